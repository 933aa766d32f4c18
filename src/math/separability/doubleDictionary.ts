import type { Dictionary, Integer } from './dictionary.ts';

/** Entries up to here have products up to 2^52, and two of those differ by at most 2^53: no double is rounded. */
const LIMIT = 2 ** 26;

/** An entry has become too large for doubles. */
class Overflow extends Error {
  override name = 'Overflow';
}

/** What was computed with a {@link DoubleDictionary}, or undefined when that needed larger numbers than doubles can hold. */
export function exactInDoubles<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Overflow) return undefined;
    throw error;
  }
}

/**
 * A {@link Dictionary} in doubles that hold integers, several times as fast as one in BigInt.
 *
 * A row in which the entering variable does not occur says the same before and after an exchange. It is left as it is,
 * over the denominator it had: so each row has one, and is brought to that of the dictionary when it is asked for. With
 * p the pivot, f the factor of the entering variable in a row over its own denominator d, and r the row that leaves, the
 * row becomes (p · row − f · r) / d over the denominator |p|: what it would be, had it been brought to it all along.
 *
 * Before any product is formed the largest entry there ever was is compared with a limit below which nothing is
 * rounded; beyond it it throws what {@link exactInDoubles} catches, so a wrong entry is never computed.
 */
export class DoubleDictionary implements Dictionary<number> {
  readonly basic: number[] = [];
  readonly nonbasic: number[] = [];
  denominator = 1;
  readonly #limit: number;
  #columns = 0;
  #entries = new Float64Array(0);
  /** What the entries of each row are over. */
  #denominators = new Float64Array(0);
  #largest = 0;

  /** In every row the same constant, and a vector of safe integers or BigInts as the other entries. */
  constructor(
    constant: number,
    vectors: readonly (readonly Integer[])[],
    rowsFrom: number,
    columnsFrom: number,
    limit: number = LIMIT,
  ) {
    this.#limit = limit;
    this.load(constant, vectors, rowsFrom, columnsFrom);
  }

  load(constant: number, vectors: readonly (readonly Integer[])[], rowsFrom: number, columnsFrom: number): void {
    const columns = 1 + (vectors[0]?.length ?? 0);
    this.basic.length = vectors.length;
    for (let i = 0; i < vectors.length; i += 1) this.basic[i] = rowsFrom + i;
    this.nonbasic.length = columns;
    this.nonbasic[0] = -1;
    for (let j = 1; j < columns; j += 1) this.nonbasic[j] = columnsFrom + j - 1;
    this.denominator = 1;
    this.#columns = columns;
    // Room that is there serves again.
    const size = vectors.length * columns;
    if (this.#entries.length < size) this.#entries = new Float64Array(size);
    if (this.#denominators.length < vectors.length) this.#denominators = new Float64Array(vectors.length);
    this.#denominators.fill(1);
    const entries = this.#entries;
    let place = 0;
    let largest = Math.abs(constant);
    for (let i = 0; i < vectors.length; i += 1) {
      const vector = vectors[i] as readonly Integer[];
      entries[place] = constant;
      place += 1;
      for (let k = 0; k < vector.length; k += 1) {
        const entry = vector[k] as Integer;
        // A BigInt too large for a double becomes a large double, and the guard sees it.
        const value = typeof entry === 'number' ? entry : Number(entry);
        if (Math.abs(value) > largest) largest = Math.abs(value);
        entries[place] = value;
        place += 1;
      }
    }
    this.#largest = largest;
  }

  copyFrom(other: DoubleDictionary): void {
    this.basic.length = other.basic.length;
    for (let i = 0; i < other.basic.length; i += 1) this.basic[i] = other.basic[i] as number;
    this.nonbasic.length = other.nonbasic.length;
    for (let j = 0; j < other.nonbasic.length; j += 1) this.nonbasic[j] = other.nonbasic[j] as number;
    this.denominator = other.denominator;
    this.#columns = other.#columns;
    if (this.#entries.length < other.#entries.length) this.#entries = new Float64Array(other.#entries.length);
    if (this.#denominators.length < other.#denominators.length) this.#denominators = new Float64Array(other.#denominators.length);
    this.#entries.set(other.#entries);
    this.#denominators.set(other.#denominators);
    this.#largest = other.#largest;
  }

  entry(row: number, column: number): number {
    const entry = this.#entries[row * this.#columns + column] as number;
    const own = this.#denominators[row] as number;
    if (own === this.denominator) return entry;
    this.#guard();
    return (entry * this.denominator) / own;
  }

  sign(row: number, column: number): number {
    return this.#entries[row * this.#columns + column] as number;
  }

  compareRatios(row: number, other: number, column: number): number {
    this.#guard();
    // Constant and entry of a row are over the same denominator, which does not change their ratio.
    const [mine, its] = [this.sign(row, 0) * this.sign(other, column), this.sign(other, 0) * this.sign(row, column)];
    return Math.abs(mine) - Math.abs(its);
  }

  pivot(row: number, column: number): void {
    this.#bringToCommon(row);
    this.#guard();
    const entries = this.#entries;
    const denominators = this.#denominators;
    const columns = this.#columns;
    const from = row * columns;
    const pivot = entries[from + column] as number;
    const direction = pivot < 0 ? -1 : 1;
    const common = this.denominator;
    this.denominator = Math.abs(pivot);
    let largest = this.#largest;
    const rows = this.basic.length;
    for (let i = 0, start = 0; i < rows; i += 1, start += columns) {
      const factor = entries[start + column] as number;
      if (factor === 0 || i === row) continue;
      const divisor = (denominators[i] as number) * direction;
      for (let place = start, above = from; above < from + columns; place += 1, above += 1) {
        const entry = ((entries[place] as number) * pivot - factor * (entries[above] as number)) / divisor;
        entries[place] = entry;
        const size = Math.abs(entry);
        if (size > largest) largest = size;
      }
      const entry = (factor * common) / divisor;
      entries[start + column] = entry;
      const size = Math.abs(entry);
      if (size > largest) largest = size;
      denominators[i] = this.denominator;
    }
    for (let j = 0; j < columns; j += 1) entries[from + j] = -direction * (entries[from + j] as number);
    entries[from + column] = common * direction;
    denominators[row] = this.denominator;
    this.#largest = largest;
    const leaving = this.basic[row] as number;
    this.basic[row] = this.nonbasic[column] as number;
    this.nonbasic[column] = leaving;
  }

  /** The row over the common denominator. */
  #bringToCommon(row: number): void {
    const own = this.#denominators[row] as number;
    if (own === this.denominator) return;
    this.#guard();
    const start = row * this.#columns;
    for (let place = start; place < start + this.#columns; place += 1) {
      const entry = ((this.#entries[place] as number) * this.denominator) / own;
      this.#entries[place] = entry;
      this.#largest = Math.max(this.#largest, Math.abs(entry));
    }
    this.#denominators[row] = this.denominator;
  }

  #guard(): void {
    if (this.#largest > this.#limit) throw new Overflow('An entry is too large for exact doubles.');
  }
}

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
 * A {@link Dictionary} in doubles that hold integers, about ten times as fast as one in BigInt. Before any
 * product is formed the largest entry is compared with a limit below which nothing is rounded; beyond it it
 * throws what {@link exactInDoubles} catches, so a wrong entry is never computed.
 */
export class DoubleDictionary implements Dictionary<number> {
  basic: number[] = [];
  nonbasic: number[] = [];
  denominator = 1;
  readonly #limit: number;
  #columns = 0;
  #size = 0;
  #entries = new Float64Array(0);
  #largest = 0;

  /** In every row the same constant, and a vector of safe integers or BigInts as the other entries. */
  constructor(
    constant: number,
    vectors: readonly (readonly Integer[])[],
    basic: readonly number[],
    nonbasic: readonly number[],
    limit: number = LIMIT,
  ) {
    this.#limit = limit;
    this.load(constant, vectors, basic, nonbasic);
  }

  load(constant: number, vectors: readonly (readonly Integer[])[], basic: readonly number[], nonbasic: readonly number[]): void {
    this.basic = [...basic];
    this.nonbasic = [...nonbasic];
    this.denominator = 1;
    this.#columns = nonbasic.length;
    this.#size = vectors.length * nonbasic.length;
    if (this.#entries.length < this.#size) this.#entries = new Float64Array(this.#size);
    let place = 0;
    let largest = Math.abs(constant);
    for (const vector of vectors) {
      this.#entries[place] = constant;
      place += 1;
      for (const entry of vector) {
        // A BigInt too large for a double becomes a large double, and the guard sees it.
        const value = Number(entry);
        if (Math.abs(value) > largest) largest = Math.abs(value);
        this.#entries[place] = value;
        place += 1;
      }
    }
    this.#largest = largest;
  }

  copyFrom(other: DoubleDictionary): void {
    this.basic = other.basic.slice();
    this.nonbasic = other.nonbasic.slice();
    this.denominator = other.denominator;
    this.#columns = other.#columns;
    this.#size = other.#size;
    if (this.#entries.length < this.#size) this.#entries = new Float64Array(this.#size);
    for (let i = 0; i < this.#size; i += 1) this.#entries[i] = other.#entries[i] as number;
    this.#largest = other.#largest;
  }

  entry(row: number, column: number): number {
    return this.#entries[row * this.#columns + column] as number;
  }

  sign(row: number, column: number): number {
    return this.#entries[row * this.#columns + column] as number;
  }

  compareRatios(row: number, other: number, column: number): number {
    this.#guard();
    const [mine, its] = [this.entry(row, 0) * this.entry(other, column), this.entry(other, 0) * this.entry(row, column)];
    return Math.abs(mine) - Math.abs(its);
  }

  pivot(row: number, column: number): void {
    this.#guard();
    const entries = this.#entries;
    const columns = this.#columns;
    const from = row * columns;
    const pivot = entries[from + column] as number;
    const direction = pivot < 0 ? -1 : 1;
    const divisor = this.denominator * direction;
    let largest = Math.max(Math.abs(pivot), this.denominator);
    for (let start = 0; start < this.#size; start += columns) {
      if (start === from) continue;
      const factor = entries[start + column] as number;
      for (let j = 0; j < columns; j += 1) {
        const entry = ((entries[start + j] as number) * pivot - factor * (entries[from + j] as number)) / divisor;
        entries[start + j] = entry;
        const size = Math.abs(entry);
        if (size > largest) largest = size;
      }
      entries[start + column] = factor * direction;
      const size = Math.abs(factor);
      if (size > largest) largest = size;
    }
    for (let j = 0; j < columns; j += 1) {
      const entry = entries[from + j] as number;
      const size = Math.abs(entry);
      if (size > largest) largest = size;
      entries[from + j] = -direction * entry;
    }
    entries[from + column] = divisor;
    this.denominator = Math.abs(pivot);
    this.#largest = largest;
    const leaving = this.basic[row] as number;
    this.basic[row] = this.nonbasic[column] as number;
    this.nonbasic[column] = leaving;
  }

  #guard(): void {
    if (this.#largest > this.#limit) throw new Overflow('An entry is too large for exact doubles.');
  }
}

import type { Dictionary, Integer } from './dictionary.ts';

/** A {@link Dictionary} in BigInt: slower than doubles, and nothing is ever too large. */
export class BigDictionary implements Dictionary<bigint> {
  basic: number[] = [];
  nonbasic: number[] = [];
  denominator = 1n;
  #rows: readonly (readonly bigint[])[] = [];

  /** In every row the same constant, and a vector of integers as the other entries. */
  constructor(constant: number, vectors: readonly (readonly Integer[])[], rowsFrom: number, columnsFrom: number) {
    this.load(constant, vectors, rowsFrom, columnsFrom);
  }

  load(constant: number, vectors: readonly (readonly Integer[])[], rowsFrom: number, columnsFrom: number): void {
    this.basic = vectors.map((_, i) => rowsFrom + i);
    this.nonbasic = [-1, ...(vectors[0] ?? []).map((_, k) => columnsFrom + k)];
    this.denominator = 1n;
    this.#rows = vectors.map((vector) => [BigInt(constant), ...vector.map(BigInt)]);
  }

  copyFrom(other: BigDictionary): void {
    this.basic = [...other.basic];
    this.nonbasic = [...other.nonbasic];
    this.denominator = other.denominator;
    this.#rows = other.#rows;
  }

  entry(row: number, column: number): bigint {
    return at(at(this.#rows, row), column);
  }

  sign(row: number, column: number): number {
    return signOf(this.entry(row, column));
  }

  compareRatios(row: number, other: number, column: number): number {
    const [mine, its] = [this.entry(row, 0) * this.entry(other, column), this.entry(other, 0) * this.entry(row, column)];
    return signOf(sizeOf(mine) - sizeOf(its));
  }

  pivot(row: number, column: number): void {
    const from = at(this.#rows, row);
    const pivot = at(from, column);
    const direction = pivot < 0n ? -1n : 1n;
    const divisor = this.denominator * direction;
    this.#rows = this.#rows.map((entries) => {
      if (entries === from) return entries.map((entry, j) => (j === column ? divisor : -direction * entry));
      const factor = at(entries, column);
      return entries.map((entry, j) => (j === column ? factor * direction : (entry * pivot - factor * at(from, j)) / divisor));
    });
    this.denominator = sizeOf(pivot);
    const leaving = at(this.basic, row);
    this.basic[row] = at(this.nonbasic, column);
    this.nonbasic[column] = leaving;
  }
}

function signOf(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}

function sizeOf(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** The entry of an array, at a place that is there. */
function at<T>(list: readonly T[], place: number): T {
  return list[place] as T;
}

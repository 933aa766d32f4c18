/** An exact integer: a double below 2^53 where that is certain to be enough, or a BigInt. */
export type Integer = number | bigint;

/**
 * A system of linear equations as the simplex method keeps it: each of the *basic* variables as an affine
 * function of the others, which are *nonbasic*,
 *
 *   denominator · basic[i] = entry(i, 0) + Σ_j entry(i, j) · nonbasic[j],   j = 1, 2, …
 *
 * All entries are integers over one positive denominator: each is a minor of the matrix one began with, up
 * to its sign, so they stay as short as exact numbers can (Edmonds 1967; Bareiss 1968).
 */
export interface Dictionary<T extends Integer> {
  /** The variable of each row. */
  readonly basic: readonly number[];
  /** The variable of each column; column 0 is the constant and has none, written −1. */
  readonly nonbasic: readonly number[];
  readonly denominator: T;
  entry(row: number, column: number): T;
  /** Below, equal to or above zero, as the entry is. */
  sign(row: number, column: number): number;
  /** Whether |constant / entry| of one row is less than, equal to or greater than that of another, by its sign. */
  compareRatios(row: number, other: number, column: number): number;
  /**
   * Begins anew: in every row the same constant, and a vector of integers as the other entries. The variables of the
   * rows are numbered from `rowsFrom` on, those of the columns from `columnsFrom`.
   */
  load(constant: number, vectors: readonly (readonly Integer[])[], rowsFrom: number, columnsFrom: number): void;
  /** Becomes what another dictionary of its kind is, which keeps its own entries. */
  copyFrom(other: this): void;
  /** Exchanges the variables of a row and a column whose entry is not zero. */
  pivot(row: number, column: number): void;
}

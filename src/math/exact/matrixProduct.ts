import { at } from './at.ts';
import { dot } from './dot.ts';
import type { Rational } from './rational.ts';

/** The product of two matrices, each the list of its rows and with at least one; refused when they do not fit. */
export function matrixProduct(
  left: readonly (readonly Rational[])[],
  right: readonly (readonly Rational[])[],
): readonly (readonly Rational[])[] {
  const columns = at(right, 0).map((_, k) => right.map((row) => at(row, k)));
  return left.map((row) => columns.map((column) => dot(row, column)));
}

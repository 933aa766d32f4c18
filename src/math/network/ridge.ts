import { coded } from '../exact/refused.ts';
import { zip } from '../exact/zip.ts';

/**
 * Fits a linear read-out by ridge regression (Hoerl and Kennard 1970). Its weights make the squared errors on these
 * rows, together with `penalty` times their own squares, least: by the normal equations and Gaussian elimination, in
 * doubles with nothing but + − × ÷, so that they are the same on every machine. Throws a `RangeError` unless the
 * penalty is positive; without that there may be more than one solution.
 */
export function ridge(rows: readonly (readonly number[])[], targets: readonly number[], penalty: number): readonly number[] {
  if (!(penalty > 0)) throw coded('penalty-not-positive', new RangeError(`The penalty is ${penalty}, and must be positive.`));
  const places = (rows[0] ?? []).map((_, i) => i);
  const entry = (row: readonly number[], i: number): number => row[i] as number;
  const sum = (term: (row: readonly number[], target: number) => number): number =>
    zip(rows, targets).reduce((total, [row, target]) => total + term(row, target), 0);
  const equations = places.map((i) => [
    ...places.map((j) => sum((row) => entry(row, i) * entry(row, j)) + (i === j ? penalty : 0)),
    sum((row, target) => entry(row, i) * target),
  ]);
  // The matrix is positive definite, so no pivot is zero, whatever the order.
  for (const i of places) {
    const pivot = equations[i] as number[];
    for (const other of equations.slice(i + 1)) {
      const factor = entry(other, i) / entry(pivot, i);
      pivot.forEach((value, j) => {
        other[j] = entry(other, j) - factor * value;
      });
    }
  }
  return places.reduceRight<number[]>((found, i) => {
    const row = equations[i] as number[];
    const rest = found.reduce((total, weight, k) => total - entry(row, i + 1 + k) * weight, entry(row, places.length));
    return [rest / entry(row, i), ...found];
  }, []);
}

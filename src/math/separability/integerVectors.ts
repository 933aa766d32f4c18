import { clearDenominators } from '../algebra/clearDenominators.ts';
import { readMatrix } from '../algebra/matrix.ts';
import type { Vector } from '../algebra/vector.ts';
import { ONE } from '../exact/rational.ts';
import type { Integer } from './dictionary.ts';
import { primitive } from './primitive.ts';
import type { SeparationOptions } from './separate.ts';

/**
 * For every point an integer vector in its direction, or with a bias in that of (point, 1), without a common divisor:
 * what matters to hyperplanes through the origin. Throws as `separate` does for no points, a ragged list, or floats.
 */
export function integerVectors(points: readonly Vector[], { bias = true }: SeparationOptions): readonly (readonly Integer[])[] {
  return readMatrix(points, 'points').map((point) => {
    const row = bias ? [...point, ONE] : point;
    return primitive(
      row.every((entry) => entry.isInteger()) ? row.map(({ numerator }) => numerator) : clearDenominators(row).integers,
    );
  });
}

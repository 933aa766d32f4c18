import { clearDenominators } from './clearDenominators.ts';
import { readMatrix } from './matrix.ts';
import { ONE } from './rational.ts';
import type { SeparationOptions } from './separate.ts';
import type { Vector } from './vector.ts';

/**
 * For every point an integer vector in its direction, or with a bias in that of (point, 1): what matters
 * to hyperplanes through the origin. Throws as `separate` does for no points, a ragged list, or floats.
 */
export function integerVectors(points: readonly Vector[], { bias = true }: SeparationOptions): readonly (readonly bigint[])[] {
  return readMatrix(points, 'points').map((point) => clearDenominators(bias ? [...point, ONE] : point).integers);
}

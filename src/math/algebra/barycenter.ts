import { type Rational, ZERO } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { type ExactMatrix, transposed } from './matrix.ts';
import { dot, type ExactVector } from './vector.ts';

/**
 * The mean of points, each weighed by its share of the whole. Throws a `RangeError` when the weights add up to zero, and
 * unless there is one for each point.
 */
export function barycenter(points: ExactMatrix, weights: readonly Rational[]): ExactVector {
  const whole = weights.reduce((sum, weight) => sum.add(weight), ZERO);
  if (whole.sign() === 0) throw coded('weights-cancel', new RangeError('The weights add up to zero, so there is no mean.'));
  return transposed(points).map((coordinates) => dot(coordinates, weights).div(whole));
}

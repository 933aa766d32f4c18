import { rationals } from '../algebra/ring.ts';
import { dotIn, type ExactVector, readVector, type Vector } from '../algebra/vector.ts';
import { type Rational, rational, ZERO } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';

/**
 * What layer norm divides, exactly: how far each feature is from their mean, and the mean square of that, the variance.
 * Layer norm itself is deviations / √(variance + ε); the root is left out, being hardly ever rational. Throws a
 * `RangeError` for no features, and a `TypeError` for an inexact number. (Ba, Kiros and Hinton 2016.)
 */
export function layerNorm(x: Vector): { readonly deviations: ExactVector; readonly variance: Rational } {
  const features = readVector(x, 'x');
  if (features.length === 0)
    throw coded('no-features', new RangeError('x is empty; layer norm needs at least one feature to take the mean of.'));
  const count = rational(features.length);
  const mean = features.reduce((sum, feature) => sum.add(feature), ZERO).div(count);
  const deviations = features.map((feature) => feature.sub(mean));
  return { deviations, variance: dotIn(rationals, deviations, deviations).div(count) };
}

import { at } from './at.ts';
import { bounded } from './bounded.ts';
import { type Rational, sumOfWholes, ZERO } from './rational.ts';
import { demand } from './refused.ts';

/** The scalar product of two lists of the same length. */
export function dot(left: readonly Rational[], right: readonly Rational[]): Rational {
  demand(left.length === right.length, 'unequal-lengths', 'A scalar product needs two lists of the same length.');
  return sumOfWholes(left, right) ?? left.reduce((sum, factor, i) => bounded(sum.add(factor.mul(at(right, i)))), ZERO);
}

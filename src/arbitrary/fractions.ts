import { type Arbitrary, integer, noBias, tuple } from 'fast-check';
import { plain, rational } from '../math/exact/rational.ts';

/**
 * Fractions p/q as plain data in lowest terms, |p| up to `numerator`, q from 1 to `denominator`. Every pair (p, q) is
 * as likely as the others. They are spread out evenly enough for geometry, which doubles drawn over their exponents
 * are not.
 */
export function fractions(numerator: number, denominator: number): Arbitrary<number | string> {
  const pairs = tuple(integer({ min: -numerator, max: numerator }), integer({ min: 1, max: denominator }));
  return noBias(pairs).map(([p, q]) => plain(rational(`${p}/${q}`)));
}

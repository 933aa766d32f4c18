import { growth, nearestOctave } from './octave.ts';
import { timesPowerOfTwo } from './powerOfTwo.ts';

/**
 * e^x for a double, of + − × ÷ alone, so the same on every machine. The relative error is at most 2^−52, or the
 * absolute one 2^−1074 where the value is subnormal. From the largest double on it is infinity; NaN gives NaN.
 *
 * It is 2^k (1 + s) with s = {@link growth}, which is off by less than u/2, u = 2^−53. For s > 0 the sum rounds by at
 * most u and is at least 1, otherwise by u/2 and is at least 0.7: below 2u in proportion, either way.
 */
export function exp(x: number): number {
  // Beyond these all is rounded to infinity or to zero, and k stays in the range of exponents.
  if (!(x <= 710)) return x > 710 ? Number.POSITIVE_INFINITY : Number.NaN;
  if (x < -746) return 0;
  const k = nearestOctave(x);
  return timesPowerOfTwo(1 + growth(x, k), k);
}

import { exp } from './exp.ts';
import { growth, nearestOctave } from './octave.ts';
import { powerOfTwo } from './powerOfTwo.ts';

/**
 * e^x − 1 for a double, of + − × ÷ alone, near zero too, where 1 would swallow all digits of e^x − 1. The relative
 * error is at most 2^−51.
 *
 * It is 2^k s + (2^k − 1) with s = {@link growth}. With k = 0 that is s. Else 2^k − 1 is exact, and the sum is at least
 * 0.29 for a negative k and 0.41 · 2^k / 2 for a positive one: u/2 of error in s and the last rounding are below 4u.
 */
export function expMinusOne(x: number): number {
  // Here 1 or e^x is rounded away, or nearly so.
  if (!(Math.abs(x) <= 32)) return exp(x) - 1;
  const k = nearestOctave(x);
  const s = growth(x, k);
  if (x === 0) return x;
  if (k === 0) return s;
  return powerOfTwo(k) * s + (powerOfTwo(k) - 1);
}

import { exp } from '../elementary/exp.ts';
import { expMinusOne } from '../elementary/expMinusOne.ts';
import { readDouble } from '../spectrum/readDouble.ts';

/**
 * The step of h' = A h + B x, a change in time, with the input held still: h ↦ e^(step A) h + (e^(step A) − 1)B/A x.
 * In doubles, of one state; `step` is a time, and `A` a rate in one over its unit. With A = 0 the second number is
 * step · B. Throws a `TypeError` for what is no number, and a `RangeError` for one that is not finite.
 *
 * The relative error of both is at most (8 + |step A|) u with u = 2^−53, near step A = 0 too: the product step A is off
 * by u, which changes its exponential by u |step A|. Near zero the quotient (eᶻ − 1)/z is what multiplies step · B: of
 * the same z above and below, it does not feel the rounding of z. Source: Gu and Dao 2023.
 */
export function zeroOrderHold(A: number, B: number, step: number): { readonly A: number; readonly B: number } {
  const [rate, drive, time] = [readDouble(A, 'A'), readDouble(B, 'B'), readDouble(step, 'step')];
  const z = time * rate;
  if (Math.abs(z) >= 1) return { A: exp(z), B: (expMinusOne(z) / rate) * drive };
  return { A: exp(z), B: time * drive * (z === 0 ? 1 : expMinusOne(z) / z) };
}

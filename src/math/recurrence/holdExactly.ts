import { ONE, type Q, type Rational, rational } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';

/**
 * The step of h' = A h + B x, a change in time, with the input held still (zero-order hold): h ↦ e h + (e − 1)B/A x.
 * `exponential` is e = exp(step · A), which is not rational unless the step or A is 0 and so is given as a number in
 * its place: what is computed holds whatever it is. All are numbers, of one state. Throws a `RangeError` when A is 0
 * (then the step adds step · B x, which `zeroOrderHold` gives), and a `TypeError` for floats.
 * Source: Gu and Dao 2023.
 */
export function holdExactly({ exponential, A, B }: { readonly exponential: Q; readonly A: Q; readonly B: Q }): {
  readonly A: Rational;
  readonly B: Rational;
} {
  const [e, rate] = [rational(exponential), rational(A)];
  if (rate.sign() === 0)
    throw coded(
      'division-by-zero',
      new RangeError('A is 0, and (e − 1)B/A divides by it: what is added then is the step times B.'),
    );
  return { A: e, B: e.sub(ONE).mul(rational(B)).div(rate) };
}

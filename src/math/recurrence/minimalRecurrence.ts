import { type ExactVector, readVector, type Vector } from '../algebra/vector.ts';
import { ONE, type Rational, ZERO } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';

/**
 * The shortest linear recurrence s_t = c₁ s_(t−1) + … + c_k s_(t−k) that all terms of a sequence obey: k, and the c.
 * The order of zeros alone is 0. Where 2 k terms are given, no other recurrence of order k does, and the k × k Hankel
 * matrix of the sequence is invertible. Throws a `RangeError` for no terms and for fewer than 2 k, which would leave
 * the recurrence a guess, and a `TypeError` for floats. Source: Berlekamp 1968, Massey 1969.
 */
export function minimalRecurrence(sequence: Vector): { readonly order: number; readonly coefficients: ExactVector } {
  const terms = readVector(sequence, 'sequence');
  if (terms.length === 0) throw coded('empty', new RangeError('The sequence is empty: give at least one term.'));
  // Connection polynomials 1 − c₁ z − c₂ z² − …: the present one, and the one before the order last grew.
  let present: ExactVector = [ONE];
  let order = 0;
  let before: ExactVector = [ONE];
  let missedBy = ONE;
  let ago = 1;
  terms.forEach((_, t) => {
    let discrepancy = ZERO;
    for (let i = 0; i < present.length && i <= t; i += 1)
      discrepancy = discrepancy.add((present[i] as Rational).mul(terms[t - i] as Rational));
    if (discrepancy.sign() !== 0) {
      const mended = minus(present, discrepancy.div(missedBy), before, ago);
      if (2 * order <= t) {
        [before, missedBy, ago] = [present, discrepancy, 0];
        order = t + 1 - order;
      }
      present = mended;
    }
    ago += 1;
  });
  if (2 * order > terms.length)
    throw coded(
      'too-short',
      new RangeError(
        `The shortest recurrence of these ${terms.length} terms has order ${order}, and only ${2 * order} terms would leave no other: give more.`,
      ),
    );
  return { order, coefficients: present.slice(1).map((coefficient) => coefficient.neg()) };
}

/** p − factor · zᵇ · q, coefficient by coefficient. */
function minus(p: ExactVector, factor: Rational, q: ExactVector, by: number): ExactVector {
  return Array.from({ length: Math.max(p.length, q.length + by) }, (_, i) => (p[i] ?? ZERO).sub(factor.mul(q[i - by] ?? ZERO)));
}

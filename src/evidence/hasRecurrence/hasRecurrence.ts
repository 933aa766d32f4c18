import { identityMatrix, solve } from '../../math/algebra/matrix.ts';
import { dot, type ExactVector, readVector, type Vector } from '../../math/algebra/vector.ts';
import { minimalRecurrence } from '../../math/recurrence/minimalRecurrence.ts';
import { type CheckedEvidence, checked, type Finding } from '../checked.ts';

interface Recurring {
  readonly terms: Vector;
  /** c₁, …, c_k: that of the nearest term before comes first. */
  readonly coefficients: Vector;
}

/**
 * The shortest linear recurrence of a sequence is s_t = c₁ s_(t−1) + … + c_k s_(t−k).
 * At least one coefficient, and twice as many terms as coefficients: proved by the inverse of a Hankel matrix. Throws a
 * `TypeError` for floats.
 */
export function hasRecurrence(terms: Vector, coefficients: Vector): CheckedEvidence<Recurring, { readonly inverse: unknown }> {
  return checked('recurrence', (): Finding => {
    const [sequence, factors] = [readVector(terms, 'terms'), readVector(coefficients, 'coefficients')];
    const statement = { terms: sequence, coefficients: factors };
    const k = factors.length;
    // Of such a statement the checker says what is wrong with it.
    if (k === 0 || sequence.length < 2 * k) return { statement, proof: { inverse: [] } };
    const index = sequence.findIndex((term, t) => t >= k && !term.equals(dot(factors, sequence.slice(t - k, t).reverse())));
    if (index >= 0) return { statement, counterexample: { index } };
    const shortest = minimalRecurrence(sequence);
    if (shortest.order < k) return { statement, counterexample: { coefficients: shortest.coefficients } };
    const hankel = factors.map((_, i) => sequence.slice(i, i + k));
    // A Hankel matrix is symmetric, and so its inverse is: the columns that are solved for may stand as rows.
    return { statement, proof: { inverse: identityMatrix(k).map((unit) => solve(hankel, unit) as ExactVector) } };
  });
}

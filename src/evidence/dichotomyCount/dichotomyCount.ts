import { MOST_POINTS } from '../../check/linear/dichotomies.ts';
import type { Points } from '../../math/algebra/points.ts';
import { separate } from '../../math/separability/separate.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import type { Combination, Plane } from '../labelled.ts';

interface Counted {
  readonly points: Points;
  readonly count: number;
}

/**
 * Exactly this many of the 2^N labelings of N points are strictly separable by a hyperplane: proved, with a
 * hyperplane or a Farkas combination for each of them.
 */
export function dichotomyCount(
  points: Counted['points'],
  count: number,
): CheckedEvidence<Counted, { readonly answers: readonly (Plane | Combination)[] }> {
  return checked('dichotomies', () => {
    // The checker says how many are too many, and so many labellings are not even listed.
    if (points.length > MOST_POINTS) return { statement: { points, count }, proof: { answers: [] } };
    const found = labelings(points.length).map((labels) => separate(points, labels));
    const answers = found.map((answer) =>
      answer.separable ? { weights: answer.weights, bias: answer.bias } : { combination: answer.combination },
    );
    const statement = { points, count };
    return found.filter(({ separable }) => separable).length === count
      ? { statement, proof: { answers } }
      : { statement, counterexample: { answers } };
  });
}

/** All labelings of this many points in binary order, as the checker reads them. The first point is the most significant. */
function labelings(count: number): readonly (readonly boolean[])[] {
  return Array.from({ length: 2 ** count }, (_, k) =>
    Array.from({ length: count }, (_, i) => ((k >> (count - 1 - i)) & 1) === 1),
  );
}

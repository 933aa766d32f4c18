import { separate } from '../../math/separability/separate.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import type { Labelled, Plane } from '../labelled.ts';

/** Some hyperplane separates the ones from the zeros: this one, or else the one that `separate` finds. */
export function separable({ points, labels }: Labelled, plane?: Plane): CheckedEvidence<Labelled, Plane> {
  return checked('separable', () => {
    const answer = separate(points, labels);
    const statement = { points, labels };
    if (!answer.separable) return { statement, counterexample: { combination: answer.combination } };
    return { statement, proof: plane ?? { weights: answer.weights, bias: answer.bias } };
  });
}

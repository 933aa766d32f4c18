import { separate } from '../../math/separability/separate.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import type { Combination, Labelled } from '../labelled.ts';

/** No hyperplane separates the ones from the zeros: a Farkas certificate, found by `separate`. */
export function inseparable({ points, labels }: Labelled): CheckedEvidence<Labelled, Combination> {
  return checked('inseparable', () => {
    const answer = separate(points, labels);
    const statement = { points, labels };
    if (answer.separable) return { statement, counterexample: { weights: answer.weights, bias: answer.bias } };
    return { statement, proof: { combination: answer.combination } };
  });
}

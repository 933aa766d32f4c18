import { separate } from '../../math/separability/separate.ts';
import { accepts } from '../accepts.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import type { Combination, Labelled } from '../labelled.ts';
import { tooLarge } from '../tooLarge.ts';

/**
 * No hyperplane separates the ones from the zeros: by this Farkas certificate, which is checked and nothing else is done,
 * or else by the one that `separate` finds. Beyond 100 coordinates or 500,000 numbers it has to be given.
 */
export function inseparable({ points, labels }: Labelled, combination?: Combination): CheckedEvidence<Labelled, Combination> {
  return checked('inseparable', () => {
    const statement = { points, labels };
    const given = combination === undefined ? {} : { proof: combination };
    if (combination !== undefined && accepts('inseparable', statement, combination)) return { statement, ...given };
    const notFound = tooLarge(points, 'inseparable(data, { combination })');
    if (notFound !== undefined) return { statement, notFound, ...given };
    const answer = separate(points, labels);
    if (answer.separable) return { statement, counterexample: { weights: answer.weights, bias: answer.bias } };
    return { statement, proof: combination ?? { combination: answer.combination } };
  });
}

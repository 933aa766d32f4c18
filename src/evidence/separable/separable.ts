import { separate } from '../../math/separability/separate.ts';
import { accepts } from '../accepts.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import type { Labelled, Plane } from '../labelled.ts';
import { tooLarge } from '../tooLarge.ts';

/**
 * Some hyperplane separates the ones from the zeros: this one, which is checked and nothing else is done, or else the one
 * that `separate` finds. Beyond 100 coordinates or 500,000 numbers it has to be given.
 */
export function separable({ points, labels }: Labelled, plane?: Plane): CheckedEvidence<Labelled, Plane> {
  return checked('separable', () => {
    const statement = { points, labels };
    const given = plane === undefined ? {} : { proof: plane };
    if (plane !== undefined && accepts('separable', statement, plane)) return { statement, ...given };
    const notFound = tooLarge(points, 'separable(data, { weights, bias })');
    if (notFound !== undefined) return { statement, notFound, ...given };
    const answer = separate(points, labels);
    if (!answer.separable) return { statement, counterexample: { combination: answer.combination } };
    return { statement, proof: plane ?? { weights: answer.weights, bias: answer.bias } };
  });
}

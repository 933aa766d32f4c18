import type { Q } from '../../math/rational.ts';
import { separate } from '../../math/separate.ts';
import { type CheckedEvidence, checked } from './checked.ts';

/** Points and the side each belongs to. */
export interface Labelled {
  readonly points: readonly (readonly Q[])[];
  readonly labels: readonly boolean[];
}

/** A hyperplane: positive where `weights · x + bias` is. */
export interface Plane {
  readonly weights: readonly Q[];
  readonly bias: Q;
}

/** Non-negative numbers, one a point, whose signed sum of (point, 1) vanishes. */
export interface Combination {
  readonly combination: readonly Q[];
}

/** No hyperplane parts the ones from the zeros: a Farkas certificate, found by `separate`. */
export function inseparable({ points, labels }: Labelled): CheckedEvidence<Labelled, Combination> {
  return checked('inseparable', () => refuted({ points, labels }));
}

/** No monotone function of an affine form parts the ones from the zeros: by the same certificate. */
export function noMonotoneUnit({ points, labels }: Labelled): CheckedEvidence<Labelled, Combination> {
  return checked('noMonotoneUnit', () => refuted({ points, labels }));
}

/** Some hyperplane parts the ones from the zeros: this one, or else the one that `separate` finds. */
export function separable({ points, labels }: Labelled, plane?: Plane): CheckedEvidence<Labelled, Plane> {
  return checked('separable', () => {
    const answer = separate(points, labels);
    const statement = { points, labels };
    if (!answer.separable) return { statement, counterexample: { combination: answer.combination } };
    return { statement, proof: plane ?? { weights: answer.weights, bias: answer.bias } };
  });
}

function refuted(statement: Labelled) {
  const answer = separate(statement.points, statement.labels);
  if (answer.separable) return { statement, counterexample: { weights: answer.weights, bias: answer.bias } };
  return { statement, proof: { combination: answer.combination } };
}

import { type Mistake, perceptron } from '../../math/network/perceptron.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import type { Labelled } from '../labelled.ts';

/** Two numbers of visits after which a run is in one and the same state. */
export interface Loop {
  readonly from: number;
  readonly until: number;
}

/** The perceptron never stops on these points: proved, by a state that returns with mistakes in between. */
export function perceptronLoops({
  points,
  labels,
}: Labelled): CheckedEvidence<Labelled, { readonly mistakes: readonly Mistake[]; readonly loop: Loop }> {
  return checked('perceptronLoops', () => {
    const statement = { points, labels };
    const walk = perceptron(points, labels);
    if (walk.stops) return { statement, counterexample: { visits: walk.visits } };
    const { mistakes, from, until } = walk;
    return { statement, proof: { mistakes, loop: { from, until } } };
  });
}

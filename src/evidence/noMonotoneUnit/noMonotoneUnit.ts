import type { Q } from '../../math/exact/rational.ts';
import { separate } from '../../math/separability/separate.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import type { Combination, Labelled } from '../labelled.ts';
import { termOf, type Written } from '../written.ts';

/** One unit: activation(weights · x + bias) + skip · x + offset, the activation a term in t. */
export interface UnitWithSkip {
  readonly weights: readonly Q[];
  readonly bias: Q;
  readonly activation: Written;
  readonly skip: readonly Q[];
  readonly offset: Q;
}

/** What is said of the unit; a control drops one of the two, and then shows a unit that does it. */
export interface UnitOptions {
  readonly monotone?: boolean;
  readonly skip?: boolean;
  readonly unit?: UnitWithSkip;
}

/**
 * Proves that no single unit with a monotone activation separates the ones from the zeros. The unit has no skip
 * connection; the Farkas certificate of the points themselves proves it.
 */
export function noMonotoneUnit(
  { points, labels }: Labelled,
  { monotone = true, skip = false, unit }: UnitOptions = {},
): CheckedEvidence<Labelled, Combination> {
  return checked('noMonotoneUnit', () => {
    const statement = { points, labels, monotone, skip };
    if (unit !== undefined) return { statement, counterexample: { ...unit, activation: termOf(unit.activation) } };
    const answer = separate(points, labels);
    if (!answer.separable) return { statement, proof: { combination: answer.combination } };
    const { weights, bias } = answer;
    return { statement, counterexample: { weights, bias, activation: 't', skip: weights.map(() => 0), offset: 0 } };
  });
}

import type { Q } from '../../math/exact/rational.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import { smallPoints, termOf, type Written } from '../written.ts';

/** Why a polynomial conclusion follows: multipliers of the equations, and a visibly non-negative combination of the inequalities. */
export interface Derivation {
  /** One multiplier for each `==` that is given, in order. */
  readonly equations?: readonly Written[];
  /**
   * Positive weight × square² × a product of given inequalities. `times` are the indices of these (among the
   * inequalities, from 0).
   */
  readonly cone?: readonly { readonly weight: Q; readonly square: Written; readonly times: readonly number[] }[];
  /** For a control: where all that is given is true and the conclusion is not; looked for among small points if left out. */
  readonly at?: { readonly [variable: string]: Q };
}

/** The derivation as a checker reads it. */
export function derivationOf({ equations = [], cone = [] }: Derivation) {
  return {
    equations: equations.map(termOf),
    cone: cone.map(({ weight, square, times }) => ({ weight, square: termOf(square), times })),
  };
}

/**
 * A polynomial equation or inequality follows from others at every real point: proved by writing the
 * conclusion as a combination of what is given.
 */
export function consequence(given: readonly Written[], then: Written, derivation: Derivation): CheckedEvidence {
  return checked('consequence', () => {
    const statement = { given: given.map(termOf), then: termOf(then) };
    const proof = derivationOf(derivation);
    const { at } = derivation;
    if (at !== undefined) return { statement, proof, counterexample: at };
    return { statement, proof, candidates: () => smallPoints([...statement.given, statement.then], 3) };
  });
}

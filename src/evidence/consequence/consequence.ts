import type { Q } from '../../math/exact/rational.ts';
import type { Application, Term } from '../../math/language/term.ts';
import { derive } from '../../math/positivity/derive.ts';
import { MOST_FACTORS } from '../../math/positivity/parts.ts';
import { type CheckedEvidence, checked, type Finding } from '../checked.ts';
import { smallPoints, termOf, type Written } from '../written.ts';

/**
 * Why a polynomial conclusion follows: multipliers of the equations, and a visibly non-negative combination of the
 * inequalities. With neither they are looked for.
 */
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
export function consequence(given: readonly Written[], then: Written, derivation: Derivation = {}): CheckedEvidence {
  return checked('consequence', () => {
    const statement = { given: given.map(termOf), then: termOf(then) };
    const proof = derivationOf(derivation);
    const { equations, cone, at } = derivation;
    if (at !== undefined) return { statement, proof, counterexample: at };
    const candidates = () => smallPoints([...statement.given, statement.then], 3);
    if (equations !== undefined || cone !== undefined) return { statement, proof, candidates };
    return { statement, ...derived(statement.given, statement.then), candidates };
  });
}

/** The proof that is found, or why there is none. Throws `Refused` for what is no comparison of polynomials. */
function derived(given: readonly Term[], then: Term): Pick<Finding, 'proof' | 'notFound'> {
  const found = derive(given as readonly Application[], then as Application);
  if ('cone' in found) return { proof: found };
  const message = [
    'Neither multipliers nor a counterexample were found. Tried were multiples of the equations and products of up to',
    `${MOST_FACTORS} of the inequalities, below degree ${found.products + 1}; and below degree ${found.squares + 1} also times`,
    'the square of a variable, of a difference of two, or of a slope of the conclusion. Give the multipliers if you know them.',
  ].join(' ');
  return { notFound: { code: 'no-multipliers-found', message } };
}

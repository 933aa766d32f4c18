import type { Q } from '../../math/exact/rational.ts';
import { Refused } from '../../math/exact/refused.ts';
import { type Application, holds, type Term, variablesOf } from '../../math/language/term.ts';
import { derive } from '../../math/positivity/derive.ts';
import { meet } from '../../math/positivity/meet.ts';
import { MOST_FACTORS } from '../../math/positivity/parts.ts';
import { type CheckedEvidence, checked, type Finding } from '../checked.ts';
import { orRefusal } from '../orRefusal.ts';
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
  /**
   * Where all that is given is true, a number for each of its variables: what nothing meets has every consequence. Looked
   * for if left out. Of an irrational one, two numbers that it lies between, and the place of the equation (among all that
   * is given, from 0) that it is a root of: `{ x: { from: 1, to: 2, root: 0 } }`.
   */
  readonly met?: { readonly [variable: string]: Q | { readonly from: Q; readonly to: Q; readonly root: number } };
  /** For a control: where all that is given is true and the conclusion is not; looked for among small points if left out. */
  readonly at?: { readonly [variable: string]: Q };
}

/** The combination as a checker reads it. */
export function combinationOf({ equations = [], cone = [] }: Derivation) {
  return {
    equations: equations.map(termOf),
    cone: cone.map(({ weight, square, times }) => ({ weight, square: termOf(square), times })),
  };
}

/**
 * A polynomial equation or inequality follows from others at every real point: proved by writing the conclusion as a
 * combination of what is given, which must be met somewhere. That nothing meets it is said by the conclusion `0 > 0`.
 */
export function consequence(given: readonly Written[], then: Written, derivation: Derivation = {}): CheckedEvidence {
  return checked('consequence', () => {
    const statement = { given: given.map(termOf), then: termOf(then) };
    const { equations, cone, met, at } = derivation;
    const place = (): unknown => placeOf(statement, met);
    // Where a conclusion fails, all that is given is true.
    if (at !== undefined) return { statement, proof: { ...combinationOf(derivation), at: met ?? at }, counterexample: at };
    const candidates = () => smallPoints([...statement.given, statement.then], 3);
    if (equations !== undefined || cone !== undefined)
      return {
        statement,
        proof: { ...combinationOf(derivation), at: place() },
        candidates,
        otherwise: () => derived(statement.given, statement.then, place).proof,
      };
    return { statement, ...derived(statement.given, statement.then, place), candidates };
  });
}

/** Where all that is given is true; null where none is given or found, or where the conclusion is plainly false. */
function placeOf({ given, then }: { readonly given: readonly Term[]; readonly then: Term }, met: Derivation['met']): unknown {
  if (met !== undefined) return met;
  const found = orRefusal(() => (isFalse(then) ? undefined : meet(given as readonly Application[])));
  return found instanceof Refused ? null : (found ?? null);
}

/** Whether a conclusion without variables is false, as 0 > 0 is. */
function isFalse(then: Term): boolean {
  return variablesOf(then).length === 0 && !holds(then, new Map());
}

/** The proof that is found, or why there is none. Throws `Refused` for what is no comparison of polynomials. */
function derived(given: readonly Term[], then: Term, place: () => unknown): Pick<Finding, 'proof' | 'notFound'> {
  const found = derive(given as readonly Application[], then as Application);
  if ('cone' in found) return { proof: { ...found, at: place() } };
  const message = [
    'Neither multipliers nor a counterexample were found. Tried were multiples of the equations and products of up to',
    `${MOST_FACTORS} of the inequalities, below degree ${found.products + 1}; and below degree ${found.squares + 1} also times`,
    'the square of a variable, of a difference of two, or of a slope of the conclusion. Give the multipliers if you know them.',
  ].join(' ');
  return { notFound: { code: 'no-multipliers-found', message } };
}

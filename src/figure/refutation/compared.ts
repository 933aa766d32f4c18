import type { Q } from '../../math/exact/rational.ts';
import type { Application, Term } from '../../math/language/term.ts';
import { slice } from '../chart/slice.ts';
import type { Figure } from '../drawing/drawing.ts';

/** A value for each variable. */
export type Place = { readonly [variable: string]: Q };

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);

/** Whether a formula compares two terms, and is not put together from comparisons. */
export function isComparison(formula: Term): boolean {
  return COMPARISONS.has((formula as Application)[0]);
}

/** Both sides of a comparison near the place where it is false; or a sentence that says why they are not drawn. */
export function compared(formula: Term, at: Place): Figure | string {
  const [, left, right] = formula as Application;
  return isComparison(formula) && left !== undefined && right !== undefined
    ? slice({ left, right, at })
    : 'What is false there is no comparison of two sides.';
}

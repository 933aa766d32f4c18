import { type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { evaluateTerm, type Term } from '../../math/language/term.ts';
import { affinePieces } from '../../math/regions/piecewise.ts';
import type { Figure, Spot } from '../drawing/drawing.ts';
import { plot } from '../drawing/plot.ts';

/** One function of one variable: a continuous piecewise linear formula. */
export interface Curve {
  readonly term: Term;
  /** A word or two that stand at its right end. */
  readonly label: string;
  /** Points at which it is marked. */
  readonly marks?: readonly Q[];
}

/** Up to four curves over an interval. */
export interface Graph {
  readonly variable: string;
  readonly from: Q;
  readonly to: Q;
  readonly curves: readonly Curve[];
}

/**
 * The exact graphs of continuous piecewise linear functions, each a line through its own corners.
 * Throws a `RangeError` for an empty interval and for no curve or more than four, and a `TypeError`
 * for a formula that is not piecewise linear in the variable.
 */
export function graph({ variable, from, to, curves }: Graph, caption: string): Figure {
  const [first, last] = [rational(from), rational(to)];
  if (first.compare(last) >= 0)
    throw coded('empty-interval', new RangeError(`There is nothing to draw from ${first} to ${last}.`));
  const isInside = (x: Rational): boolean => first.compare(x) < 0 && x.compare(last) < 0;
  const drawn = curves.map(({ term, label, marks = [] }) => {
    const at = (x: Rational): Spot => [x, evaluateTerm(term, new Map([[variable, x]]))];
    const corners = [first, ...affinePieces(term, variable).subdivision.filter(isInside), last].map(at);
    return { label, corners, marks: marks.map((mark) => at(rational(mark))) };
  });
  return plot(`Graphs over ${variable}.`, drawn, caption);
}

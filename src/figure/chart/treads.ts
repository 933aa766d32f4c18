import { type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { evaluateTerm, type Term } from '../../math/language/term.ts';
import type { Figure, Spot } from '../drawing/drawing.ts';
import { plot } from '../drawing/plot.ts';

/** A function that is constant between its jumps. */
export interface Treads {
  readonly variable: string;
  readonly from: Q;
  readonly to: Q;
  readonly term: Term;
  /** Where it jumps, ascending inside the interval. */
  readonly jumps: readonly Q[];
  /** A word or two that stand at its right end. */
  readonly label: string;
}

/**
 * A staircase: each tread as high as the term is in its middle, with upright lines between. Throws a
 * `RangeError` for jumps that do not ascend inside the interval, or for a tread that is not level.
 */
export function treads({ variable, from, to, term, jumps, label }: Treads, caption: string): Figure {
  const ends = [from, ...jumps, to].map(rational);
  const at = (x: Rational): Rational => evaluateTerm(term, new Map([[variable, x]]));
  const between = (low: Rational, high: Rational, share: string): Rational => low.add(high.sub(low).mul(rational(share)));
  const corners = ends.slice(1).flatMap((end, i): Spot[] => {
    const start = ends[i] as Rational;
    if (start.compare(end) >= 0) throw coded('not-ascending', new RangeError(`A tread would go from ${start} to ${end}.`));
    const [height, ...others] = ['1/2', '1/1000', '999/1000'].map((share) => at(between(start, end, share))) as [
      Rational,
      ...Rational[],
    ];
    if (others.some((other) => !other.equals(height)))
      throw coded('not-level', new RangeError(`The tread from ${start} to ${end} is not level.`));
    return [
      [start, height],
      [end, height],
    ];
  });
  return plot(`A staircase over ${variable}.`, [{ label, corners, marks: [] }], caption);
}

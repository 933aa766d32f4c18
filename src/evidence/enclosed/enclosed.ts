import { record } from 'fast-check';
import { plain, type Q, rational } from '../../math/exact/rational.ts';
import type { Term } from '../../math/language/term.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import { oneOf } from '../oneOf.ts';
import { termOf, type Written } from '../written.ts';

/** What a variable ranges over: a few numbers, or all from one number to another. */
export type Range = readonly Q[] | { readonly from: Q; readonly to: Q };

/** How finely it is looked at. */
export interface Fineness {
  /** Binary digits after the point; 64 if left out. */
  readonly bits?: number;
  /** How often a box that is not decided may be cut in two; never, if left out. */
  readonly cuts?: number;
}

interface Held {
  readonly given: { readonly [variable: string]: readonly (number | string)[] | { readonly from: Q; readonly to: Q } };
  readonly formula: Term;
}

/** Places in an interval at which a counterexample is looked for. */
const PLACES = 64;

/**
 * Proves a formula with exp, tanh, ln, sin, cos, erf, sqrt or pi by interval arithmetic. It holds for every choice of
 * values from finite lists and intervals: `enclosed({ x: { from: 0, to: 1 } }, 'tanh(x) < 4/5')`. An equality, or an
 * inequality that touches one, cannot be decided this way.
 */
export function enclosed(
  given: { readonly [variable: string]: Range },
  formula: Written,
  { bits = 64, cuts = 0 }: Fineness = {},
): CheckedEvidence<Held> {
  return checked('enclosure', () => {
    const ranges = Object.entries(given).map(([variable, range]) => {
      if (!('from' in range)) {
        const values = range.map((value) => plain(rational(value)));
        return { variable, domain: values, places: values };
      }
      const [from, to] = [rational(range.from), rational(range.to)];
      const length = to.sub(from).div(rational(PLACES));
      const places = Array.from({ length: PLACES + 1 }, (_, i) => plain(from.add(length.mul(rational(i)))));
      return { variable, domain: { from: plain(from), to: plain(to) }, places };
    });
    const statement = {
      given: Object.fromEntries(ranges.map(({ variable, domain }) => [variable, domain])),
      formula: termOf(formula),
    };
    const finding = { statement, proof: { bits, cuts } };
    // The checker refuses an empty list with a sentence; there is nothing to draw from it.
    if (ranges.some(({ places }) => places.length === 0)) return finding;
    const at = record(Object.fromEntries(ranges.map(({ variable, places }) => [variable, oneOf(places)])), {
      noNullPrototype: true,
    });
    return { ...finding, candidates: () => at.map((values) => ({ at: values, bits })) };
  });
}

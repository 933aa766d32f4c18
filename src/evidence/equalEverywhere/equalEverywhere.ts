import { ONE, plain, type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { evaluateTerm, type Term, variablesOf } from '../../math/language/term.ts';
import { affinePieces } from '../../math/regions/piecewise.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import { termOf, type Written } from '../written.ts';

/** The ends of an interval of the line; an end left out is infinite. */
export interface Domain {
  readonly from?: Q;
  readonly to?: Q;
}

interface Equal {
  readonly variable: string;
  /** The ends of the interval; null when infinite. */
  readonly from: Q | null;
  readonly to: Q | null;
  readonly left: Term;
  readonly right: Term;
}

/**
 * Two continuous piecewise linear functions of one variable are equal everywhere, or on an interval:
 * proved piece by piece. Only +, −, × and ÷ by constants, relu, abs, max and min.
 */
export function equalEverywhere(left: Written, right: Written, { from, to }: Domain = {}): CheckedEvidence<Equal> {
  return checked('equalEverywhere', () => {
    const sides = { left: termOf(left), right: termOf(right) };
    const [variable = 'x'] = variablesOf(sides.left, sides.right);
    const ends = { from: from === undefined ? null : plain(rational(from)), to: to === undefined ? null : plain(rational(to)) };
    const statement = { variable, ...ends, ...sides };
    const inside = (x: Rational): boolean =>
      (from === undefined || x.compare(rational(from)) > 0) && (to === undefined || x.compare(rational(to)) < 0);
    const breakpoints = ascending([sides.left, sides.right].flatMap((side) => affinePieces(side, variable).subdivision)).filter(
      inside,
    );
    const differs = probes(breakpoints, from, to).find(
      (x) => !valueAt(sides.left, variable, x).equals(valueAt(sides.right, variable, x)),
    );
    return differs === undefined ? { statement, proof: { breakpoints } } : { statement, counterexample: { [variable]: differs } };
  });
}

/** Enough points to tell two functions apart that are affine between the breakpoints: these, the ends, and two beyond each open end. */
function probes(breakpoints: readonly Rational[], from: Q | undefined, to: Q | undefined): readonly Rational[] {
  const ends = [...(from === undefined ? [] : [rational(from)]), ...breakpoints, ...(to === undefined ? [] : [rational(to)])];
  const [first = rational(0)] = ends;
  const last = ends.at(-1) ?? first;
  const middles = ends.flatMap((end, i) => ends.slice(i + 1, i + 2).map((next) => end.add(next).div(rational(2))));
  const before = from === undefined ? [first.sub(ONE), first.sub(ONE).sub(ONE)] : [];
  const after = to === undefined ? [last.add(ONE), last.add(ONE).add(ONE)] : [];
  return [first, ...ends, ...middles, ...after, ...before];
}

function valueAt(term: Term, variable: string, x: Rational): Rational {
  return evaluateTerm(term, new Map([[variable, x]]));
}

function ascending(values: readonly Rational[]): readonly Rational[] {
  return [...values].sort((a, b) => a.compare(b)).filter((value, i, sorted) => i === 0 || !sorted[i - 1]?.equals(value));
}

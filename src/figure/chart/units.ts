import { extent } from '../../math/exact/extent.ts';
import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { evaluateTerm, type Term } from '../../math/language/term.ts';
import { affinePieces } from '../../math/regions/piecewise.ts';
import { circle, drawing, type Figure, path, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { scale } from '../drawing/scale.ts';

/** What is added up: a term in one variable, and a few words for it. */
export interface Unit {
  readonly term: Term;
  readonly label: string;
}

/** Units that add up, over an interval. */
export interface Units {
  readonly variable: string;
  readonly from: Q;
  readonly to: Q;
  readonly units: readonly Unit[];
  /** A few words for their sum. */
  readonly sum: string;
}

const [WIDTH, LEFT, RIGHT] = [360, 20, 340];
const STRIP = { head: 26, height: 84, gap: 22, least: 20 };

/**
 * Units one above the other, and their sum at the bottom. The interval on which a unit contributes is shaded; the
 * points where a unit sets in run through to the sum. Throws a `RangeError` for no units or an empty interval, and a
 * `TypeError` for one that is not piecewise linear.
 */
export function units({ variable, from, to, units: shown, sum }: Units, caption: string): Figure {
  const [first, last] = [rational(from), rational(to)];
  if (shown.length === 0) throw coded('no-units', new RangeError('No units, nothing to add up.'));
  if (first.compare(last) >= 0)
    throw coded('empty-interval', new RangeError(`There is nothing to draw from ${first} to ${last}.`));
  const total: Term = ['+', 0, ...shown.map(({ term }) => term)];
  const curves = [
    ...shown.map(({ term, label: text }) => followed(term, text, variable, first, last)),
    followed(total, sum, variable, first, last),
  ];
  const thresholds = curves.slice(0, -1).flatMap(({ corners }) => corners.slice(1, -1).map(([x]) => x));
  const across = scale([first, last], [LEFT, RIGHT]);
  // One scale for all of them, so that they add up to the sum by eye.
  const extents = curves.map(extentOf);
  const unit = rational(STRIP.height).div(extent(extents.map(({ size }) => size))[1]);
  const heights = extents.map(({ size }) => Math.max(STRIP.least, wholeAbove(size.mul(unit))));
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, own) => sum + own + STRIP.head + STRIP.gap, STRIP.head));
  const height = heights.reduce((sum, own) => sum + own + STRIP.head + STRIP.gap, 6);
  const through = thresholds.map(across).map((x) => path('thin dotted', [spot(x, STRIP.head), spot(x, height - STRIP.gap)]));
  const strips = curves.flatMap((curve, i) => strip(curve, { top: tops[i] ?? 0, unit, across, isSum: i === shown.length }));
  const sentences = curves.map(
    ({ text, corners }) => `${text}: a line through ${corners.map((corner) => `(${corner.join(', ')})`).join(', ')}.`,
  );
  return {
    ...drawing(WIDTH, height, `Units over ${variable}, and at the bottom their sum. ${sentences.join(' ')}`, [
      ...through,
      ...strips,
    ]),
    caption,
  };
}

interface Curve {
  readonly text: string;
  /** Its ends, and the points where it bends. */
  readonly corners: readonly Spot[];
}

function followed(term: Term, text: string, variable: string, first: Rational, last: Rational): Curve {
  const { subdivision, pieces } = affinePieces(term, variable);
  const bends = subdivision.filter((x, i) => {
    const [before, after] = pieces.slice(i, i + 2).map(({ slope }) => slope);
    return before !== undefined && after !== undefined && !before.equals(after) && x.compare(first) > 0 && x.compare(last) < 0;
  });
  return { text, corners: [first, ...bends, last].map((x): Spot => [x, evaluateTerm(term, new Map([[variable, x]]))]) };
}

/** From the least to the greatest value of a curve, zero always in sight. */
function extentOf({ corners }: Curve): { readonly least: Rational; readonly most: Rational; readonly size: Rational } {
  const [least, most] = extent([ZERO, ...corners.map(([, y]) => y)]);
  // Zero throughout still has a place to be drawn.
  return { least, most, size: most.equals(least) ? ONE : most.sub(least) };
}

function wholeAbove(size: Rational): number {
  return Number((size.n + size.d - 1n) / size.d);
}

/** Where a curve is drawn, and how. */
interface Strip {
  readonly top: number;
  /** How long one is. */
  readonly unit: Rational;
  readonly across: (x: Rational) => Rational;
  readonly isSum: boolean;
}

/** One curve; what is not zero is shaded, except in the sum. */
function strip({ text, corners }: Curve, { top, unit, across, isSum }: Strip): readonly string[] {
  const { least, most } = extentOf({ text, corners });
  const place = ([x, y]: Spot): Spot => [across(x), rational(top).add(most.sub(y).mul(unit))];
  const ground = (x: Rational): Spot => place([x, ZERO]);
  const shaded = corners.slice(1).flatMap((to, i) => {
    const from = corners[i] ?? to;
    const isOff = from[1].sign() === 0 && to[1].sign() === 0;
    return isOff || isSum ? [] : [path('sheet', [ground(from[0]), place(from), place(to), ground(to[0])], true)];
  });
  const [start, end] = [corners.slice(0, 1), corners.slice(-1)].map((ends) => ends.map(([x]) => ground(x)));
  const below = rational(least.sign() < 0 && most.sign() === 0 ? -10 : 20);
  const marks = corners.slice(1, -1).flatMap((corner) => {
    const [x, y] = place(corner);
    const dot = circle(isSum ? 'one' : 'zero', [x, y], 4.5);
    return isSum ? [dot] : [dot, label('middle', [x, y.add(below)], corner[0])];
  });
  return [
    ...shaded,
    path('thin', [...(start ?? []), ...(end ?? [])]),
    path(isSum ? 'path-one' : 'thick', corners.map(place)),
    ...marks,
    label('start', spot(LEFT, top - 8), text),
  ];
}

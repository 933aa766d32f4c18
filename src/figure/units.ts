import { evaluateTerm, type Term } from '../math/check/term.ts';
import { affinePieces } from '../math/piecewise.ts';
import { ONE, type Q, type Rational, rational, ZERO } from '../math/rational.ts';
import { drawing, type Figure, length, path, type Spot } from './drawing.ts';
import { label } from './label.ts';

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
const STRIP = { head: 26, height: 84, gap: 22 };

/**
 * Units one above the other, each with the part of the interval on which it contributes shaded, and
 * their sum at the bottom; the points where a unit sets in run through to the sum. Throws a `RangeError`
 * for no units or an empty interval, and a `TypeError` for one that is not piecewise linear.
 */
export function units({ variable, from, to, units: shown, sum }: Units, caption: string): Figure {
  const [first, last] = [rational(from), rational(to)];
  if (shown.length === 0) throw new RangeError('No units, nothing to add up.');
  if (first.compare(last) >= 0) throw new RangeError(`There is nothing to draw from ${first} to ${last}.`);
  const total: Term = ['+', 0, ...shown.map(({ term }) => term)];
  const curves = [
    ...shown.map(({ term, label: text }) => followed(term, text, variable, first, last)),
    followed(total, sum, variable, first, last),
  ];
  const thresholds = curves.slice(0, -1).flatMap(({ corners }) => corners.slice(1, -1).map(([x]) => x));
  const across = (x: Rational): Rational =>
    rational(LEFT).add(
      x
        .sub(first)
        .mul(rational(RIGHT - LEFT))
        .div(last.sub(first)),
    );
  const pitch = STRIP.head + STRIP.height + STRIP.gap;
  const height = curves.length * pitch + 6;
  const through = thresholds.map((x) =>
    path('thin dotted', [
      [across(x), rational(STRIP.head)],
      [across(x), rational(height - STRIP.gap)],
    ]),
  );
  const strips = curves.flatMap((curve, i) => strip(curve, i * pitch + STRIP.head, across, i === shown.length));
  const told = curves.map(
    ({ text, corners }) => `${text}: a line through ${corners.map((corner) => `(${corner.join(', ')})`).join(', ')}.`,
  );
  return {
    svg: drawing(WIDTH, height, `Units over ${variable}, and at the bottom their sum. ${told.join(' ')}`, [
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

/** One curve to its own scale, zero always in sight; what is not zero is shaded, except in the sum. */
function strip({ text, corners }: Curve, top: number, across: (x: Rational) => Rational, isSum: boolean): readonly string[] {
  const heights = [ZERO, ...corners.map(([, y]) => y)];
  const least = heights.reduce((a, b) => (b.compare(a) < 0 ? b : a));
  const most = heights.reduce((a, b) => (b.compare(a) > 0 ? b : a));
  const extent = most.equals(least) ? ONE : most.sub(least);
  const place = ([x, y]: Spot): Spot => [across(x), rational(top).add(most.sub(y).mul(rational(STRIP.height)).div(extent))];
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
    const dot = `<circle class="${isSum ? 'one' : 'zero'}" cx="${length(x)}" cy="${length(y)}" r="4.5"/>`;
    return isSum ? [dot] : [dot, label('middle', [x, y.add(below)], corner[0])];
  });
  return [
    ...shaded,
    path('thin', [...(start ?? []), ...(end ?? [])]),
    path(isSum ? 'path-one' : 'thick', corners.map(place)),
    ...marks,
    label('start', [rational(LEFT), rational(top - 8)], text),
  ];
}

import { type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { drawing, type Figure, length, path, type Spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';

/** What was measured, and where its mean was asked to lie. */
export interface Spread {
  readonly mean: Q;
  readonly least: Q;
  readonly most: Q;
  /** The ends that were asked for. */
  readonly from: Q;
  readonly to: Q;
}

const [WIDTH, LEFT, RIGHT] = [300, 30, 270];
const [TOP, LINE, FOOT] = [34, 72, 104];
/** The narrowest that a band is drawn, so that one whose ends are equal is seen. */
const NARROWEST = rational(3);

/**
 * A measured mean as a disc, from the least to the greatest that single runs gave as a line through it, and the band
 * in which the mean was asked to lie, to one scale.
 */
export function spread({ mean, least, most, from, to }: Spread, caption: string): Figure {
  const [low, high] = [smaller(rational(least), rational(from)), smaller(rational(most), rational(to), -1)];
  const extent = high.sub(low);
  const unit = extent.sign() === 0 ? undefined : rational(RIGHT - LEFT).div(extent);
  const place = (value: Q): Rational =>
    unit === undefined ? rational((LEFT + RIGHT) / 2) : rational(LEFT).add(rational(value).sub(low).mul(unit));
  const [start, wide] = [place(from), place(to).sub(place(from))];
  const lacking = smaller(wide.sub(NARROWEST), rational(0)).neg().div(rational(2));
  const [left, right] = [start.sub(lacking), start.add(wide).add(lacking)];
  const at = (x: Rational, y: number): Spot => [x, rational(y)];
  const parts = [
    path('sheet', [at(left, TOP), at(right, TOP), at(right, FOOT), at(left, FOOT)], true),
    path('thick', [at(place(least), LINE), at(place(most), LINE)]),
    ...[least, most].map((end) => path('thick', [at(place(end), LINE - 7), at(place(end), LINE + 7)])),
    `<circle class="one" cx="${length(place(mean))}" cy="${LINE}" r="7"/>`,
    within(left.add(right).div(rational(2)), TOP - 12, from === to ? `asked: ${from}` : `asked: ${from} to ${to}`),
    within(place(mean), FOOT + 20, `mean ${mean}`),
  ];
  const told = `The mean ${mean} of runs that gave ${least} to ${most}, and the band from ${from} to ${to} in which it was asked to lie.`;
  return { svg: drawing(WIDTH, FOOT + 30, told, parts), caption };
}

/** The smaller of two numbers, or with −1 the greater. */
function smaller(a: Rational, b: Rational, sign = 1): Rational {
  return sign * a.compare(b) <= 0 ? a : b;
}

/** A few words below or above a place, kept within the picture. */
function within(x: Rational, y: number, text: string): string {
  if (x.compare(rational(90)) < 0) return label('start', [rational(10), rational(y)], text);
  if (x.compare(rational(WIDTH - 90)) > 0) return label('end', [rational(WIDTH - 10), rational(y)], text);
  return label('middle', [x, rational(y)], text);
}

import { extent } from '../../math/exact/extent.ts';
import { type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { circle, drawing, type Figure, path, rectangle, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { scale } from '../drawing/scale.ts';

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
 * A measured mean as a disc, with the range of single runs and the band it should lie in. The range is a line from the
 * least to the greatest; all are to one scale.
 */
export function spread({ mean, least, most, from, to }: Spread, caption: string): Figure {
  const place = scale(extent([least, most, from, to].map(rational)), [LEFT, RIGHT]);
  const [start, end] = [place(from), place(to)];
  const [, lacking] = extent([ZERO, NARROWEST.sub(end.sub(start)).div(rational(2))]);
  const [left, right] = [start.sub(lacking), end.add(lacking)];
  const parts = [
    path('sheet', rectangle(spot(left, TOP), spot(right, FOOT)), true),
    path('thick', [spot(place(least), LINE), spot(place(most), LINE)]),
    ...[least, most].map(place).map((x) => path('thick', [spot(x, LINE - 7), spot(x, LINE + 7)])),
    circle('one', spot(place(mean), LINE), 7),
    within(left.add(right).div(rational(2)), TOP - 12, from === to ? `asked: ${from}` : `asked: ${from} to ${to}`),
    within(place(mean), FOOT + 20, `mean ${mean}`),
  ];
  const altText = `The mean ${mean} of runs that gave ${least} to ${most}, and the band from ${from} to ${to} in which it was asked to lie.`;
  return { ...drawing(WIDTH, FOOT + 30, altText, parts), caption };
}

/** A few words below or above a place, kept within the picture. */
function within(x: Rational, y: number, text: string): string {
  if (x.compare(rational(90)) < 0) return label('start', spot(10, y), text);
  if (x.compare(rational(WIDTH - 90)) > 0) return label('end', spot(WIDTH - 10, y), text);
  return label('middle', spot(x, y), text);
}

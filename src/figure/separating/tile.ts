import { type Q, rational } from '../../math/exact/rational.ts';
import { circle, path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import type { Frame } from '../drawing/panel.ts';
import { planeScale } from '../drawing/scale.ts';
import { type Form, sides } from '../drawing/sides.ts';

/** In a tile with a shorter side than this the points would be blots. */
const LEAST = 24;

/** The part of the plane that is in sight. */
export interface Sight {
  readonly x: readonly [from: Q, to: Q];
  readonly y: readonly [from: Q, to: Q];
}

/** The labels of a labelling by its number, in binary order: the first point counts most. */
export function labelsOf(number: number, count: number): readonly boolean[] {
  return Array.from({ length: count }, (_, i) => ((number >> (count - 1 - i)) & 1) === 1);
}

/** A part of the plane in a square of a drawing. */
export function placed({ x, y }: Sight, { left, top, side }: Frame) {
  return {
    corners: rectangle(spot(x[0], y[0]), spot(x[1], y[1])),
    place: planeScale(x, y, { left, right: left + side, top, bottom: top + side }),
  };
}

/** A labelling in a small square: its line between its two sides, or crossed out where no line does it. */
export function tile(
  points: readonly Spot[],
  labels: readonly boolean[],
  line: Form | undefined,
  sight: Sight,
  { left, top, side }: Frame,
): readonly string[] {
  const around = placed(sight, { left, top, side });
  const [x, y] = [left + side, top + side];
  const frame = rectangle(spot(left, top), spot(x, y));
  return [
    ...(line === undefined ? [] : sides(around, line, 'thin')),
    path('thin', frame, true),
    ...(side < LEAST ? [] : points.map((point, i) => circle(labels[i] === true ? 'one' : 'zero', around.place(point), 3))),
    ...(line === undefined ? [path('wrong', [spot(left, top), spot(x, y)]), path('wrong', [spot(x, top), spot(left, y)])] : []),
  ];
}

/** Which of some tiles, row by row, a spot of the drawing is in; undefined beside them. */
export function tileAt([x, y]: Spot, { left, top, side }: Frame, columns: number, count: number): number | undefined {
  const at = (value: Spot[0], from: number): number => {
    const { n, d } = value.sub(rational(from)).div(rational(side));
    return n < 0n ? -1 : Number(n / d);
  };
  const [column, row] = [at(x, left), at(y, top)];
  const number = row * columns + column;
  return column < 0 || column >= columns || row < 0 || number >= count ? undefined : number;
}

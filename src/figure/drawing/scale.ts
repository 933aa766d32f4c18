import { type Q, type Rational, rational } from '../../math/exact/rational.ts';
import type { Spot } from './drawing.ts';

/** Two ends, in any order. */
type Ends = readonly [from: Q, to: Q];

/**
 * The affine map that takes the ends of one interval to those of another, in exact numbers. When the first interval is a
 * single number, everything lies in the middle of the second.
 */
export function scale([from, to]: Ends, [start, end]: Ends): (value: Q) => Rational {
  const [origin, first] = [rational(from), rational(start)];
  const [extent, room] = [rational(to).sub(origin), rational(end).sub(first)];
  if (extent.sign() === 0) return () => first.add(room.div(rational(2)));
  const unit = room.div(extent);
  return (value) => first.add(rational(value).sub(origin).mul(unit));
}

/** Where in a drawing something is shown. */
export interface Box {
  readonly left: Q;
  readonly right: Q;
  readonly top: Q;
  readonly bottom: Q;
}

/** From the plane, where y grows upwards, into a box of the drawing, where it grows downwards. */
export function planeScale(x: Ends, y: Ends, { left, right, top, bottom }: Box): (point: readonly [x: Q, y: Q]) => Spot {
  const [across, up] = [scale(x, [left, right]), scale(y, [bottom, top])];
  return ([at, height]) => [across(at), up(height)];
}

import type { Points } from '../../math/algebra/points.ts';
import { extent } from '../../math/exact/extent.ts';
import { ONE, rational } from '../../math/exact/rational.ts';
import { circle, disc, path, planeSpot, rectangle, type Spot } from './drawing.ts';
import { planeScale } from './scale.ts';
import { type Form, sides } from './sides.ts';

/** Points of the plane with their labels, and what is to be seen among them. */
export interface Panel {
  readonly points: Points;
  readonly labels: readonly boolean[];
  /** The line: the side where its form is positive belongs to the ones. */
  readonly line?: Form;
  /** Whether the points of one label are joined. */
  readonly joined?: boolean;
  /** The place in the list of a point that has a ring around it. */
  readonly ringed?: number;
  /** Closed ways, thin or in the colour of a label. */
  readonly outlines?: readonly { readonly corners: readonly Spot[]; readonly of?: boolean }[];
  /** A place of the plane, none of the points or one of them, that has a ring around it. */
  readonly mark?: Spot;
}

/** A square part of a drawing: its left upper corner, and its side. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** The labelled points in a frame, a third of their extent left free around them. Throws a `RangeError` for points that are not of the plane. */
export function panel(
  { points, labels, line, joined = false, ringed, outlines = [], mark }: Panel,
  { left, top, side }: Frame,
): readonly string[] {
  const exact = points.map((point) => planeSpot(point, 'A panel'));
  const [least, most] = extent(exact.flat());
  // A single point stands in the middle.
  const free = most.equals(least) ? ONE : most.sub(least).div(rational(3));
  const [from, to] = [least.sub(free), most.add(free)];
  const place = planeScale([from, to], [from, to], { left, right: left + side, top, bottom: top + side });
  const around = { corners: rectangle([from, from], [to, to]), place };
  const parts = [path('thin', around.corners.map(place), true), ...(line === undefined ? [] : sides(around, line))];
  const of = (label: boolean): readonly Spot[] => exact.filter((_, i) => labels[i] === label);
  if (joined) parts.push(path('path-zero dashed', of(false).map(place), true), path('path-one', of(true).map(place), true));
  const radius = side < 100 ? 9 : 12;
  const rings = [...exact.filter((_, i) => i === ringed), ...(mark === undefined ? [] : [mark])]
    .map(place)
    .map((at) => circle('wrong', at, radius + 4));
  for (const { corners, of: label } of outlines) {
    const look = label === undefined ? 'thin' : label ? 'path-one' : 'path-zero dashed';
    parts.push(path(look, corners.map(place), true));
  }
  return [...parts, ...exact.map((spot, i) => disc(place(spot), labels[i] === true, radius)), ...rings];
}

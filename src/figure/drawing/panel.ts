import { type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { disc, length, path, type Spot } from './drawing.ts';
import { half } from './half.ts';

/** Points of the plane with their labels, and what is to be seen among them. */
export interface Panel {
  readonly points: readonly (readonly Q[])[];
  readonly labels: readonly boolean[];
  /** The line: the side where its form is positive belongs to the ones. */
  readonly line?: { readonly weights: readonly Q[]; readonly bias: Q };
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
  const exact = points.map(([x, y, ...rest]): Spot => {
    if (x === undefined || y === undefined || rest.length > 0) throw new RangeError('A panel shows points with two coordinates.');
    return [rational(x), rational(y)];
  });
  const [least, most] = [extreme(exact.flat(), -1), extreme(exact.flat(), 1)];
  // A single point stands in the middle.
  const free = most.equals(least) ? rational(1) : most.sub(least).div(rational(3));
  const [from, to] = [least.sub(free), most.add(free)];
  const scale = rational(side).div(to.sub(from));
  const place = ([x, y]: Spot): Spot => [rational(left).add(x.sub(from).mul(scale)), rational(top).add(to.sub(y).mul(scale))];

  const around: readonly Spot[] = [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
  ];
  const parts = [path('thin', around.map(place), true)];
  if (line !== undefined) {
    const form = ([x, y]: Spot): Rational =>
      [x, y].reduce((sum, value, i) => sum.add(value.mul(rational(line.weights[i] ?? 0))), rational(line.bias));
    const ones = half(around, form);
    const zeros = half(around, (spot) => form(spot).neg());
    parts.push(path('ones', ones.map(place), true), path('zeros', zeros.map(place), true));
    parts.push(path('thick', ones.filter((spot) => form(spot).sign() === 0).map(place)));
  }
  const of = (label: boolean): readonly Spot[] => exact.filter((_, i) => labels[i] === label);
  if (joined) parts.push(path('path-zero dashed', of(false).map(place), true), path('path-one', of(true).map(place), true));
  const radius = side < 100 ? 9 : 12;
  const rings = [...exact.filter((_, i) => i === ringed), ...(mark === undefined ? [] : [mark])]
    .map(place)
    .map(([x, y]) => `<circle class="wrong" cx="${length(x)}" cy="${length(y)}" r="${radius + 4}"/>`);
  for (const { corners, of: label } of outlines) {
    const look = label === undefined ? 'thin' : label ? 'path-one' : 'path-zero dashed';
    parts.push(path(look, corners.map(place), true));
  }
  return [...parts, ...exact.map((spot, i) => disc(place(spot), labels[i] === true, radius)), ...rings];
}

function extreme(values: readonly Rational[], sign: 1 | -1): Rational {
  return values.reduce((a, b) => (b.compare(a) === sign ? b : a));
}

import type { Points } from '../../math/algebra/points.ts';
import { extent } from '../../math/exact/extent.ts';
import { type Rational, rational } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { circle, drawing, type Figure, path, planeSpot, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale } from '../drawing/scale.ts';
import { type Form, sides } from '../drawing/sides.ts';

/** Many points of the plane with their labels, too many to write a label on each. */
export interface Scatter {
  readonly points: Points;
  readonly labels: readonly boolean[];
  /** The line: the side where its form is positive belongs to the ones. */
  readonly line?: Form;
  /** A few words for what is to the right, and what is upwards. */
  readonly axes: readonly [across: string, up: string];
  /** A few words for the ones and the zeros. */
  readonly names: readonly [ones: string, zeros: string];
}

const [WIDTH, HEIGHT] = [460, 340];
/** Half the side of a square. */
const THREE = rational(3);
const FRAME = { left: 20, right: 440, top: 34, bottom: 290 };

/**
 * Points of the plane, the ones as discs and the zeros as hollow squares, each axis to its own scale. The two sides of
 * a line are shaded. Throws a `RangeError` for points that are not of the plane, or that all have one coordinate in
 * common.
 */
export function scatter({ points, labels, line, axes, names }: Scatter, caption: string): Figure {
  const exact = points.map((point) => planeSpot(point, 'A scatter'));
  const [across, up] = [span(exact.map(([x]) => x)), span(exact.map(([, y]) => y))];
  const place = planeScale(across.ends, up.ends, FRAME);
  const [[left, right], [low, high]] = [across.ends, up.ends];
  const around = { corners: rectangle([left, low], [right, high]), place };
  const parts = [path('thin', around.corners.map(place), true), ...(line === undefined ? [] : sides(around, line))];
  // A spot that is there twice is drawn once.
  const marks = new Set(exact.map((at, i) => mark(place(at), labels[i] === true)));
  const [below, above] = [FRAME.bottom + 20, FRAME.top - 10];
  const words = [
    ...[across.least, across.most].map((x) => label('middle', spot(place([x, 0])[0], below), x)),
    label('middle', spot((FRAME.left + FRAME.right) / 2, below), axes[0]),
    label('start', spot(FRAME.left, above), `${axes[1]}, ${up.least} to ${up.most}`),
    ...[true, false].flatMap((isOne, i) => {
      const [x, y] = [FRAME.left + 8 + 200 * i, HEIGHT - 8];
      return [mark(spot(x, y - 5), isOne), label('start', spot(x + 12, y), names[i] ?? '')];
    }),
  ];
  const count = (isOne: boolean): number => labels.filter((one) => one === isOne).length;
  const altText = `Points over ${axes[0]} (to the right) and ${axes[1]} (upwards): ${count(true)} of ${names[0]}, as discs, and ${count(false)} of ${names[1]}, as squares.${line === undefined ? '' : ' A line separates them.'}`;
  return { ...drawing(WIDTH, HEIGHT, altText, [...parts, ...marks, ...words]), caption };
}

/** A disc for a one, a square for a zero: told apart without colours too. */
function mark(at: Spot, isOne: boolean): string {
  if (isOne) return circle('one', at, 3.5);
  const [x, y] = at;
  return path('zero', rectangle([x.sub(THREE), y.sub(THREE)], [x.add(THREE), y.add(THREE)]), true);
}

/** The coordinates that points have along an axis. */
interface Span {
  readonly least: Rational;
  readonly most: Rational;
  /** The ends of the frame: a twentieth is left free on either side. */
  readonly ends: readonly [from: Rational, to: Rational];
}

function span(values: readonly Rational[]): Span {
  const [least, most] = extent(values);
  const free = most.sub(least).div(rational(20));
  if (free.sign() === 0)
    throw coded('no-scale', new RangeError(`All points have the coordinate ${least}, so there is no scale.`));
  return { least, most, ends: [least.sub(free), most.add(free)] };
}

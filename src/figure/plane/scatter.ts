import { type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { drawing, type Figure, length, path, type Spot } from '../drawing/drawing.ts';
import { half } from '../drawing/half.ts';
import { label } from '../drawing/label.ts';

/** Many points of the plane with their labels, too many to write a label on each. */
export interface Scatter {
  readonly points: readonly (readonly Q[])[];
  readonly labels: readonly boolean[];
  /** The line: the side where its form is positive belongs to the ones. */
  readonly line?: { readonly weights: readonly Q[]; readonly bias: Q };
  /** A few words for what is to the right, and what is upwards. */
  readonly axes: readonly [across: string, up: string];
  /** A few words for the ones and the zeros. */
  readonly names: readonly [ones: string, zeros: string];
}

const [WIDTH, HEIGHT] = [460, 340];
const FRAME = { left: 20, right: 440, top: 34, bottom: 290 };

/**
 * Points of the plane, the ones as discs and the zeros as hollow squares, each axis to its own scale, with
 * the two sides of a line shaded. Throws a `RangeError` for points that are not of the plane, or that all
 * have one coordinate in common.
 */
export function scatter({ points, labels, line, axes, names }: Scatter, caption: string): Figure {
  const exact = points.map(([x, y, ...rest]): Spot => {
    if (x === undefined || y === undefined || rest.length > 0)
      throw new RangeError('A scatter shows points with two coordinates.');
    return [rational(x), rational(y)];
  });
  const across = scale(
    exact.map(([x]) => x),
    FRAME.left,
    FRAME.right,
  );
  const up = scale(
    exact.map(([, y]) => y),
    FRAME.bottom,
    FRAME.top,
  );
  const place = ([x, y]: Spot): Spot => [across.place(x), up.place(y)];
  const frame: readonly Spot[] = [
    [across.from, up.from],
    [across.to, up.from],
    [across.to, up.to],
    [across.from, up.to],
  ];
  const parts = [path('thin', frame.map(place), true)];
  if (line !== undefined) {
    const form = (spot: Spot): Rational =>
      spot.reduce((sum, value, i) => sum.add(value.mul(rational(line.weights[i] ?? 0))), rational(line.bias));
    const ones = half(frame, form);
    const zeros = half(frame, (spot) => form(spot).neg());
    parts.push(path('ones', ones.map(place), true), path('zeros', zeros.map(place), true));
    parts.push(path('thick', ones.filter((spot) => form(spot).sign() === 0).map(place)));
  }
  // A spot that is there twice is drawn once.
  const marks = new Set(exact.map((spot, i) => mark(place(spot), labels[i] === true)));
  const [below, above] = [rational(FRAME.bottom + 20), rational(FRAME.top - 10)];
  const words = [
    label('middle', [across.place(across.least), below], across.least),
    label('middle', [across.place(across.most), below], across.most),
    label('middle', [rational((FRAME.left + FRAME.right) / 2), below], axes[0]),
    label('start', [rational(FRAME.left), above], `${axes[1]}, ${up.least} to ${up.most}`),
    ...[true, false].flatMap((isOne, i) => {
      const [x, y] = [rational(FRAME.left + 8 + 200 * i), rational(HEIGHT - 8)];
      return [mark([x, y.sub(rational(5))], isOne), label('start', [x.add(rational(12)), y], names[i] ?? '')];
    }),
  ];
  const count = (isOne: boolean): number => labels.filter((one) => one === isOne).length;
  const told = `Points over ${axes[0]} (to the right) and ${axes[1]} (upwards): ${count(true)} of ${names[0]}, as discs, and ${count(false)} of ${names[1]}, as squares.${line === undefined ? '' : ' A line parts them.'}`;
  return { svg: drawing(WIDTH, HEIGHT, told, [...parts, ...marks, ...words]), caption };
}

/** A disc for a one, a square for a zero: told apart without colours too. */
function mark([x, y]: Spot, isOne: boolean): string {
  if (isOne) return `<circle class="one" cx="${length(x)}" cy="${length(y)}" r="3.5"/>`;
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([dx = 0, dy = 0]): Spot => [x.add(rational(3 * dx)), y.add(rational(3 * dy))]);
  return path('zero', corners, true);
}

interface Scale {
  readonly least: Rational;
  readonly most: Rational;
  /** The ends of the frame: a twentieth is left free on either side. */
  readonly from: Rational;
  readonly to: Rational;
  readonly place: (value: Rational) => Rational;
}

function scale(values: readonly Rational[], start: number, end: number): Scale {
  const least = values.reduce((a, b) => (b.compare(a) < 0 ? b : a));
  const most = values.reduce((a, b) => (b.compare(a) > 0 ? b : a));
  const free = most.sub(least).div(rational(20));
  const [from, to] = [least.sub(free), most.add(free)];
  if (free.sign() === 0) throw new RangeError(`All points have the coordinate ${least}, so there is no scale.`);
  const unit = rational(end - start).div(to.sub(from));
  return { least, most, from, to, place: (value) => rational(start).add(value.sub(from).mul(unit)) };
}

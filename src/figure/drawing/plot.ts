import { extent } from '../../math/exact/extent.ts';
import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { circle, drawing, type Figure, path, type Spot, spot } from './drawing.ts';
import { label as write } from './label.ts';
import { scale } from './scale.ts';

/** A line through its corners, from left to right, and points that are marked on it. */
export interface Plotted {
  readonly label: string;
  readonly corners: readonly Spot[];
  readonly marks: readonly Spot[];
}

interface Look {
  readonly name: string;
  /** Attributes besides its class. */
  readonly more?: string;
}

/** Solid, dashed, dotted, dash and dot: curves are told apart without colours too, and weigh alike. */
export const LOOKS: readonly Look[] = [
  { name: 'thick' },
  { name: 'path-one dashed' },
  { name: 'path-zero dotted' },
  { name: 'thin', more: ' stroke-width="4" stroke-dasharray="12 4 3 4"' },
];
const [WIDTH, HEIGHT] = [460, 280];
const FRAME = { left: 40, right: 300, top: 20, bottom: 240 };
/** The least distance of two labels that stand one above the other. */
const LINE = 18;
const MOST_TICKS = 8;
/** More points than these nobody wants to hear one after the other. */
const MOST_TOLD = 16;

/**
 * Lines over one axis, with round numbers along both, and the name of each behind a stroke of it.
 * Throws a `RangeError` for no curve or more than four.
 */
export function plot(title: string, drawn: readonly Plotted[], caption: string): Figure {
  if (drawn.length < 1 || drawn.length > LOOKS.length)
    throw coded('number-of-curves', new RangeError(`A graph shows one to ${LOOKS.length} curves, not ${drawn.length}.`));
  const spots = drawn.flatMap(({ corners, marks }) => [...corners, ...marks]);
  const across = axis(
    spots.map(([x]) => x),
    [FRAME.left, FRAME.right],
  );
  const up = axis([ZERO, ...spots.map(([, y]) => y)], [FRAME.bottom, FRAME.top]);
  const place = ([x, y]: Spot): Spot => [across.place(x), up.place(y)];
  const ground = up.place(ZERO);

  const lines = drawn.map(({ corners }, i) => stroke(LOOKS[i], corners.map(place)));
  const marks = drawn.flatMap(({ marks: marked }) =>
    marked.map(place).flatMap((at): string[] => {
      const [x, y] = at;
      const foot: readonly Spot[] = y.equals(ground) ? [] : [at, [x, ground]];
      return [path('thin dotted', foot), circle('one', at, 4.5)];
    }),
  );
  // Each name stands behind a stroke of its curve, since curves may run together at the right end.
  const ends = drawn.map(({ label, corners }, i) => ({
    label,
    look: LOOKS[i],
    y: corners.map((corner) => place(corner)[1]).at(-1) ?? ground,
  }));
  const labels = apart(ends).flatMap(({ label, look, y }) => [
    stroke(
      look,
      [FRAME.right + 8, FRAME.right + 34].map((x) => spot(x, y)),
    ),
    write('start', spot(FRAME.right + 40, y.add(rational(5))), label),
  ]);
  const sentences = drawn.map(
    (curve) =>
      `${curve.label}: a line through ${tell(curve.corners)}${curve.marks.length === 0 ? '' : `, marked at ${list(curve.marks)}`}.`,
  );
  return {
    ...drawing(WIDTH, HEIGHT, `${title} ${sentences.join(' ')}`, [...axes(across, up), ...lines, ...marks, ...labels]),
    caption,
  };
}

/** A line in the look of its curve. */
export function stroke(look: Look | undefined, spots: readonly Spot[]): string {
  const { name, more = '' } = look ?? { name: '' };
  return path(name, spots).replace('/>', `${more}/>`);
}

/** Where values stand along an axis. */
export interface Axis {
  readonly least: Rational;
  readonly most: Rational;
  readonly place: (value: Q) => Rational;
}

/** The axis that has the least of these values at its first end and the greatest at the other. */
export function axis(values: readonly Rational[], ends: readonly [first: Q, last: Q]): Axis {
  const [least, greatest] = extent(values);
  // A function that is zero throughout still has a place to be drawn.
  const most = greatest.equals(least) ? least.add(ONE) : greatest;
  return { least, most, place: scale([least, most], ends) };
}

/** Both axes, with their round numbers: the one across through zero, the upright one on the left. */
function axes(across: Axis, up: Axis): readonly string[] {
  const [left, ground] = [across.place(across.least), up.place(ZERO)];
  return [
    path('thin', [
      [left, ground],
      [across.place(across.most), ground],
    ]),
    path('thin', [
      [left, up.place(up.least)],
      [left, up.place(up.most)],
    ]),
    ...ticks(across).map((x) => write('middle', spot(across.place(x), FRAME.bottom + 22), x)),
    ...ticks(up).map((y) => write('end', spot(left.sub(rational(6)), up.place(y).add(rational(5))), y)),
  ];
}

/** Round numbers between the ends, zero among them if it lies there, and no more than a reader wants. */
function ticks({ least, most }: Axis): readonly Rational[] {
  const step = ['1/4', '1/2', '1', '2', '5', '10', '20', '50', '100']
    .map(rational)
    .find((size) => most.sub(least).div(size).compare(rational(MOST_TICKS)) <= 0);
  if (step === undefined) return [least, most];
  const from = ceiling(least.div(step));
  const count = Number(ceiling(most.div(step).add(rational('1/1000000'))).sub(from).n);
  return Array.from({ length: count }, (_, i) => step.mul(from.add(rational(i))));
}

function ceiling(value: Rational): Rational {
  const floor = value.n >= 0n ? value.n / value.d : -((value.d - 1n - value.n) / value.d);
  return rational(floor * value.d === value.n ? floor : floor + 1n);
}

/** Moves labels down where they would cover one another, from top to bottom. All go up again where they would leave the frame. */
function apart<T extends { readonly y: Rational }>(labels: readonly T[]): readonly T[] {
  const placed = labels
    .toSorted((a, b) => a.y.compare(b.y))
    .reduce<readonly T[]>((above, label) => {
      const least = above.at(-1)?.y.add(rational(LINE)) ?? label.y;
      return [...above, label.y.compare(least) < 0 ? { ...label, y: least } : label];
    }, []);
  const [, over] = extent([ZERO, ...placed.map(({ y }) => y.sub(rational(FRAME.bottom)))]);
  return placed.map((label) => ({ ...label, y: label.y.sub(over) }));
}

/** All of a few points; of many, how many they are and where they begin and end. */
export function tell(spots: readonly Spot[]): string {
  return spots.length <= MOST_TOLD
    ? list(spots)
    : `${spots.length} points from ${list(spots.slice(0, 1))} to ${list(spots.slice(-1))}`;
}

function list(spots: readonly Spot[]): string {
  return spots.map(([x, y]) => `(${x}, ${y})`).join(', ');
}

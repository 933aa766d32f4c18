import { type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { zip } from '../../math/exact/zip.ts';
import { drawing, type Figure, length, path, type Spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';

type Point = readonly Q[];

/** Points with however many coordinates: each is a line that goes through its coordinates, one axis after the other. */
export interface Parallel {
  /** A letter or a word for each axis. */
  readonly axes: readonly string[];
  readonly lines: readonly { readonly values: Point; readonly label?: boolean }[];
  /** A place of its own, drawn over all others. */
  readonly mark?: Point;
}

const [WIDTH, LEFT, RIGHT, TOP, BOTTOM] = [300, 32, 268, 34, 230];
/** Longer numbers, or more axes, and what stands at the ends would run together. */
const [MOST_LETTERS, MOST_AXES] = [5, 6];

/** By label, in the order in which they are drawn: the dashes of a zero leave a one on the same way to be seen. */
const LOOKS = [
  { of: true, name: 'Ones', line: 'path-one', dot: 'one', r: 5 },
  { of: undefined, name: 'Points', line: 'thick', dot: 'one', r: 4 },
  { of: false, name: 'Zeros', line: 'path-zero dashed', dot: 'zero', r: 5 },
] as const;

/**
 * Parallel coordinates (Inselberg 1985): an axis upright for each coordinate, each to its own scale, and a line for each
 * point, solid for ones, dashed for zeros. Throws a `RangeError` without points, and for one that has not a coordinate
 * for each axis.
 */
export function parallel({ axes, lines, mark }: Parallel, caption: string): Figure {
  const marked = mark === undefined ? [] : [mark];
  const all = [...lines.map(({ values }) => values), ...marked].map((values) => values.map(rational));
  if (all.length === 0 || axes.length === 0 || all.some((values) => values.length !== axes.length))
    throw new RangeError('Points are drawn over axes: there must be some, each with a coordinate for each axis.');
  const gap = rational(RIGHT - LEFT).div(rational(Math.max(axes.length - 1, 1)));
  const uprights = axes.map((name, k) =>
    upright(
      name,
      rational(LEFT).add(gap.mul(rational(k))),
      all.flatMap((values) => values.slice(k, k + 1)),
    ),
  );
  const way = (values: Point): readonly Spot[] =>
    zip(values, uprights).map(([value, { x, height }]): Spot => [x, height(rational(value))]);
  const labelled = LOOKS.map((look) => ({
    ...look,
    points: lines.filter((line) => line.label === look.of).map(({ values }) => values),
  }));
  const isShort = axes.length <= MOST_AXES && uprights.every(({ ends }) => ends.every((end) => `${end}`.length <= MOST_LETTERS));
  const parts = [
    ...uprights.map(({ x }) =>
      path(
        'thin',
        [TOP, BOTTOM].map((y): Spot => [x, rational(y)]),
      ),
    ),
    ...labelled.flatMap(({ line, dot, r, points }) =>
      points.map(way).flatMap((spots) => [path(line, spots), ...spots.map((spot) => circle(dot, spot, r))]),
    ),
    ...marked.map(way).flatMap((spots) => [path('wrong', spots), ...spots.map((spot) => circle('wrong', spot, 9))]),
    ...uprights.flatMap(({ x, name, ends: [least, most] }) => [
      label('middle', [x, rational(BOTTOM + 42)], name),
      ...(isShort ? [label('middle', [x, rational(BOTTOM + 22)], least)] : []),
      ...(isShort && !most.equals(least) ? [label('middle', [x, rational(TOP - 14)], most)] : []),
    ]),
  ];
  const told = [...labelled, { name: 'Marked', points: marked }].flatMap(({ name, points }) =>
    points.length === 0 ? [] : [` ${name}: ${points.map((values) => `(${values.join(', ')})`).join(', ')}.`],
  );
  return { svg: drawing(WIDTH, BOTTOM + 52, `Points over the axes ${axes.join(', ')}.${told.join('')}`, parts), caption };
}

interface Upright {
  readonly name: string;
  readonly x: Rational;
  readonly height: (value: Rational) => Rational;
  readonly ends: readonly [least: Rational, most: Rational];
}

/** An axis from the least of these values up to the greatest; in the middle, if they are all one. */
function upright(name: string, x: Rational, values: readonly Rational[]): Upright {
  const least = values.reduce((a, b) => (b.compare(a) < 0 ? b : a));
  const most = values.reduce((a, b) => (b.compare(a) > 0 ? b : a));
  const extent = most.sub(least);
  const height = (value: Rational): Rational =>
    extent.sign() === 0
      ? rational((TOP + BOTTOM) / 2)
      : rational(BOTTOM).sub(
          value
            .sub(least)
            .div(extent)
            .mul(rational(BOTTOM - TOP)),
        );
  return { name, x, height, ends: [least, most] };
}

function circle(name: string, [x, y]: Spot, r: number): string {
  return `<circle class="${name}" cx="${length(x)}" cy="${length(y)}" r="${r}"/>`;
}

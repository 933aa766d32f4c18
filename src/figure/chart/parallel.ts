import { extent } from '../../math/exact/extent.ts';
import { type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { zip } from '../../math/exact/zip.ts';
import { circle, drawing, type Figure, path, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { scale } from '../drawing/scale.ts';

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
    throw coded(
      'not-a-coordinate-for-each-axis',
      new RangeError('Points are drawn over axes: there must be some, each with a coordinate for each axis.'),
    );
  const across = scale([0, Math.max(axes.length - 1, 1)], [LEFT, RIGHT]);
  const uprights = axes.map((name, k) =>
    upright(
      name,
      across(k),
      all.flatMap((values) => values.slice(k, k + 1)),
    ),
  );
  const way = (values: Point): readonly Spot[] => zip(values, uprights).map(([value, { x, height }]) => spot(x, height(value)));
  const labelled = LOOKS.map((look) => ({
    ...look,
    points: lines.filter((line) => line.label === look.of).map(({ values }) => values),
  }));
  const isShort = axes.length <= MOST_AXES && uprights.every(({ ends }) => ends.every((end) => `${end}`.length <= MOST_LETTERS));
  const parts = [
    ...uprights.map(({ x }) =>
      path(
        'thin',
        [TOP, BOTTOM].map((y) => spot(x, y)),
      ),
    ),
    ...labelled.flatMap(({ line, dot, r, points }) =>
      points.map(way).flatMap((spots) => [path(line, spots), ...spots.map((at) => circle(dot, at, r))]),
    ),
    ...marked.map(way).flatMap((spots) => [path('wrong', spots), ...spots.map((at) => circle('wrong', at, 9))]),
    ...uprights.flatMap(({ x, name, ends: [least, most] }) => [
      label('middle', spot(x, BOTTOM + 42), name),
      ...(isShort ? [label('middle', spot(x, BOTTOM + 22), least)] : []),
      ...(isShort && !most.equals(least) ? [label('middle', spot(x, TOP - 14), most)] : []),
    ]),
  ];
  const sentences = [...labelled, { name: 'Marked', points: marked }].flatMap(({ name, points }) =>
    points.length === 0 ? [] : [` ${name}: ${points.map((values) => `(${values.join(', ')})`).join(', ')}.`],
  );
  return { ...drawing(WIDTH, BOTTOM + 52, `Points over the axes ${axes.join(', ')}.${sentences.join('')}`, parts), caption };
}

interface Upright {
  readonly name: string;
  readonly x: Rational;
  readonly height: (value: Q) => Rational;
  readonly ends: readonly [least: Rational, most: Rational];
}

/** An axis from the least of these values up to the greatest; in the middle, if they are all one. */
function upright(name: string, x: Rational, values: readonly Rational[]): Upright {
  const ends = extent(values);
  return { name, x, height: scale(ends, [BOTTOM, TOP]), ends };
}

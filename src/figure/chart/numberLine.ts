import { type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { disc, drawing, type Figure, length, path, type Spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';

/** Numbers above one line, and a few words for what they are. */
export interface Row {
  readonly name: string;
  readonly values: readonly Q[];
  /** The label that all of them have, where they have one. */
  readonly label?: boolean;
}

/** Rows of numbers over the same zero. */
export interface Shown {
  readonly rows: readonly Row[];
  /** A word or two for zero. */
  readonly zero: string;
  /** How far from zero a shaded band reaches on both sides. */
  readonly band?: Q;
  /** Whether the right side belongs to the ones and the left one to the zeros. */
  readonly sided?: boolean;
}

const [WIDTH, LEFT, RIGHT, TOP, STEP] = [300, 24, 276, 10, 62];
/** How far below its words the numbers of a row are. */
const DOWN = 38;

/**
 * Numbers as places along a line, row by row over one zero, each row with its words above: what an affine function
 * makes of points, or how far results are from the right one. Throws a `RangeError` without any number.
 */
export function numberLine({ rows, zero, band, sided = false }: Shown, caption: string): Figure {
  const values = rows.flatMap((row) => row.values.map(rational));
  if (values.length === 0) throw new RangeError('A number line shows one number at least.');
  const wide = band === undefined ? [] : [rational(band), rational(band).neg()];
  const place = scale([...values, ...wide, ZERO]);
  const foot = TOP + rows.length * STEP;
  const block = (from: Rational, to: Rational): readonly Spot[] => [
    [from, rational(TOP)],
    [to, rational(TOP)],
    [to, rational(foot)],
    [from, rational(foot)],
  ];
  const middle = place(ZERO);
  const ground = [
    ...(sided
      ? [path('zeros', block(rational(LEFT - 14), middle), true), path('ones', block(middle, rational(RIGHT + 14)), true)]
      : []),
    ...(wide.length === 0 ? [] : [path('sheet', block(...(wide.map(place).reverse() as [Rational, Rational])), true)]),
    path('thick', [
      [middle, rational(TOP)],
      [middle, rational(foot + 4)],
    ]),
  ];
  const drawn = rows.flatMap((row, i) => {
    const y = rational(TOP + i * STEP + DOWN);
    return [
      path('thin', [
        [rational(LEFT - 14), y],
        [rational(RIGHT + 14), y],
      ]),
      ...row.values.map((value) => mark([place(rational(value)), y], row.label)),
      label('start', [rational(LEFT - 8), rational(TOP + i * STEP + 18)], row.name),
    ];
  });
  const told = rows.map((row) => `${row.name}: ${row.values.join(', ') || 'none'}.`);
  const below = label(...under(middle, rational(foot + 20)), zero);
  return {
    svg: drawing(WIDTH, foot + 28, `Numbers along a line. ${told.join(' ')}`, [...ground, ...drawn, below]),
    caption,
  };
}

function mark([x, y]: Spot, of: boolean | undefined): string {
  return of === undefined ? `<circle class="one" cx="${length(x)}" cy="${length(y)}" r="6"/>` : disc([x, y], of, 9);
}

/** Where the words for zero stand, so that they stay in the picture. */
function under(middle: Rational, y: Rational): readonly ['start' | 'middle' | 'end', Spot] {
  if (middle.compare(rational(90)) < 0) return ['start', [rational(LEFT - 8), y]];
  return middle.compare(rational(WIDTH - 90)) > 0 ? ['end', [rational(RIGHT + 8), y]] : ['middle', [middle, y]];
}

/** From the least of these to the greatest, from the one end to the other; if all are zero, in the middle. */
function scale(values: readonly Rational[]): (value: Rational) => Rational {
  const least = values.reduce((a, b) => (b.compare(a) < 0 ? b : a));
  const extent = values.reduce((a, b) => (b.compare(a) > 0 ? b : a)).sub(least);
  if (extent.sign() === 0) return () => rational((LEFT + RIGHT) / 2);
  const unit = rational(RIGHT - LEFT).div(extent);
  return (value) => rational(LEFT).add(value.sub(least).mul(unit));
}

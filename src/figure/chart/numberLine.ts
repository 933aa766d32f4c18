import { extent } from '../../math/exact/extent.ts';
import { type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { circle, disc, drawing, type Figure, path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { scale } from '../drawing/scale.ts';

/** Numbers above one line, and a few words for what they are. */
export interface Row {
  readonly name: string;
  readonly values: readonly Q[];
  /** The label that all of them have, where they have one. */
  readonly label?: boolean;
}

/** Rows of numbers over the same zero. */
export interface NumberRows {
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
export function numberLine({ rows, zero, band, sided = false }: NumberRows, caption: string): Figure {
  const values = rows.flatMap((row) => row.values.map(rational));
  if (values.length === 0) throw coded('no-numbers', new RangeError('A number line shows one number at least.'));
  const wide = band === undefined ? [] : [rational(band), rational(band).neg()];
  const place = scale(extent([...values, ...wide, ZERO]), [LEFT, RIGHT]);
  const foot = TOP + rows.length * STEP;
  const block = (from: Q, to: Q): readonly Spot[] => rectangle(spot(from, TOP), spot(to, foot));
  const middle = place(ZERO);
  const ground = [
    ...(sided ? [path('zeros', block(LEFT - 14, middle), true), path('ones', block(middle, RIGHT + 14), true)] : []),
    ...(wide.length === 0 ? [] : [path('sheet', block(...(wide.map(place).reverse() as [Rational, Rational])), true)]),
    path('thick', [spot(middle, TOP), spot(middle, foot + 4)]),
  ];
  const drawn = rows.flatMap((row, i) => {
    const y = TOP + i * STEP + DOWN;
    return [
      path('thin', [spot(LEFT - 14, y), spot(RIGHT + 14, y)]),
      ...row.values.map((value) => mark(spot(place(value), y), row.label)),
      label('start', spot(LEFT - 8, TOP + i * STEP + 18), row.name),
    ];
  });
  const sentences = rows.map((row) => `${row.name}: ${row.values.join(', ') || 'none'}.`);
  const below = label(...under(middle, foot + 20), zero);
  return {
    ...drawing(WIDTH, foot + 28, `Numbers along a line. ${sentences.join(' ')}`, [...ground, ...drawn, below]),
    caption,
  };
}

function mark(at: Spot, of: boolean | undefined): string {
  return of === undefined ? circle('one', at, 6) : disc(at, of, 9);
}

/** Where the words for zero stand, so that they stay in the picture. */
function under(middle: Rational, y: number): readonly ['start' | 'middle' | 'end', Spot] {
  if (middle.compare(rational(90)) < 0) return ['start', spot(LEFT - 8, y)];
  return middle.compare(rational(WIDTH - 90)) > 0 ? ['end', spot(RIGHT + 8, y)] : ['middle', spot(middle, y)];
}

import type { Matrix } from '../../math/algebra/matrix.ts';
import { type Rational, rational } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { drawing, type Figure, path, rectangle, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';

/** A matrix, and a word or two for what its rows and its columns are. */
export interface NamedMatrix {
  readonly entries: Matrix;
  readonly rows: string;
  readonly columns: string;
}

const [LEFT, TOP, CELL, LEAST_WIDTH] = [20, 36, 40, 220];

/**
 * The entries of a matrix, each in its cell, and the cells that are not zero shaded: so one sees a
 * triangle, or a band. Throws a `RangeError` for a matrix that is empty or ragged.
 */
export function matrix({ entries, rows, columns }: NamedMatrix, caption: string): Figure {
  const exact = entries.map((row) => row.map(rational));
  const width = exact[0]?.length ?? 0;
  if (width === 0 || exact.some((row) => row.length !== width))
    throw coded('not-a-matrix', new RangeError('A matrix is drawn when it has rows, all of one length, and not of none.'));
  const cells = exact.flatMap((row, i) => row.flatMap((entry, k) => cell(entry, LEFT + k * CELL, TOP + i * CELL)));
  const words = [
    label('start', spot(LEFT, TOP - 14), `${columns} →`),
    label('start', spot(LEFT, TOP + exact.length * CELL + 22), `↓ ${rows}`),
  ];
  const altText = `A matrix, its rows ${rows} and its columns ${columns}: ${exact.map((row) => `(${row.join(', ')})`).join(', ')}.`;
  const size = [Math.max(LEAST_WIDTH, LEFT + width * CELL + 20), TOP + exact.length * CELL + 36] as const;
  return { ...drawing(...size, altText, [...cells, ...words]), caption };
}

function cell(entry: Rational, left: number, top: number): readonly string[] {
  const corners = rectangle(spot(left, top), spot(left + CELL, top + CELL));
  const shade = entry.sign() === 0 ? [] : [path('ones', corners, true)];
  return [...shade, path('thin', corners, true), label('middle', spot(left + CELL / 2, top + CELL / 2 + 5), entry)];
}

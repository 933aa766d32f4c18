import type { Points } from '../../math/algebra/points.ts';
import { type Q, rational } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { zip } from '../../math/exact/zip.ts';
import { circle, disc, drawing, type Figure, path, planeSpot, rectangle, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale } from '../drawing/scale.ts';

/** What a network says in a square of the plane, cell by cell, and at the labelled points among them. */
export interface Answers {
  /** A few words below. */
  readonly name: string;
  /** Row by row from the top: whether it says one in the middle of the cell. */
  readonly cells: readonly (readonly boolean[])[];
  /** Where the square begins and ends, along either axis. */
  readonly ends: readonly [Q, Q];
  readonly points: Points;
  readonly labels: readonly boolean[];
  /** What it says at the points: where that is not the label, there is a ring. */
  readonly said: readonly boolean[];
}

const [SIDE, GAP, FOOT, DISC, RING] = [198, 16, 30, 11, 15] as const;
/** So far a row reaches under the next one, or a seam would show between them. */
const UNDER = '1/2';

/**
 * What networks say in one square each, side by side: cell by cell, and at labelled points, with a ring where that is
 * wrong. Throws a `RangeError` for cells that make no square.
 */
export function answers(shown: readonly Answers[], caption: string): Figure {
  const parts = shown.flatMap((one, i) => square(one, GAP + i * (SIDE + GAP)));
  const altText = shown
    .map(({ name, labels, said }) => {
      const right = labels.filter((wanted, i) => wanted === said[i]).length;
      return `${name}: ${right} of ${labels.length} points right.`;
    })
    .join(' ');
  return { ...drawing(GAP + shown.length * (SIDE + GAP), GAP + SIDE + FOOT, altText, parts), caption };
}

function square({ name, cells, ends, points, labels, said }: Answers, left: number): readonly string[] {
  if (cells.length === 0 || cells.some((row) => row.length !== cells.length))
    throw coded('no-square', new RangeError('Answers are drawn in a square: give as many rows as cells in each row.'));
  const [right, bottom] = [left + SIDE, GAP + SIDE];
  const cell = rational(SIDE).div(rational(cells.length));
  const along = (start: number, cellsOn: number) => rational(start).add(cell.mul(rational(cellsOn)));
  const rows = cells.flatMap((row, i) => {
    const foot = i === cells.length - 1 ? rational(bottom) : along(GAP, i + 1).add(rational(UNDER));
    return runs(row).map(({ says, from, to }) =>
      path(says ? 'ones' : 'zeros', rectangle(spot(along(left, from), along(GAP, i)), spot(along(left, to), foot)), true),
    );
  });
  const place = planeScale(ends, ends, { left, right, top: GAP, bottom });
  const marks = zip(points, labels).flatMap(([point, wanted], i) => {
    const at = place(planeSpot(point, 'What a network says'));
    return [disc(at, wanted, DISC), ...(said[i] === wanted ? [] : [circle('wrong', at, RING)])];
  });
  const frame = path('thin', rectangle(spot(left, GAP), spot(right, bottom)), true);
  return [...rows, frame, ...marks, label('middle', spot(left + SIDE / 2, bottom + 20), name)];
}

/** Neighbours that say the same, as one: the first of them, and the one behind the last. */
function runs(row: readonly boolean[]): readonly { readonly says: boolean; readonly from: number; readonly to: number }[] {
  const starts = row.flatMap((says, k) => (says === row[k - 1] ? [] : [{ says, from: k }]));
  return starts.map((start, i) => ({ ...start, to: starts[i + 1]?.from ?? row.length }));
}

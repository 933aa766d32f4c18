import type { Matrix } from '../../math/algebra/matrix.ts';
import { type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { counted } from '../../text/counted.ts';
import { path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import type { Control, Example, LiveKind, Scene } from '../scene/scene.ts';

/** Counts that grow point by point: a row for each number of points, a column for each of dimensions, both from one on. */
export interface PascalData {
  readonly entries: Matrix;
}

interface Cell {
  /** From zero on, as the entries are listed. */
  readonly row: number;
  readonly column: number;
}

const [LEFT, TOP, WIDE, HIGH] = [92, 32, 64, 38];

/** Cover's table, built row by row: each number is the one above it plus that one's left neighbour, which are marked. */
export const pascal: LiveKind<PascalData> = {
  howTo: 'Tap a number to see which two it is the sum of, or build the table row by row.',
  begin: (data) => scene(data, { row: data.entries.length - 1, column: (data.entries[0]?.length ?? 1) - 1 }),
};

export const example: Example<PascalData> = {
  data: () => ({
    entries: [
      [2, 2, 2],
      [2, 4, 4],
      [2, 6, 8],
    ],
  }),
  says: '3 points in 3 dimensions: 8 = 4 + 4. The 4 is the count of 2 points in 3 dimensions, and the other 4 that of 2 points in 2 dimensions.',
};

function scene(data: PascalData, here: Cell): Scene {
  const entries = data.entries.map((row) => row.map(rational));
  const [rows, columns] = [entries.length, entries[0]?.length ?? 0];
  const go = (change: Partial<Cell>): Scene => scene(data, { ...here, ...change });
  const parents = parentsOf(here);
  const known = entries.slice(0, here.row + 1);
  return {
    width: LEFT + columns * WIDE + 12,
    height: TOP + rows * HIGH + 12,
    altText: `A table of counts for up to ${counted(here.row + 1, 'point')}, with ${told(entries, here)} and the numbers that it is the sum of marked.`,
    parts: [
      ...entries.flatMap((_, row) => label('end', spot(LEFT - 12, TOP + row * HIGH + HIGH / 2 + 5), counted(row + 1, 'point'))),
      ...Array.from({ length: columns }, (_, column) =>
        label('middle', spot(LEFT + column * WIDE + WIDE / 2, TOP - 12), `d = ${column + 1}`),
      ),
      ...entries.flatMap((row, i) => row.map((_, column) => path('thin', outline({ row: i, column }), true))),
      ...parents.map((cell) => path('ones', outline(cell), true)),
      ...parents.map((cell) => path('path-one dashed', outline(cell, 3), true)),
      path('path-one', outline(here, 3), true),
      ...known.flatMap((row, i) =>
        row.map((entry, column) => {
          const [x, y] = middle({ row: i, column });
          return label('middle', [x, y.add(rational(5))], entry);
        }),
      ),
    ],
    says: said(entries, here),
    table: {
      heads: ['points', ...Array.from({ length: columns }, (_, column) => counted(column + 1, 'dimension'))],
      rows: known.map((row, i) => [`${i + 1}`, ...row.map((entry) => `${entry}`)]),
    },
    handles: [],
    controls: [
      slider('Points', rows, here.row, (row) => go({ row })),
      slider('Dimensions', columns, here.column, (column) => go({ column })),
    ],
    tap: (at) => {
      const [column, row] = [cellAt(at[0], LEFT, WIDE), cellAt(at[1], TOP, HIGH)];
      return column < 0 || column >= columns || row < 0 || row >= rows ? scene(data, here) : go({ row, column });
    },
  };
}

/** Counted from one, as one reads it. */
function slider(name: string, count: number, at: number, to: (at: number) => Scene): Control {
  return { type: 'slider', label: name, least: 1, most: count, at: at + 1, value: `${at + 1}`, to: (next) => to(next - 1) };
}

/** The number above, and that one's left neighbour: what there is of them. */
function parentsOf({ row, column }: Cell): readonly Cell[] {
  if (row === 0) return [];
  return [{ row: row - 1, column }, ...(column === 0 ? [] : [{ row: row - 1, column: column - 1 }])];
}

function entryAt(entries: readonly (readonly Rational[])[], { row, column }: Cell): Rational {
  return entries[row]?.[column] ?? ZERO;
}

/** `6 points in 3 dimensions`. */
function placeOf({ row, column }: Cell): string {
  return `${counted(row + 1, 'point')} in ${counted(column + 1, 'dimension')}`;
}

function told(entries: readonly (readonly Rational[])[], cell: Cell): string {
  return `${entryAt(entries, cell)} for ${placeOf(cell)}`;
}

function said(entries: readonly (readonly Rational[])[], here: Cell): string {
  const entry = entryAt(entries, here);
  const [above, beside] = parentsOf(here);
  if (above === undefined) return `${placeOf(here)}: ${entry}. A single point has no more labellings.`;
  const old = entryAt(entries, above);
  if (beside === undefined)
    return `${placeOf(here)}: ${entry}, as for ${placeOf(above)}. In a single dimension nothing is added.`;
  const added = entryAt(entries, beside);
  return `${placeOf(here)}: ${entry} = ${old} + ${added}. The ${old} is the count of ${placeOf(above)}, and the ${old.equals(added) ? 'other ' : ''}${added} that of ${placeOf(beside)}.`;
}

function outline({ row, column }: Cell, within = 0): readonly Spot[] {
  const [left, top] = [LEFT + column * WIDE, TOP + row * HIGH];
  return rectangle(spot(left + within, top + within), spot(left + WIDE - within, top + HIGH - within));
}

function middle({ row, column }: Cell): Spot {
  return spot(LEFT + column * WIDE + WIDE / 2, TOP + row * HIGH + HIGH / 2);
}

/** In which cell of a row of them a length of the drawing is. */
function cellAt(value: Rational, from: number, size: number): number {
  const { n, d } = value.sub(rational(from)).div(rational(size));
  return n < 0n ? -1 : Number(n / d);
}

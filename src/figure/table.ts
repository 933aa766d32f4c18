import { rational } from '../math/rational.ts';
import { drawing, type Figure, path, type Spot } from './drawing.ts';
import { label } from './label.ts';

/** Yes, no, or undefined where nothing has been shown. */
export type Answer = boolean | undefined;

/** Things, the questions that are asked of each, and the answers: one list for each thing, one answer for each question. */
export interface Table {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly answers: readonly (readonly Answer[])[];
}

const [LEFT, TOP, CELL] = [190, 8, { width: 48, height: 26 }];
/** A question stands in a line of its own below the table, by its letter. */
const LINE = 22;

/**
 * A table of yes and no: shaded where it is yes, a dot where nothing has been shown. The columns have letters, and what
 * they stand for is written below. Throws a `RangeError` when there is nothing in it, or not one answer for each cell.
 */
export function table({ rows, columns, answers }: Table, caption: string): Figure {
  const isWhole = answers.length === rows.length && answers.every((row) => row.length === columns.length);
  if (!isWhole || rows.length === 0 || columns.length === 0)
    throw new RangeError('A table has rows, columns, and one answer for each cell.');
  const letters = columns.map((_, i) => String.fromCharCode(65 + i));
  const head = letters.map((letter, i) => label('middle', middle(i, 0), letter));
  const lines = answers.flatMap((row, i) => [
    ...rows.slice(i, i + 1).map((name) => label('start', [rational(12), middle(0, i + 1)[1]], name)),
    ...row.flatMap((answer, k) => [
      path(answer === true ? 'ones' : 'thin', corners(k, i + 1), true),
      label('middle', middle(k, i + 1), answer === undefined ? '·' : answer ? 'yes' : 'no'),
    ]),
  ]);
  const foot = TOP + (rows.length + 1) * CELL.height + LINE;
  const key = columns.map((column, i) => label('start', [rational(12), rational(foot + i * LINE)], `${letters[i]}: ${column}`));
  const told = rows.map(
    (row, i) =>
      `${row}: ${columns.map((column, k) => `${column}: ${answers[i]?.[k] === undefined ? 'not shown' : answers[i]?.[k] ? 'yes' : 'no'}`).join(', ')}.`,
  );
  return {
    svg: drawing(LEFT + columns.length * CELL.width + 12, foot + columns.length * LINE, `A table. ${told.join(' ')}`, [
      ...head,
      ...lines,
      ...key,
    ]),
    caption,
  };
}

function corners(column: number, row: number): readonly Spot[] {
  return [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ].map(([x = 0, y = 0]): Spot => [rational(LEFT + (column + x) * CELL.width), rational(TOP + (row + y) * CELL.height)]);
}

/** Where a word stands in a cell. */
function middle(column: number, row: number): Spot {
  return [rational(LEFT + column * CELL.width + CELL.width / 2), rational(TOP + row * CELL.height + 18)];
}

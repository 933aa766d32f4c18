import { rational } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { enclose } from '../../math/interval/enclose.ts';
import type { Term } from '../../math/language/term.ts';
import { drawing, type Figure, path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale } from '../drawing/scale.ts';

/** A kind of function: its name, its formula as written, and the terms in x whose graphs are drawn. */
export interface Kind {
  readonly name: string;
  readonly text: string;
  readonly graphs: readonly Term[];
}

/** Yes, no, null where the question does not apply, or undefined where nothing has been shown. */
export type Verdict = boolean | null | undefined;

/** Kinds, the questions that are asked of each, and the verdicts: one list for each kind, one verdict for each question. */
export interface Catalogue {
  readonly kinds: readonly Kind[];
  readonly columns: readonly string[];
  readonly verdicts: readonly (readonly Verdict[])[];
}

/** The small frame of a graph: from −4 to 4 across, from −3 to 3 upwards. */
const FRAME = { left: 12, width: 64, height: 48 };
/** Places in a row. Its name and its formula stand above its cells, so that the whole is narrow enough for a telephone. */
const [NAME, FORMULA, CELLS, ROW] = [16, 31, 38, 94];
const [LEFT, CELL, TOP, LINE] = [84, 34, 28, 22];
/** About how wide a letter in small print is, on the generous side. */
const LETTER = 6;
/** Places to the left and right of zero at which a function is computed, eight for each unit. */
const PLACES = 32;
/** A function jumps where it rises or falls by more than this in an eighth of a unit, within the frame. */
const JUMP = rational('3/4');

/**
 * A table of functions: each with a small graph, its name and its formula, then yes (shaded), no, a dash where the question
 * does not apply, and a dot where nothing has been shown. What the letters over the columns stand for is written below.
 * Throws a `RangeError` when there is nothing in it, or not one verdict for each cell.
 */
export function catalogue({ kinds, columns, verdicts }: Catalogue, caption: string): Figure {
  const isWhole = verdicts.length === kinds.length && verdicts.every((row) => row.length === columns.length);
  if (!isWhole || kinds.length === 0 || columns.length === 0)
    throw coded('not-a-table', new RangeError('A catalogue has kinds, columns, and one verdict for each cell.'));
  const letters = columns.map((_, i) => String.fromCharCode(65 + i));
  const head = letters.map((letter, i) => label('middle', spot(middle(i), TOP - 6), letter));
  const rows = kinds.flatMap(({ name, text, graphs }, i) => {
    const top = TOP + i * ROW;
    return [
      ...graphs.flatMap((term) => graph(term, top + CELLS)),
      label('start', spot(FRAME.left, top + NAME), name),
      label('start small', spot(FRAME.left, top + FORMULA), printed(text)),
    ];
  });
  const cells = verdicts.flatMap((row, i) =>
    row.flatMap((verdict, k) => {
      const [left, top] = [LEFT + k * CELL, TOP + i * ROW + CELLS];
      const around = rectangle(spot(left, top), spot(left + CELL, top + FRAME.height));
      return [
        ...(verdict === true ? [path('ones', around, true)] : []),
        path('thin', around, true),
        label('middle', spot(middle(k), top + FRAME.height / 2 + 5), word(verdict, ['yes', 'no', '–', '·'])),
      ];
    }),
  );
  const foot = TOP + kinds.length * ROW + LINE;
  const key = columns.map((column, i) => label('start', spot(FRAME.left, foot + i * LINE), `${letters[i]}: ${column}`));
  const width = Math.max(LEFT + columns.length * CELL + 12, ...kinds.map(({ text }) => 2 * FRAME.left + LETTER * text.length));
  const sentences = kinds.map(({ name, text }, i) => {
    const answers = verdicts
      .slice(i, i + 1)
      .flatMap((row) => row.map((verdict, k) => `${columns[k]} ${word(verdict, ['yes', 'no', 'does not apply', 'not shown'])}`));
    return `${name}, ${text}: ${answers.join(', ')}.`;
  });
  return {
    ...drawing(width, foot + columns.length * LINE, `A table. ${sentences.join(' ')}`, [...head, ...rows, ...cells, ...key]),
    caption,
  };
}

function word(verdict: Verdict, [yes, no, none, unknown]: readonly [string, string, string, string]): string {
  return verdict === undefined ? unknown : verdict === null ? none : verdict ? yes : no;
}

/** The axes, and the graph in as many parts as it takes: it is broken off where it jumps, and where it leaves the frame. */
function graph(term: Term, top: number): readonly string[] {
  const place = planeScale([-4, 4], [-3, 3], {
    left: FRAME.left,
    right: FRAME.left + FRAME.width,
    top,
    bottom: top + FRAME.height,
  });
  const parts: Spot[][] = [[]];
  for (let k = -PLACES; k <= PLACES; k += 1) {
    const x = rational(`${k}/8`);
    const y = enclose(term, { x }, 30).low;
    const last = parts.at(-1)?.at(-1)?.[1];
    if (y.abs().compare(rational(3)) > 0 || (last !== undefined && y.sub(last).abs().compare(JUMP) > 0)) parts.push([]);
    if (y.abs().compare(rational(3)) <= 0) parts.at(-1)?.push([x, y]);
  }
  const axes = [
    [spot(-4, 0), spot(4, 0)],
    [spot(0, -3), spot(0, 3)],
  ];
  return [...axes.map((ends) => path('thin', ends.map(place))), ...parts.map((part) => path('thick', part.map(place)))];
}

/** A formula with the signs of print. */
function printed(text: string): string {
  return text.replaceAll('*', '·').replaceAll('^2', '²').replaceAll('^3', '³').replaceAll('sqrt', '√');
}

/** Where the letters of a column stand. */
function middle(column: number): number {
  return LEFT + column * CELL + CELL / 2;
}

import type { Cell, Table } from '../../claim/ledger/table.ts';
import { type Rational, rational } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { formula } from '../../math/formula/formula.ts';
import { enclosing } from '../../math/interval/enclose.ts';
import type { Term } from '../../math/language/term.ts';
import { drawing, type Figure, length, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale } from '../drawing/scale.ts';

/** A kind of function: its name, its formula as written, and the terms in x whose graphs are drawn. */
export interface Kind {
  readonly name: string;
  readonly text: string;
  readonly graphs: readonly Term[];
}

/** Kinds, the questions that are asked of each, and the answers: one list for each kind, one cell for each question. */
export interface Catalogue {
  readonly kinds: readonly Kind[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly Cell[])[];
}

/** The frame of a graph, as `GRAPH` has it: from −4 to 4 across, from −3 to 3 upwards. */
const FRAME = { left: 0, right: 64, top: 0, bottom: 48 };
/** Places to the left and right of zero at which a function is computed, eight for each unit. */
const PLACES = 32;
/** A function jumps where it rises or falls by more than this in an eighth of a unit, within the frame. */
const JUMP = rational('3/4');
/** On the sheet each graph stands enlarged over its name, as many in a row as a telephone has room for. */
const SHEET = { across: 2, width: 170, height: 106, enlarged: 1.5, left: 37, top: 4, name: 92 };

/**
 * A table of functions as data. Each has its graph, and an answer to each question with the sentence that shows it. The
 * drawing is a sheet of the graphs, for where a table can have none. Throws a `RangeError` when there is nothing in it, or not
 * one cell for each question.
 */
export function catalogue({ kinds, columns, cells }: Catalogue, caption: string): Figure & { readonly table: Table } {
  const isWhole = cells.length === kinds.length && cells.every((row) => row.length === columns.length);
  if (!isWhole || kinds.length === 0 || columns.length === 0)
    throw coded('not-a-table', new RangeError('A catalogue has kinds, columns, and one cell for each question.'));
  const rows = kinds.map(({ name, text, graphs }, i) => ({
    name,
    formula: formula(text).tex,
    graph: graphs.map(graph).join(''),
    cells: cells[i] ?? [],
  }));
  const { across, width, height } = SHEET;
  const altText = `Small graphs of ${kinds.map(({ name }) => name).join(', ')}.`;
  const size = [across * width, Math.ceil(kinds.length / across) * height] as const;
  return { ...drawing(...size, altText, rows.flatMap(onSheet)), caption, table: { columns, rows } };
}

/** A graph with its axes and its name, at its place on the sheet. */
function onSheet({ name, graph: way }: { readonly name: string; readonly graph: string }, i: number): readonly string[] {
  const { across, width, height, enlarged, left, top } = SHEET;
  const [x, y] = [(i % across) * width, Math.floor(i / across) * height];
  return [
    `<g transform="translate(${x + left},${y + top}) scale(${enlarged})"><path class="thin" d="${AXES}"/><path class="thick" d="${way}"/></g>`,
    label('middle small', spot(x + width / 2, y + SHEET.name), name),
  ];
}

const AXES = `M0,24L${FRAME.right},24M32,0L32,${FRAME.bottom}`;

/** The graph in as many parts as it takes: it is broken off where it jumps, and where it leaves the frame. */
function graph(term: Term): string {
  const place = planeScale([-4, 4], [-3, 3], FRAME);
  const value = enclosing(term, 30);
  const parts: Spot[][] = [[]];
  for (let k = -PLACES; k <= PLACES; k += 1) {
    const x = rational(`${k}/8`);
    const y = value({ x }).low;
    const last = parts.at(-1)?.at(-1)?.[1];
    if (y.abs().compare(rational(3)) > 0 || (last !== undefined && y.sub(last).abs().compare(JUMP) > 0)) parts.push([]);
    if (y.abs().compare(rational(3)) <= 0) parts.at(-1)?.push([x, y]);
  }
  return parts
    .filter((part) => part.length > 1)
    .map(
      (part) =>
        `M${corners(part)
          .map((at) => place(at).map(length).join(','))
          .join('L')}`,
    )
    .join('');
}

/** The spots of a line without those between two others on a straight way. */
function corners(spots: readonly Spot[]): readonly Spot[] {
  const slope = ([x0, y0]: Spot, [x1, y1]: Spot): Rational => y1.sub(y0).div(x1.sub(x0));
  return spots.filter((at, i) => {
    const [before, after] = [spots[i - 1], spots[i + 1]];
    return before === undefined || after === undefined || !slope(before, at).equals(slope(at, after));
  });
}

import { coded } from '../../math/exact/refused.ts';
import { whyNoLine } from './line.ts';

/** A table of answers: what is asked, and of what. */
export interface Table {
  /** The questions, each in words. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** What is asked about, its formula as TeX, its graph, and an answer to each question. */
export interface TableRow {
  readonly name: string;
  readonly formula: string;
  /** Lines from point to point in a frame that is 64 wide and 48 high, as the path of an SVG; {@link GRAPH} is its form. */
  readonly graph: string;
  readonly cells: readonly Cell[];
}

/** An answer with the sentence that shows it and the claim that says so; or that there is no answer. */
export type Cell =
  | { readonly verdict: (typeof SHOWN)[number]; readonly claim: string; readonly by: string }
  | { readonly verdict: (typeof UNSHOWN)[number] };

/** Answers that a sentence shows, and what a cell says without one. */
export const SHOWN = ['yes', 'no'] as const;
export const UNSHOWN = ['does not apply', 'not shown'] as const;

const POINT = '\\d{1,2}(\\.\\d)?,\\d{1,2}(\\.\\d)?';
/** The form of a graph: numbers to the tenth, and nothing else that a path can have. */
export const GRAPH = `^(M${POINT}(L${POINT})+)*$`;

/** A table as an author returned it, without anything else. Throws a sentence that says what is wrong with it. */
export function readTable(table: unknown): Table {
  const { columns, rows } = fieldsOf(table);
  const asked = listed(columns, 'columns').map((column) => lineOf(column, 'question'));
  return {
    columns: asked,
    rows: listed(rows, 'rows').map((row): TableRow => {
      const { name, formula, graph, cells } = fieldsOf(row);
      const of = lineOf(name, 'name');
      if (typeof graph !== 'string' || !new RegExp(GRAPH).test(graph))
        throw refused(`The graph of ${of} is not a path of straight lines.`);
      const answers = listed(cells, 'cells').map((cell) => cellOf(cell, of));
      if (answers.length !== asked.length)
        throw refused(`The row of ${of} has ${answers.length} cells, and the table has ${asked.length} columns.`);
      return { name: of, formula: formulaOf(formula, of), graph, cells: answers };
    }),
  };
}

/** Every answer of a table that a sentence shows. */
export function shownCells({ rows }: Table): readonly Extract<Cell, { readonly by: string }>[] {
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => ('by' in cell ? [cell] : [])));
}

function cellOf(cell: unknown, of: string): Cell {
  const { verdict, claim, by } = fieldsOf(cell);
  const shown = SHOWN.find((answer) => answer === verdict);
  if (shown !== undefined) return { verdict: shown, claim: lineOf(claim, 'claim'), by: lineOf(by, 'sentence') };
  const unshown = UNSHOWN.find((answer) => answer === verdict);
  if (unshown === undefined || claim !== undefined || by !== undefined)
    throw refused(
      `A cell of ${of} is malformed: write { verdict, claim, by } with "${SHOWN.join('" or "')}", or { verdict } with "${UNSHOWN.join('" or "')}".`,
    );
  return { verdict: unshown };
}

function formulaOf(formula: unknown, of: string): string {
  if (typeof formula !== 'string' || formula.includes('$') || formula.trim() !== formula || formula === '')
    throw refused(`The formula of ${of} must be TeX, without dollar signs around it.`);
  lineOf(`$${formula}$`, 'formula');
  return formula;
}

function lineOf(text: unknown, what: string): string {
  const unfit = whyNoLine(text);
  if (unfit !== undefined) throw refused(`The ${what} ${JSON.stringify(text)} of the table ${unfit.message}`);
  return String(text);
}

function listed(values: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(values) || values.length === 0) throw refused(`The table has no ${what}.`);
  // Nothing is asked of a hole, and it would be in the ledger.
  return Array.from(values);
}

function fieldsOf(value: unknown): { readonly [field: string]: unknown } {
  return Object(value);
}

function refused(why: string): Error {
  return coded('not-a-table', new Error(`${why} A table is { columns, rows: [{ name, formula, graph, cells }] }.`));
}

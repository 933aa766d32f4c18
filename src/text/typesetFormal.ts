import { typeset } from '../math/formula/formula.ts';

/** A sentence with its formulas, which stand between ‹ and ›, set in TeX between dollar signs. */
export function typesetFormal(sentence: string): string {
  return sentence.replace(/‹([^›]*)›/g, (_, text: string) => `$${typeset(text)}$`);
}

/** The same sentence for a terminal: the formulas as they were written. */
export function plainFormal(sentence: string): string {
  return sentence.replace(/[‹›]/g, '');
}

/** The fields of a row in which formulas may stand. */
export const PROSE: readonly string[] = ['formal', 'detail', 'counterexample'];

/** A row as the ledger has it: its formulas set in TeX. */
export function typesetRow<Row extends object>(row: Row): Row {
  return rewritten(row, typesetFormal);
}

/** The same row to be read as plain text. */
export function plainRow<Row extends object>(row: Row): Row {
  return rewritten(row, plainFormal);
}

function rewritten<Row extends object>(row: Row, rewrite: (sentence: string) => string): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, PROSE.includes(key) && typeof value === 'string' ? rewrite(value) : value]),
  ) as Row;
}

import type { Problem } from '../ledger/problem.ts';
import { shownCells } from '../ledger/table.ts';
import { fileOf, type Report } from '../trial/report.ts';

/**
 * What is wrong with the tables of a claim among all: each answer is shown by a sentence of the claim itself or of one that
 * it uses, so that it is withdrawn with what it shows.
 */
export function tableProblems({ id, uses, pictures }: Report, all: readonly Report[]): readonly Problem[] {
  const cells = pictures.flatMap((picture) =>
    'table' in picture && picture.table !== undefined ? shownCells(picture.table) : [],
  );
  const shown = [...new Map(cells.map((cell) => [`${cell.claim}: ${cell.by}`, cell])).values()];
  return shown.flatMap(({ claim, by }): readonly Problem[] => {
    if (claim !== id && !uses.includes(claim))
      return [{ code: 'table-of-unused-claim', message: `A cell of its table names "${claim}": add it to "uses".` }];
    // A claim that failed is told of by itself, and one that does not exist where "uses" names it.
    const [other] = all.filter((report) => report.id === claim && report.failures.length === 0);
    if (other === undefined || [...other.sentences.because, ...other.sentences.beside].includes(by)) return [];
    return [
      {
        code: 'no-such-sentence',
        message: `A cell of its table is shown by "${by}", which ${fileOf(claim)} does not say: quote one of its sentences.`,
      },
    ];
  });
}

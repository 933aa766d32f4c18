import type { ChapterRow } from '../ledger/ledger.ts';
import { folded } from '../ledger/line.ts';
import type { Problem } from '../ledger/problem.ts';
import { fileOf, type Report } from '../trial/report.ts';
import { restsOn } from './restsOn.ts';
import { tableProblems } from './tableProblems.ts';

/** What is wrong with a claim, and its id. */
export type Failure = readonly [id: string, problem: Problem];

/** All that is wrong with these reports: each by itself, beside the others, and, where nothing else is, among them. */
export function failuresOf(reports: readonly Report[], chapters: readonly ChapterRow[]): readonly Failure[] {
  const alone = reports.flatMap(({ id, failures }) => failures.map((problem): Failure => [id, problem]));
  const together = [...alone, ...reports.flatMap((report) => besides(report, reports, chapters)), ...cycles(reports)];
  const sound = reports.filter((report) => !together.some(([id]) => id === report.id));
  return [...together, ...contradictions(sound)];
}

/** What is wrong with a claim beside the others. */
function besides(report: Report, all: readonly Report[], chapters: readonly ChapterRow[]): readonly Failure[] {
  const { id, title, uses } = report;
  const [chapter] = id.split('/');
  const others = all.filter((other) => other !== report);
  const namesakes = others.filter((other) => other.id !== id && folded(other.title) === folded(title));
  return [
    ...(others.some((other) => other.id === id)
      ? [{ code: 'claim-reported-twice', message: 'It was reported twice: run every claim once.' }]
      : []),
    ...namesakes.map((other) => ({
      code: 'title-twice',
      message: `The title "${title}" is also that of ${fileOf(other.id)}: two claims need two titles.`,
    })),
    ...uses
      .filter((used) => !all.some((other) => other.id === used))
      .map((used) => ({
        code: 'uses-unknown-claim',
        message: `"uses" names "${used}", and there is no ${fileOf(used)}: correct the id.`,
      })),
    ...tableProblems(report, all),
    ...(chapters.some((one) => one.id === chapter)
      ? []
      : [
          {
            code: 'no-introduction',
            message: `The chapter has no introduction: write specs/${chapter}/README.md, starting with "# " and its title.`,
          },
        ]),
  ].map((problem) => [id, problem]);
}

/** The claims from which `uses` leads back to themselves. */
function cycles(reports: readonly Report[]): readonly Failure[] {
  return reports
    .filter((report) => restsOn(report, reports).has(report))
    .map(({ id }) => {
      const message = '"uses" leads back to this claim: a claim cannot rest on itself, so drop one of the steps.';
      return [id, { code: 'uses-lead-back', message }];
    });
}

/** The claims that settle one reading in opposite ways, each with the sentence that says so. */
function contradictions(reports: readonly Report[]): readonly Failure[] {
  const all = reports.flatMap(({ id, settles }) => settles.map((settled) => ({ id, ...settled })));
  return all.flatMap((one) =>
    all
      .filter((other) => other.position === one.position && other.reading === one.reading && other.verdict !== one.verdict)
      .map(
        (other): Failure => [
          one.id,
          {
            code: 'settled-both-ways',
            message: `It settles "${one.position}" (${one.reading}) as ${one.verdict}, and ${fileOf(other.id)} as ${other.verdict}: one of them is mistaken.`,
          },
        ],
      ),
  );
}

import { claimRow } from '../claim/assembly/claimRow.ts';
import { type Compiled, compile, figuresOf } from '../claim/assembly/compile.ts';
import { shownProblem } from '../claim/assembly/shownProblem.ts';
import type { Seeding } from '../claim/definition/seed.ts';
import type { ChapterRow } from '../claim/ledger/ledger.ts';
import type { Problem } from '../claim/ledger/problem.ts';
import type { Report } from '../claim/trial/report.ts';
import { withoutLinksTo } from '../lesson/render/withoutLinksTo.ts';
import { unprintable, unprintableAlone } from '../lesson/site/pages.ts';
import { didYouMean } from '../text/nearest.ts';

/**
 * The ledger of what stands and can be printed. A claim whose page cannot be is withdrawn as one that fails is, and so is
 * what rests on it; the others stay as they are, and what led to its page leads there no more.
 * Links may lead to the pages of claims that are not run.
 */
export function compilePrintable(
  reports: readonly Report[],
  chapters: readonly ChapterRow[],
  seeding: Seeding = {},
  notRun: readonly string[] = [],
): Compiled {
  const compiled = withoutDeadLinks(compile(reports, chapters, seeding));
  const found = unprintable(compiled, notRun);
  if (found.size === 0) return compiled;
  const failed = compiled.reports.map((report) => withFailures(report, found.get(report.id) ?? []));
  return compilePrintable(failed, chapters, seeding, notRun);
}

/**
 * A report with what else is wrong with its claim, as far as can be known without the others. It is
 * looked for in its source, in what it uses, and, where nothing else failed, on its page.
 */
export function withOwnFaults(
  report: Report,
  chapters: readonly ChapterRow[],
  ids: readonly string[],
  inSource: readonly Problem[] = [],
): Report {
  if (report.failures.length > 0) return withFailures(report, inSource);
  const unknown = report.uses
    .filter((used) => !ids.includes(used))
    .map((used) => ({
      code: 'uses-unknown-claim',
      message: `"uses" names "${used}", and there is no specs/${used}.spec.ts: correct the id.${didYouMean(used, ids)}`,
    }));
  const row = claimRow({ ...report, uses: [] }, []);
  return withFailures(report, [...inSource, ...unknown, ...unprintableAlone(row, chapters, figuresOf(report))]);
}

/** The same ledger, whose claims no longer lead to those that have lost their page. */
function withoutDeadLinks(compiled: Compiled): Compiled {
  const { ledger } = compiled;
  const pageless = new Set(ledger.withdrawn.map(({ id }) => id));
  return { ...compiled, ledger: { ...ledger, claims: ledger.claims.map((claim) => withoutLinksTo(pageless, claim)) } };
}

function withFailures(report: Report, problems: readonly Problem[]): Report {
  return problems.length === 0 ? report : { ...report, failures: [...problems.map(shownProblem), ...report.failures] };
}

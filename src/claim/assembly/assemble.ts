import type { Seeding } from '../definition/seed.ts';
import type { ChapterRow } from '../ledger/ledger.ts';
import { NO_CLAIM, type Report, reportOf } from '../trial/report.ts';
import type { Finished } from '../trial/verdict.ts';
import { type Compiled, compile } from './compile.ts';
import { refuteAlone } from './recheck.ts';

/** Assembles the ledger from what the tests of a run left behind, in any order: nothing gets into it in another way. */
export function assemble(finished: readonly Finished[], chapters: readonly ChapterRow[], seeding: Seeding = {}): Compiled {
  return compile(finished.map(reportOf), chapters, seeding);
}

/**
 * The same for a run in which a user asked for a few tests by name. That the others did not run is no failure then,
 * and a control is refuted again by itself, since the sentence that it guards need not have run.
 */
export function assembleSome(finished: readonly Finished[], chapters: readonly ChapterRow[], seeding: Seeding = {}): Compiled {
  const gathered = finished.map(({ tests, ...rest }) =>
    reportOf({ ...rest, tests: tests.filter(({ state }) => state !== 'skipped') }),
  );
  const compiled = compile(gathered, chapters, seeding);
  const reports = compiled.reports.flatMap((checked) =>
    gathered
      .filter(({ id }) => id === checked.id)
      .flatMap(({ because, beside, butNot, failures }): readonly Report[] => {
        const told = [...checked.because, ...checked.beside].map(({ sentence }) => sentence);
        // That it was lost when it was checked again is told, as of an argument whose steps did not run.
        const isLost = [...because, ...beside].some(({ sentence }) => !told.includes(sentence));
        const own = (isLost ? checked.failures : failures).filter(({ code }) => code !== NO_CLAIM.code);
        if (checked.because.length + checked.beside.length + butNot.length + own.length === 0) return [];
        const again = refuteAlone(butNot);
        return [{ ...checked, butNot: again.butNot, failures: [...own, ...again.failures] }];
      }),
  );
  return { ...compiled, reports };
}

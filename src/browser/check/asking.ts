import type { ClaimRow } from '../../claim/ledger/ledger.ts';
import { drawsRuns, MOST_RUNS } from '../../evidence/mostRuns.ts';
import type { Checkable } from '../../text/checkable.ts';
import type { Ask } from './messages.ts';
import type { Runner } from './runner.ts';

/** What a page with a claim knows of it. */
export interface Page {
  readonly id: string;
  readonly rows: readonly Checkable[];
  readonly runner: Runner;
  /** What is printed here; undefined when that file is missing. */
  printed(): Promise<ClaimRow | undefined>;
}

/** What to ask of the worker for a row: a seed only where something is drawn, and a number of runs only where that can be more or less. */
export function askOf({ id }: Pick<Page, 'id'>, row: Checkable, seed?: number, runs?: number, path = ''): Ask {
  const draws = row.seed !== undefined;
  const most = row.part === 'sentence' && draws && drawsRuns(row.kind) ? MOST_RUNS[row.kind] : 0;
  const isLonger = runs !== undefined && runs <= most;
  // The book's own draws, and more of them, unless the reader has a seed.
  const own = seed ?? (isLonger ? row.seed : undefined);
  return {
    id,
    part: row.part,
    sentence: row.sentence,
    ...(draws && own !== undefined ? { seed: own } : {}),
    ...(draws && own !== undefined && path !== '' ? { path } : {}),
    ...(isLonger ? { runs } : {}),
  };
}

import type { ControlRow, SentenceRow } from '../claim/ledger/ledger.ts';
import type { Picture } from '../claim/ledger/picture.ts';
import type { Declared } from '../claim/trial/report.ts';

/** What a claim's test leaves for the reporter, as JSON, under `task.meta.verdict`. */
export type Verdict =
  | { readonly part: 'declared'; readonly declared: Declared }
  | { readonly part: 'because' | 'beside'; readonly row: SentenceRow }
  | { readonly part: 'butNot'; readonly row: ControlRow }
  | { readonly part: 'figure'; readonly pictures: readonly Picture[] };

declare module 'vitest' {
  interface TaskMeta {
    verdict?: Verdict;
  }
}

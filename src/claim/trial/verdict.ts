import type { Declared } from '../definition/declared.ts';
import type { ControlRow, SentenceRow } from '../ledger/ledger.ts';
import type { Shown } from '../ledger/picture.ts';
import type { Problem } from '../ledger/problem.ts';

/** What a test of a claim leaves behind, as JSON: the ledger is assembled from these and nothing else. */
export type Verdict =
  | { readonly part: 'declared'; readonly declared: Declared }
  | { readonly part: 'because' | 'beside'; readonly row: SentenceRow }
  | { readonly part: 'butNot'; readonly row: ControlRow }
  | { readonly part: 'figure'; readonly pictures: readonly Shown[] }
  /** Of a claim that is malformed: each thing that is wrong. */
  | { readonly part: 'malformed'; readonly problems: readonly Problem[] }
  /** Of a figure that was not drawn, since a sentence that it needs did not hold. */
  | { readonly part: 'undrawn' };

/** One test of a claim as it ended, wherever it ran. */
export interface Tested {
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped' | 'pending';
  /** What it left behind, as it arrived: a {@link Verdict}, if it is one of a claim. */
  readonly verdict: unknown;
  readonly errors: readonly Problem[];
  /** Whatever would let a failure pass: `.skip`, `.only`, `.todo`, `fails`, `retry`, `repeats`. */
  readonly lenient: readonly string[];
}

/** What a run left behind of one claim. */
export interface Finished {
  readonly id: string;
  /** What went wrong outside of any test: an import, a syntax error. */
  readonly errors: readonly Problem[];
  readonly tests: readonly Tested[];
}

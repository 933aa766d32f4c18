import type { ControlRow, SentenceRow } from '../claim/ledger.ts';
import type { Outcome } from '../claim/trial.ts';

/** What a page asks its worker: one sentence or control of one claim, with the book's own seed and number of runs unless it says otherwise. */
export interface Ask {
  readonly id: string;
  readonly part: 'sentence' | 'control';
  readonly sentence: string;
  readonly seed?: number;
  /** Replays one counterexample; needs the seed. */
  readonly path?: string;
  readonly runs?: number;
}

/** What the worker says: how far it is, each counterexample as it is found and shrunk, and last of all the outcome. */
export type Said =
  | { readonly says: 'done'; readonly count: number; readonly of: number }
  | { readonly says: 'falseFor'; readonly counterexample: string }
  | { readonly says: 'outcome'; readonly outcome: Outcome<SentenceRow | ControlRow> };

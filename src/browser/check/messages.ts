import type { ControlRow, SentenceRow } from '../../claim/ledger/ledger.ts';
import type { Picture } from '../../claim/ledger/picture.ts';
import type { Failed } from '../../evidence/evidence.ts';
import type { Told } from '../../text/falseFor.ts';

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

/** What a sentence or control came to. */
export type CameTo =
  | {
      readonly holds: true;
      /** To be read: its formulas as plain text. */
      readonly row: SentenceRow | ControlRow;
      /** As the ledger has it, to be held against what is printed. */
      readonly printed: SentenceRow | ControlRow;
      /** What shows a neighbour to be false, where that can be drawn. */
      readonly picture?: Picture;
    }
  | Failed;

/** What the worker says: how far it is, each counterexample as it is found and shrunk, and last of all what it came to. */
export type Said =
  | { readonly says: 'done'; readonly count: number; readonly of: number }
  | { readonly says: 'falseFor'; readonly counterexample: Told; readonly picture?: Picture }
  | { readonly says: 'cameTo'; readonly cameTo: CameTo };

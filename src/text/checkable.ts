import type { Kind } from '../claim/ledger/ledger.ts';

/** One line of the form: what a page has to know of a row before it loads anything. */
export interface Checkable {
  readonly part: 'sentence' | 'control';
  readonly sentence: string;
  readonly anchor: string;
  readonly kind: Kind;
  /** The book's own; without one, nothing is drawn. */
  readonly seed?: number;
  /** What the book drew, or took. */
  readonly runs?: number;
  /** For a stored computation, which a page cannot repeat. */
  readonly command?: string;
}

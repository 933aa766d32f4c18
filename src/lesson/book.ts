import type { Ledger } from '../claim/ledger.ts';

/** All that pages are made of. */
export interface Book {
  readonly ledger: Ledger;
  /** The text of every picture, by its path in the ledger. */
  readonly figures: ReadonlyMap<string, string>;
}

/** One page in Markdown, before it is a file. */
export interface Manuscript {
  /** From `lessons/`. */
  readonly path: string;
  /** Plain text. */
  readonly title: string;
  /** The file in which what is wrong with the page can be mended. */
  readonly from: string;
  readonly markdown: string;
}

import type { Edition } from '../../claim/ledger/edition.ts';
import type { Ledger } from '../../claim/ledger/ledger.ts';

/** All that pages are made of. */
export interface Book {
  readonly ledger: Ledger;
  /** The text of every picture, by its path in the ledger. */
  readonly figures: ReadonlyMap<string, string>;
  /** What its errata are counted from; the last one, if left out. */
  readonly edition?: Edition;
}

/** The scripts of the site: by their path in it, as `bundle` makes them. */
export interface Scripts {
  readonly files: ReadonlyMap<string, string>;
  /** What keeps a claim from being checked in a page: what its spec imports and no page has, by the claim's id. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
}

/** A site that is only read. */
export const NO_SCRIPTS: Scripts = { files: new Map(), missing: new Map() };

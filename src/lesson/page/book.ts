import type { Ledger } from '../../claim/ledger/ledger.ts';

/** All that pages are made of. */
export interface Book {
  readonly ledger: Ledger;
  /** The text of every picture, by its path in the ledger. */
  readonly figures: ReadonlyMap<string, string>;
}

/** The scripts of the site: by their path in it, as `bundle` makes them. */
export interface Scripts {
  readonly files: ReadonlyMap<string, string>;
  /** What keeps a claim from being checked in a page: what its spec imports and no page has, by the claim's id. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
}

/** A site that is only read. */
export const NO_SCRIPTS: Scripts = { files: new Map(), missing: new Map() };

/** HTML that a page has and its Markdown has not: it stands first or last under a heading. */
export interface Insert {
  readonly first?: string;
  readonly last?: string;
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
  /** What only the site shows, by the anchor of the heading under which it stands. */
  readonly inserts?: ReadonlyMap<string, Insert>;
  /** Paragraphs of its Markdown that on the site fold away the block after them. */
  readonly folded?: readonly string[];
  /** Paragraphs of its Markdown that on the site fold away all up to the next heading. */
  readonly foldedOn?: readonly string[];
  /** Pictures that stand in the site's page itself, so that their links work: SVG by the picture's address. */
  readonly drawings?: ReadonlyMap<string, string>;
}

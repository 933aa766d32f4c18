import type { ClaimRow, SourceRow } from '../../claim/ledger/ledger.ts';
import { type Content, emphasis, inline, link } from '../tree/content.ts';

/** A source in full, with its address if it has one. */
export function reference({ authors, title, where, year, link: address }: SourceRow): Content {
  const at = address === undefined ? [] : inline` ${link({ address }, [address.replace('https://', '')])}`;
  return inline`${authors}: ${emphasis([title])}. ${where}, ${year}.${at}`;
}

/** `(J. Farkas, 1902)`. */
export function citation({ authors, year }: SourceRow): Content {
  return inline`(${authors}, ${year})`;
}

/** The keys of the sources that a claim and its theorems name, each once, in order. */
export function sourcesOf({ sources, because, beside }: ClaimRow): readonly string[] {
  return [...new Set([...sources, ...[...because, ...beside].flatMap(({ theorem }) => theorem?.source ?? [])])];
}

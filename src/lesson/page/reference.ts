import type { SourceRow } from '../../claim/ledger/ledger.ts';
import { plainText } from '../../text/prose.ts';

/** A source in Markdown, in full, with its address if it has one. */
export function reference({ authors, title, where, year, link }: SourceRow): string {
  const address = link === undefined ? '' : ` [${plainText(link.replace('https://', ''))}](${link})`;
  return `${plainText(authors)}: *${plainText(title)}*. ${plainText(where)}, ${year}.${address}`;
}

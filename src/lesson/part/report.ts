import type { ClaimRow } from '../../claim/ledger/ledger.ts';
import { KNOWN } from '../../text/marks.ts';
import { nameOf } from '../../text/paths.ts';
import { type Inline, link } from '../tree/content.ts';

/**
 * A link that begins a letter to nobody yet: the claim, what it is printed as, and how it is run again. Its last line is the
 * sentence that is wrong, for a script to fill in.
 */
export function report({ id, title, strength, because }: ClaimRow, words: string): Inline {
  const seeds = because.flatMap((row) => ('seed' in row && row.seed !== undefined ? [`${row.seed} (${row.sentence})`] : []));
  const body = [
    `Claim: ${id}`,
    `Printed as: ${KNOWN[strength].word}`,
    `Run again by: npm test -- ${nameOf(id)}`,
    ...(seeds.length === 0 ? [] : [`Seeds: ${seeds.join('; ')}`]),
    '',
    'What is wrong with it: ',
    '',
    'Sentence: ',
  ];
  const parts = { subject: `This is wrong: ${title}`, body: body.join('\r\n') };
  // In Markdown a bracket would end the address.
  const encoded = (text: string): string => encodeURIComponent(text).replaceAll('(', '%28').replaceAll(')', '%29');
  const query = Object.entries(parts).map(([name, text]) => `${name}=${encoded(text)}`);
  return link({ address: `mailto:?${query.join('&')}` }, [words]);
}

import type { ClaimRow } from '../../claim/ledger/ledger.ts';
import { bare } from '../../text/prose.ts';
import { prose } from '../tree/content.ts';
import type { Picture } from '../tree/page.ts';

/** The pictures of a claim, each with its caption. */
export function pictures({ figures }: ClaimRow): readonly Picture[] {
  return figures.map(({ caption, altText = bare(caption), ...figure }) => ({
    type: 'picture',
    altText,
    caption: prose(caption),
    ...figure,
  }));
}

import type { ClaimRow } from '../../claim/ledger/ledger.ts';
import { bare } from '../../text/prose.ts';
import { prose } from '../tree/content.ts';
import type { Picture } from '../tree/page.ts';

/** A figure of a claim as a picture, with its caption. */
export function pictureOf({ name: _, caption, altText = bare(caption), ...figure }: ClaimRow['figures'][number]): Picture {
  return { type: 'picture', altText, caption: prose(caption), ...figure };
}

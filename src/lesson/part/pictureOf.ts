import type { ClaimRow } from '../../claim/ledger/ledger.ts';
import { bare } from '../../text/prose.ts';
import { beginning } from '../tree/beginning.ts';
import { prose } from '../tree/content.ts';
import type { Picture } from '../tree/page.ts';

/** A figure of a claim as a picture, with its caption. Of one that a reader can change the first scene is shown. */
export function pictureOf({ name: _, path, caption, live, ...own }: ClaimRow['figures'][number]): Picture {
  const { altText = bare(caption), size } = live === undefined ? own : beginning({ path, live }).drawing;
  return {
    type: 'picture',
    path,
    altText,
    caption: prose(caption),
    ...(size === undefined ? {} : { size }),
    ...(live === undefined ? {} : { live }),
  };
}

import type { Ledger } from '../../claim/ledger/ledger.ts';
import { inline } from '../tree/content.ts';
import { type Block, list } from '../tree/page.ts';

/** The claims that have no page, and why. */
export function withdrawnList(withdrawn: Ledger['withdrawn']): Block {
  return list(withdrawn.map(({ title, because }) => inline`“${title}” has no page: ${because}`));
}

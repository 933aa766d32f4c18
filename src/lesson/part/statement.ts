import type { ClaimRow } from '../../claim/ledger/ledger.ts';
import { isTheorem, lemmasOf } from '../../claim/ledger/theorems.ts';
import { inline, prose, strong } from '../tree/content.ts';
import { type Block, list, paragraph } from '../tree/page.ts';
import { sentenceLink } from './lessonLink.ts';

/** What a claim says, each sentence a link to its evidence, its lemmas below it, and what it assumes. */
export function statement({ id, because, assuming }: ClaimRow): readonly Block[] {
  const assumptions = assuming.map(({ name, says, droppedBy }) => {
    const need =
      droppedBy === null ? ['Not shown to be necessary.'] : inline`Cannot simply be dropped: see ${sentenceLink(droppedBy, id)}.`;
    return inline`${strong(prose(name))}: ${prose(says)} ${need}`;
  });
  return [
    {
      type: 'list',
      isOrdered: true,
      items: because.filter(isTheorem).map(({ sentence }) => ({
        content: [sentenceLink(sentence, id)],
        items: lemmasOf(sentence, because).map((lemma) => inline`Lemma: ${sentenceLink(lemma.sentence, id)}`),
      })),
    },
    ...(assumptions.length === 0 ? [] : [paragraph`Assuming:`, list(assumptions)]),
  ];
}

import type { ClaimRow, ControlRow } from '../../claim/ledger/ledger.ts';
import { counted } from '../../text/counted.ts';
import { sentenceCase } from '../../text/prose.ts';
import { readable } from '../../text/readable.ts';
import { replayCommand } from '../../text/replayCommand.ts';
import { emphasis, inline, prose, strong } from '../tree/content.ts';
import { type Article, type Block, command, paragraph, quote } from '../tree/page.ts';
import { FALSE_MARK, falseFor } from './falseFor.ts';
import { sentenceLink } from './lessonLink.ts';
import { refusedFor } from './refusedFor.ts';

/** A control: the false neighbour, what shows it to be false, and, folded away, the check that refused it. */
export function controlArticle(row: ControlRow, claim: ClaimRow): Article {
  const { id } = claim;
  const { sentence, of, drops, formal } = row;
  const reason = refusedFor(row, claim);
  return {
    key: sentence,
    heading: prose(sentenceCase(sentence)),
    verdict: {
      type: 'verdict',
      mark: FALSE_MARK,
      rest: drops === undefined ? [] : inline` · it drops the assumption ${emphasis(prose(drops))}`,
    },
    body: [
      paragraph`${falseFor(row)}`,
      {
        type: 'fold',
        summary: ['The check behind it:'],
        body: [
          ...(formal === undefined ? [] : [quote`${strong(['What the check refused.'])} ${prose(readable(formal))}`]),
          ...(reason === undefined ? [] : [paragraph`${reason}`]),
          paragraph`The same check as for: ${sentenceLink(of, id)}`,
          ...replay(row, id),
        ],
      },
    ],
  };
}

/** How its counterexample was found, and the command that finds it again. */
function replay(row: ControlRow, id: string): readonly Block[] {
  const { sentence, kind, seed, path, shrinks } = row;
  const again = replayCommand(id, row);
  if (again === undefined) return [];
  const found = [
    ...(seed === undefined ? [] : [`seed ${seed}`]),
    ...(path === undefined ? [] : [`path ${path}`]),
    ...(shrinks === undefined ? [] : [counted(shrinks, 'shrink')]),
  ];
  const how = kind === 'measured' ? 'Measured, not searched for' : 'Found by search';
  return [paragraph`${how} (${found.join(', ')}). To find “${prose(sentence)}” false again:`, command(again)];
}

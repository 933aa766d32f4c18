import type { ClaimRow, PositionRow } from '../../claim/ledger/ledger.ts';
import { counted } from '../../text/counted.ts';
import { CAME_OUT, KNOWN } from '../../text/marks.ts';
import { ARGUMENT, claimPath } from '../../text/paths.ts';
import { SIDES } from '../../text/sides.ts';
import { lessThanProved } from '../../text/words.ts';
import { type Content, emphasis, inline, link, marked, prose } from '../tree/content.ts';
import { type Article, type Block, paragraph } from '../tree/page.ts';
import { withStrength } from './positionArticle.ts';

/** A position of which a claim settles a reading, as the claim's own page tells it: with the readings that it settles. */
export function settlingArticle(position: PositionRow, claim: ClaimRow): Article {
  const { id, says, side, verdict, strength, readings } = position;
  const settled = claim.settles.filter(({ position: one }) => one === id);
  const others = readings.length - settled.length;
  const rest = others === 0 ? '' : `${counted(others, 'other reading')} `;
  const there = link({ path: ARGUMENT, key: id }, [`${rest}in the argument`]);
  return {
    key: id,
    heading: prose(says),
    verdict: { type: 'verdict', mark: CAME_OUT[verdict], rest: inline`${withStrength(strength)} · ${sideOf(side)}${there}` },
    body: settled.flatMap((here) =>
      readings.filter(({ reading }) => reading === here.reading).map((row) => readingOf(row, here, claim)),
    ),
  };
}

/** The line that stands for those who hold a position. */
function sideOf(side: PositionRow['side']): Content {
  return SIDES.filter((row) => row.side === side).map((row) => ({ type: 'side', side: row }) as const);
}

/** A reading as this claim settles it: how it came out, and folded away, what exactly it says. */
function readingOf(
  { reading, means }: PositionRow['readings'][number],
  { verdict, strength, by }: ClaimRow['settles'][number],
  { id }: ClaimRow,
): Block {
  return {
    type: 'fold',
    summary: inline`${marked(CAME_OUT[verdict], lessThanProved(strength))}: ${emphasis(prose(reading))}`,
    body: [paragraph`${prose(means)} ${link({ path: claimPath(id), key: by }, [marked(KNOWN[strength])])}`],
  };
}

import type { ClaimRow, PositionRow } from '../../claim/ledger/ledger.ts';
import { CAME_OUT, KNOWN } from '../../text/marks.ts';
import { ARGUMENT } from '../../text/paths.ts';
import { SIDES } from '../../text/sides.ts';
import { lessThanProved } from '../../text/words.ts';
import { emphasis, inline, link, marked, prose } from '../tree/content.ts';
import { type Article, paragraph, type Reading } from '../tree/page.ts';
import { sentenceLink } from './lessonLink.ts';
import { withStrength } from './positionArticle.ts';

/** A position of which a claim settles a reading, as the claim's own page tells it: with all readings. */
export function settlingArticle(position: PositionRow, claim: ClaimRow): Article {
  const { id, says, side, verdict, strength, readings } = position;
  const who = SIDES.filter((row) => row.side === side).map((row) => row.who);
  const there = link({ path: ARGUMENT, key: id }, ['in the argument']);
  return {
    key: id,
    heading: prose(says),
    verdict: { type: 'verdict', mark: CAME_OUT[verdict], rest: inline`${withStrength(strength)} · ${there}` },
    body: [
      paragraph`${emphasis([`Held by ${who.join('')}.`])}`,
      { type: 'readings', readings: readings.map((row) => readingOf(row, id, claim)) },
    ],
  };
}

/** A reading as this claim settles it, or as another does. */
function readingOf(row: PositionRow['readings'][number], position: string, claim: ClaimRow): Reading {
  const here = claim.settles.find((one) => one.position === position && one.reading === row.reading);
  const by = here?.by ?? row.by;
  const how = here?.strength ?? row.strength;
  const id = here === undefined ? (row.claim ?? claim.id) : claim.id;
  const known =
    by === undefined || how === undefined
      ? ['No claim settles this reading yet.']
      : inline`${marked(KNOWN[how])}: ${sentenceLink(by, id)}`;
  return {
    mark: CAME_OUT[here?.verdict ?? row.verdict],
    earned: lessThanProved(how),
    name: prose(row.reading),
    says: inline`${prose(row.means)} ${known}`,
  };
}

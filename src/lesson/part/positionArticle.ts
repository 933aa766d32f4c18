import type { ClaimRow, Ledger, PositionRow, Strength } from '../../claim/ledger/ledger.ts';
import { CAME_OUT, KNOWN } from '../../text/marks.ts';
import { claimPath } from '../../text/paths.ts';
import { readable } from '../../text/readable.ts';
import { lessThanProved } from '../../text/words.ts';
import { type Content, emphasis, type Inline, inline, joinedBy, link, marked, prose } from '../tree/content.ts';
import { type Article, type Block, list, paragraph, type Reading } from '../tree/page.ts';
import { lessonLink } from './lessonLink.ts';

/** A position of the argument: its readings, how each came out and by what, and where to begin. */
export function positionArticle(row: PositionRow, ledger: Ledger): Article {
  const { id, says, verdict, strength, readings } = row;
  const begin = wayIn(row, ledger);
  return {
    key: id,
    heading: prose(says),
    verdict: { type: 'verdict', mark: CAME_OUT[verdict], rest: withStrength(strength) },
    body: [
      readings.every((reading) => reading.verdict === 'open') ? unsettled(readings) : settled(readings, ledger),
      ...(begin === undefined ? [] : [paragraph`If you think so, begin with: ${lessonLink(begin)}.`]),
    ],
  };
}

/** How well a position's verdict is known: ` · ■ Proved`. */
export function withStrength(strength: Strength | undefined): Content {
  return strength === undefined ? [] : inline` · ${marked(KNOWN[strength])}`;
}

/** What is said of the readings of a position of which no claim settles any yet. */
function unsettled(readings: PositionRow['readings']): Block {
  return {
    type: 'fold',
    summary: [`No claim settles ${readings.length === 1 ? 'its one reading' : `any of its ${readings.length} readings`} yet:`],
    body: [list(readings.map(({ reading, means }) => inline`${emphasis(prose(reading))}: ${prose(means)}`))],
  };
}

function settled(readings: PositionRow['readings'], ledger: Ledger): Block {
  // A reader whose own reading is open finds it among the others, called open.
  const shown = [...readings].sort((a, b) => Number(a.verdict === 'open') - Number(b.verdict === 'open'));
  return {
    type: 'readings',
    readings: shown.map(({ reading, means, verdict, strength, claim = '', by = '' }): Reading => {
      const known =
        strength === undefined ? ['No claim settles this reading yet.'] : proof(marked(KNOWN[strength]), claim, by, ledger);
      return {
        mark: CAME_OUT[verdict],
        earned: lessThanProved(strength),
        name: prose(reading),
        says: inline`${prose(means)} ${known}`,
      };
    }),
  };
}

/** How well it is known, with the way to the sentence that settles it, and for what. */
function proof(known: Inline, id: string, by: string, ledger: Ledger): Content {
  const claim = ledger.claims.find((row) => row.id === id);
  if (claim === undefined) return [known, '.'];
  const scopes = claim.because.filter(({ sentence }) => sentence === by).map(({ scope }) => prose(readable(scope)));
  return inline`${link({ path: claimPath(id), key: by }, [known])} ${joinedBy(' ', scopes)}.`;
}

/** Among how many lessons the simplest is looked for. */
const FIRST_FEW = 3;

/**
 * The lesson to begin with for a reader who holds a position: of those that settle its readings, or else what these
 * rest on, the simplest, which rests on the fewest others.
 */
function wayIn(position: PositionRow, { claims }: Ledger): ClaimRow | undefined {
  const settling = claims.filter(({ id }) => position.claims.includes(id));
  const under = claims.filter((claim) => settling.some(({ uses }) => uses.includes(claim.id)) && !settling.includes(claim));
  const depth = (claim: ClaimRow): number => below(claim, claims).size;
  return [...settling, ...under]
    .slice(0, FIRST_FEW)
    .sort((a, b) => depth(a) - depth(b) || claims.indexOf(a) - claims.indexOf(b))[0];
}

/** Every claim that one rests on, however far down. */
function below(claim: ClaimRow, claims: readonly ClaimRow[], found: Set<ClaimRow> = new Set()): ReadonlySet<ClaimRow> {
  for (const used of claims.filter(({ id }) => claim.uses.includes(id))) {
    if (found.has(used)) continue;
    found.add(used);
    below(used, claims, found);
  }
  return found;
}

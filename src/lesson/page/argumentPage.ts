import type { Ledger, PositionRow } from '../../claim/ledger/ledger.ts';
import { counted } from '../../text/counted.ts';
import { CAME_OUT } from '../../text/marks.ts';
import { ARGUMENT } from '../../text/paths.ts';
import { SIDES, type Side } from '../../text/sides.ts';
import { argumentTitle } from '../part/argumentTitle.ts';
import { glance } from '../part/glance.ts';
import { markList } from '../part/markList.ts';
import { positionArticle } from '../part/positionArticle.ts';
import { standing, totals } from '../part/totals.ts';
import { VERDICTS } from '../part/verdicts.ts';
import { withdrawnList } from '../part/withdrawnList.ts';
import { type Block, type Page, paragraph, type Section, section } from '../tree/page.ts';
import { way } from './way.ts';

/** The argument: every position, how each of its readings came out, and how that is known. */
export function argumentPage(ledger: Ledger): Page {
  const { claims, positions, withdrawn } = ledger;
  return {
    path: ARGUMENT,
    from: 'src/content/positions.ts',
    title: argumentTitle(ledger),
    lead: [
      paragraph`People who were all sure of themselves disagreed about what the non-linear part of a neural network is for. Here is every position they took, in our words, in its strongest and weakest readings, and how each reading comes out when it is made precise and checked by machine.`,
      standing(ledger),
    ],
    sections: [
      section('At a glance', [
        glance(positions),
        paragraph`One disc is one position: follow it to its readings. A position is right when all its readings are, wrong when all are wrong, and in part when some are right and some wrong.${open(positions)}`,
      ]),
      section('Find what you think', way(positions)),
      ...SIDES.map((side) => sideSection(side, ledger)),
      section('What stands behind it', totals(claims)),
      ...(withdrawn.length === 0
        ? []
        : [
            section('Without a page', [
              paragraph`What these said is not known to be true, so nothing on these pages rests on it.`,
              withdrawnList(withdrawn),
            ]),
          ]),
      section('The marks', [markList()]),
    ],
  };
}

/** What an open disc means, while there is one. */
const open = (positions: readonly PositionRow[]): string =>
  positions.some(({ verdict }) => verdict === 'open')
    ? ' It is open while one of them is unsettled: the mark within tells how the others came out.'
    : '';

/** A side of the argument, with its positions. */
function sideSection(side: Side, ledger: Ledger): Section {
  const positions = ledger.positions.filter((row) => row.side === side.side);
  return {
    key: side.holds,
    heading: [{ type: 'side', side }, side.holds],
    body: [tally(positions)],
    articles: positions.map((row) => positionArticle(row, ledger)),
  };
}

/** `4 positions: 3 right, 1 in part.` */
function tally(positions: readonly PositionRow[]): Block {
  const counts = VERDICTS.map((verdict) => ({ verdict, count: positions.filter((row) => row.verdict === verdict).length }));
  const told = counts
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${CAME_OUT[verdict].word.toLowerCase()}`);
  return paragraph`${counted(positions.length, 'position')}${told.length === 0 ? '' : `: ${told.join(', ')}`}.`;
}

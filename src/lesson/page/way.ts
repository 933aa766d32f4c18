import { type PositionRow, type ReadingVerdict, STRENGTHS } from '../../claim/ledger/ledger.ts';
import { counted, grouped } from '../../text/counted.ts';
import { CAME_OUT } from '../../text/marks.ts';
import { ARGUMENT } from '../../text/paths.ts';
import { SIDES, type Side } from '../../text/sides.ts';
import { lessThanProved } from '../../text/words.ts';
import { type Content, inline, link, marked, prose } from '../tree/content.ts';
import { type Block, paragraph, type Table } from '../tree/page.ts';

type Readings = PositionRow['readings'];

/** Every position in a line, by side, at its best and at its worst: the way in for a reader who holds one of them. */
export function way(positions: readonly PositionRow[]): readonly Block[] {
  const best = positions.filter(({ readings }) => atBest(readings) === 'right').length;
  const worst = positions.filter(({ readings }) => atWorst(readings) === 'wrong').length;
  return [
    paragraph`A sentence in an argument has several readings, and people talk past each other because each holds another one.`,
    paragraph`Taken in the reading that serves it best, ${grouped(best)} of the ${counted(positions.length, 'position')} ${best === 1 ? 'is' : 'are'} right. Taken in the reading that serves it worst, ${grouped(worst)} ${worst === 1 ? 'is' : 'are'} wrong. Find yours: its readings come with the lessons to begin with.`,
    ...SIDES.map((side) => sideTable(side, positions)),
  ];
}

function sideTable(side: Side, positions: readonly PositionRow[]): Table {
  return {
    type: 'table',
    style: 'way',
    columns: [{ head: inline`${{ type: 'side', side }}${side.holds}` }, { head: ['At its best'] }, { head: ['At its worst'] }],
    rows: positions
      .filter((row) => row.side === side.side)
      .map(({ id, says, readings }) => [
        [link({ path: ARGUMENT, key: id }, prose(says))],
        comesOut(atBest(readings), readings),
        comesOut(atWorst(readings), readings),
      ]),
  };
}

/** A verdict with the best that any reading with this verdict has earned. */
function comesOut(verdict: ReadingVerdict | 'open', readings: Readings): Content {
  const earned = readings.filter((row) => row.verdict === verdict).map(({ strength }) => strength);
  const best = STRENGTHS.find((strength) => earned.includes(strength));
  return [marked(CAME_OUT[verdict], lessThanProved(best))];
}

/** How a position comes out in the reading that serves it best. */
function atBest(readings: Readings): ReadingVerdict | 'open' {
  return (['right', 'open'] as const).find((verdict) => readings.some((row) => row.verdict === verdict)) ?? 'wrong';
}

/** How a position comes out in the reading that serves it worst. */
function atWorst(readings: Readings): ReadingVerdict | 'open' {
  return (['wrong', 'open'] as const).find((verdict) => readings.some((row) => row.verdict === verdict)) ?? 'right';
}

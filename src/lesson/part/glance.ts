import type { PositionRow, PositionVerdict } from '../../claim/ledger/ledger.ts';
import { counted, grouped } from '../../text/counted.ts';
import { CAME_OUT, SO_FAR } from '../../text/marks.ts';
import { ARGUMENT } from '../../text/paths.ts';
import { bare } from '../../text/prose.ts';
import { SIDES } from '../../text/sides.ts';
import { lessThanProved } from '../../text/words.ts';
import { type Content, type Inline, inline, joinedBy, sign } from '../tree/content.ts';
import type { Table } from '../tree/page.ts';
import { VERDICTS } from './verdicts.ts';

/** All positions at a glance: a row a verdict, a column a side, a disc a position. */
export function glance(positions: readonly PositionRow[]): Table {
  const cell = (side: PositionRow['side'], verdict: PositionVerdict): Content =>
    joinedBy(
      ' ',
      positions.filter((row) => row.side === side && row.verdict === verdict).map((row) => [disc(row)]),
    );
  return {
    type: 'table',
    style: 'glance',
    columns: [{ head: ['Verdict'] }, ...SIDES.map((side) => ({ head: inline`${{ type: 'side', side }}${side.holds}` }))],
    // Once all are settled, none is open.
    rows: VERDICTS.filter((verdict) => verdict !== 'open' || positions.some((row) => row.verdict === 'open')).map((verdict) => [
      [CAME_OUT[verdict].word],
      ...SIDES.map(({ side }) => cell(side, verdict)),
    ]),
  };
}

/** A disc that leads to its position, which is its title. */
function disc({ id, says, verdict, readings, strength }: PositionRow): Inline {
  const soFar = settledSoFar(readings);
  const isBegun = verdict === 'open' && soFar !== 'open';
  const counts = (['right', 'wrong', 'open'] as const)
    .map((one) => ({ one, count: readings.filter((row) => row.verdict === one).length }))
    .filter(({ count }) => count > 0)
    .map(({ one, count }) => `${grouped(count)} ${CAME_OUT[one].word.toLowerCase()}`);
  const more = isBegun
    ? ` (of ${counted(readings.length, 'reading')}: ${counts.join(', ')})`
    : verdict === 'open' || lessThanProved(strength) === ''
      ? ''
      : ` (${lessThanProved(strength).replace(' · ', '')})`;
  return {
    type: 'link',
    to: { path: ARGUMENT, key: id },
    content: [sign(isBegun ? SO_FAR[soFar] : CAME_OUT[verdict])],
    // The commands of TeX are no words.
    title: `${bare(says).replaceAll('\\', '')}${more}`,
  };
}

/** How a position comes out in those of its readings that are settled. */
function settledSoFar(readings: PositionRow['readings']): PositionVerdict {
  const verdicts = new Set(readings.map(({ verdict }) => verdict));
  if (verdicts.has('right') && verdicts.has('wrong')) return 'in part';
  return (['right', 'wrong'] as const).find((verdict) => verdicts.has(verdict)) ?? 'open';
}

import { POSITIONS } from '../../content/positions.ts';
import { type ClaimRow, type PositionRow, type PositionVerdict, type ReadingVerdict, STRENGTHS } from '../ledger/ledger.ts';
import { weakest } from '../ledger/weakest.ts';

/**
 * Every position with its readings, judged by the claims that settle them: right when all readings
 * are, wrong when all are wrong, in part otherwise, open while one is unsettled. Where several claims
 * settle one reading, the strongest is named.
 */
export function judge(claims: readonly ClaimRow[]): readonly PositionRow[] {
  const settled = claims.flatMap(({ id, settles }) => settles.map((row) => ({ claim: id, ...row })));
  return Object.entries(POSITIONS).map(([id, { side, says, readings }]): PositionRow => {
    const rows = Object.entries(readings).map(([reading, { means }]) => {
      const [best] = settled
        .filter((row) => row.position === id && row.reading === reading)
        .sort((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength));
      if (best === undefined) return { reading, means, verdict: 'open' as const };
      const { verdict, strength, claim, by } = best;
      return { reading, means, verdict, strength, claim, by };
    });
    const verdict = verdictOf(rows.map((row) => row.verdict));
    const strength = weakest(rows.flatMap((row) => row.strength ?? []));
    return {
      id,
      says,
      side,
      verdict,
      ...(verdict === 'open' ? {} : { strength }),
      readings: rows,
      claims: [...new Set(settled.filter((row) => row.position === id).map((row) => row.claim))],
    };
  });
}

function verdictOf(readings: readonly (ReadingVerdict | 'open')[]): PositionVerdict {
  if (readings.includes('open')) return 'open';
  if (readings.every((verdict) => verdict === 'right')) return 'right';
  return readings.every((verdict) => verdict === 'wrong') ? 'wrong' : 'in part';
}

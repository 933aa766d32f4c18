import { STRENGTHS, type Strength } from '../claim/ledger/ledger.ts';
import type { Report } from '../claim/trial/report.ts';
import { counted } from '../text/counted.ts';

/** What was counted in one claim or in many. */
export interface Count {
  readonly strengths: Readonly<Record<Strength, number>>;
  readonly controls: number;
  /** The distinct exact cases behind "proved". */
  readonly cases: bigint;
}

/** Counts sentences by strength, controls, and exact cases. */
export function count(reports: readonly Pick<Report, 'because' | 'beside' | 'butNot'>[]): Count {
  const rows = reports.flatMap(({ because, beside }) => [...because, ...beside]);
  const of = (strength: Strength): number => rows.filter((row) => row.strength === strength).length;
  return {
    strengths: Object.fromEntries(STRENGTHS.map((strength) => [strength, of(strength)])) as Count['strengths'],
    controls: reports.reduce((sum, { butNot }) => sum + butNot.length, 0),
    cases: rows.filter(({ strength }) => strength === 'proved').reduce((sum, { cases = 0 }) => sum + BigInt(cases), 0n),
  };
}

/** The totals of a run: claims, sentences by strength, and distinct exact cases behind "proved". */
export function totals(
  reports: readonly Report[],
  standing = reports.filter(({ failures }) => failures.length === 0).length,
): string {
  const { strengths, controls, cases } = count(reports);
  const many = STRENGTHS.reduce((sum, strength) => sum + strengths[strength], 0);
  return [
    `${standing} of ${counted(reports.length, 'claim')} ${reports.length === 1 ? 'stands' : 'stand'}`,
    `${counted(many, 'sentence')}: ${STRENGTHS.map((strength) => `${strengths[strength]} ${strength}`).join(', ')}`,
    `${counted(controls, 'control')} refused`,
    counted(cases, 'distinct exact case'),
  ].join(' · ');
}

import { STRENGTHS } from '../../claim/ledger/ledger.ts';
import { type Tally, tally } from '../../claim/ledger/theorems.ts';
import type { Report } from '../../claim/trial/report.ts';
import { counted } from '../../text/counted.ts';
import { countedSentences } from '../../text/sentences.ts';

/** What was counted in one claim or in many. */
export interface Count extends Tally {
  readonly controls: number;
  /** The distinct exact cases behind "proved". */
  readonly cases: bigint;
}

/** Counts sentences by strength and their lemmas, controls, and exact cases. */
export function count(reports: readonly Pick<Report, 'because' | 'beside' | 'butNot'>[]): Count {
  const rows = reports.flatMap(({ because, beside }) => [...because, ...beside]);
  return {
    ...tally(rows),
    controls: reports.reduce((sum, { butNot }) => sum + butNot.length, 0),
    cases: rows.filter(({ strength }) => strength === 'proved').reduce((sum, { cases = 0 }) => sum + BigInt(cases), 0n),
  };
}

/** The totals of a run: claims, sentences by strength, and distinct exact cases behind "proved". */
export function totals(
  reports: readonly Report[],
  standing = reports.filter(({ failures }) => failures.length === 0).length,
): string {
  const { strengths, controls, cases, ...sentences } = count(reports);
  return [
    `${standing} of ${counted(reports.length, 'claim')} ${reports.length === 1 ? 'stands' : 'stand'}`,
    `${countedSentences(sentences)}: ${STRENGTHS.map((strength) => `${strengths[strength]} ${strength}`).join(', ')}`,
    `${counted(controls, 'control')} refused`,
    counted(cases, 'distinct exact case'),
  ].join(' · ');
}

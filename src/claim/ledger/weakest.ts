import { STRENGTHS, type Strength } from './ledger.ts';

/** The weakest of these strengths; proved, when there are none. */
export function weakest(strengths: readonly Strength[]): Strength {
  return strengths.reduce((a, b) => (STRENGTHS.indexOf(b) > STRENGTHS.indexOf(a) ? b : a), 'proved');
}

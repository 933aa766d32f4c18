import type { ClaimRow, Kind, SentenceRow, Strength } from '../claim/ledger/ledger.ts';
import { counted, grouped } from './counted.ts';
import { KNOWN, type Mark } from './marks.ts';
import { readable } from './readable.ts';

/** What a verdict rests on, where that is less than a proof: ` · supported`. */
export function lessThanProved(strength: Strength | undefined): string {
  return strength === undefined || strength === 'proved' ? '' : ` · ${KNOWN[strength].word.toLowerCase()}`;
}

/** What earned the strength, in the words that this kind of evidence may use: "No counterexample in 1,000". */
export function earnedMark({ kind, strength, cases }: Pick<SentenceRow, 'kind' | 'strength' | 'cases'>): Mark {
  const mark = KNOWN[strength];
  if (kind === 'recorded') return { ...mark, word: 'Recorded' };
  if (strength === 'supported' && cases !== undefined) return { ...mark, word: `No counterexample in ${grouped(cases)}` };
  return mark;
}

/** How a kind of evidence works. */
export const BY: Readonly<Record<Kind, string>> = {
  certificate: 'by a certificate',
  exhaustive: 'case by case',
  identity: 'as an identity',
  witness: 'by a witness',
  argued: 'in words',
  sampled: 'on drawn samples',
  measured: 'by experiment',
  recorded: 'by a stored computation',
};

/** How many cases or draws; nothing where the scope says so. */
export function countOfCases({ kind, cases, isCounted }: SentenceRow): string {
  // An experiment's scope is how many seeds it took.
  if (cases === undefined || isCounted || kind === 'measured') return '';
  return counted(cases, kind === 'sampled' ? 'draw' : 'case');
}

/** How many scopes are told in a line; the others stand at their sentences. */
const FEW = 2;

/** The scopes of what a claim rests on, each once, in order; of many, the first two and how many more there are. */
export function scopesOf({ because }: ClaimRow): string {
  const scopes = [...new Set(because.map(({ scope }) => readable(scope)))];
  const more = scopes.length - FEW;
  return [...scopes.slice(0, FEW), ...(more > 0 ? [`and ${counted(more, 'more scope')}`] : [])].join('; ');
}

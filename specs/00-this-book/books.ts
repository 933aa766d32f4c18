import { type Arbitrary, array, constantFrom, integer, record, uniqueArray } from 'fast-check';
import type { Claim } from '../../src/claim/definition/claim.ts';
import type { ChapterRow } from '../../src/claim/ledger/ledger.ts';
import { type Report, reportOn } from '../../src/claim/trial/report.ts';
import { tryClaim } from '../../src/claim/trial/trial.ts';
import { everyCase } from '../../src/index.ts';

/** The chapters that made-up books have. */
export const CHAPTERS: readonly ChapterRow[] = [
  { id: '01-some', title: 'Some claims', says: '' },
  { id: '02-more', title: 'More claims', says: '' },
];

/** A made-up claim: true or false, and resting on claims that come before it. */
export interface Entry {
  readonly id: string;
  readonly isTrue: boolean;
  readonly uses: readonly string[];
}

/** Made-up books of one to eight claims, each true or false, with any `uses` that do not go round in circles. */
export const BOOKS: Arbitrary<readonly Entry[]> = array(
  record({
    chapter: constantFrom(...CHAPTERS.map(({ id }) => id)),
    isTrue: integer({ min: 0, max: 2 }).map((die) => die > 0),
    uses: uniqueArray(integer({ min: 0, max: 6 }), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 8 },
).map((drawn) => {
  const ids = drawn.map(({ chapter }, i) => `${chapter}/claim-${i}`);
  return drawn.map(({ isTrue, uses }, i) => ({
    id: ids[i] ?? '',
    isTrue,
    uses: [...new Set(uses.map((used) => ids[used % Math.max(i, 1)] ?? ''))].filter((used) => used !== ids[i]),
  }));
});

/** A claim's name short enough to stand in a drawing: the last part of its path. */
export function nameOf(id: string): string {
  return id.replace(/^.*\/claim-/, 'claim ');
}

/** What a run leaves behind of such a book. Of each claim there may be the checks were really run, once. */
export function reportsOf(book: readonly Entry[]): readonly Report[] {
  return book.map(({ id, isTrue, uses }) => ({ ...tried(id, isTrue), title: `The claim ${id}`, uses }));
}

const TRIED = new Map<string, Report>();

function tried(id: string, isTrue: boolean): Report {
  const key = `${id} ${isTrue}`;
  const known = TRIED.get(key);
  if (known !== undefined) return known;
  const made: Claim = {
    title: 'A made-up claim',
    says: 'Made up.',
    because: { 'a bit is no more than this': everyCase({ x: [0, 1] }, isTrue ? 'x <= 1' : 'x <= 0') },
    butNot: { 'a bit is less than nothing': { of: 'a bit is…', on: everyCase({ x: [0, 1] }, 'x < 0') } },
  };
  const report = reportOn(tryClaim(id, made));
  TRIED.set(key, report);
  return report;
}

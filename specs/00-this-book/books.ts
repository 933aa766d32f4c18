import { type Arbitrary, array, boolean, constantFrom, integer, record, uniqueArray } from 'fast-check';
import type { Claim } from '../../src/claim/claim.ts';
import type { ChapterRow } from '../../src/claim/ledger.ts';
import { type Report, reportOn } from '../../src/claim/report.ts';
import { tryClaim } from '../../src/claim/trial.ts';
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
    isTrue: boolean(),
    uses: uniqueArray(integer({ min: 0, max: 6 }), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 8 },
).map((drawn) => {
  const ids = drawn.map(({ chapter }, i) => `${chapter}/claim-${i}`);
  return drawn.map(({ isTrue, uses }, i) => ({
    id: ids[i] ?? '',
    isTrue,
    uses: uses.filter((used) => used < i).flatMap((used) => ids[used] ?? []),
  }));
});

/** What a run leaves behind of such a book: every claim is really put on trial. */
export function reportsOf(book: readonly Entry[]): readonly Report[] {
  return book.map(({ id, isTrue, uses }) => reportOn(tryClaim(id, madeUp(id, isTrue, uses))));
}

function madeUp(id: string, isTrue: boolean, uses: readonly string[]): Claim {
  return {
    title: `The claim ${id}`,
    says: 'Made up.',
    because: { 'a bit is no more than this': everyCase({ x: [0, 1] }, isTrue ? 'x <= 1' : 'x <= 0') },
    butNot: { 'a bit is less than nothing': { of: 'a bit is…', on: everyCase({ x: [0, 1] }, 'x < 0') } },
    uses,
  };
}

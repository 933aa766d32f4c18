import { type Arbitrary, array, constantFrom, integer, record, uniqueArray } from 'fast-check';
import type { Claim } from '../../src/claim/definition/claim.ts';
import { seedOf } from '../../src/claim/definition/seed.ts';
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

/** What a run leaves behind of such a book. The two kinds of claim there are were really put on trial, once each. */
export function reportsOf(book: readonly Entry[]): readonly Report[] {
  return book.map(({ id, isTrue, uses }) => {
    const tried = isTrue ? TRUE : FALSE;
    // What was found with a seed was found with that of its own name, which is looked at.
    return { ...tried, butNot: tried.butNot.map((row) => withSeed(id, row)), id, title: `The claim ${id}`, uses };
  });
}

function withSeed<Row extends { readonly sentence: string; readonly seed?: number }>(id: string, row: Row): Row {
  return row.seed === undefined ? row : { ...row, seed: seedOf(id, row.sentence) };
}

const [TRUE, FALSE] = [tried('x <= 1'), tried('x <= 0')];

function tried(formula: string): Report {
  const made: Claim = {
    title: 'A made-up claim',
    says: 'Made up.',
    because: { 'a bit is no more than this': everyCase({ x: [0, 1] }, formula) },
    butNot: { 'a bit is less than nothing': { of: 'a bit is…', on: everyCase({ x: [0, 1] }, 'x < 0') } },
  };
  return reportOn(tryClaim('01-some/claim', made));
}

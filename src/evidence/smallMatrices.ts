import { type Arbitrary, array, integer, record } from 'fast-check';
import { named } from './named.ts';

/** For every letter the names of its rows and columns; '1' is the number one. */
export type Letters = { readonly [letter: string]: readonly [rows: string, columns: string] };

/** Sizes a counterexample is looked for in, and the entries of its matrices. */
const SIZES = integer({ min: 1, max: 2 });
const ENTRIES = integer({ min: -3, max: 3 });

/** The names of all sizes, without the number one. */
export function sizesOf(letters: Letters): readonly string[] {
  return [...new Set(Object.values(letters).flat())].filter((name) => name !== '1');
}

/** Small matrices for these letters, with their sizes: the likeliest to be small counterexamples. */
export function smallMatrices(letters: Letters): Arbitrary<unknown> {
  return named(sizesOf(letters), SIZES).chain((sizes) => {
    // Only '1' has no size of its own.
    const sizeOf = (name: string): number => sizes[name] ?? 1;
    const matrices = Object.entries(letters).map(([letter, [rows, columns]]) => {
      const row = array(ENTRIES, { minLength: sizeOf(columns), maxLength: sizeOf(columns) });
      return [letter, array(row, { minLength: sizeOf(rows), maxLength: sizeOf(rows) })] as const;
    });
    return record(Object.fromEntries(matrices), { noNullPrototype: true }).map((entries) => ({ sizes, matrices: entries }));
  });
}

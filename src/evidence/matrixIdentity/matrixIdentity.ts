import { array, integer, record } from 'fast-check';
import type { Term } from '../../math/language/term.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import { termOf, type Written } from '../written.ts';

/** For every letter the names of its rows and columns; '1' is the number one. */
export type Letters = { readonly [letter: string]: readonly [rows: string, columns: string] };

interface Identity<L extends Letters> {
  readonly letters: L;
  readonly left: Term;
  readonly right: Term;
}

/** Sizes a counterexample is looked for in, and the entries of its matrices. */
const SIZES = integer({ min: 1, max: 2 });
const ENTRIES = integer({ min: -3, max: 3 });

/**
 * Two expressions in matrices are equal for every shape and all entries: proved in the free
 * non-commutative ring. `*` is the matrix product; numbers only scale.
 */
export function matrixIdentity<const L extends Letters>(letters: L, left: Written, right: Written): CheckedEvidence<Identity<L>> {
  return checked('matrixIdentity', () => {
    const statement = { letters, left: termOf(left), right: termOf(right) };
    const names = [...new Set(Object.values(letters).flat())].filter((name) => name !== '1');
    const candidates = record(Object.fromEntries(names.map((name) => [name, SIZES])), { noNullPrototype: true }).chain(
      (sizes) => {
        // Only '1' has no size of its own.
        const sizeOf = (name: string): number => sizes[name] ?? 1;
        const matrices = Object.entries(letters).map(([letter, [rows, columns]]) => {
          const row = array(ENTRIES, { minLength: sizeOf(columns), maxLength: sizeOf(columns) });
          return [letter, array(row, { minLength: sizeOf(rows), maxLength: sizeOf(rows) })] as const;
        });
        return record(Object.fromEntries(matrices), { noNullPrototype: true }).map((entries) => ({ sizes, matrices: entries }));
      },
    );
    return { statement, proof: null, candidates: () => candidates };
  });
}

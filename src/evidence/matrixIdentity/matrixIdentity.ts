import type { Term } from '../../math/language/term.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import { type Letters, smallMatrices } from '../smallMatrices.ts';
import { termOf, type Written } from '../written.ts';

interface Identity<L extends Letters> {
  readonly letters: L;
  readonly left: Term;
  readonly right: Term;
}

/**
 * Two expressions in matrices are equal for every shape and all entries: proved in the free
 * non-commutative ring. `*` is the matrix product; numbers only scale.
 */
export function matrixIdentity<const L extends Letters>(letters: L, left: Written, right: Written): CheckedEvidence<Identity<L>> {
  return checked('matrixIdentity', () => {
    const statement = { letters, left: termOf(left), right: termOf(right) };
    return { statement, proof: null, candidates: () => smallMatrices(letters) };
  });
}

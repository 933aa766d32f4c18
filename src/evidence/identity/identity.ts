import type { Term } from '../../math/language/term.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import { smallPoints, termOf, type Written } from '../written.ts';

interface Equal {
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

/**
 * Two polynomials are equal at every point: proved on a grid whose size is derived from the terms.
 * Only +, −, × and natural powers; a program is first written down as terms, by running it over the
 * formal ring, and what was written down is what is checked.
 */
export function identity(left: Written, right: Written): CheckedEvidence<Equal, null> {
  return identities([left], [right]);
}

/** Two vectors of polynomials are equal at every point, entry by entry: see {@link identity}. */
export function identities(left: readonly Written[], right: readonly Written[]): CheckedEvidence<Equal, null> {
  return checked('polynomialIdentity', () => {
    const statement = { left: left.map(termOf), right: right.map(termOf) };
    return { statement, proof: null, candidates: () => smallPoints([...statement.left, ...statement.right]) };
  });
}

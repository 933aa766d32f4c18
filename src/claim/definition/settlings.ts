import type { ReadingVerdict } from '../ledger/ledger.ts';
import type { Claim } from './claim.ts';

/** One entry of `settles`, as written. */
export interface WrittenSettling {
  readonly position: string;
  readonly reading: string;
  readonly by: string;
  readonly verdict: ReadingVerdict;
}

/** The entries of a claim's `settles`, one a reading, in the order they are written. */
export function settlings(claim: Claim): readonly WrittenSettling[] {
  return Object.entries(claim.settles ?? {}).flatMap(([position, settled]) => {
    const list: readonly { readonly reading: string; readonly by: string; readonly verdict: ReadingVerdict }[] = Array.isArray(
      settled,
    )
      ? settled
      : [settled];
    return list.map(({ reading, by, verdict }) => ({ position, reading, by, verdict }));
  });
}

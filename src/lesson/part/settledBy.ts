import type { ClaimRow, Ledger, PositionRow } from '../../claim/ledger/ledger.ts';

/** The positions of which a claim settles a reading. */
export function settledBy({ settles }: ClaimRow, { positions }: Ledger): readonly PositionRow[] {
  return positions.filter(({ id }) => settles.some((row) => row.position === id));
}

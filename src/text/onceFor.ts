import type { ClaimRow } from '../claim/ledger/ledger.ts';
import { once } from './once.ts';

/** The rows as they are compared, each written once for every run of the claims. */
const COMPARED = new WeakMap<ClaimRow, string>();

/** What `make` makes of the row of a claim and of nothing else; made anew only when the row has changed. */
export function onceFor<T>(claim: ClaimRow, name: string, make: () => T): T {
  const row = COMPARED.get(claim) ?? JSON.stringify(claim);
  COMPARED.set(claim, row);
  return once(`${claim.id} ${name}`, [row], make);
}

import { canonicalJson } from '../../claim/ledger/canonicalJson.ts';
import type { ClaimRow, Ledger } from '../../claim/ledger/ledger.ts';
import { once } from '../../text/once.ts';
import { printedRows } from './checkForms.ts';

/** The ledger as files have it: the row of each claim, that row as a script, and the whole. */
export interface LedgerFiles {
  readonly rows: ReadonlyMap<string, { readonly json: string; readonly script: string }>;
  readonly whole: string;
}

/** Writes the ledger; a claim that says what it said before is not written again. */
export function ledgerFiles(ledger: Ledger): LedgerFiles {
  // What a row says, by the row itself.
  const said = new Map<object, string>(ledger.claims.map((claim) => [claim, JSON.stringify(claim)]));
  const rowOf = (claim: ClaimRow) =>
    once(`row ${claim.id}`, [said.get(claim)], () => {
      const json = canonicalJson(claim);
      return { json, script: printedRows(claim.id, json) };
    });
  return {
    rows: new Map(ledger.claims.map((claim) => [claim.id, rowOf(claim)])),
    whole: canonicalJson(ledger, (value, indent, write) => {
      const row = said.get(value);
      return row === undefined ? write() : once(`row within${indent}${(value as ClaimRow).id}`, [row], write);
    }),
  };
}

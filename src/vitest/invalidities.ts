import { Compile } from 'typebox/schema';
import type { Ledger } from '../claim/ledger/ledger.ts';
import { LEDGER_SCHEMA } from '../claim/ledger/ledgerSchema.ts';
import type { Problem } from '../claim/ledger/problem.ts';

const schema = Compile(LEDGER_SCHEMA);

/** What in this ledger does not fit its schema, each with its place; an empty list when it fits. */
export function invalidities(ledger: Ledger): readonly Problem[] {
  // Saying what is wrong takes a second for the whole book; that nothing is, a hundredth of that.
  if (schema.Check(ledger)) return [];
  const [, errors] = schema.Errors(ledger);
  return errors.map(({ instancePath, message }) => ({
    code: 'ledger-out-of-form',
    message: `The ledger does not fit src/claim/ledger/ledgerSchema.ts at ${instancePath}: it ${message}.`,
  }));
}

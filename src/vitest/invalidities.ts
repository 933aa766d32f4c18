import { Compile } from 'typebox/schema';
import type { Ledger } from '../claim/ledger/ledger.ts';
import { LEDGER_SCHEMA } from '../claim/ledger/ledgerSchema.ts';

const schema = Compile(LEDGER_SCHEMA);

/** What in this ledger does not fit its schema, each as a sentence; an empty list when it fits. */
export function invalidities(ledger: Ledger): readonly string[] {
  // Saying what is wrong takes a second for the whole book; that nothing is, a hundredth of that.
  if (schema.Check(ledger)) return [];
  const [, errors] = schema.Errors(ledger);
  return errors.map(
    ({ instancePath, message }) => `The ledger does not fit src/claim/ledger/ledgerSchema.ts at ${instancePath}: it ${message}.`,
  );
}

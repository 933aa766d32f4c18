import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../claim/ledger/ledger.schema.json' with { type: 'json' };
import type { Ledger } from '../claim/ledger/ledger.ts';

const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);

/** What in this ledger does not fit `ledger.schema.json`, each as a sentence; an empty list when it fits. */
export function invalidities(ledger: Ledger): readonly string[] {
  return validate(ledger)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message }) =>
          `The ledger does not fit src/claim/ledger/ledger.schema.json at ${instancePath}: it ${message}.`,
      );
}

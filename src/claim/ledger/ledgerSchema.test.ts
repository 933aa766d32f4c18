import { expect, test } from 'vitest';
import { canonicalJson } from './canonicalJson.ts';
import { LEDGER_SCHEMA } from './ledgerSchema.ts';

test('ledger.schema.json is what the description of the ledger says: npx vitest run src/claim/ledger -u writes it', async () => {
  await expect(canonicalJson(LEDGER_SCHEMA)).toMatchFileSnapshot('ledger.schema.json');
});

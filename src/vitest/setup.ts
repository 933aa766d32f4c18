import { afterAll, expect, inject } from 'vitest';
import { listenForClaims } from '../claim/definition/claim.ts';
import { coded } from '../math/exact/refused.ts';
import { changes } from './changed.ts';
import { LANGUAGE_CHANGED } from './languageChanged.ts';
import { sealOf } from './sealOf.ts';
import { idOf } from './specs.ts';
import { suite } from './suite.ts';
import { someOf } from './telling/someOf.ts';

// vitest runs this file before each spec: whatever claim the spec states becomes its suite.
const root = process.cwd();
const { testPath = '' } = expect.getState();
const circumstances = inject('circumstances');
let stated = 0;

demandUnchanged('A file that ran before this one in the same process has changed');
afterAll(() => demandUnchanged('It changes'));

listenForClaims((claim) => {
  stated += 1;
  if (stated > 1)
    throw coded('second-claim', new Error('This file states a second claim: one claim a file, so move it to a file of its own.'));
  suite(idOf(root, testPath), claim, {
    ...circumstances,
    sealOf: (record, result) => sealOf(root, record, result),
  });
});

/** Refuses a change of the language, of fast-check or of the exact numbers. */
function demandUnchanged(who: string): void {
  const changed = changes();
  if (changed.length === 0) return;
  throw coded(
    LANGUAGE_CHANGED,
    new Error(`${who} ${someOf(changed)}, which every other claim computes with: leave the language and fast-check as they are.`),
  );
}

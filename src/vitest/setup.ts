import { expect, inject } from 'vitest';
import { listenForClaims } from '../claim/definition/claim.ts';
import { coded } from '../math/exact/refused.ts';
import { sealOf } from './sealOf.ts';
import { idOf } from './specs.ts';
import { suite } from './suite.ts';

// vitest runs this file before each spec: whatever claim the spec states becomes its suite.
const root = process.cwd();
const { testPath = '' } = expect.getState();
const circumstances = inject('circumstances');
let stated = 0;

listenForClaims((claim) => {
  stated += 1;
  if (stated > 1)
    throw coded('second-claim', new Error('This file states a second claim: one claim a file, so move it to a file of its own.'));
  suite(idOf(root, testPath), claim, {
    ...circumstances,
    sealOf: (record, result) => sealOf(root, record, result),
  });
});

import { expect, test } from 'vitest';
import type { Ledger } from '../claim/ledger/ledger.ts';
import { invalidities } from './invalidities.ts';

const EMPTY: Ledger = { schema: 2, chapters: [], claims: [], positions: [], withdrawn: [], sources: [] };

test('a ledger that fits has nothing said of it', () => {
  expect(invalidities(EMPTY)).toEqual([]);
});

test.each<[string, object, RegExp]>([
  ['another schema', { schema: 1 }, /^The ledger does not fit .* at \/schema: it must /],
  ['a chapter without a title', { chapters: [{ id: '02-points', says: '' }] }, / at \/chapters\/0: it must /],
  ['claims that are no list', { claims: {} }, / at \/claims: it must /],
])('%s is refused with a sentence that says at which place, since the ledger is written by code', (_, changes, sentence) => {
  expect(invalidities({ ...EMPTY, ...changes } as Ledger)).toContainEqual({
    code: 'ledger-out-of-form',
    message: expect.stringMatching(sentence),
  });
});

import { expect, test } from 'vitest';
import { coded, demand } from '../math/exact/refused.ts';
import { codeOf } from './codeOf.ts';

test('the code is the one that was thrown, and the error stays what it is', () => {
  expect(codeOf(() => demand(false, 'float', 'A float.'))).toBe('float');
  const error = new RangeError('A matrix.');
  expect(coded('ragged-matrix', error)).toBe(error);
  expect(error).toMatchObject({ code: 'ragged-matrix', message: 'A matrix.' });
});

test('nothing thrown, and an error without a code, are failures of the test', () => {
  expect(() => codeOf(() => demand(true, 'float', 'A float.'))).toThrow();
  expect(() =>
    codeOf(() => {
      throw new Error('Without a code.');
    }),
  ).toThrow();
});

import { assert, bigInt, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { arithmetic } from './arithmetic.ts';
import { quick } from './quick.ts';

const plain = arithmetic(20);
const quicker = quick(plain);
const intervals = tuple(bigInt(-(2n ** 40n), 2n ** 40n), bigInt(0n, 2n ** 40n)).map(([low, length]) => ({
  low,
  high: low + length,
}));

test('products are the same, whatever the signs and however long', () => {
  assert(
    property(intervals, intervals, (a, b) => {
      expect(quicker.product(a, b)).toEqual(plain.product(a, b));
    }),
    { seed: 1 },
  );
  const long = { low: 2n ** 600n, high: 2n ** 600n };
  expect(quicker.product(long, long)).toEqual(plain.product(long, long));
  const tooLong = { low: 2n ** 2600n, high: 2n ** 2600n };
  expect(codeOf(() => quicker.product(tooLong, tooLong))).toBe('number-too-long');
});

test('a part is the quotient by a whole number', () => {
  assert(
    property(intervals, bigInt(1n, 2n ** 20n), (a, whole) => {
      expect(quicker.part(a, whole)).toEqual(plain.quotient(a, plain.exactly(whole)));
    }),
    { seed: 1 },
  );
});

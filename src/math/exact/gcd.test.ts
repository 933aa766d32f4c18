import { assert, bigInt, maxSafeInteger, nat, oneof, property } from 'fast-check';
import { expect, test } from 'vitest';
import { clearDenominators } from '../algebra/clearDenominators.ts';
import { gcd, gcdOfNumbers, lcm } from './gcd.ts';
import { rational } from './rational.ts';

test('gcd is the largest common divisor, whatever the signs', () => {
  assert(
    property(bigInt({ min: -60n, max: 60n }), bigInt({ min: -60n, max: 60n }), (a, b) => {
      const common = Array.from({ length: 60 }, (_, i) => BigInt(i + 1)).filter(
        (divisor) => a % divisor === 0n && b % divisor === 0n,
      );
      expect(gcd(a, b)).toBe(a === 0n && b === 0n ? 0n : common.at(-1));
      expect(gcdOfNumbers(Number(a), Number(b))).toBe(Number(gcd(a, b)));
    }),
    { seed: 6 },
  );
});

test('for safe integers of all sizes too it is what it is for bigints', () => {
  const sizes = oneof(maxSafeInteger(), nat(2 ** 31 - 1), nat(100));
  assert(
    property(sizes, sizes, nat(2 ** 20), (a, b, factor) => {
      expect(gcdOfNumbers(a, b)).toBe(Number(gcd(BigInt(a), BigInt(b))));
      const [c, d] = [(a % 2 ** 31) * factor, (b % 2 ** 31) * factor];
      expect(gcdOfNumbers(c, d)).toBe(Number(gcd(BigInt(c), BigInt(d))));
    }),
    { seed: 6, numRuns: 2000 },
  );
});

test('lcm is the smallest common multiple', () => {
  assert(
    property(bigInt({ min: 1n, max: 30n }), bigInt({ min: 1n, max: 30n }), (a, b) => {
      const multiples = Array.from({ length: 30 }, (_, i) => a * BigInt(i + 1));
      expect(lcm(a, b)).toBe(multiples.find((multiple) => multiple % b === 0n));
    }),
    { seed: 6 },
  );
});

test('clearDenominators multiplies by no more than it must', () => {
  expect(clearDenominators(['1/6', '-3/4', 0].map(rational))).toEqual({ integers: [2n, -9n, 0n], scale: 12n });
  expect(clearDenominators([])).toEqual({ integers: [], scale: 1n });
});

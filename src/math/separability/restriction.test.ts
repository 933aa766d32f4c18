import { expect, test } from 'vitest';
import { restriction } from './restriction.ts';

test('forgets multiples of the normal, and common divisors', () => {
  expect(restriction([[3, 4, 8]], [1, 0, 0])).toEqual([[1, 2]]);
  // (3, 4, 8) − 2 (0, 2, 1) = (3, 0, 6)
  expect(restriction([[3, 4, 8]], [0, 2, 1])).toEqual([[1, 2]]);
  expect(restriction([[2, 4, 0]], [-1, -2, 0])).toEqual([[0, 0]]);
  expect(() => restriction([[1]], [1, 2])).toThrow(RangeError);
});

test('does the same where a product is beyond what doubles hold, and comes back to numbers', () => {
  const [large, larger] = [2 ** 52 - 1, 2n ** 60n];
  // 2 (large, 1, 0) − large (2, large, 1)
  expect(restriction([[large, 1, 0]], [2, large, 1])).toEqual([[2n - BigInt(large) ** 2n, -BigInt(large)]]);
  expect(restriction([[3n * larger, 4n * larger, 8n * larger]], [0n, 2n * larger, larger])).toEqual([[1, 2]]);
  expect(restriction([[3n * larger, 4n * larger, 8n * larger]], [0, 2, 1])).toEqual([[1, 2]]);
});

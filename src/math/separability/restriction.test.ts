import { expect, test } from 'vitest';
import { restriction } from './restriction.ts';

test('forgets multiples of the normal, and common divisors', () => {
  expect(restriction([[3n, 4n, 8n]], [1n, 0n, 0n])).toEqual([[1n, 2n]]);
  // (3, 4, 8) − 2 (0, 2, 1) = (3, 0, 6)
  expect(restriction([[3n, 4n, 8n]], [0n, 2n, 1n])).toEqual([[1n, 2n]]);
  expect(restriction([[2n, 4n, 0n]], [-1n, -2n, 0n])).toEqual([[0n, 0n]]);
  expect(() => restriction([[1n]], [1n, 2n])).toThrow(RangeError);
});

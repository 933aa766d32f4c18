import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { coverCount } from './coverCount.ts';

test('coverCount has the values that Cover lists, and all labelings up to as many points as dimensions', () => {
  expect([1, 2, 3, 4, 5].map((d) => coverCount(4, d))).toEqual([2n, 8n, 14n, 16n, 16n]);
  expect(coverCount(8, 4)).toBe(128n);
  expect(coverCount(16, 5)).toBe(3882n);
  for (let n = 1; n <= 20; n += 1) expect(coverCount(n, n)).toBe(2n ** BigInt(n));
});

test('coverCount obeys its recursion, and is half of all for twice as many points as dimensions', () => {
  for (let n = 1; n <= 30; n += 1)
    for (let d = 2; d <= 12; d += 1) expect(coverCount(n + 1, d)).toBe(coverCount(n, d) + coverCount(n, d - 1));
  for (let d = 1; d <= 100; d += 1) expect(2n * coverCount(2 * d, d)).toBe(2n ** BigInt(2 * d));
});

test.each([
  [0, 1, 'not-a-natural'],
  [3, 0, 'not-a-natural'],
  [1.5, 1, 'not-a-natural'],
  [2, Number.NaN, 'not-a-natural'],
])('coverCount(%s, %s) is refused', (n, d, code) => {
  expect(() => coverCount(n, d)).toThrow(RangeError);
  expect(codeOf(() => coverCount(n, d))).toBe(code);
});

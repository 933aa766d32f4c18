import { expect, test } from 'vitest';
import { at } from './at.ts';
import { bounded } from './bounded.ts';
import { dot } from './dot.ts';
import { rational } from './rational.ts';
import { Refused } from './refused.ts';

test('an entry that is not there is refused', () => {
  expect(at([5, 6], 1)).toBe(6);
  expect(() => at([5, 6], 2)).toThrow(Refused);
});

test('a scalar product takes every entry, of lists of the same length', () => {
  expect(String(dot(['1/2', 3].map(rational), [4, -1].map(rational)))).toBe('-1');
  expect(() => dot([rational(1)], [])).toThrow(Refused);
  expect(() => dot([], [rational(1)])).toThrow(Refused);
});

test('numbers are bounded above and below', () => {
  const most = 2n ** 4096n;
  expect(bounded(rational(most - 1n)).n).toBe(most - 1n);
  expect(() => bounded(rational(most))).toThrow(Refused);
  expect(() => bounded(rational(-most))).toThrow(Refused);
  expect(() => bounded(rational(1).div(rational(most)))).toThrow(Refused);
});

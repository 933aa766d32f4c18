import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { doubleAfter, doubleBefore, leastDouble } from './leastDouble.ts';

test('the least double is found where something becomes so, and its neighbour before is not so', () => {
  const root = leastDouble(1, 2, (x) => x * x >= 2);
  expect(root * root).toBeGreaterThanOrEqual(2);
  expect(doubleBefore(root) ** 2).toBeLessThan(2);
  expect(leastDouble(0, 1, (x) => x > 0)).toBe(Number.MIN_VALUE);
  expect(leastDouble(1, 2, (x) => x > 1)).toBe(1 + Number.EPSILON);
});

test('neighbours', () => {
  expect(doubleAfter(1)).toBe(1 + Number.EPSILON);
  expect(doubleBefore(1)).toBe(1 - Number.EPSILON / 2);
  expect(doubleAfter(doubleBefore(19.5))).toBe(19.5);
});

test('what cannot be halved is refused', () => {
  expect(codeOf(() => leastDouble(2, 1, () => true))).toBe('nothing-between');
  expect(codeOf(() => leastDouble(-1, 1, () => true))).toBe('nothing-between');
  expect(codeOf(() => leastDouble(0, Number.POSITIVE_INFINITY, () => true))).toBe('nothing-between');
  expect(codeOf(() => leastDouble(0, 1, () => true))).toBe('true-at-the-start');
  expect(codeOf(() => leastDouble(0, 1, () => false))).toBe('false-at-the-end');
});

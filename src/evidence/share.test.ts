import { expect, test } from 'vitest';
import { isShareSafe } from './share.ts';

test('a share is safe from the very margin on at which Hoeffding’s bound falls below 1e-9', () => {
  const chance = (count: number, atLeast: number): number => Math.exp(-2 * 1000 * (count / 1000 - atLeast) ** 2);
  for (let count = 501; count < 1000; count += 1) {
    // The constant is rounded up by less than one part in a thousand.
    if (Math.abs(Math.log(chance(count, 0.5)) / Math.log(1e-9) - 1) > 1e-3)
      expect(isShareSafe(count, 1000, 0.5)).toBe(chance(count, 0.5) < 1e-9);
  }
  expect(isShareSafe(500, 1000, 0.5)).toBe(false);
  expect(isShareSafe(1000, 1000, 1)).toBe(true);
});

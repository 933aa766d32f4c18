import { expect, test } from 'vitest';
import { drawsNeeded, isShareSafe } from './share.ts';

/** The chance of fewer than `wanted` of n tosses that each succeed with chance p/q: exact, and compared with 10^-9 as whole numbers. */
function isBelow(wanted: number, n: number, p: number, q: number): boolean {
  let [ways, sum] = [1n, 0n];
  for (let k = 0; k < wanted; k += 1) {
    sum += ways * BigInt(p) ** BigInt(k) * BigInt(q - p) ** BigInt(n - k);
    ways = (ways * BigInt(n - k)) / BigInt(k + 1);
  }
  return sum * 10n ** 9n < BigInt(q) ** BigInt(n);
}

test.each([
  [1, 100],
  [1, 10],
  [1, 4],
  [1, 2],
  [9, 10],
])('%i/%i is safe to promise just when fewer are drawn once in 1e9 at most', (p, q) => {
  for (const runs of [20, 100, 300]) {
    for (let count = 0; count < runs; count += 1) {
      const isSafe = count * q > p * runs && isBelow(Math.ceil((p * runs) / q), runs, count, runs);
      expect(isShareSafe(count, runs, p / q), `${count} of ${runs}`).toBe(isSafe);
    }
  }
});

test('what every input has is safe, and what too few have is not', () => {
  expect(isShareSafe(1000, 1000, 1)).toBe(true);
  for (const count of [0, 499, 500]) expect(isShareSafe(count, 1000, 0.5)).toBe(false);
  // As many as are drawn at most, where every term by itself is too small for a double.
  expect([isShareSafe(502_000, 1_000_000, 0.5), isShareSafe(503_500, 1_000_000, 0.5)]).toEqual([false, true]);
});

test.each([
  [0.008, 0.005],
  [0.3, 0.25],
  [0.9, 0.1],
])('where %d was seen and %d is promised, so many draws are safe, and a tenth less is not', (share, atLeast) => {
  const needed = drawsNeeded(share, atLeast) ?? 0;
  expect(isShareSafe(share * needed, needed, atLeast)).toBe(true);
  const fewer = Math.floor(needed * 0.9);
  expect(isShareSafe(share * fewer, fewer, atLeast)).toBe(false);
});

test('a share too near to the promise needs more draws than there may be', () => {
  expect(drawsNeeded(0.501, 0.5)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { activationRegions } from './activationRegions.ts';
import { montufarLower, montufarUpper, serraUpper, zaslavsky } from './regionBounds.ts';

test('hyperplanes in general position', () => {
  expect([0, 1, 2, 3, 4, 5].map((n) => zaslavsky(n, 2))).toEqual([1n, 2n, 4n, 7n, 11n, 16n]);
  expect([1, 2, 3].map((d) => zaslavsky(4, d))).toEqual([5n, 11n, 15n]);
  expect(zaslavsky(5, 9)).toBe(32n);
  expect(zaslavsky(100, 100)).toBe(2n ** 100n);
});

test('one hidden layer: all bounds are the number of regions of hyperplanes in general position', () => {
  for (const widths of [
    [1, 4],
    [2, 5],
    [3, 7],
  ]) {
    const [d = 0, n = 0] = widths;
    for (const bound of [montufarLower, montufarUpper, serraUpper]) expect(bound(widths)).toBe(zaslavsky(n, d));
  }
});

test('one input: the product of the widths plus one, as soon as they are two', () => {
  expect(serraUpper([1, 3, 3])).toBe(16n);
  expect(serraUpper([1, 3, 3, 3])).toBe(64n);
  expect(montufarUpper([1, 3, 3])).toBe(16n);
  // A single unit that is on has used up its layer: what it folds, no later layer can fold behind it.
  expect(serraUpper([1, 1, 3])).toBe(5n);
  expect(montufarUpper([1, 1, 3])).toBe(8n);
});

/** The sum of Serra et al. written out for two hidden layers. */
const two = (n0: number, n1: number, n2: number): bigint => {
  const choose = (n: number, k: number): bigint => (k < 0 ? 0n : zaslavsky(n, k) - (k === 0 ? 0n : zaslavsky(n, k - 1)));
  let sum = 0n;
  for (let j = 0; j <= Math.min(n0, n1); j += 1)
    for (let k = 0; k <= Math.min(n0, n1 - j, n2); k += 1) sum += choose(n1, j) * choose(n2, k);
  return sum;
};

test('two hidden layers: the sum written out', () => {
  for (const [a, b, c] of [
    [1, 2, 3],
    [2, 3, 4],
    [2, 2, 2],
    [3, 4, 2],
    [4, 3, 3],
  ] as const) {
    expect(serraUpper([a, b, c])).toBe(two(a, b, c));
    expect(serraUpper([a, b, c])).toBeLessThanOrEqual(montufarUpper([a, b, c]));
    expect(montufarUpper([a, b, c])).toBeLessThanOrEqual(2n ** BigInt(b + c));
  }
});

test('the lower bound is reached by folding: |x| and |y| four times over', () => {
  // 2 inputs and two hidden layers of 4: each layer of 4 folds the plane on itself 2 times along both axes.
  expect(montufarLower([2, 4, 4])).toBe(4n * 11n);
  expect(montufarLower([2, 5, 3])).toBe(4n * 7n);
  const fold = {
    weights: [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ],
    bias: [0, 0, 0, 0],
    activation: 'relu',
  } as const;
  const lines = {
    weights: [
      [3, 3, 1, 1],
      [1, 1, 3, 3],
      [1, 1, 1, 1],
      [4, 4, 5, 5],
    ],
    bias: [-9, -10, -6, -21],
    activation: 'relu',
  } as const;
  const found = activationRegions({ layers: [fold, lines] }).regions.length;
  expect(BigInt(found)).toBeLessThanOrEqual(serraUpper([2, 4, 4]));
  expect(found).toBe(
    4 *
      activationRegions(
        { layers: [fold, lines] },
        {
          box: [
            [0, 99],
            [0, 99],
          ],
        },
      ).regions.length,
  );
});

test('what is no width is refused', () => {
  expect(codeOf(() => zaslavsky(-1, 2))).toBe('out-of-range');
  expect(codeOf(() => serraUpper([2, 0.5]))).toBe('out-of-range');
  expect(codeOf(() => serraUpper([2]))).toBe('wrong-widths');
  expect(codeOf(() => montufarUpper([]))).toBe('wrong-widths');
  expect(codeOf(() => montufarUpper([2, 0]))).toBe('wrong-widths');
  expect(codeOf(() => montufarLower([3, 2]))).toBe('layer-too-narrow');
});

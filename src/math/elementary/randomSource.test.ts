import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { randomSource } from './randomSource.ts';
import { xoshiro128 } from './xoshiro128.ts';

/** Draws of each seed. */
const COUNT = 20_000;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const draws = (draw: () => number): readonly number[] => Array.from({ length: COUNT }, draw);

test('the generator makes the words that its definition does', () => {
  // By hand from the state 1, 2, 3, 4: 2 · 5 rotated by 7 is 1280, times 9; the next second word is 2 ^ 3 ^ 1 = 0.
  const word = xoshiro128(1, 2, 3, 4);
  expect([word(), word(), word(), word()]).toEqual([11520, 0, 5927040, 70819200]);
});

test('a seed is replayed, and another seed is another source', () => {
  const first = draws(randomSource(7).uniform);
  expect(draws(randomSource(7).uniform)).toEqual(first);
  for (const seed of [8, -7, 7 + 2 ** 32]) expect(draws(randomSource(seed).uniform)).not.toEqual(first);
});

test('uniform numbers are in [0, 1) with the mean and variance of their distribution', () => {
  const values = draws(randomSource(1).uniform);
  expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
  // The standard error of the mean is sqrt(1/12 / 20,000) = 0.002; five of them, as for the variances below.
  expect(Math.abs(mean(values) - 1 / 2)).toBeLessThan(5 * Math.sqrt(1 / 12 / COUNT));
  expect(Math.abs(mean(values.map((value) => (value - 1 / 2) ** 2)) - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / COUNT));
});

test('normal numbers have mean 0, variance 1 and fourth moment 3', () => {
  const values = draws(randomSource(2).gaussian);
  expect(Math.abs(mean(values))).toBeLessThan(5 * Math.sqrt(1 / COUNT));
  expect(Math.abs(mean(values.map((value) => value ** 2)) - 1)).toBeLessThan(5 * Math.sqrt(2 / COUNT));
  expect(Math.abs(mean(values.map((value) => value ** 4)) - 3)).toBeLessThan(5 * Math.sqrt(96 / COUNT));
});

test('whole numbers below a bound all occur about as often', () => {
  const source = randomSource(3);
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const value of draws(() => source.below(7))) counts[value] = (counts[value] ?? Number.NaN) + 1;
  for (const count of counts) expect(Math.abs(count - COUNT / 7)).toBeLessThan(5 * Math.sqrt((COUNT * 6) / 49));
});

test('a seed that is no whole number is refused', () => {
  for (const seed of [0.5, Number.NaN, 2 ** 53]) expect(codeOf(() => randomSource(seed))).toBe('not-a-seed');
});

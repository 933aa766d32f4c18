import { assert, check, property } from 'fast-check';
import { expect, test } from 'vitest';
import { draw } from './draw.ts';
import { integers, nonZeroIntegers } from './integers.ts';

/** How often each number is drawn. */
function counts(numbers: readonly number[]): readonly (readonly [number, number])[] {
  return [...new Set(numbers)]
    .toSorted((a, b) => a - b)
    .map((number) => [number, numbers.filter((other) => other === number).length]);
}

test('integers(2) draws −2 to 2, each about as often', () => {
  const drawn = counts(draw(integers(2), 5000, 1));
  expect(drawn.map(([number]) => number)).toEqual([-2, -1, 0, 1, 2]);
  // 1,000 expected and a standard deviation of 28: six of them either way.
  for (const [, count] of drawn) expect(Math.abs(count - 1000)).toBeLessThan(170);
});

test('nonZeroIntegers(2) draws −2, −1, 1 and 2, each about as often', () => {
  const drawn = counts(draw(nonZeroIntegers(2), 4000, 1));
  expect(drawn.map(([number]) => number)).toEqual([-2, -1, 1, 2]);
  for (const [, count] of drawn) expect(Math.abs(count - 1000)).toBeLessThan(170);
});

test('within a property they are drawn as evenly: no more zeros and ends than others', () => {
  const drawn: number[] = [];
  assert(
    property(integers(50), (number) => {
      drawn.push(number);
    }),
    { seed: 1, numRuns: 10_100 },
  );
  // 100 expected and a standard deviation of 10.
  for (const [, count] of counts(drawn)) expect(Math.abs(count - 100)).toBeLessThan(60);
});

test('nonZeroIntegers(9) shrinks towards the smallest', () => {
  expect(
    check(
      property(nonZeroIntegers(9), (number) => number < 0),
      { seed: 1 },
    ).counterexample,
  ).toEqual([1]);
  expect(
    check(
      property(nonZeroIntegers(9), (number) => number > 0),
      { seed: 1 },
    ).counterexample,
  ).toEqual([-1]);
});

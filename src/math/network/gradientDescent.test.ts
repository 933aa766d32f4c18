import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { gradientDescent, type Lessons, weightsOf } from './gradientDescent.ts';

const LINE: Lessons = {
  inputs: [[-1], [0], [1], [2]],
  targets: [-1, 1, 3, 5],
  activation: { value: (x) => x, slope: () => 1 },
  hidden: 1,
  steps: 400,
  rate: 0.05,
  momentum: 0.5,
};

test('a network without an activation finds the line through the examples', () => {
  const learnt = gradientDescent(LINE, [1, 0, 1, 0]);
  // The error shrinks by a constant factor each step; after 400 steps what is left is far below a millionth.
  for (const x of [-3, 0.5, 10]) expect(learnt([x])).toBeCloseTo(2 * x + 1, 6);
});

test('one step is one step down the gradient of the mean squared error', () => {
  const bend = { value: (x: number) => Math.max(x, 0), slope: (x: number) => Number(x > 0) };
  const loss = (weights: readonly number[]): number => {
    const network = gradientDescent({ ...LINE, activation: bend, steps: 0 }, weights);
    return LINE.inputs.reduce((sum, input, i) => sum + (network(input) - (LINE.targets[i] ?? 0)) ** 2 / 8, 0);
  };
  const begin = [0.75, 0.5, -0.25, 0.125];
  const slopes = begin.map(
    (_, i) => (loss(begin.with(i, (begin[i] ?? 0) + 1e-6)) - loss(begin.with(i, (begin[i] ?? 0) - 1e-6))) / 2e-6,
  );
  const after = begin.map((weight, i) => weight - 0.05 * (slopes[i] ?? 0));
  const stepped = gradientDescent({ ...LINE, activation: bend, steps: 1, momentum: 0 }, begin);
  const meant = gradientDescent({ ...LINE, activation: bend, steps: 0 }, after);
  // The slopes are differences over 2e-6: right to about 1e-9 for these numbers, where the loss is a quadratic.
  for (const x of [-2, 0, 1, 3]) expect(stepped([x])).toBeCloseTo(meant([x]), 6);
  expect(stepped([1])).not.toBeCloseTo(gradientDescent({ ...LINE, activation: bend, steps: 0 }, begin)([1]), 3);
});

test('weights are given for every unit', () => {
  expect(weightsOf(LINE)).toBe(4);
  expect(codeOf(() => gradientDescent(LINE, [1]))).toBe('wrong-number-of-weights');
});

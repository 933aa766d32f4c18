import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { ridge } from './ridge.ts';

const ROWS = [
  [1, 0, 0],
  [1, 1, 2],
  [1, 2, 1],
  [1, 3, 5],
  [1, 4, 0],
];

test('an exact relation is found when the penalty is small', () => {
  const weights = ridge(
    ROWS,
    ROWS.map(([, x = 0, y = 0]) => 3 + 2 * x - y),
    1e-9,
  );
  // A penalty of 1e-9 moves the weights by about as much, a thousandth of what is allowed here.
  for (const [i, weight] of [3, 2, -1].entries()) expect(weights[i]).toBeCloseTo(weight, 6);
});

test('the penalised error has no slope in any weight', () => {
  const targets = [1, -1, 1, 1, -1];
  const penalty = 0.5;
  const error = (weights: readonly number[]): number =>
    ROWS.reduce(
      (sum, row, k) => sum + (row.reduce((total, x, i) => total + x * (weights[i] ?? 0), 0) - (targets[k] ?? 0)) ** 2,
      0,
    ) +
    penalty * weights.reduce((sum, weight) => sum + weight * weight, 0);
  const best = ridge(ROWS, targets, penalty);
  for (const i of [0, 1, 2])
    for (const step of [-0.01, 0.01]) expect(error(best.with(i, (best[i] ?? 0) + step))).toBeGreaterThan(error(best));
});

test('a penalty is positive', () => {
  for (const penalty of [0, -1, Number.NaN]) expect(codeOf(() => ridge(ROWS, [], penalty))).toBe('penalty-not-positive');
});

test('without rows there is nothing to weigh', () => {
  expect(ridge([], [], 1)).toEqual([]);
});

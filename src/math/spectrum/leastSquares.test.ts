import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { solve } from '../algebra/matrix.ts';
import { randomSource } from '../elementary/randomSource.ts';
import { leastSquares } from './leastSquares.ts';

/** The solutions below are off by 2^-49.4 at most, on every machine alike. That is rounding. */
const NEAR = 2 ** -48;

const expectNear = (found: readonly number[], expected: readonly number[]): void => {
  expect(found.length).toBe(expected.length);
  found.forEach((x, i) => {
    expect(Math.abs(x - (expected[i] ?? Number.NaN)), `${found} for ${expected}`).toBeLessThan(NEAR);
  });
};

test('equations that have a solution are solved', () => {
  expectNear(
    leastSquares(
      [
        [2, 1],
        [1, 3],
      ],
      [4, 7],
    ),
    [1, 2],
  );
  expectNear(
    leastSquares(
      [
        [1, 0],
        [0, 1],
        [1, 1],
      ],
      [1, 2, 3],
    ),
    [1, 2],
  );
});

test('of equations that have none the squares of what is left are least: the exact normal equations', () => {
  const source = randomSource(2);
  for (let i = 0; i < 20; i += 1) {
    const rows = Array.from({ length: 7 }, () => Array.from({ length: 3 }, () => source.below(19) - 9));
    const right = rows.map(() => source.below(19) - 9);
    const normal = [0, 1, 2].map((j) => [0, 1, 2].map((k) => rows.reduce((sum, row) => sum + (row[j] ?? 0) * (row[k] ?? 0), 0)));
    const moment = [0, 1, 2].map((j) => rows.reduce((sum, row, t) => sum + (row[j] ?? 0) * (right[t] ?? 0), 0));
    const exact = solve(normal, moment)?.map(({ n, d }) => Number(n) / Number(d)) ?? [];
    expectNear(leastSquares(rows, right), exact);
  }
});

test('of many solutions it is the shortest', () => {
  expectNear(leastSquares([[1, 2]], [5]), [1, 2]);
  expectNear(
    leastSquares(
      [
        [1, 1],
        [1, 1],
      ],
      [2, 4],
    ),
    [1.5, 1.5],
  );
  // x + y + z = 6, x - z = 0: the shortest is (2, 2, 2).
  expectNear(
    leastSquares(
      [
        [1, 1, 1],
        [1, 0, -1],
        [2, 1, 0],
      ],
      [6, 0, 6],
    ),
    [2, 2, 2],
  );
  expectNear(leastSquares([[0, 0]], [1]), [0, 0]);
  // A column of zeros first, which says nothing of the second.
  expectNear(
    leastSquares(
      [
        [0, 1],
        [0, 2],
      ],
      [1, 2],
    ),
    [0, 1],
  );
});

test('what is malformed is refused', () => {
  expect(codeOf(() => leastSquares([], []))).toBe('empty-matrix');
  expect(codeOf(() => leastSquares([[]], [1]))).toBe('empty-matrix');
  expect(codeOf(() => leastSquares([[1], [1, 2]], [1, 1]))).toBe('wrong-length');
  expect(codeOf(() => leastSquares([[1]], [1, 1]))).toBe('wrong-length');
  expect(codeOf(() => leastSquares([[Number.NaN]], [1]))).toBe('not-finite');
});

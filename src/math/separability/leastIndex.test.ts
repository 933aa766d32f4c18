import { expect, test } from 'vitest';
import { BigDictionary } from './bigDictionary.ts';
import { lower, makeFeasible } from './leastIndex.ts';
import { vanishes } from './vanishes.ts';

// The variables 0, 1 are x and y, in the columns; from 2 on they are the rows, each −1 + a·(x, y).
const of = (...vectors: readonly (readonly number[])[]): BigDictionary => new BigDictionary(-1, vectors, 2, 0);

test('a system without contradiction is made feasible, another one stops at the row that shows it', () => {
  const possible = of([1, 0], [1, -1], [-1, 3]);
  expect(makeFeasible(possible, 5)).toBe(-1);
  expect(possible.basic.every((_, i) => possible.sign(i, 0) >= 0)).toBe(true);
  const impossible = of([1, -1], [-1, 1]);
  const row = makeFeasible(impossible, 4);
  expect(impossible.sign(row, 0)).toBe(-1);
  expect([1, 2].every((j) => impossible.sign(row, j) <= 0)).toBe(true);
});

test('a variable falls until others stop it for good, or for ever', () => {
  // x + y − 1 ≥ 0 follows from x − 1 ≥ 0 and y − 1 ≥ 0; x − 1 ≥ 0 follows from none of the others.
  const conditions = of([1, 0], [0, 1], [1, 1]);
  makeFeasible(conditions, 5);
  const row = lower(conditions, 4);
  expect(conditions.basic[row]).toBe(4);
  expect([1, 2].every((j) => conditions.sign(row, j) >= 0)).toBe(true);
  const free = of([1, 0]);
  makeFeasible(free, 3);
  expect(free.nonbasic).toContain(2);
  // x − 1 falls with x, and x ≥ 0 stops it at −1.
  expect(free.basic[lower(free, 2)]).toBe(2);
  const without = of([1, -1], [-1, 2]);
  makeFeasible(without, 4);
  // x − y − 1 falls with growing y for ever: −x + 2y − 1 only grows.
  expect(lower(without, 2)).toBe(-1);
  // y = x − 1 − t, x = 1 + u: t is among the columns, and nothing falls when it does.
  const nonbasic = of([1, -1], [1, 0]);
  nonbasic.pivot(0, 2);
  nonbasic.pivot(1, 1);
  expect(nonbasic.basic).toEqual([1, 0]);
  expect(lower(nonbasic, 2)).toBe(-1);
});

test('the first variable is chosen, not the first place', () => {
  // After one exchange y stands in a row before x, and x in a column: −1 + x + y, −1 + x − y.
  const swapped = of([1, 1], [1, -1], [0, 1]);
  swapped.pivot(2, 2);
  expect([swapped.basic, swapped.nonbasic]).toEqual([
    [2, 3, 1],
    [-1, 0, 4],
  ]);
  // Variable 3 is the only negative one, and of those that mend it x = 0 comes first.
  makeFeasible(swapped, 5);
  expect([swapped.basic, swapped.nonbasic]).toEqual([
    [2, 0, 1],
    [-1, 3, 4],
  ]);
  // Of two negative ones with the later in the earlier row the first leaves: 2 in row 1.
  const turned = new BigDictionary(-1, [[1], [1]], 1, 0);
  turned.basic.reverse();
  makeFeasible(turned, 3);
  expect(turned.basic).toEqual([2, 0]);
  const inOrder = of([1, 1]);
  makeFeasible(inOrder, 3);
  expect(inOrder.basic).toEqual([0]);
  // Columns with the later variable first: of 1 and 0 the variable 0 enters.
  const columns = of([1, 1]);
  columns.nonbasic.splice(1, 2, 1, 0);
  makeFeasible(columns, 3);
  expect([columns.basic, columns.nonbasic]).toEqual([[0], [-1, 1, 2]]);
});

test('a combination vanishes exactly or not at all, however large', () => {
  const vectors = [
    [1, 0],
    [0, 1],
    [-1, -1],
  ];
  expect(vanishes([2, 2, 2], vectors)).toBe(true);
  expect(vanishes([2, 2, 3], vectors)).toBe(false);
  expect(vanishes([2 ** 53 + 2, 2 ** 53, 2 ** 53], vectors)).toBe(false);
  const large = 10n ** 40n;
  expect(vanishes([large, large, large], vectors)).toBe(true);
  expect(vanishes([large, large + 1n, large], vectors)).toBe(false);
});

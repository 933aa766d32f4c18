import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { approach } from './approach.ts';
import { BigDictionary } from './bigDictionary.ts';
import { DoubleDictionary } from './doubleDictionary.ts';
import { makeFeasible } from './leastIndex.ts';

// The variables 0, 1 are x and y, in the columns; from 2 on they are the rows, each −1 + a·(x, y).
const of = (...vectors: readonly (readonly number[])[]): DoubleDictionary => new DoubleDictionary(-1, vectors, 2, 0);

test('the most negative variable leaves, and the one with the largest factor enters', () => {
  const possible = of([1, 3], [2, 1]);
  approach(possible, 4, 1);
  expect([possible.basic, possible.nonbasic]).toEqual([
    [1, 3],
    [-1, 0, 2],
  ]);
  approach(possible, 4, 9);
  expect([possible.basic, possible.nonbasic]).toEqual([
    [1, 0],
    [-1, 3, 2],
  ]);
});

test('it stops where no variable is negative, and where none can mend one', () => {
  const solved = of([1, 1]);
  approach(solved, 3, 9);
  expect(solved.basic).toEqual([0]);
  const impossible = of([-1, -1]);
  approach(impossible, 3, 9);
  expect(impossible.basic).toEqual([2]);
  // From `count` on variables are free: they stay where they are.
  const free = of([1, 1]);
  approach(free, 2, 9);
  expect(free.basic).toEqual([2]);
  const columns = new DoubleDictionary(-1, [[1, 1]], 0, 1);
  approach(columns, 1, 9);
  expect(columns.basic).toEqual([0]);
});

test('what is possible it does not change', () => {
  const vector = array(integer({ min: -2, max: 2 }), { minLength: 3, maxLength: 3 });
  const met = { possible: 0, impossible: 0 };
  assert(
    property(array(vector, { minLength: 1, maxLength: 6 }), (vectors) => {
      const count = 3 + vectors.length;
      const direct = new BigDictionary(-1, vectors, 3, 0);
      const approached = new DoubleDictionary(-1, vectors, 3, 0);
      approach(approached, count, count);
      const isPossible = makeFeasible(direct, count) < 0;
      expect(makeFeasible(approached, count) < 0).toBe(isPossible);
      met[isPossible ? 'possible' : 'impossible'] += 1;
    }),
    { seed: 5, numRuns: 300 },
  );
  expect(Math.min(met.possible, met.impossible)).toBeGreaterThan(50);
});

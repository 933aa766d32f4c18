import { expect, test } from 'vitest';
import { corners, truthTables } from '../separability/boolean.ts';
import { separate } from '../separability/separate.ts';
import { CellSet } from './cellSet.ts';
import { CensusWalk } from './censusWalk.ts';
import { thresholdCensus } from './thresholdCensus.ts';

test('for up to four variables the census finds as many functions as deciding each of them', () => {
  for (const n of [1, 2, 3, 4]) {
    const points = corners(n);
    const separable = [...truthTables(n)].filter((labels) => separate(points, labels).separable).length;
    expect(thresholdCensus(n).functions).toBe(BigInt(separable));
  }
});

// OEIS A000609 and A001532.
test.each([
  [5, 94572n, 21],
  [6, 15028134n, 135],
  [7, 8378070864n, 2470],
])('of %i variables there are %i functions in %i classes', (n, functions, classes) => {
  expect(thresholdCensus(n)).toMatchObject({ functions, classes });
});

test('a step out of the cone is refused: of one variable there is one class, and it has one way down', () => {
  expect(thresholdCensus(1)).toEqual({ functions: 4n, classes: 1, refused: 1 });
});

test('where doubles would be too small, BigInt finds the same', () => {
  for (const n of [1, 5, 6]) expect(thresholdCensus(n, { limit: 1 })).toEqual(thresholdCensus(n));
});

test('only 1 to 9 variables', () => {
  for (const n of [0, 10, 2.5, Number.NaN])
    expect(() => thresholdCensus(n)).toThrow(`The census is of the functions of 1 to 9 variables, not ${n}.`);
});

test('a cell that is not what it says is refused', () => {
  const visit = (change: (key: Int16Array, table: Uint32Array) => void, variables = 4): void => {
    const walk = new CensusWalk(variables);
    const level = walk.firstLevel();
    const [key, table] = [level.keys().slice(), level.tables().slice()];
    change(key, table);
    const cells = walk.noCells();
    cells.add(key, table);
    walk.visit(cells, 0, 1, walk.noCells());
  };
  expect(() => visit(() => undefined)).not.toThrow();
  const wrong = 'A cell of the census does not hold';
  // Another first parameter, another last one, a point turned without its opposite, both turned but the key not.
  expect(() => visit((key) => key.fill(7, 0, 1))).toThrow(wrong);
  expect(() => visit((key) => key.fill(1, 4))).toThrow(wrong);
  expect(() => visit((_, table) => table.fill((table[0] as number) ^ 0x8000_0000, 0, 1))).toThrow(wrong);
  expect(() => visit((_, table) => table.fill((table[0] as number) ^ 0x8000_0001, 0, 1))).toThrow(wrong);
  expect(() => visit((_, table) => table.fill(0))).toThrow(wrong);
  // Parameters of its own table, which its weights do not have: the top is false, and the weights make it true.
  const topless = (key: Int16Array, table: Uint32Array): void => {
    key.set([7, -1, -1, -1, -1]);
    table.fill(0x7fff_0000);
  };
  expect(() => visit(topless)).toThrow(wrong);
  // Weights (1, 1) make (1, −1) and its opposite neither true nor false.
  const undecided = (key: Int16Array, table: Uint32Array): void => {
    key.fill(0);
    table.fill(0b1000);
  };
  expect(() => visit(undecided, 1)).toThrow(wrong);
});

test('a set of cells keeps each key once, in the order in which they came', () => {
  const cells = new CellSet(2, 1);
  const keys = Array.from({ length: 500 }, (_, i) => [i % 211, (i * i) % 7]);
  for (const [i, key] of keys.entries()) cells.add(Int16Array.from(key), Uint32Array.of(i));
  const distinct = new Map(keys.map((key, i) => [key.join(), i] as const).reverse());
  expect(cells.count).toBe(distinct.size);
  expect([...cells.tables()]).toEqual([...distinct.values()].sort((a, b) => a - b));
  expect(keys.every((key) => cells.has(Int16Array.from(key)))).toBe(true);
  expect(cells.has(Int16Array.of(300, 0))).toBe(false);
  const copy = new CellSet(2, 1);
  copy.addAll(cells.keys(), cells.tables());
  expect([...copy.keys()]).toEqual([...cells.keys()]);
});

import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { AND, corners, inWords, labelled, NAND, NOR, OR, truthTables, XNOR, XOR } from './boolean.ts';

test('corners come in binary counting order, the first coordinate most significant', () => {
  expect(corners(2)).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
  expect(corners(1)).toEqual([[0], [1]]);
  for (const n of [1, 2, 3, 10]) {
    expect(corners(n).map((corner) => Number.parseInt(corner.join(''), 2))).toEqual(Array.from({ length: 2 ** n }, (_, k) => k));
  }
});

test.each([1, 2, 3, 4])('truthTables(%i) lists every function once, in counting order', (n) => {
  const written = Array.from(truthTables(n), (table) => table.map(Number).join(''));
  expect(written).toEqual(Array.from({ length: 2 ** (2 ** n) }, (_, k) => k.toString(2).padStart(2 ** n, '0')));
});

test('the functions of two bits have their tables', () => {
  const tables = { AND, OR, XOR, NAND, NOR, XNOR };
  expect(Object.entries(tables).map(([name, { labels }]) => `${name} ${labels.map(Number).join('')}`)).toEqual([
    'AND 0001',
    'OR 0111',
    'XOR 0110',
    'NAND 1110',
    'NOR 1000',
    'XNOR 1001',
  ]);
  expect(
    labelled(3, (x = 0, y = 0, z = 0) => x + y + z > 1)
      .labels.map(Number)
      .join(''),
  ).toBe('00010111');
});

test.each([0, -1, 1.5, 21, Number.NaN])('corners(%d) is refused', (n) => {
  expect(() => corners(n)).toThrow(RangeError);
  expect(codeOf(() => corners(n))).toBe('dimension-out-of-range');
});

test.each([0, 2.5, 5])('truthTables(%d) is refused', (n) => {
  expect(codeOf(() => truthTables(n).next())).toBe('variables-out-of-range');
});

test('inWords names the corners where a function is one, and says when there is none', () => {
  expect(inWords(XOR)).toBe('the function that is one at (0, 1), (1, 0)');
  expect(inWords(labelled(3, () => false))).toBe('the function that is zero at all corners');
});

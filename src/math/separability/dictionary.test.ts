import { array, assert, constant, integer, oneof, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { BigDictionary } from './bigDictionary.ts';
import { DoubleDictionary, exactInDoubles } from './doubleDictionary.ts';
import { farkas } from './farkas.ts';

const SEED = 11;
const ROWS = 4;
const COLUMNS = 3;

/** Half of them zeros: a row without the entering variable keeps its own denominator. */
const entry = oneof(constant(0), integer({ min: -4, max: 4 }));
const vectors = array(array(entry, { minLength: COLUMNS, maxLength: COLUMNS }), {
  minLength: ROWS,
  maxLength: ROWS,
});
const places = array(tuple(integer({ min: 0, max: ROWS - 1 }), integer({ min: 1, max: COLUMNS })), {
  minLength: 1,
  maxLength: 6,
});
const basic = [0, 1, 2, 3];

/** What the rows say, with the values of the nonbasic variables put in: all variables, times the denominator. */
function valuesOf(dictionary: BigDictionary, values: readonly bigint[]): Map<number, bigint> {
  const all = new Map<number, bigint>();
  dictionary.basic.forEach((variable, i) => {
    all.set(
      variable,
      dictionary.nonbasic
        .slice(1)
        .reduce((sum, _, j) => sum + dictionary.entry(i, j + 1) * (values[j] as bigint), dictionary.entry(i, 0)),
    );
  });
  dictionary.nonbasic.slice(1).forEach((variable, j) => {
    all.set(variable, dictionary.denominator * (values[j] as bigint));
  });
  return all;
}

test('in doubles and in BigInt every exchange gives the same entries, and the equations stay what they were', () => {
  let pivots = 0;
  assert(
    property(vectors, places, array(integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 }), (rows, path, chosen) => {
      const doubles = new DoubleDictionary(-1, rows, 0, ROWS);
      const bigs = new BigDictionary(-1, rows, 0, ROWS);
      for (const [row, column] of path) {
        expect(Math.sign(doubles.sign(row, column)) === bigs.sign(row, column)).toBe(true);
        if (bigs.sign(row, column) === 0) continue;
        for (const other of basic) {
          if (bigs.sign(other, column) === 0) continue;
          expect(Math.sign(doubles.compareRatios(row, other, column)) === bigs.compareRatios(row, other, column)).toBe(true);
        }
        doubles.pivot(row, column);
        bigs.pivot(row, column);
        pivots += 1;
      }
      expect(doubles.basic).toEqual(bigs.basic);
      expect(doubles.nonbasic).toEqual(bigs.nonbasic);
      expect(BigInt(doubles.denominator)).toBe(bigs.denominator);
      expect(bigs.denominator > 0n).toBe(true);
      for (const i of basic) for (const j of [0, 1, 2, 3]) expect(BigInt(doubles.entry(i, j))).toBe(bigs.entry(i, j));

      // Any point of the equations as they are now satisfies those one began with, t = −1 + a·w.
      const all = valuesOf(bigs, chosen.map(BigInt));
      rows.forEach((row, i) => {
        const right = row.reduce((sum, entry, k) => sum + BigInt(entry) * (all.get(4 + k) as bigint), -bigs.denominator);
        expect(all.get(i)).toBe(right);
      });
    }),
    { seed: SEED, numRuns: 500 },
  );
  expect(pivots).toBeGreaterThan(500);
});

test('a copy is what it was copied from, of whatever size it was before, and goes its own way', () => {
  const small = new DoubleDictionary(-1, [[1, 0, 2]], 0, 1);
  const large = new DoubleDictionary(
    -1,
    Array.from({ length: 9 }, (_, i) => [i % 3]),
    0,
    9,
  );
  const entriesOf = ({ basic, nonbasic, denominator }: DoubleDictionary, dictionary: DoubleDictionary): unknown[] => [
    [...basic],
    [...nonbasic],
    denominator,
    basic.map((_, i) => nonbasic.map((_, j) => dictionary.entry(i, j))),
  ];
  large.pivot(2, 1);
  const copy = new DoubleDictionary(-1, [], 0, 0);
  for (const [source, column] of [
    [small, 3],
    [large, 1],
    [small, 1],
  ] as const) {
    copy.copyFrom(source);
    const before = entriesOf(source, source);
    expect(entriesOf(copy, copy)).toEqual(before);
    copy.pivot(0, column);
    expect(entriesOf(source, source)).toEqual(before);
  }
  // Loaded anew it begins anew, in the room that was there.
  copy.load(-1, [[2, 1], [5]], 0, 2);
  expect(entriesOf(copy, copy)[2]).toBe(1);
});

test('a row over its own denominator has the entries of the common one', () => {
  const dictionary = new DoubleDictionary(
    -1,
    [
      [2, 0],
      [0, 3],
      [0, 1],
    ],
    0,
    3,
  );
  dictionary.pivot(0, 1);
  expect([dictionary.denominator, dictionary.entry(1, 0), dictionary.entry(1, 2), dictionary.sign(1, 2)]).toEqual([2, -2, 6, 3]);
  dictionary.pivot(1, 2);
  expect([dictionary.denominator, dictionary.entry(0, 0), dictionary.entry(2, 0), dictionary.entry(2, 2)]).toEqual([6, 3, -4, 2]);
});

test('beyond the limit nothing is computed in doubles', () => {
  const rows = [
    [3, 1],
    [1, 2],
  ];
  const pivoted = (limit?: number): number | undefined =>
    exactInDoubles(() => {
      const dictionary = new DoubleDictionary(-1, rows, 0, 2, limit);
      dictionary.pivot(0, 1);
      dictionary.pivot(1, 2);
      return dictionary.denominator;
    });
  expect(pivoted()).toBe(5);
  expect(pivoted(3)).toBeUndefined();
  expect(pivoted(2)).toBeUndefined();
  expect(exactInDoubles(() => new DoubleDictionary(-1, rows, 0, 2, 2).compareRatios(0, 1, 1))).toBeUndefined();
  expect(() =>
    exactInDoubles(() => {
      throw new TypeError('another error');
    }),
  ).toThrow('another error');
});

test('vectors as large as one likes are decided as the small ones are', () => {
  const classes = { positive: 0, vanishing: 0 };
  assert(
    property(vectors, (rows) => {
      const factor = 10n ** 40n;
      const small = farkas(rows);
      const large = farkas(rows.map((row) => row.map((entry) => BigInt(entry) * factor)));
      expect(Object.keys(large)).toEqual(Object.keys(small));
      classes['positive' in small ? 'positive' : 'vanishing'] += 1;
      const numbers = farkas(rows.map((row) => row.map((entry) => entry * 2 ** 30)));
      expect(Object.keys(numbers)).toEqual(Object.keys(small));
    }),
    { seed: SEED, numRuns: 200 },
  );
  expect(Math.min(classes.positive, classes.vanishing)).toBeGreaterThan(30);
});

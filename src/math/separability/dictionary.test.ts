import { array, assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { BigDictionary } from './bigDictionary.ts';
import { DoubleDictionary, exactInDoubles } from './doubleDictionary.ts';
import { farkas } from './farkas.ts';

const SEED = 11;
const ROWS = 4;
const COLUMNS = 3;

const vectors = array(array(integer({ min: -4, max: 4 }), { minLength: COLUMNS, maxLength: COLUMNS }), {
  minLength: ROWS,
  maxLength: ROWS,
});
const places = array(tuple(integer({ min: 0, max: ROWS - 1 }), integer({ min: 1, max: COLUMNS })), {
  minLength: 1,
  maxLength: 6,
});
const basic = [0, 1, 2, 3];
const nonbasic = [-1, 4, 5, 6];

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
      const doubles = new DoubleDictionary(-1, rows, basic, nonbasic);
      const bigs = new BigDictionary(-1, rows, basic, nonbasic);
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
    { seed: SEED, numRuns: 300 },
  );
  expect(pivots).toBeGreaterThan(500);
});

test('beyond the limit nothing is computed in doubles', () => {
  const rows = [
    [3, 1],
    [1, 2],
  ];
  const pivoted = (limit?: number): number | undefined =>
    exactInDoubles(() => {
      const dictionary = new DoubleDictionary(-1, rows, [0, 1], [-1, 2, 3], limit);
      dictionary.pivot(0, 1);
      dictionary.pivot(1, 2);
      return dictionary.denominator;
    });
  expect(pivoted()).toBe(5);
  expect(pivoted(3)).toBeUndefined();
  expect(pivoted(2)).toBeUndefined();
  expect(exactInDoubles(() => new DoubleDictionary(-1, rows, [0, 1], [-1, 2, 3], 2).compareRatios(0, 1, 1))).toBeUndefined();
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

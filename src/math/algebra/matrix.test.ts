import { array, assert, constantFrom, integer, oneof, property, tuple } from 'fast-check';
import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { ONE, type Rational, rational, ZERO } from '../exact/rational.ts';
import { zip } from '../exact/zip.ts';
import {
  determinant,
  type ExactMatrix,
  identityMatrix,
  type Matrix,
  product,
  productIn,
  rank,
  rankFactors,
  solve,
  transpose,
} from './matrix.ts';
import { terms } from './ring.ts';

const SEED = 4;

/** Small entries, zeros among them, so that singular matrices are drawn often. */
const entry = integer({ min: -2, max: 2 });
const matrix = (rows: number, columns: number) =>
  array(array(entry, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const size = integer({ min: 1, max: 4 });
const square = size.chain((n) => matrix(n, n));
const anyShape = tuple(size, size).chain(([m, n]) => matrix(m, n));

const read = (rows: Matrix): ExactMatrix => rows.map((row) => row.map(rational));

/** The definition, to check against: the expansion along the first row. */
function expansion(rows: ExactMatrix): Rational {
  const [first, ...rest] = rows;
  if (first === undefined) return ONE;
  return first.reduce((sum, value, j) => {
    const minor = value.mul(expansion(rest.map((row) => row.toSpliced(j, 1))));
    return j % 2 === 0 ? sum.add(minor) : sum.sub(minor);
  }, ZERO);
}

test('the determinant is the one of the definition', () => {
  assert(
    property(square, (a) => determinant(a).equals(expansion(read(a)))),
    { seed: SEED },
  );
  expect(
    determinant([
      ['1/2', '1/3'],
      ['1/5', '1/7'],
    ]).toString(),
  ).toBe('1/210');
});

test('the rank is the size of the largest minor that is not zero', () => {
  const sublists = <T>(list: readonly T[]): readonly (readonly T[])[] =>
    list.reduce<readonly (readonly T[])[]>((all, item) => [...all, ...all.map((some) => [...some, item])], [[]]);
  assert(
    property(anyShape, (a) => {
      const columns = sublists([...(a[0] ?? []).keys()]);
      const minors = sublists(read(a)).flatMap((rows) =>
        columns
          .filter((chosen) => chosen.length === rows.length)
          .map((chosen) => rows.map((row) => chosen.flatMap((j) => row.slice(j, j + 1)))),
      );
      const largest = Math.max(...minors.filter((minor) => expansion(minor).sign() !== 0).map((minor) => minor.length));
      expect(rank(a)).toBe(largest);
      expect(rank(transpose(a))).toBe(largest);
    }),
    { seed: SEED, numRuns: 50 },
  );
});

test('solve finds a solution when there is one, and says so when there is none', () => {
  const classes = { solved: 0, none: 0 };
  assert(
    property(
      anyShape.chain((a) => tuple(array(entry, { minLength: a.length, maxLength: a.length }).map((b) => [a, b] as const))),
      ([[a, b]]) => {
        const x = solve(a, b);
        // Rouché–Capelli: solvable if and only if the right-hand side adds nothing to the rank.
        const solvable = rank(zip(a, b).map(([row, value]) => [...row, value])) === rank(a);
        classes[x === undefined ? 'none' : 'solved'] += 1;
        expect(x !== undefined).toBe(solvable);
        if (x !== undefined)
          expect(
            product(
              a,
              x.map((value) => [value]),
            ),
          ).toEqual(b.map((value) => [rational(value)]));
      },
    ),
    { seed: SEED, numRuns: 300 },
  );
  expect(Math.min(classes.solved, classes.none)).toBeGreaterThan(50);
});

test('where many vectors solve it, the free entries are zero', () => {
  expect(solve([[0, 2, 4]], [1])?.map(String)).toEqual(['0', '1/2', '0']);
});

test('products are associative, transpose backwards, and the identity changes nothing', () => {
  const chain = tuple(size, size, size, size).chain(([k, l, m, n]) => tuple(matrix(k, l), matrix(l, m), matrix(m, n)));
  assert(
    property(chain, ([a, b, c]) => {
      expect(product(product(a, b), c)).toEqual(product(a, product(b, c)));
      expect(transpose(product(a, b))).toEqual(product(transpose(b), transpose(a)));
      expect(product(identityMatrix(a.length), a)).toEqual(read(a));
    }),
    { seed: SEED },
  );
});

test('a product of determinants is the determinant of the product', () => {
  const pair = size.chain((n) => tuple(matrix(n, n), matrix(n, n)));
  assert(
    property(pair, ([a, b]) => determinant(product(a, b)).equals(determinant(a).mul(determinant(b)))),
    { seed: SEED },
  );
});

test('a product over terms writes the formulas down', () => {
  expect(productIn(terms, [['a', 'b']], [['x'], ['y']])).toEqual([[['+', ['*', 'a', 'x'], ['*', 'b', 'y']]]]);
});

test.each<[string, () => unknown, string]>([
  ['rank([])', () => rank([]), 'empty-matrix'],
  ['rank([[]])', () => rank([[]]), 'empty-matrix'],
  ['rank of ragged rows', () => rank([[1, 2], [3]]), 'ragged-matrix'],
  ['determinant of 1 × 2', () => determinant([[1, 2]]), 'not-square'],
  ['product of 1 × 2 and 1 × 2', () => product([[1, 2]], [[1, 2]]), 'shapes-do-not-fit'],
  ['product with nothing', () => product([[1]], []), 'empty-matrix'],
  ['solve with too short a side', () => solve([[1], [2]], [1]), 'wrong-length'],
  ['rank of a list', () => rank([1, 2] as unknown as Matrix), 'not-a-matrix'],
  ['rank of nothing', () => rank(undefined as unknown as Matrix), 'not-a-matrix'],
  ['identityMatrix(0)', () => identityMatrix(0), 'not-a-natural'],
  ['identityMatrix(1.5)', () => identityMatrix(1.5), 'not-a-natural'],
])('%s is refused', (_, attempt, code) => {
  expect(attempt).toThrow(RangeError);
  expect(codeOf(attempt)).toBe(code);
});

test('an inexact entry is named by its place', () => {
  expect(
    codeOf(() =>
      rank([
        [1, 2],
        [0.5, 1],
      ]),
    ),
  ).toBe('float');
});

test('the narrowest factors have the width of the rank, and the matrix is their product', () => {
  assert(
    property(anyShape, (a) => {
      if (a.flat().every((value) => value === 0)) {
        expect(codeOf(() => rankFactors(a))).toBe('rank-zero');
        return;
      }
      const { left, right } = rankFactors(a);
      expect(right.length).toBe(rank(a));
      expect(String(product(left, right))).toBe(String(read(a)));
    }),
    { seed: SEED },
  );
});

test('products of numbers of all sorts are those of fraction.js', () => {
  const number = oneof(integer({ min: -9, max: 9 }), constantFrom('1/3', '-5/6', 2 ** 27 + 1, -(2 ** 27), '9007199254740993'));
  const some = (rows: number, columns: number) =>
    array(array(number, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
  const two = tuple(size, size, size).chain(([k, l, m]) => tuple(some(k, l), some(l, m)));
  assert(
    property(two, ([a, b]) => {
      const slow = a.map((row) =>
        (b[0] ?? []).map((_, j) =>
          row.reduce<Fraction>((sum, entry, k) => sum.add(new Fraction(entry).mul(b[k]?.[j] ?? 0)), new Fraction(0)).toFraction(),
        ),
      );
      expect(product(a, b).map((row) => row.map(String))).toEqual(slow);
      // What was computed is read again as it is.
      expect(product(product(a, b), identityMatrix(b[0]?.length ?? 0))).toEqual(product(a, b));
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test('an entry that is not exact is named by its row and its place', () => {
  expect(() => product([[1, 2]], [[1], [0.5]])).toThrow('the right factor[1][0]: 0.5 is a float and not exact');
});

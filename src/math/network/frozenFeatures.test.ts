import { array, assert, integer, property, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { determinant, rank } from '../algebra/matrix.ts';
import { featureMatrix, fitReadOut, frozenFeatures } from './frozenFeatures.ts';
import { evaluate } from './network.ts';

const SQUARE = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
];

test('frozenFeatures(points) sets in along the first direction that tells all points apart', () => {
  const { weights, bias, activation } = frozenFeatures(SQUARE);
  expect(weights.map(String)).toEqual(['1,2', '1,2', '1,2', '1,2']);
  expect(bias.map(String)).toEqual(['1', '0', '-1', '-2']);
  expect(activation).toBe('relu');
  expect(featureMatrix({ weights, bias, activation }, SQUARE).map(String)).toEqual(['1,0,0,0', '2,1,0,0', '3,2,1,0', '4,3,2,1']);
  // Their x already differ.
  expect(
    frozenFeatures([
      [1, 9],
      [0, 9],
    ]).weights.map(String),
  ).toEqual(['1,0', '1,0']);
  expect(frozenFeatures([['1/2']]).bias.map(String)).toEqual(['1/2']);
});

test('fitReadOut(hidden, points, targets) gives every point its target, and undefined where it cannot', () => {
  const hidden = frozenFeatures(SQUARE);
  const network = fitReadOut(hidden, SQUARE, [0, 1, 1, '-2/3']);
  expect(network?.layers[0]).toBe(hidden);
  expect(SQUARE.map((point) => (network === undefined ? [] : evaluate(network, point)).map(String))).toEqual([
    ['0'],
    ['1'],
    ['1'],
    ['-2/3'],
  ]);
  expect(fitReadOut({ ...hidden, activation: 'identity' }, SQUARE, [0, 1, 1, 0])).toBeUndefined();
  expect(codeOf(() => fitReadOut(hidden, SQUARE, [0, 1]))).toBe('wrong-length');
});

test('the read-out has a bias', () => {
  const hidden = { weights: [[0]], bias: [0], activation: 'relu' as const };
  expect(String(fitReadOut(hidden, [[1], [2]], [5, 5])?.layers[1]?.bias)).toBe('5');
});

test('in any dimension the matrix of features is invertible, and triangular once the points are in order', () => {
  const sets = integer({ min: 1, max: 4 }).chain((d) =>
    uniqueArray(array(integer({ min: -2, max: 2 }), { minLength: d, maxLength: d }), {
      minLength: 1,
      maxLength: 8,
      selector: String,
    }),
  );
  assert(
    property(sets, (points) => {
      const matrix = featureMatrix(frozenFeatures(points), points);
      expect(determinant(matrix).sign()).not.toBe(0);
      expect(rank(matrix)).toBe(points.length);
      // In order, each row has one positive entry more.
      const positive = matrix.map((row) => row.filter((entry) => entry.sign() > 0).length).sort((a, b) => a - b);
      expect(positive).toEqual(points.map((_, i) => i + 1));
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('a point that is there twice is refused, and what are no points', () => {
  expect(codeOf(() => frozenFeatures([[1], ['2/2']]))).toBe('point-twice');
  expect(codeOf(() => frozenFeatures([]))).toBe('empty-matrix');
  expect(codeOf(() => frozenFeatures([[1], [1, 2]]))).toBe('ragged-matrix');
  expect(codeOf(() => frozenFeatures([[0.5]]))).toBe('float');
});

import { array, assert, boolean, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { type Matrix, product, transpose } from '../algebra/matrix.ts';
import { type Q, rational } from '../exact/rational.ts';
import { attention, type Head } from './attention.ts';
import { frozenAttention } from './frozenAttention.ts';

const SEED = 7;

const number = tuple(integer({ min: -4, max: 4 }), integer({ min: 1, max: 3 })).map(([p, q]): Q => `${p}/${q}`);
const matrix = (rows: number, columns: number) =>
  array(array(number, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const size = integer({ min: 1, max: 3 });
const heads = tuple(size, size, size, size).chain(([tokens, features, width, outputs]) =>
  tuple(matrix(tokens, features), matrix(features, width), matrix(features, width), matrix(features, outputs), boolean()).map(
    ([X, queries, keys, values, causal]): Head => ({ X, queries, keys, values, causal }),
  ),
);
const written = (rows: Matrix): readonly (readonly string[])[] => rows.map((row) => row.map(String));
const scaled = (by: number, rows: Matrix): Matrix => rows.map((row) => row.map((entry) => rational(entry).mul(rational(by))));

test('two tokens, worked out by hand', () => {
  const head: Head = {
    X: [
      [1, 0],
      [1, 2],
    ],
    queries: [[1], [0]],
    keys: [[0], [1]],
    values: [
      [1, 0],
      [0, '1/2'],
    ],
  };
  const { scores, outputs } = attention(head);
  expect(written(scores)).toEqual([
    ['0', '2'],
    ['0', '2'],
  ]);
  expect(written(outputs)).toEqual([
    ['2', '2'],
    ['2', '2'],
  ]);
  const masked = attention({ ...head, causal: true });
  expect(written(masked.scores)).toEqual([
    ['0', '0'],
    ['0', '2'],
  ]);
  expect(written(masked.outputs)).toEqual([
    ['0', '0'],
    ['2', '2'],
  ]);
});

test('scores and outputs are what the formula says', () => {
  assert(
    property(heads, (head) => {
      const { scores, outputs } = attention({ ...head, causal: false });
      const [asking, offering] = [product(head.X, head.queries), product(head.X, head.keys)];
      expect(written(scores)).toEqual(written(product(asking, transpose(offering))));
      expect(written(outputs)).toEqual(written(product(scores, product(head.X, head.values))));
    }),
    { seed: SEED },
  );
});

test('twice the tokens give eight times the outputs', () => {
  assert(
    property(heads, (head) => {
      const doubled = attention({ ...head, X: scaled(2, head.X) });
      expect(written(doubled.outputs)).toEqual(written(scaled(8, attention(head).outputs)));
    }),
    { seed: SEED },
  );
});

test('a token that looks back does not change with what comes after it', () => {
  assert(
    property(heads, (head) => {
      const whole = attention({ ...head, causal: true });
      for (const length of head.X.keys()) {
        const X = head.X.slice(0, length + 1);
        const { outputs } = attention({ ...head, X, causal: true });
        expect(written(outputs)).toEqual(written(whole.outputs.slice(0, length + 1)));
      }
    }),
    { seed: SEED },
  );
});

test('frozen at its own scores, attention gives its own outputs', () => {
  assert(
    property(heads, (head) => {
      const { scores, outputs } = attention(head);
      expect(written(frozenAttention({ ...head, pattern: scores }))).toEqual(written(outputs));
    }),
    { seed: SEED },
  );
});

test('frozen attention is linear in the tokens, and a pattern may have any number of rows', () => {
  const values = [[1, -1]];
  expect(written(frozenAttention({ pattern: [['1/2', '1/2']], X: [[1], [2]], values }))).toEqual([['3/2', '-3/2']]);
  expect(written(frozenAttention({ pattern: [['1/2', '1/2']], X: [[2], [4]], values }))).toEqual([['3', '-3']]);
});

const HEAD: Head = { X: [[1, 2]], queries: [[1], [1]], keys: [[1], [1]], values: [[1], [1]] };

test.each<[string, Partial<Head>, ErrorConstructor | RangeErrorConstructor | TypeErrorConstructor, string]>([
  ['no tokens', { X: [] }, RangeError, 'empty-matrix'],
  ['tokens without features', { X: [[]] }, RangeError, 'empty-matrix'],
  ['tokens of different lengths', { X: [[1, 2], [3]] }, RangeError, 'ragged-matrix'],
  ['queries of other features', { queries: [[1]] }, RangeError, 'features-do-not-fit'],
  ['keys of other features', { keys: [[1]] }, RangeError, 'features-do-not-fit'],
  ['values of other features', { values: [[1]] }, RangeError, 'features-do-not-fit'],
  [
    'queries wider than keys',
    {
      queries: [
        [1, 1],
        [1, 1],
      ],
    },
    RangeError,
    'widths-do-not-fit',
  ],
  ['a float', { values: [[0.5], [1]] }, TypeError, 'float'],
  ['a list in the place of a matrix', { values: [1, 1] as unknown as Matrix }, RangeError, 'not-a-matrix'],
  ['rows that are strings', { X: ['12'] as unknown as Matrix }, RangeError, 'not-a-matrix'],
  ['nothing in the place of a matrix', { keys: undefined as unknown as Matrix }, RangeError, 'not-a-matrix'],
])('%s: refused', (_, wrong, error, code) => {
  expect(() => attention({ ...HEAD, ...wrong })).toThrow(error);
  expect(codeOf(() => attention({ ...HEAD, ...wrong }))).toBe(code);
});

test('a pattern has a column for each token', () => {
  expect(() => frozenAttention({ ...HEAD, pattern: [[1, 1]] })).toThrow(RangeError);
  expect(codeOf(() => frozenAttention({ ...HEAD, pattern: [[1, 1]] }))).toBe('pattern-does-not-fit');
  expect(codeOf(() => frozenAttention({ ...HEAD, pattern: [] }))).toBe('empty-matrix');
  expect(codeOf(() => frozenAttention({ ...HEAD, pattern: [[1]], values: [[1]] }))).toBe('features-do-not-fit');
  expect(codeOf(() => frozenAttention({ ...HEAD, pattern: [[0.5]] }))).toBe('float');
});

test.each([null, undefined, 5, 'x', [], {}])('%j is no head, and what was expected is said', (odd) => {
  const run = { attention, frozenAttention };
  for (const each of Object.values(run)) expect(codeOf(() => each(odd as never))).toMatch(/^not-(?:an-object|a-matrix)$/);
});

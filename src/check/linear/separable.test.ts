import { expect, test } from 'vitest';
import { Refused } from '../../math/exact/refused.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { inseparable } from './inseparable.ts';
import { separable } from './separable.ts';

const points = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];
const xor = { points, labels: [false, true, true, false] };
const and = { points, labels: [false, false, false, true] };
const combination = { combination: [1, 1, 1, 1] };
const plane = { weights: [1, 1], bias: '-3/2' };

test('XOR is inseparable by the Farkas combination, AND separable by a line', () => {
  expect(inseparable.check(xor, combination)).toEqual({ cases: 4n, scope: 'for every line' });
  expect(separable.check(and, plane)).toEqual({
    cases: 4n,
    scope: 'for these points',
    detail: '‹x + y - 3/2› is positive on the ones (1/2) and negative on the zeros (-3/2, -1/2, -1/2).',
  });
  expect(inseparable.formal(xor)).toBe('No affine function is positive on (0, 1), (1, 0) and negative on (0, 0), (1, 1).');
  expect(separable.formal(and)).toBe('Some affine function is positive on (1, 1) and negative on (0, 0), (0, 1), (1, 0).');
});

test('each refutes the other', () => {
  expect(() => inseparable.refute(and, plane)).not.toThrow();
  expect(inseparable.describe(and, plane)).toBe(
    '‹x + y - 3/2› is positive on the ones (1/2) and negative on the zeros (-3/2, -1/2, -1/2).',
  );
  expect(() => separable.refute(xor, combination)).not.toThrow();
  expect(separable.describe(xor, combination)).toBe(
    'Whatever the hyperplane, its conditions on the points, taken 1, 1, 1, 1 times, add up to ‹0 > 0›.',
  );
  expect(() => inseparable.refute(xor, plane)).toThrow(Refused);
  expect(() => separable.refute(and, combination)).toThrow(Refused);
});

test('a combination must be non-negative, not zero, balanced, and cancel in every coordinate', () => {
  const refused = [
    [[1, 1, 1], 'wrong-length'],
    [[1, 1, 1, -1], 'negative-entry'],
    [[0, 0, 0, 0], 'zero-combination'],
    [[1, 1, 0, 0.5], 'float'],
    [[1, 1, 1, 0], 'sides-weigh-differently'],
    [[2, 1, 1, 0], 'not-vanishing'],
    [[1, 0, 1, 0], 'not-vanishing'],
    [[1, 1, 0, 0], 'not-vanishing'],
  ] as const;
  for (const [shares, code] of refused) expect(codeOf(() => inseparable.check(xor, { combination: shares }))).toBe(code);
});

test('a hyperplane must be strict, and of the right dimension', () => {
  expect(() => separable.check(and, { weights: [1, 1], bias: -1 })).toThrow(
    'The form is 0 at (0, 1), and has the wrong sign there.',
  );
  expect(codeOf(() => separable.check(and, { weights: [1], bias: -1 }))).toBe('wrong-number-of-weights');
  expect(codeOf(() => separable.check(and, { weights: [1, 1], bias: '-3/2', more: 1 }))).toBe('unknown-field');
});

test('the form is written in the names of its coordinates', () => {
  const at = (n: number) => ({ points: [Array.from({ length: n }, () => 0)], labels: [false] });
  const detail = (weights: readonly (number | string)[]) => separable.check(at(weights.length), { weights, bias: -1 }).detail;
  expect(detail([-1, '1/2', 0])).toBe('‹-x + 1/2 * y - 1› is positive on the ones (nothing) and negative on the zeros (-1).');
  expect(detail([0, -1, 2, 1])).toContain('‹-x2 + 2 * x3 + x4 - 1›');
  expect(inseparable.describe({ points: [[1]], labels: [true] }, { weights: [0], bias: 0 })).toContain('‹0›');
  expect(separable.formal(at(2))).toBe('Some affine function is positive on no point and negative on (0, 0).');
  expect(() => inseparable.check(at(3), { combination: [1] })).toThrow(Refused);
});

test('malformed points and labels are refused', () => {
  const refused = [
    [{ points: [], labels: [] }, 'empty'],
    [{ points: [[]], labels: [true] }, 'no-coordinates'],
    [{ points: [[1], [1, 2]], labels: [true, false] }, 'ragged-points'],
    [{ points: [[1]], labels: [true, false] }, 'wrong-number-of-labels'],
    [{ points: [[1]], labels: [1] }, 'not-a-boolean'],
    [{ points: [1], labels: [true] }, 'not-a-list'],
    [{ points: [['x']], labels: [true] }, 'not-exact'],
    [{ points: [[null]], labels: [true] }, 'not-a-number'],
    [{ points: [new Array(2)], labels: [true] }, 'not-a-number'],
    [{ points: [[1]] }, 'missing-field'],
    [null, 'not-an-object'],
  ] as const;
  for (const [statement, code] of refused) {
    expect(() => inseparable.check(statement, combination)).toThrow(Refused);
    expect(codeOf(() => inseparable.check(statement, combination))).toBe(code);
  }
});

test('a combination in space speaks of hyperplanes', () => {
  const line = {
    points: [
      [0, 0, 0],
      [1, 1, 1],
      [2, 2, 2],
    ],
    labels: [true, false, true],
  };
  expect(inseparable.check(line, { combination: [1, 2, 1] }).scope).toBe('for every hyperplane');
});

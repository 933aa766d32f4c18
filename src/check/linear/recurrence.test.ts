import { expect, test } from 'vitest';
import { Refused } from '../../math/exact/refused.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { recurrence } from './recurrence.ts';

const FIBONACCI = { terms: [0, 1, 1, 2, 3, 5], coefficients: [1, 1] };
// [[0, 1], [1, 1]] [[-1, 1], [1, 0]] is the identity.
const PROOF = {
  inverse: [
    [-1, 1],
    [1, 0],
  ],
};
const HALVES = { terms: [1, '1/2', '1/4', '1/8'], coefficients: ['1/2'] };
const UNIT = { inverse: [[1]] };
/** Powers of two, for which the coefficient 2 is enough. */
const LONG = { terms: [1, 2, 4, 8], coefficients: [1, 2] };

test('each term is computed, and an invertible Hankel matrix leaves nothing shorter', () => {
  expect(recurrence.check(FIBONACCI, PROOF)).toEqual({ cases: 8n, scope: 'for these 6 terms' });
  expect(recurrence.check(HALVES, UNIT)).toEqual({ cases: 4n, scope: 'for these 4 terms' });
  expect(recurrence.formal(FIBONACCI)).toBe(
    'In the sequence 0, 1, 1, 2, 3, 5 each term after the first 2 is the sum of the 2 before it, the nearest first, times 1, 1. No recurrence with fewer coefficients holds.',
  );
  expect(recurrence.formal(HALVES)).toBe(
    'In the sequence 1, 1/2, 1/4, 1/8 each term after the first is 1/2 times the one before it. No recurrence with fewer coefficients holds.',
  );
});

test('the nearest term before takes the first coefficient', () => {
  const statement = { terms: [0, 1, 2, 7, 20], coefficients: [2, 3] };
  const inverse = {
    inverse: [
      [-2, 1],
      [1, 0],
    ],
  };
  expect(recurrence.check(statement, inverse).cases).toBe(7n);
  expect(codeOf(() => recurrence.check({ ...statement, coefficients: [3, 2] }, inverse))).toBe('term-differs');
});

test('a wrong term refutes, and so does a shorter recurrence', () => {
  const wrong = { ...FIBONACCI, terms: [0, 1, 1, 2, 4, 6] };
  expect(() => recurrence.refute(wrong, { index: 4 })).not.toThrow();
  expect(recurrence.describe(wrong, { index: 4 })).toBe('Term 5 is 4, and the coefficients 1, 1 give 3.');
  expect(codeOf(() => recurrence.refute(wrong, { index: 3 }))).toBe('term-right');
  expect(codeOf(() => recurrence.refute(wrong, { index: 1 }))).toBe('nothing-before');
  expect(codeOf(() => recurrence.refute(wrong, { index: 6 }))).toBe('too-large');
  expect(recurrence.describe(LONG, { coefficients: [2] })).toBe('The terms obey a shorter recurrence, with the coefficients 2.');
  expect(codeOf(() => recurrence.refute(LONG, { coefficients: [3] }))).toBe('term-differs');
  expect(codeOf(() => recurrence.refute(LONG, { coefficients: [1, 2] }))).toBe('not-fewer');
  expect(codeOf(() => recurrence.refute(LONG, { coefficients: [] }))).toBe('term-differs');
  expect(recurrence.describe({ terms: [0, 0], coefficients: [7] }, { coefficients: [] })).toBe(
    'All terms are 0, which needs no coefficients.',
  );
  expect(codeOf(() => recurrence.refute(FIBONACCI, { index: 5 }))).toBe('term-right');
});

test.each([
  ['a wrong term', { ...FIBONACCI, terms: [0, 1, 1, 2, 3, 6] }, PROOF, 'term-differs'],
  [
    'a matrix that is not the inverse',
    FIBONACCI,
    {
      inverse: [
        [-1, 1],
        [1, 1],
      ],
    },
    'not-identity',
  ],
  [
    'an inverse with a column left over',
    FIBONACCI,
    {
      inverse: [
        [-1, 1, 0],
        [1, 0, 0],
      ],
    },
    'not-identity',
  ],
  ['an inverse that lacks a column', FIBONACCI, { inverse: [[-1], [1]] }, 'not-identity'],
  ['an inverse of another size', FIBONACCI, UNIT, 'unequal-lengths'],
  ['no inverse', FIBONACCI, { inverse: [] }, 'empty'],
  ['an inverse without columns', FIBONACCI, { inverse: [[], []] }, 'no-coordinates'],
  ['a recurrence that is longer than it needs to be', LONG, PROOF, 'not-identity'],
  // The matrix [[1, 2], [2, 4]] is not invertible, and yet the one product has the diagonal of the identity matrix, and the
  // other has its zeros.
  [
    'a product with ones on the diagonal and not only zeros beside it',
    LONG,
    {
      inverse: [
        [1, '1/2'],
        [0, 0],
      ],
    },
    'not-identity',
  ],
  [
    'a product with zeros beside the diagonal and no ones on it',
    LONG,
    {
      inverse: [
        [0, 0],
        [0, 0],
      ],
    },
    'not-identity',
  ],
  ['a proof of something else', FIBONACCI, { left: [[1]] }, 'missing-field'],
  ['no coefficients', { terms: [0, 0], coefficients: [] }, UNIT, 'no-coefficients'],
  ['fewer than twice as many terms', { terms: [0, 1, 1], coefficients: [1, 1] }, PROOF, 'too-few-terms'],
  ['too many terms', { terms: Array.from({ length: 129 }, () => 1), coefficients: [1] }, UNIT, 'too-many-terms'],
  [
    'too many coefficients',
    { terms: Array.from({ length: 40 }, () => 1), coefficients: Array.from({ length: 17 }, () => 0) },
    UNIT,
    'too-many-coefficients',
  ],
  ['a float', { terms: [0.5, 1], coefficients: [2] }, UNIT, 'float'],
  ['a list for a number', { terms: [[1], 1], coefficients: [1] }, UNIT, 'not-a-number'],
  ['an unknown field', { ...HALVES, order: 1 }, UNIT, 'unknown-field'],
])('refuses %s', (_, statement, proof, code) => {
  expect(() => recurrence.check(statement, proof)).toThrow(Refused);
  expect(codeOf(() => recurrence.check(statement, proof))).toBe(code);
});

test.each([
  ['nothing', {}, 'missing-field'],
  ['both at once', { index: 5, coefficients: [1] }, 'unknown-field'],
  ['no object', [1], 'not-an-object'],
  ['an index that is no number', { index: '5' }, 'not-a-natural'],
])('refuses a counterexample that is %s', (_, counterexample, code) => {
  expect(codeOf(() => recurrence.refute(FIBONACCI, counterexample))).toBe(code);
});

import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { noMonotoneUnit } from './noMonotoneUnit.ts';

const points = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];
const XOR = { points, labels: [false, true, true, false], monotone: true, skip: false };
const AND = { ...XOR, labels: [false, false, false, true] };
const ANY = { ...XOR, monotone: false };
const SKIP = { ...XOR, skip: true };

const PLANE = { weights: [2, 2], bias: -3, activation: 't', skip: [0, 0], offset: 0 };
const BENT = { weights: [1, 1], bias: -1, activation: ['-', ['abs', 't']], skip: [0, 0], offset: '1/2' };
const PAST = { weights: [1, 1], bias: -1, activation: ['*', -2, ['relu', 't']], skip: [1, 1], offset: '-1/2' };

test('the certificate for XOR speaks of every monotone unit', () => {
  expect(noMonotoneUnit.check(XOR, { combination: [1, 1, 1, 1] })).toEqual({
    cases: 4n,
    scope: 'for every weight, bias and monotone function',
  });
  expect(noMonotoneUnit.formal(XOR)).toBe(
    'For no weights w, bias b and monotone function g of one number, x ↦ g(w · x + b) is positive on (0, 1), (1, 0) and negative on (0, 0), (1, 1).',
  );
  expect(noMonotoneUnit.formal({ ...ANY, skip: true })).toBe(
    'For no weights w and v, bias b and function g of one number, x ↦ g(w · x + b) + v · x is positive on (0, 1), (1, 0) and negative on (0, 0), (1, 1).',
  );
});

test.each([
  ['AND', AND, 'sides-weigh-differently'],
  ['any activation', ANY, 'certificate-speaks-of-less'],
  ['a skip connection', SKIP, 'certificate-speaks-of-less'],
])('refuses %s with the same certificate', (_, statement, code) => {
  expect(codeOf(() => noMonotoneUnit.check(statement, { combination: [1, 1, 1, 1] }))).toBe(code);
});

test('is refuted by a unit that does it, within what the statement speaks of', () => {
  expect(() => noMonotoneUnit.refute(AND, PLANE)).not.toThrow();
  expect(() => noMonotoneUnit.refute(ANY, BENT)).not.toThrow();
  expect(() => noMonotoneUnit.refute(SKIP, PAST)).not.toThrow();
  expect(noMonotoneUnit.describe(AND, PLANE)).toBe(
    'The unit ‹t› with t = (2, 2) · x − 3, as it is, is positive on the ones (1) and negative on the zeros (-3, -1, -1).',
  );
  expect(noMonotoneUnit.describe(SKIP, PAST)).toBe(
    'The unit ‹-2 * relu(t)› with t = (1, 1) · x − 1 and a skip connection with the weights (1, 1), shifted by -1/2, is positive on the ones (1/2, 1/2) and negative on the zeros (-1/2, -1/2).',
  );
  expect(noMonotoneUnit.describe({ ...AND, labels: [true, true, true, true] }, { ...PLANE, bias: 1 })).toContain(
    'negative on the zeros (nothing)',
  );
});

test.each([
  ['an activation that is not monotone', XOR, BENT, 'wrong-activation'],
  ['a product that only looks monotone', XOR, { ...BENT, activation: ['*', 't', ['relu', 't']] }, 'wrong-activation'],
  ['a skip connection', XOR, { ...PAST }, 'skip-connection'],
  ['a unit that does not do it', XOR, PLANE, 'wrong-sign'],
  ['another variable', ANY, { ...BENT, activation: 'x' }, 'no-value'],
  ['weights of another length', ANY, { ...BENT, weights: [1] }, 'wrong-number-of-weights'],
  ['skip weights of another length', ANY, { ...BENT, skip: [1] }, 'wrong-number-of-weights'],
])('is not refuted by %s', (_, statement, unit, code) => {
  expect(codeOf(() => noMonotoneUnit.refute(statement, unit))).toBe(code);
});

test('a multiple written as a fraction is a number as well', () => {
  expect(() => noMonotoneUnit.refute(AND, { ...PLANE, activation: ['*', '1/2', 't'] })).not.toThrow();
  expect(codeOf(() => noMonotoneUnit.refute(AND, { ...PLANE, activation: ['relu', 't'] }))).toBe('wrong-sign');
});

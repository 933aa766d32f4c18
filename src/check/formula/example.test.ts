import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { example } from './example.ts';

const { check, refute, formal, describe } = example;
const sides = { values: { x: '1/2' }, formula: ['>', ['*', 2, 'x'], ['relu', ['-', 'x']]] };

test('a formula that is true at the values is accepted', () => {
  expect(check(sides, null)).toEqual({ cases: 1n, scope: 'for these values' });
  expect(formal(sides)).toBe('With ‹x == 1/2›: ‹2 * x > relu(-x)›.');
  expect(check({ values: {}, formula: ['not', ['==', 1, 2]] }, null).scope).toBe('for these numbers');
  expect(formal({ values: {}, formula: ['<', 1, 2] })).toBe('‹1 < 2›.');
});

test('a formula that is false is refused and refuted with both sides', () => {
  const wrong = { values: { x: -3 }, formula: ['==', ['abs', 'x'], 'x'] };
  expect(codeOf(() => check(wrong, null))).toBe('false');
  expect(() => refute(wrong, null)).not.toThrow();
  expect(describe(wrong, null)).toContain('the left side is 3, the right side -3.');
  expect(describe({ values: {}, formula: ['not', ['<', 1, 2]] }, null)).toBe('‹not (1 < 2)› is false.');
  expect(codeOf(() => refute(sides, null))).toBe('true-there');
});

test('values must be those of the variables, exact, and nothing else stands in for a proof', () => {
  const refused = [
    [{ values: {}, formula: ['>', 'x', 0] }, null, 'value-missing'],
    [{ values: { x: 1, y: 1 }, formula: ['>', 'x', 0] }, null, 'unknown-variable'],
    [{ values: { x: 0.5 }, formula: ['>', 'x', 0] }, null, 'float'],
    [{ values: { x: 1 }, formula: 'x' }, null, 'number-not-formula'],
    [{ values: { x: 1 }, formula: ['>', 'x', 0] }, true, 'proof-not-null'],
    [{ values: { x: 0 }, formula: ['>', ['/', 1, 'x'], 0] }, null, 'division-by-zero'],
  ] as const;
  for (const [statement, proof, code] of refused) expect(codeOf(() => check(statement, proof))).toBe(code);
  expect(codeOf(() => refute({ values: { x: 1 }, formula: ['<', 'x', 0] }, {}))).toBe('counterexample-not-null');
});

import { expect, test } from 'vitest';
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
  expect(() => check(wrong, null)).toThrow('‹abs(x) == x› is false at x = -3: the left side is 3, the right side -3.');
  expect(() => refute(wrong, null)).not.toThrow();
  expect(describe(wrong, null)).toContain('the left side is 3, the right side -3.');
  expect(describe({ values: {}, formula: ['not', ['<', 1, 2]] }, null)).toBe('‹not (1 < 2)› is false.');
  expect(() => refute(sides, null)).toThrow('The formula is true there.');
});

test('values must be those of the variables, exact, and nothing else stands in for a proof', () => {
  const refused = [
    [{ values: {}, formula: ['>', 'x', 0] }, null, 'every variable'],
    [{ values: { x: 1, y: 1 }, formula: ['>', 'x', 0] }, null, 'y is not a variable'],
    [{ values: { x: 0.5 }, formula: ['>', 'x', 0] }, null, 'float'],
    [{ values: { x: 1 }, formula: 'x' }, null, 'is a number'],
    [{ values: { x: 1 }, formula: ['>', 'x', 0] }, true, 'no proof but null'],
    [{ values: { x: 0 }, formula: ['>', ['/', 1, 'x'], 0] }, null, 'divides by zero'],
  ] as const;
  for (const [statement, proof, why] of refused) expect(() => check(statement, proof)).toThrow(why);
  expect(() => refute({ values: { x: 1 }, formula: ['<', 'x', 0] }, {})).toThrow('no counterexample but null');
});

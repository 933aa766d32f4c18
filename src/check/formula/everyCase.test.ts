import { expect, test } from 'vitest';
import { Refused } from '../../math/exact/refused.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { everyCase } from './everyCase.ts';

const bits = { x: [0, 1], y: [0, 1] };
const xor = { given: bits, formula: ['==', ['-', ['+', 'x', 'y'], ['*', 2, 'x', 'y']], ['abs', ['-', 'x', 'y']]] };
const and = { given: bits, formula: ['==', ['*', 'x', 'y'], ['abs', ['-', 'x', 'y']]] };

test('a formula that holds in every case is accepted, and every case counted', () => {
  expect(everyCase.check(xor, null)).toEqual({ cases: 4n, scope: 'for all 4 cases', isCounted: true });
  expect(everyCase.check({ ...xor, given: { x: [0], y: [1] } }, null)).toEqual({ cases: 1n, scope: 'for this case' });
  expect(everyCase.formal(xor)).toBe('For every ‹x› in {‹0›, ‹1›}, ‹y› in {‹0›, ‹1›}: ‹x + y - 2 * x * y == abs(x - y)›.');
});

test('what is said one after the other is printed as formulas of their own', () => {
  const both = { given: { x: [0, 1] }, formula: ['and', ['<=', 'x', 1], ['>=', 'x', 0]] };
  expect(everyCase.formal(both)).toBe('For every ‹x› in {‹0›, ‹1›}: ‹x <= 1›, and ‹x >= 0›.');
});

test('an implication whose premise is never true says nothing, alone or among others', () => {
  const given = { x: [0, 1] };
  const empty = ['implies', ['>', 'x', 5], ['==', 'x', 17]];
  expect(() => everyCase.check({ given, formula: empty }, null)).toThrow('Vacuous: ‹x > 5› is nowhere seen to be true.');
  expect(codeOf(() => everyCase.check({ given, formula: ['and', ['<=', 'x', 1], empty] }, null))).toBe('vacuous');
  expect(everyCase.check({ given, formula: ['implies', ['>', 'x', 0], ['==', 'x', 1]] }, null)).toMatchObject({ cases: 2n });
});

test('one case that fails is enough, and refutes', () => {
  expect(() => everyCase.check(and, null)).toThrow('It is false at x = 0, y = 1.');
  expect(() => everyCase.refute(and, { x: 1, y: 0 })).not.toThrow();
  expect(everyCase.describe(and, { y: 0, x: 1 })).toBe('It is false at y = 0, x = 1.');
  expect(() => everyCase.refute(and, { x: 0, y: 0 })).toThrow('The formula is true at x = 0, y = 0.');
  expect(codeOf(() => everyCase.refute(xor, { x: 1, y: 0 }))).toBe('true-there');
});

test('empty, doubled, missing, idle or endless domains are refused', () => {
  const refused = [
    [{ given: { x: [] }, formula: ['>', 'x', 0] }, 'empty'],
    [{ given: { x: ['1/2', '0.5'] }, formula: ['>', 'x', 0] }, 'listed-twice'],
    [{ given: {}, formula: ['>', 1, 0] }, 'no-variables'],
    [{ given: { x: [1] }, formula: ['>', 'x', 'y'] }, 'variable-not-given'],
    [{ given: { x: [1], y: [1] }, formula: ['>', 'x', 0] }, 'variable-not-used'],
    [{ given: { x: [0.5] }, formula: ['>', 'x', 0] }, 'float'],
    [
      { given: Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`x${i}`, [1]])), formula: ['>', 'x0', 0] },
      'too-many-variables',
    ],
    [{ given: [], formula: ['>', 1, 0] }, 'not-an-object'],
    [
      {
        given: { x: Array.from({ length: 3000 }, (_, i) => i), y: Array.from({ length: 3000 }, (_, i) => i) },
        formula: ['>=', ['+', 'x', 'y'], 0],
      },
      'too-many-cases',
    ],
  ] as const;
  for (const [statement, code] of refused) {
    expect(() => everyCase.check(statement, null)).toThrow(Refused);
    expect(codeOf(() => everyCase.check(statement, null))).toBe(code);
  }
});

test('nothing stands in for the computation', () => {
  expect(codeOf(() => everyCase.check(xor, {}))).toBe('proof-not-null');
});

test('a counterexample must be a case', () => {
  expect(codeOf(() => everyCase.refute(and, { x: 1 }))).toBe('value-missing');
  expect(codeOf(() => everyCase.refute(and, { x: 1, z: 0 }))).toBe('unknown-variable');
  expect(codeOf(() => everyCase.refute(and, { x: 1, y: 2 }))).toBe('outside-domain');
});

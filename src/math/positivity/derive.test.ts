import { expect, test } from 'vitest';
import { checkCombination } from '../../check/formula/consequence.ts';
import { codeOf } from '../../testing/codeOf.ts';
import type { Plain } from '../exact/plain.ts';
import { formula } from '../formula/formula.ts';
import type { Application } from '../language/term.ts';
import { type Derivation, derive, type Looked } from './derive.ts';

const parsed = (text: string): Application => formula(text).term as Application;
const found = (given: readonly string[], then: string): Derivation | Looked => derive(given.map(parsed), parsed(then));

/** How many words are compared, by the checker. */
function checked(given: readonly string[], then: string): bigint | number {
  const statement = { given: given.map(parsed), then: parsed(then) };
  return checkCombination(statement as unknown as Plain, found(given, then) as unknown as Plain).cases;
}

test.each<[given: readonly string[], then: string]>([
  [['x == y', 'y == z'], 'x^2 == z^2'],
  [['3*x == 2', '2*y == x'], 'y == 1/3'],
  [['x > 0', 'y > 0'], 'x*y > 0'],
  [[], 'x^2 + y^2 >= 2*x*y'],
  [['z == 2*x*y'], 'x^2 + y^2 >= z'],
  [[], '1/4 >= x*(1 - x)'],
  [['x >= 1/3'], 'x^2 >= 1/9'],
  [['t > 0', 'u*(t + 1) == 1', 'u > 0', 'y == (t - 1)*u'], '1 - y^2 > 0'],
  [['a >= 0', 'b >= 0', 'c >= 0', 'd >= 0'], 'a*b*c*d >= 0'],
  [['x - 1/2 > 0'], 'x > 1/3'],
  [['x >= 0', 'y == x + 1'], 'y > 0'],
  // Nothing is given, nothing is to be added, nothing varies.
  [[], 'x == x'],
  [[], 'x >= x'],
  [[], '3/2 > 1'],
  [[], '0 == 0'],
  [['0 == 0', 'x >= 0'], 'x >= 0'],
  // What cannot be follows into what is absurd.
  [['x == 0', 'x == 1'], '0 == 1'],
  [['x > 0', '-x > 0'], '0 > 0'],
  [['x > 0', '-x >= 0'], '0 > 0'],
  [['x >= 1', '-x >= 0'], '0 >= 1'],
  [['0 > 1'], '0 > 0'],
  [['x > 0', '-x > 0'], 'x > 0'],
  [['x > 0', '-x > 0', 'y >= 0'], 'y > 0'],
])('from %j follows %s', (given, then) => {
  expect(checked(given, then)).toBeGreaterThan(-1);
});

test.each<[given: readonly string[], then: string]>([
  [['x >= 0'], 'x > 0'],
  [['x > 0'], 'x > 1'],
  [[], 'x^2 > 0'],
  [['x^2 == y^2'], 'x == y'],
  [['x >= 0', 'y >= 0'], 'x*y == 0'],
  [[], '0 == 1'],
  [[], '0 > 0'],
  [[], '0 >= 1'],
  [['x^2 == 2'], 'x == 3/2'],
  // It is true, since nothing satisfies what is given, and yet no such sum.
  [['x > 0', '-x > 0'], 'y > 0'],
])('from %j does not follow %s, and all bounds are reached', (given, then) => {
  expect(found(given, then)).toEqual({ products: 6, squares: 6 });
});

test('what is true and beyond the bounds is not found, and it is said how far was looked', () => {
  // Motzkin's polynomial is nowhere negative, and no sum of squares.
  expect(found([], 'x^4*y^2 + x^2*y^4 + 1 >= 3*x^2*y^2')).toEqual({ products: 6, squares: 6 });
  // Its root is no variable, difference or slope. The conclusion's own degree is looked at in any case.
  expect(found([], '(x^4 - 2)^2 >= 0')).toEqual({ products: 8, squares: 8 });
});

test('small derivations come first, and the same on every run', () => {
  expect(found(['x > 0', 'y > 0'], 'x*y > 0')).toEqual({
    equations: [],
    cone: [{ weight: 1, square: 1, times: [0, 1] }],
  });
  const tanh = ['t > 0', 'u > 0', 'u*(t + 1) == 1', 'y == (t - 1)*u'];
  expect(found(tanh, '(1 - y)*(1 + y) > 0')).toEqual(found(tanh, '(1 - y)*(1 + y) > 0'));
});

test('numbers beyond doubles are as good', () => {
  expect(checked(['x >= 1/1000000007', 'y == x/1000000009'], 'y^3 >= 1/1000000007^3/1000000009^3')).toBeGreaterThan(0);
  expect(found(['1000000007*x >= 1000000009', '1000000009*y >= 1000000007'], 'x*y > 1')).toEqual({ products: 6, squares: 6 });
});

test('more than can be looked through is not begun', () => {
  const many = Array.from({ length: 64 }, (_, i) => `x${i} >= 0`);
  expect(found(many, 'y >= 0')).toEqual({ products: 1, squares: 1 });
  expect(
    found(
      Array.from({ length: 64 }, () => '1 >= 0'),
      'y >= 0',
    ),
  ).toEqual({ products: -1, squares: -1 });
  const equations = Array.from({ length: 40 }, (_, i) => `x${i} == y`);
  expect(found(equations, 'z == 0')).toEqual({ products: 1, squares: 1 });
  const long = `(${Array.from({ length: 150 }, (_, i) => `x${i}`).join(' + ')})`;
  expect(found([`${long} >= 0`], 'y >= 0')).toEqual({ products: 1, squares: 1 });
});

test('what is no comparison of polynomials is refused', () => {
  expect(codeOf(() => found(['relu(x) >= 0'], 'x >= 0'))).toBe('wrong-operation');
  expect(codeOf(() => found(['x < 0'], 'x >= 0'))).toBe('comparison-needed');
  expect(codeOf(() => found([], 'x >= 0 and y >= 0'))).toBe('comparison-needed');
});

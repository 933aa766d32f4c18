import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { rational } from '../exact/rational.ts';
import { evaluateTerm, type Term } from '../language/term.ts';
import { interpret } from './interpret.ts';
import { degreeOf, degrees, type Ring, rationals } from './ring.ts';

const values = new Map([
  ['x', rational('-2/3')],
  ['y', rational(5)],
]);

test.each<[Term, number]>([
  ['x', 1],
  ['1/2', 0],
  [['+', 'x', 'y', 1], 1],
  [['-', 'x'], 1],
  [['-', ['*', 'x', 'y'], 'y'], 2],
  [['^', ['+', 'x', 'y'], 3], 3],
  [['^', 'x', 0], 0],
  [['*', 2, 'x', ['^', 'y', 2]], 3],
])('the polynomial %j has the value that the checkers compute, and degree %i', (term, degree) => {
  expect(interpret(rationals, term, values)).toEqual(evaluateTerm(term, values));
  const unknowns = new Map([...values.keys()].map((name) => [name, degrees.variable()]));
  expect(degreeOf(interpret(degrees, term, unknowns))).toBe(degree);
});

test('anything else is refused by name', () => {
  expect(() => interpret(rationals, ['+', 'x', ['relu', 'y']], values)).toThrow(TypeError);
  expect(codeOf(() => interpret(rationals, ['+', 'x', ['relu', 'y']], values))).toBe('wrong-operation');
  expect(codeOf(() => interpret(rationals, ['/', 'x', 2], values))).toBe('wrong-operation');
  expect(codeOf(() => interpret(rationals, ['toString', 'x'], values))).toBe('wrong-operation');
  expect(codeOf(() => interpret(rationals, 'z', values))).toBe('no-value');
});

test('a part that is used twice is worked out once', () => {
  let products = 0;
  const counting: Ring<bigint> = {
    of: (number) => BigInt(String(number)),
    add: (a, b) => a + b,
    sub: (a, b) => a - b,
    mul: (a, b) => {
      products += 1;
      return a * b;
    },
  };
  // Each term is the square of the one before: written out, the last has 2^12 factors.
  const squares = Array.from({ length: 12 }).reduce<Term>((term) => ['*', term, term], 'x');
  expect(interpret(counting, squares, new Map([['x', 2n]]))).toBe(2n ** 4096n);
  expect(products).toBe(12);
});

import { array, assert, integer, letrec, oneof, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { rational } from '../exact/rational.ts';
import { evaluateTerm, printTerm, type Term } from '../language/term.ts';
import { Degree, degreeOf, degrees, Formal, formal, type Ring, rationals, termOf, terms } from './ring.ts';

type Program = <T>(ring: Ring<T>, x: T, y: T) => T;

/** Random programs over a ring, and the degree each would have if nothing cancelled. */
const { program } = letrec<{ program: readonly [Program, number] }>((tie) => ({
  program: oneof(
    { maxDepth: 4 },
    integer({ min: -2, max: 2 }).map((n) => [((ring) => ring.of(n)) as Program, 0] as const),
    integer({ min: 0, max: 1 }).map((k) => [((_, x, y) => (k === 0 ? x : y)) as Program, 1] as const),
    tuple(integer({ min: 0, max: 2 }), tie('program'), tie('program')).map(
      ([operation, [p, d], [q, e]]) =>
        [
          ((ring, x, y) =>
            [ring.add, ring.sub, ring.mul].map((combine) => combine(p(ring, x, y), q(ring, x, y)))[operation]) as Program,
          operation === 2 ? d + e : Math.max(d, e),
        ] as const,
    ),
  ),
}));

test('a program traced over terms computes what it computes over numbers', () => {
  assert(
    property(program, array(integer({ min: -5, max: 5 }), { minLength: 2, maxLength: 2 }), ([run], [x = 0, y = 0]) => {
      const values = new Map([
        ['x', rational(x)],
        ['y', rational(y)],
      ]);
      const direct = run(rationals, rational(x), rational(y));
      expect(evaluateTerm(run(terms, 'x', 'y'), values)).toEqual(direct);
      expect(termOf(run(formal, new Formal('x'), new Formal('y')))).toEqual(run(terms, 'x', 'y'));
    }),
    { seed: 2 },
  );
});

test('the degree of a program is derived by running it', () => {
  assert(
    property(program, ([run, degree]) => degreeOf(run(degrees, degrees.variable(), degrees.variable())) === degree),
    { seed: 3 },
  );
});

test('terms drop the zeros and ones that change nothing, and work out numbers', () => {
  const { add, sub, mul, of } = terms;
  expect([add(0, 'x'), add('x', 0), sub('x', 0), mul(1, 'x'), mul('x', 1), mul(0, 'x'), mul('x', 0)]).toEqual([
    'x',
    'x',
    'x',
    'x',
    'x',
    0,
    0,
  ]);
  expect(sub(0, 'x')).toEqual(['-', 'x']);
  expect([add('1/2', '1/3'), sub(1, '0.5'), mul(2n.toString(), '1/2'), of(2n ** 60n)]).toEqual([
    '5/6',
    '1/2',
    1,
    '1152921504606846976',
  ]);
  expect(add(mul('x', 'y'), add('z', 1))).toEqual(['+', ['*', 'x', 'y'], ['+', 'z', 1]]);
});

test('long sums and products stay flat', () => {
  const letters: readonly Term[] = ['a', 'b', 'c', 'd'];
  expect(letters.reduce(terms.add)).toEqual(['+', 'a', 'b', 'c', 'd']);
  expect(printTerm(letters.reduce(terms.mul))).toBe('a * b * c * d');
});

test.each([
  ['x > 0', (x: never) => x > 0],
  ['x <= 0', (x: never) => x <= 0],
  ['Math.max(x, 0)', (x: never) => Math.max(x, 0)],
  ['+x', (x: never) => +x],
  ['x * 1', (x: never) => x * 1],
  // biome-ignore lint/suspicious/noDoubleEquals: that it converts is what is tested.
  ['x == 0', (x: never) => x == 0],
  ['template', (x: never) => `${x}`],
  ['String(x)', (x: never) => String(x)],
  ['JSON', (x: never) => JSON.stringify([x])],
])('%s is refused for a value that stands for every number', (_, look) => {
  for (const value of [new Formal('x'), new Degree(1)]) {
    expect(codeOf(() => look(value as never))).toBe('compares');
  }
});

test('what a formal value holds does not show', () => {
  expect(Object.keys(new Formal('x'))).toEqual([]);
});

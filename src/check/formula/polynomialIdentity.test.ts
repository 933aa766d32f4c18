import { type Arbitrary, assert, constantFrom, integer, letrec, oneof, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { rational } from '../../math/exact/rational.ts';
import { Refused } from '../../math/exact/refused.ts';
import { type Application, evaluateTerm, type Term } from '../../math/language/term.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { polynomialIdentity } from './polynomialIdentity.ts';

const { check, refute, formal, describe } = polynomialIdentity;

type Vector = readonly Term[];
type Matrix = readonly Vector[];
const sum = (terms: readonly Term[]): Application => ['+', ...terms];
const times = (matrix: Matrix, vector: Vector): Vector => matrix.map((row) => sum(row.map((w, k) => ['*', w, vector[k] ?? 0])));
const plus = (v: Vector, w: Vector): Vector => v.map((x, k) => ['+', x, w[k] ?? 0]);
const columns = (matrix: Matrix): Matrix => [0, 1].map((k) => matrix.map((row) => row[k] ?? 0));
const product = (one: Matrix, other: Matrix): Matrix => columns(columns(other).map((column) => times(one, column)));

/** W3 (W2 (W1 x + b1) + b2) + b3 for 2 by 2 layers beside its collapse; `bend` stands between the layers. */
function stack(bend: (term: Term) => Term): { readonly left: Vector; readonly right: Vector } {
  const weights = (name: string): Matrix => [1, 2].map((i) => [1, 2].map((k) => `${name}_${i}${k}`));
  const bias = (name: string): Vector => [1, 2].map((k) => `${name}_${k}`);
  const layer = (m: Matrix, b: Vector, v: Vector): Vector => plus(times(m, v), b);
  const [w1, w2, w3, b1, b2, b3, x] = [
    weights('w1'),
    weights('w2'),
    weights('w3'),
    bias('b1'),
    bias('b2'),
    bias('b3'),
    bias('x'),
  ];
  return {
    left: layer(w3, b3, layer(w2, b2, layer(w1, b1, x).map(bend)).map(bend)),
    right: plus(times(product(product(w3, w2), w1), x), layer(w3, b3, layer(w2, b2, b1))),
  };
}

const square = { left: [['^', ['+', 'x', 'y'], 2]], right: [['+', ['^', 'x', 2], ['*', 2, 'x', 'y'], ['^', 'y', 2]]] };

test('three 2 by 2 affine layers collapse, at every point of the grid', () => {
  expect(
    check(
      stack((term) => term),
      null,
    ),
  ).toEqual({
    cases: 2n ** 20n,
    scope: 'for all real numbers',
    detail: '20 variables of degree 1 (values −1, 2): 1048576 grid points.',
  });
});

test('with a ReLU between the layers the check refuses, and a point refutes', () => {
  const bent = stack((term) => ['relu', term]);
  const point = Object.fromEntries(['w1_11', 'w2_11', 'w3_11', 'x_1'].map((name) => [name, 1]));
  const zeros = Object.fromEntries(['w1', 'w2', 'w3'].flatMap((w) => ['11', '12', '21', '22'].map((ik) => [`${w}_${ik}`, 0])));
  const rest = Object.fromEntries(['b1', 'b2', 'b3', 'x'].flatMap((v) => [1, 2].map((k) => [`${v}_${k}`, 0])));
  const at = (x: number) => ({ ...zeros, ...rest, ...point, x_1: x });
  expect(codeOf(() => check(bent, null))).toBe('wrong-operation');
  expect(() => refute(bent, at(-1))).not.toThrow();
  expect(describe(bent, at(-1))).toContain('The left side is 0 and the right side -1 in entry 1 at w1_11 = 1');
  expect(codeOf(() => refute(bent, at(1)))).toBe('equal-there');
});

test('degrees come from the terms, and the grid grows with them', () => {
  expect(check(square, null)).toEqual({
    cases: 9n,
    scope: 'for all real numbers',
    detail: '2 variables of degree 2 (values −1, 2, −3): 9 grid points.',
  });
  expect(formal(square)).toBe('For all real numbers ‹x›, ‹y›: ‹(x + y) ^ 2 == x ^ 2 + 2 * x * y + y ^ 2›.');
  expect(
    check(
      {
        left: [['^', 'x', 5], 1],
        right: [
          ['*', 'x', ['^', 'x', 4]],
          ['^', 'y', 0],
        ],
      },
      null,
    ).detail,
  ).toBe('1 variable of degree 0 (values −1), 1 variable of degree 5 (values −1, 2, −3, 4, …): 6 grid points.');
  expect(formal({ left: ['x', 1], right: ['x', 1] })).toBe('For all real numbers ‹x›: ‹x == x› and ‹1 == 1›.');
});

test('a polynomial that vanishes on the first values of the grid, but is not zero, is refused', () => {
  const roots: Term = ['*', ['+', 'x', 1], ['-', 'x', 2], ['+', 'x', 3]];
  expect(() => check({ left: [roots], right: [0] }, null)).toThrow('The sides differ at x = 4.');
  expect(() => check({ left: [['*', ['+', 'x', 1], ['-', 'y', 2]]], right: [0] }, null)).toThrow(Refused);
});

test('numbers alone need no variables', () => {
  const half = { left: [['/', 1, 2]], right: ['0.5'] };
  expect(check(half, null)).toEqual({ cases: 1n, scope: 'for all real numbers', detail: 'no variables: 1 grid point.' });
  expect(formal(half)).toBe('‹1 / 2 == 0.5›.');
  const wrong = { left: [2], right: [['-', 1]] };
  expect(codeOf(() => check(wrong, null))).toBe('differs');
  expect(describe(wrong, {})).toBe('The left side is 2 and the right side -1.');
});

test('fractions are cleared, and numbers beyond 2^53 computed in full', () => {
  const thirds = {
    left: [['/', ['+', 'x', '1/2'], -3]],
    right: [['-', ['-', ['*', '-1/3', 'x']], ['+', ['*', '2/3', 'x'], '1/6']]],
  };
  expect(check(thirds, null).cases).toBe(2n);
  const large = (extra: number) => ({
    left: [['*', `${2n ** 54n}`, 'x', 'y']],
    right: [['+', ['*', 2 ** 52, 'x', 'y', 4], extra]],
  });
  expect(check(large(0), null).cases).toBe(4n);
  // 2^54 and 2^54 + 1 are the same double, and so it goes at every point of this grid.
  expect(codeOf(() => check(large(1), null))).toBe('differs');
});
/** Polynomial terms in three variables, with fractions, powers and division by constants. */
const { polynomial } = letrec<{ polynomial: Term }>((tie) => {
  const p = tie('polynomial');
  const application = (operator: string, ...operands: Arbitrary<Term>[]): Arbitrary<Term> =>
    tuple(...operands).map((terms): Application => [operator, ...terms]);
  return {
    polynomial: oneof(
      { maxDepth: 3 },
      oneof(integer({ min: -3, max: 3 }), constantFrom('1/2', '-2/3')),
      constantFrom('x', 'y', 'z'),
      application('+', p, p, p),
      application('-', p, p),
      application('-', p),
      application('*', p, p),
      application('/', p, constantFrom<Term>(2, '-1/3', ['+', 1, 1])),
      application('^', p, integer({ min: 0, max: 2 })),
    ),
  };
});

test('laws of the ring are accepted for random polynomials; with anything added they are refused, and refuted', () => {
  assert(
    property(
      polynomial,
      polynomial,
      polynomial,
      constantFrom<Term>(1, 'x', ['*', 'x', 'y'], ['-', ['^', 'z', 2], 'z']),
      (p, q, r, extra) => {
        const left: Term[] = [
          ['*', p, ['+', q, r]],
          ['*', p, q],
        ];
        const right: Term[] = [
          ['+', ['*', p, q], ['*', p, r]],
          ['*', q, p],
        ];
        expect(check({ left, right }, null).cases).toBeGreaterThan(0n);
        const wrong = { left: [...left, 'x', 'y', 'z'], right: [...right.slice(0, 1), ['+', ['*', q, p], extra], 'x', 'y', 'z'] };
        expect(codeOf(() => check(wrong, null))).toBe('differs');
        expect(() => refute(wrong, { x: 3, y: 5, z: 7 })).not.toThrow();
      },
    ),
    { seed: 2, numRuns: 300 },
  );
});

test('what is accepted has equal values at points off the grid', () => {
  assert(
    property(polynomial, polynomial, integer({ min: 10, max: 99 }), (p, q, x) => {
      const values = new Map([
        ['x', rational(x)],
        ['y', rational(`${x}/7`)],
        ['z', rational(-x)],
      ]);
      let accepted = true;
      try {
        check({ left: [p], right: [q] }, null);
      } catch (error) {
        expect(error).toBeInstanceOf(Refused);
        accepted = false;
      }
      if (accepted) expect(evaluateTerm(p, values).equals(evaluateTerm(q, values))).toBe(true);
    }),
    { seed: 3, numRuns: 2000 },
  );
});

test('what is no polynomial, or too much, is refused with a sentence', () => {
  const power = (n: number): Term => Array.from({ length: n }).reduce<Term>((inner) => ['^', inner, 64], 'x');
  const names = Array.from({ length: 23 }, (_, i) => `x${i}`);
  const refused = [
    [{ left: [['abs', 'x']], right: ['x'] }, null, 'wrong-operation'],
    [{ left: [['max', 'x', 0]], right: ['x'] }, null, 'wrong-operation'],
    [{ left: [['/', 'x', 'x']], right: [1] }, null, 'wrong-operation'],
    [{ left: [['/', 'x', 0]], right: [1] }, null, 'division-by-zero'],
    [{ left: [['>', 'x', 0]], right: [1] }, null, 'formula-not-number'],
    [{ left: ['x'], right: ['x', 'x'] }, null, 'unequal-lengths'],
    [{ left: [], right: [] }, null, 'empty'],
    [{ left: ['x'], right: ['x'] }, {}, 'proof-not-null'],
    [{ left: names, right: names }, null, 'too-many-variables'],
    [{ left: [sum(names.slice(0, 22).map((name) => ['^', name, 2]))], right: [0] }, null, 'too-many-points'],
    [{ left: [power(4)], right: [0] }, null, 'degree-too-large'],
    [{ left: [power(190)], right: [0] }, null, 'degree-too-large'],
    [{ left: [power(2)], right: [power(2)] }, null, 'too-large'],
    [{ left: [['*', ...Array.from({ length: 99 }, () => '1e-30'), 'x']], right: [0] }, null, 'denominator-too-long'],
    [{ left: Array.from({ length: 1001 }, () => 'x'), right: ['x'] }, null, 'too-many-entries'],
    [
      { left: [sum(Array.from({ length: 40 }, (_, i) => ['*', sum(names.slice(0, 22)), i + 2]))], right: [0] },
      null,
      'too-many-operations',
    ],
  ] as const;
  for (const [statement, proof, code] of refused) {
    expect(() => check(statement, proof)).toThrow(Refused);
    expect(codeOf(() => check(statement, proof))).toBe(code);
  }
});

import { type Arbitrary, assert, constantFrom, integer, letrec, oneof, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { Refused } from '../../math/exact/refused.ts';
import type { Application, Term } from '../../math/language/term.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { matrixIdentity } from './matrixIdentity.ts';

const { check, refute, formal, describe } = matrixIdentity;

const letters = { W2: ['c', 'b'], W1: ['b', 'a'], x: ['a', '1'], b1: ['b', '1'], b2: ['c', '1'] };
const layer = (inner: Term): Term => ['+', ['*', 'W2', inner], 'b2'];
const right: Term = ['+', ['*', ['*', 'W2', 'W1'], 'x'], ['+', ['*', 'W2', 'b1'], 'b2']];
const collapse = { letters, left: layer(['+', ['*', 'W1', 'x'], 'b1']), right };
const bent = { letters, left: layer(['relu', ['+', ['*', 'W1', 'x'], 'b1']]), right };

test('two affine layers of any shape are one', () => {
  expect(check(collapse, null)).toEqual({ cases: 3n, scope: 'for every shape' });
  expect(formal(collapse)).toBe(
    'For all sizes a, b, c and all real matrices ‹W2› (c × b), ‹W1› (b × a), ‹x› (a × 1), ‹b1› (b × 1), ‹b2› (c × 1): ‹W2 * (W1 * x + b1) + b2 == W2 * W1 * x + W2 * b1 + b2›.',
  );
});

test('with a ReLU between them the check refuses, and matrices refute', () => {
  const counterexample = {
    sizes: { a: 1, b: 2, c: 1 },
    matrices: { W2: [[1, 1]], W1: [[1], [-2]], x: [[3]], b1: [[0], [0]], b2: [['1/2']] },
  };
  expect(codeOf(() => check(bent, null))).toBe('wrong-operation');
  expect(() => refute(bent, counterexample)).not.toThrow();
  expect(describe(bent, counterexample)).toBe(
    'For W2 = [[1, 1]], W1 = [[1], [-2]], x = [[3]], b1 = [[0], [0]], b2 = [[1/2]] the left side is [[7/2]] and the right side [[-5/2]].',
  );
  expect(codeOf(() => refute(collapse, counterexample))).toBe('equal-there');
  expect(() => refute({ ...bent, left: layer(['abs', ['+', ['*', 'W1', 'x'], 'b1']]) }, counterexample)).not.toThrow();
});

test('the order of factors matters, the way to write a multiple does not', () => {
  const square = { A: ['n', 'n'], B: ['n', 'n'] };
  const swapped = { letters: square, left: ['*', 'A', 'B'], right: ['*', 'B', 'A'] };
  expect(() => check(swapped, null)).toThrow('The coefficient of A B is 1 on the left and 0 on the right.');
  expect(() =>
    refute(swapped, {
      sizes: { n: 2 },
      matrices: {
        A: [
          [0, 1],
          [0, 0],
        ],
        B: [
          [0, 0],
          [1, 0],
        ],
      },
    }),
  ).not.toThrow();
  expect(codeOf(() => refute(swapped, { sizes: { n: 1 }, matrices: { A: [[2]], B: [[3]] } }))).toBe('equal-there');
  const multiple = { letters: square, left: ['/', ['-', ['*', 3, 'A'], ['*', 'A', ['-', 1]], 'B'], 2] };
  expect(() => check({ ...multiple, right: 'A' }, null)).toThrow(Refused);
  const halves = {
    letters: square,
    left: ['-', ['/', ['*', 3, 'A', 'B'], 2], ['*', '1/2', 'A', 'B']],
    right: ['*', 'A', ['+', 0, 1], 'B'],
  };
  expect(check(halves, null).cases).toBe(1n);
  expect(codeOf(() => refute(halves, { sizes: { n: 1 }, matrices: { A: [[2]], B: [[3]] } }))).toBe('equal-there');
  expect(check({ letters: square, left: ['-', 'A', 'A'], right: ['*', 0, 'B'] }, null).cases).toBe(2n);
});

test('letters of shape 1 × 1 are numbers', () => {
  const one = { letters: { u: ['1', '1'] }, left: ['+', 'u', 'u'], right: ['*', 2, 'u'] };
  expect(check(one, null).scope).toBe('for all real numbers');
  expect(formal(one)).toBe('For all real matrices ‹u› (1 × 1): ‹u + u == 2 * u›.');
});

test('shapes that do not fit, and what is no matrix polynomial, are refused', () => {
  const refused = [
    [{ ...collapse, left: ['*', 'W1', 'W2'] }, 'inner-shapes-do-not-fit'],
    [{ ...collapse, left: ['+', 'W1', ['*', 'W1', 'x']] }, 'shapes-do-not-fit'],
    [{ ...collapse, left: ['-', 'W1', 1] }, 'shapes-do-not-fit'],
    [{ ...collapse, left: 'W1' }, 'unequal-shapes'],
    [{ ...collapse, left: 2 }, 'number-not-matrix'],
    [{ ...collapse, left: ['/', 'b2', 'b1'] }, 'division-by-matrix'],
    [{ ...collapse, left: ['/', 'b2', 0] }, 'division-by-zero'],
    [{ ...collapse, left: ['^', 'b2', 2] }, 'wrong-operation'],
    [{ ...collapse, left: ['*', 'M', 'x'] }, 'no-shape'],
    [{ ...collapse, letters: { ...letters, z: ['a', 'a'] } }, 'letter-not-used'],
    [{ ...collapse, letters: { ...letters, x: ['a'] } }, 'too-short'],
    [{ ...collapse, letters: { ...letters, x: ['a', '1', '1'] } }, 'shape-names'],
    [{ ...collapse, letters: { ...letters, x: ['a', '2'] } }, 'shape-names'],
    [{ ...collapse, letters: { ...letters, x: ['a', 1] } }, 'not-a-string'],
    [
      { ...collapse, letters: Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`x${i}`, ['a', 'a']])) },
      'too-many-letters',
    ],
  ] as const;
  for (const [statement, code] of refused) {
    expect(() => check(statement, null)).toThrow(Refused);
    expect(codeOf(() => check(statement, null))).toBe(code);
  }
  expect(codeOf(() => check(collapse, {}))).toBe('proof-not-null');
});

test('a counterexample must have the sizes and shapes of the statement', () => {
  const square = { letters: { A: ['n', 'n'] }, left: ['*', 'A', 'A'], right: 'A' };
  const refused = [
    [{ sizes: { n: 0 }, matrices: { A: [] } }, 'no-rows'],
    [{ sizes: { n: 17 }, matrices: { A: [] } }, 'too-large'],
    [{ sizes: {}, matrices: { A: [] } }, 'missing-field'],
    [{ sizes: { n: 1 }, matrices: { A: [[1], [2]] } }, 'wrong-shape'],
    [{ sizes: { n: 2 }, matrices: { A: [[1, 2], [3]] } }, 'wrong-shape'],
    [{ sizes: { n: 1 }, matrices: { A: [[0.5]] } }, 'float'],
    [{ sizes: { n: 1 }, matrices: { B: [[1]] } }, 'missing-field'],
  ] as const;
  for (const [counterexample, code] of refused) expect(codeOf(() => refute(square, counterexample))).toBe(code);
  expect(() => refute(square, { sizes: { n: 1 }, matrices: { A: [[2]] } })).not.toThrow();
});

test('random identities of a ring are accepted, and what is accepted is never refuted', () => {
  const { term } = letrec<{ term: Term }>((tie) => {
    const t = tie('term');
    const application = (operator: string, ...operands: Arbitrary<Term>[]): Arbitrary<Term> =>
      tuple(...operands).map((terms): Application => [operator, ...terms]);
    const scalar = constantFrom<Term>(2, '-1/3', ['-', 1], ['+', 1, 2], ['-', 2, 3], ['*', 2, 2], ['/', 1, 2]);
    return {
      term: oneof(
        { maxDepth: 3 },
        constantFrom('A', 'B'),
        application('+', t, t),
        application('-', t, t),
        application('-', t),
        application('*', t, t),
        application('*', scalar, t),
        application('*', t, scalar),
        application('/', t, scalar),
      ),
    };
  });
  const square = { A: ['n', 'n'], B: ['n', 'n'] };
  const entry = integer({ min: -3, max: 3 });
  const matrix = tuple(tuple(entry, entry), tuple(entry, entry));
  const both: Term = ['-', ['+', 'A', 'B'], ['+', 'A', 'B']];
  let accepted = 0;
  assert(
    property(term, term, term, matrix, matrix, (p, q, r, A, B) => {
      const law = { letters: square, left: ['+', both, ['*', p, ['+', q, r]]], right: ['+', ['*', p, q], ['*', p, r], both] };
      expect(check(law, null).cases).toBeGreaterThan(0n);
      expect(codeOf(() => refute(law, { sizes: { n: 2 }, matrices: { A, B } }))).toBe('equal-there');
      const guess = { letters: square, left: ['+', both, p], right: ['+', both, q] };
      try {
        check(guess, null);
      } catch (error) {
        expect(error).toBeInstanceOf(Refused);
        return;
      }
      accepted += 1;
      expect(codeOf(() => refute(guess, { sizes: { n: 2 }, matrices: { A, B } }))).toBe('equal-there');
    }),
    { seed: 5, numRuns: 500 },
  );
  expect(accepted).toBeGreaterThan(5);
});

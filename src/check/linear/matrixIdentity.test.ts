import { type Arbitrary, assert, constantFrom, integer, letrec, oneof, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { Refused } from '../../math/exact/refused.ts';
import type { Application, Term } from '../../math/language/term.ts';
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
  expect(() => check(bent, null)).toThrow('relu(W1 * x + b1) is not built from +, − and ×.');
  expect(() => refute(bent, counterexample)).not.toThrow();
  expect(describe(bent, counterexample)).toBe(
    'For W2 = [[1, 1]], W1 = [[1], [-2]], x = [[3]], b1 = [[0], [0]], b2 = [[1/2]] the left side is [[7/2]] and the right side [[-5/2]].',
  );
  expect(() => refute(collapse, counterexample)).toThrow('Both sides are [[-5/2]] for W2');
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
  expect(() => refute(swapped, { sizes: { n: 1 }, matrices: { A: [[2]], B: [[3]] } })).toThrow('Both sides are [[6]]');
  const multiple = { letters: square, left: ['/', ['-', ['*', 3, 'A'], ['*', 'A', ['-', 1]], 'B'], 2] };
  expect(() => check({ ...multiple, right: 'A' }, null)).toThrow(Refused);
  const halves = {
    letters: square,
    left: ['-', ['/', ['*', 3, 'A', 'B'], 2], ['*', '1/2', 'A', 'B']],
    right: ['*', 'A', ['+', 0, 1], 'B'],
  };
  expect(check(halves, null).cases).toBe(1n);
  expect(() => refute(halves, { sizes: { n: 1 }, matrices: { A: [[2]], B: [[3]] } })).toThrow('Both sides are [[6]]');
  expect(check({ letters: square, left: ['-', 'A', 'A'], right: ['*', 0, 'B'] }, null).cases).toBe(2n);
});

test('letters of shape 1 × 1 are numbers', () => {
  const one = { letters: { u: ['1', '1'] }, left: ['+', 'u', 'u'], right: ['*', 2, 'u'] };
  expect(check(one, null).scope).toBe('for all real numbers');
  expect(formal(one)).toBe('For all real matrices ‹u› (1 × 1): ‹u + u == 2 * u›.');
});

test('shapes that do not fit, and what is no matrix polynomial, are refused', () => {
  const refused = [
    [{ ...collapse, left: ['*', 'W1', 'W2'] }, 'a factor with a columns meets one with c rows'],
    [{ ...collapse, left: ['+', 'W1', ['*', 'W1', 'x']] }, 'the shapes do not fit'],
    [{ ...collapse, left: ['-', 'W1', 1] }, 'the shapes do not fit'],
    [{ ...collapse, left: 'W1' }, 'The left side is b × a and the right side c × 1.'],
    [{ ...collapse, left: 2 }, 'Both sides must be matrices'],
    [{ ...collapse, left: ['/', 'b2', 'b1'] }, 'b2 / b1 divides by a matrix'],
    [{ ...collapse, left: ['/', 'b2', 0] }, 'divides by zero'],
    [{ ...collapse, left: ['^', 'b2', 2] }, 'is not built from'],
    [{ ...collapse, left: ['*', 'M', 'x'] }, 'M has no shape'],
    [{ ...collapse, letters: { ...letters, z: ['a', 'a'] } }, 'z has a shape, but'],
    [{ ...collapse, letters: { ...letters, x: ['a'] } }, 'list is too short'],
    [{ ...collapse, letters: { ...letters, x: ['a', '1', '1'] } }, 'two names'],
    [{ ...collapse, letters: { ...letters, x: ['a', '2'] } }, 'two names'],
    [{ ...collapse, letters: { ...letters, x: ['a', 1] } }, 'must be a string'],
    [{ ...collapse, letters: Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`x${i}`, ['a', 'a']])) }, '65 letters'],
  ] as const;
  for (const [statement, why] of refused) {
    expect(() => check(statement, null)).toThrow(Refused);
    expect(() => check(statement, null)).toThrow(why);
  }
  expect(() => check(collapse, {})).toThrow('must be null');
});

test('a counterexample must have the sizes and shapes of the statement', () => {
  const square = { letters: { A: ['n', 'n'] }, left: ['*', 'A', 'A'], right: 'A' };
  const refused = [
    [{ sizes: { n: 0 }, matrices: { A: [] } }, 'n is 0'],
    [{ sizes: { n: 17 }, matrices: { A: [] } }, 'stops at 16'],
    [{ sizes: {}, matrices: { A: [] } }, 'lacks the field "n"'],
    [{ sizes: { n: 1 }, matrices: { A: [[1], [2]] } }, 'A must be 1 × 1'],
    [{ sizes: { n: 2 }, matrices: { A: [[1, 2], [3]] } }, 'A must be 2 × 2'],
    [{ sizes: { n: 1 }, matrices: { A: [[0.5]] } }, 'float'],
    [{ sizes: { n: 1 }, matrices: { B: [[1]] } }, 'lacks the field "A"'],
  ] as const;
  for (const [counterexample, why] of refused) expect(() => refute(square, counterexample)).toThrow(why);
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
      expect(() => refute(law, { sizes: { n: 2 }, matrices: { A, B } })).toThrow('Both sides are');
      const guess = { letters: square, left: ['+', both, p], right: ['+', both, q] };
      try {
        check(guess, null);
      } catch (error) {
        expect(error).toBeInstanceOf(Refused);
        return;
      }
      accepted += 1;
      expect(() => refute(guess, { sizes: { n: 2 }, matrices: { A, B } })).toThrow('Both sides are');
    }),
    { seed: 5, numRuns: 500 },
  );
  expect(accepted).toBeGreaterThan(5);
});

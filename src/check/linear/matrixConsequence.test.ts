import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { conclusionAt, matrixConsequence } from './matrixConsequence.ts';

const { check, refute, formal, describe } = matrixConsequence;

/** If P A = D P, then P h follows the recurrence of D where h follows that of A. */
const letters = { P: ['n', 'n'], A: ['n', 'n'], D: ['n', 'n'], B: ['n', 'm'], h: ['n', '1'], x: ['m', '1'] };
const given = [['==', ['*', 'P', 'A'], ['*', 'D', 'P']]];
const follows = {
  letters,
  given,
  then: ['==', ['*', 'P', ['+', ['*', 'A', 'h'], ['*', 'B', 'x']]], ['+', ['*', 'D', ['*', 'P', 'h']], ['*', 'P', 'B', 'x']]],
};
const wrong = { ...follows, then: ['==', ['*', 'P', ['*', 'B', 'x']], ['*', 'B', 'x']] };
const unused = { letters: { P: ['n', 'n'], B: ['n', 'm'], x: ['m', '1'] }, given: [], then: wrong.then };
const matrices = { P: [[2]], B: [[1]], x: [[1]] };

test('what is a sum of multiples of what is given follows', () => {
  expect(check(follows, [{ of: 0, before: 1, after: 'h' }])).toEqual({ cases: 4n, scope: 'for every shape' });
  expect(formal(follows)).toBe(
    'For all sizes m, n and all real matrices ‹P› (n × n), ‹A› (n × n), ‹D› (n × n), ‹B› (n × m), ‹h› (n × 1), ‹x› (m × 1): if ‹P * A == D * P›, then ‹P * (A * h + B * x) == D * P * h + P * B * x›.',
  );
});

test('a multiple with another factor, or from the other side, shows something else', () => {
  for (const part of [
    { of: 0, before: 2, after: 'h' },
    { of: 0, before: '-1', after: 'h' },
  ])
    expect(codeOf(() => check(follows, [part]))).toBe('other-coefficient');
  expect(codeOf(() => check(follows, []))).toBe('other-coefficient');
  expect(codeOf(() => check(follows, [{ of: 0, before: 'h', after: 1 }]))).toBe('inner-shapes-do-not-fit');
});

test('matrices for which all is true that is given, and the conclusion is not, refute', () => {
  const sizes = { n: 1, m: 1 };
  expect(() => refute(unused, { sizes, matrices })).not.toThrow();
  expect(describe(unused, { sizes, matrices })).toBe(
    'For P = [[2]], B = [[1]], x = [[1]] the left side is [[2]] and the right side [[1]].',
  );
  expect(conclusionAt(unused, { sizes, matrices })).toMatchObject({ left: [{ numerator: 2 }], right: [{ numerator: 1 }] });
  expect(codeOf(() => refute(unused, { sizes, matrices: { ...matrices, P: [[1]] } }))).toBe('true-there');
  const square = {
    letters: { A: ['n', 'n'] },
    given: [['==', ['*', 'A', 'A'], 'A']],
    then: ['==', ['relu', 'A'], ['abs', ['*', 2, 'A']]],
  };
  expect(describe(square, { sizes: { n: 1 }, matrices: { A: [[1]] } })).toBe(
    'All that is given is true, and yet for A = [[1]] the left side is [[1]] and the right side [[2]].',
  );
  expect(codeOf(() => refute(square, { sizes: { n: 1 }, matrices: { A: [[2]] } }))).toBe('premise-false');
  expect(codeOf(() => refute(square, { sizes: { n: 1 }, matrices: { A: [[0]] } }))).toBe('true-there');
});

import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { FIRST, NEXT, STACK, STACK_PROOF } from '../../testing/inductionAttacks.ts';
import { entriesAfter, matrixInduction } from './matrixInduction.ts';

const { check, refute, formal, describe } = matrixInduction;

/** Products of blocks that meet, by joining them. */
const PAIR = { P: ['m', 'k'] };
const meet = {
  letters: {},
  state: PAIR,
  rules: [
    { from: 0, letters: { A: ['a', 'b'] }, if: [], to: { P: 'A' } },
    {
      from: 2,
      letters: { P1: ['a', 'b'], P2: ['b', 'c'], U: ['c', 'd'] },
      if: [['==', ['*', 'P1', 'P2'], ['*', 'P1', 'P2']]],
      to: { P: ['*', 'P1', 'P2', 'U'] },
    },
  ],
  always: [['==', 'P', 'P']],
  of: 'blocks',
};
const joined = {
  rule: 1,
  with: { U: [[1]] },
  of: [
    { rule: 0, with: { A: [[1, 2]] }, of: [] },
    { rule: 0, with: { A: [[3], [4]] }, of: [] },
  ],
};

const twice = { rule: 1, with: { U: [[1, 2]] }, of: [joined, { rule: 0, with: { A: [[2]] }, of: [] }] };

test('what holds at every start and after every step is always true, for every shape', () => {
  expect(check(STACK, STACK_PROOF).scope).toBe('for any number of steps and every shape');
  expect(check(meet, { steps: [[[]], [[]]], runs: [{ sizes: {}, given: {}, last: twice }] }).scope).toBe(
    'for any number of blocks and every shape',
  );
});

test('the formal sentence says what is fixed, and the shapes of what each rule takes', () => {
  expect(formal(STACK)).toBe(
    'For all sizes n and all real matrices ‹x› (n × 1): whatever ‹h› (m × 1), ‹A› (m × n), ‹b› (m × 1) these rules make, however often they are used, satisfies ‹h == A * x + b›. Start, for all sizes k and all real matrices ‹W› (k × n), ‹c› (k × 1): ‹h› is ‹W * x + c›, ‹A› is ‹W›, ‹b› is ‹c›. Step from ‹h› (m × 1), ‹A› (m × n), ‹b› (m × 1), for all sizes k and all real matrices ‹W› (k × m), ‹c› (k × 1): at once ‹h› becomes ‹W * h + c›, ‹A› becomes ‹W * A›, ‹b› becomes ‹W * b + c›.',
  );
  expect(formal(meet)).toBe(
    'Whatever ‹P› (m × k) these rules make, however often they are used, satisfies ‹P == P›. Start, for all sizes a, b and all real matrices ‹A› (a × b): ‹P› is ‹A›. Join of two objects, ‹P1› (a × b), ‹P2› (b × c), for all sizes d and all real matrices ‹U› (c × d) with ‹P1 * P2 == P1 * P2›: ‹P› is ‹P1 * P2 * U›.',
  );
  const still = { ...STACK, rules: [FIRST, { from: 1, letters: STACK.state, if: [], to: { h: 'h', A: 'A', b: 'b' } }] };
  expect(formal(still)).toContain('Step from ‹h› (m × 1), ‹A› (m × n), ‹b› (m × 1): at once ‹h› becomes ‹h›');
  const same = { ...STACK, rules: [FIRST, { ...NEXT, letters: { ...NEXT.letters, W: ['m', 'm'], c: ['m', '1'] } }] };
  expect(formal(same)).toContain(', for all real matrices ‹W› (m × m), ‹c› (m × 1): at once');
});

test('a run that ends in what is false refutes, with a ReLU too', () => {
  const bent = { ...STACK, rules: [FIRST, { ...NEXT, to: { ...NEXT.to, h: ['relu', ['+', ['*', 'W', 'h'], 'c']] } }] };
  const run = {
    sizes: { n: 1 },
    given: { x: [[1]] },
    last: { rule: 1, with: { W: [[-1]], c: [[0]] }, of: [{ rule: 0, with: { W: [[2]], c: [[0]] }, of: [] }] },
  };
  expect(() => refute(bent, run)).not.toThrow();
  expect(describe(bent, run)).toBe(
    'After a run that ends in x = [[1]], h = [[0]], A = [[-2]], b = [[0]] the left side is [[0]] and the right side [[-2]].',
  );
  expect(entriesAfter(bent, run)).toMatchObject({ left: [{ numerator: 0 }], right: [{ numerator: -2 }] });
  expect(codeOf(() => refute(STACK, run))).toBe('true-there');
  expect(codeOf(() => check(bent, STACK_PROOF))).toBe('wrong-operation');
});

test('the second formula may be the false one', () => {
  const both = { ...STACK, always: [...STACK.always, ['==', 'h', ['*', 'A', 'x']]] };
  const run = { sizes: { n: 1 }, given: { x: [[1]] }, last: { rule: 0, with: { W: [[2]], c: [[1]] }, of: [] } };
  expect(describe(both, run)).toContain('the left side is [[3]] and the right side [[2]]');
});

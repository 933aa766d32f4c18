import { expect, test } from 'vitest';
import { Refused } from '../../math/exact/refused.ts';
import { compare, expand } from '../../math/language/expand.ts';
import type { Term } from '../../math/language/term.ts';
import { consequence } from './consequence.ts';

const { check, refute, formal, describe } = consequence;

/** tanh stays inside (−1, 1): with t = e^(2x) > 0, (t + 1)² − (t − 1)² = 4t. */
const tanh = { given: [['>', 't', 0]], then: ['>', ['^', ['+', 't', 1], 2], ['^', ['-', 't', 1], 2]] };
const four = { equations: [], cone: [{ weight: 4, square: 1, times: [0] }] };
/** If x = y and y = z, then x² = z². */
const chain = {
  given: [
    ['==', 'x', 'y'],
    ['>=', 1, 0],
    ['==', 'y', 'z'],
  ],
  then: ['==', ['^', 'x', 2], ['^', 'z', 2]],
};
const multipliers = {
  equations: [
    ['+', 'x', 'y'],
    ['+', 'y', 'z'],
  ],
  cone: [],
};
/** x² + y² ≥ 2xy */
const mean = { given: [], then: ['>=', ['+', ['^', 'x', 2], ['^', 'y', 2]], ['*', 2, 'x', 'y']] };
const square = { equations: [], cone: [{ weight: 1, square: ['-', 'x', 'y'], times: [] }] };

test('a conclusion that is such a combination follows', () => {
  expect(check(tanh, four)).toEqual({ cases: 3n, scope: 'for all real numbers' });
  expect(check(chain, multipliers).cases).toBe(6n);
  expect(check(mean, square).cases).toBe(4n);
  expect(
    check({ given: [], then: ['>', ['/', 3, 2], 1] }, { equations: [], cone: [{ weight: 2, square: '-1/2', times: [] }] }).cases,
  ).toBe(1n);
});

test('the formal sentence shows every hypothesis', () => {
  expect(formal(tanh)).toBe('For all real numbers ‹t›: if ‹t > 0›, then ‹(t + 1) ^ 2 > (t - 1) ^ 2›.');
  expect(formal(chain)).toBe('For all real numbers ‹x›, ‹y›, ‹z›: if ‹x == y› and ‹1 >= 0› and ‹y == z›, then ‹x ^ 2 == z ^ 2›.');
  expect(formal({ given: [], then: ['>', 1, 0] })).toBe('‹1 > 0›.');
});

test('a proof that does not add up, or is not allowed, is refused', () => {
  const strict = (given: Term, square: Term, times: readonly number[], then: Term) =>
    [
      { given: [given], then },
      { equations: [], cone: [{ weight: 1, square, times }] },
    ] as const;
  const refused = [
    [
      tanh,
      { equations: [], cone: [{ weight: 3, square: 1, times: [0] }] },
      'The coefficient of t is 4 on the left and 3 on the right.',
    ],
    [{ given: [], then: ['==', 'x', 1] }, { equations: [], cone: [] }, 'The coefficient of x is 1'],
    [{ given: [], then: ['==', 'x', ['+', 'x', 1]] }, { equations: [], cone: [] }, 'The coefficient of the constant is -1'],
    [{ given: [['>', 't', 0]], then: ['==', ['*', 4, 't'], 0] }, four, 'the cone must be empty'],
    [...strict(['>=', 't', 0], 1, [0], ['>', 't', 0]), 'visibly positive'],
    [...strict(['>', 't', 0], 't', [], ['>', ['^', 't', 2], 0]), 'visibly positive'],
    [...strict(['>', 't', 0], 0, [], ['>', 0, 0]), 'visibly positive'],
    [...strict(['!=', 't', 0], 1, [], ['>=', 1, 0]), 't != 0 must be written with ==, >= or >.'],
    [...strict(['<', 't', 0], 1, [], ['>=', 1, 0]), 't < 0 must be written'],
    [...strict(['>', 't', 0], 1, [], ['not', ['>', 0, 1]]), 'must be written'],
    [...strict(['>', 't', 0], 1, [1], ['>', 't', 0]), 'list is too short'],
    [...strict(['>', 't', 0], 1, [2], ['>', 't', 0]), 'stops at 1'],
    [...strict(['>', 't', 0], 1, [-1], ['>', 't', 0]), 'natural number'],
    [
      ...strict(
        ['>', 't', 0],
        1,
        Array.from({ length: 17 }, () => 0),
        ['>', 't', 0],
      ),
      '17 factors',
    ],
    [...strict(['>', 't', 0], 1, [0], ['>', ['relu', 't'], 0]), 'relu(t) is not built from'],
    [mean, { equations: [], cone: [{ weight: -1, square: 1, times: [] }] }, 'weight must be positive'],
    [mean, { equations: [], cone: [{ weight: 0, square: 1, times: [] }] }, 'weight must be positive'],
    [mean, { equations: [1], cone: [] }, '1 multipliers for 0 equations'],
    [mean, { equations: [], cone: Array.from({ length: 257 }, () => square.cone[0] ?? null) }, '257 entries'],
    [{ given: Array.from({ length: 65 }, () => ['>', 't', 0]), then: ['>', 't', 0] }, four, '65 formulas are given'],
  ] as const;
  for (const [statement, proof, why] of refused) {
    expect(() => check(statement, proof)).toThrow(Refused);
    expect(() => check(statement, proof)).toThrow(why);
  }
});

test('a point where all is given and the conclusion false refutes', () => {
  const wrong = { given: [['>=', 't', 0]], then: tanh.then };
  expect(() => refute(wrong, { t: 0 })).not.toThrow();
  expect(describe(wrong, { t: 0 })).toBe(
    'All that is given is true at t = 0, and yet ‹(t + 1) ^ 2 > (t - 1) ^ 2› is false at t = 0: the left side is 1, the right side 1.',
  );
  expect(() => refute(wrong, { t: -1 })).toThrow('t >= 0 is given, and false at t = -1.');
  expect(() => refute(wrong, { t: 1 })).toThrow('(t + 1) ^ 2 > (t - 1) ^ 2 is true at t = 1.');
  expect(describe({ given: [], then: ['>', ['relu', 't'], 0] }, { t: -1 })).toBe(
    '‹relu(t) > 0› is false at t = -1: the left side is 0, the right side 0.',
  );
});

test('expansions sort the letters of a product only where they commute', () => {
  const swapped = [
    ['*', 'y', 'x'],
    ['*', 'x', 'y'],
  ] as const;
  const [one, other] = swapped.map((term) => [expand(term, 'commutative'), expand(term, 'non-commutative')] as const);
  expect([one?.[0], one?.[1]].map((words) => [...(words ?? new Map()).keys()])).toEqual([['x y'], ['y x']]);
  expect(compare(one?.[0] ?? new Map(), other?.[0] ?? new Map())).toBe(1);
  expect(() => compare(one?.[1] ?? new Map(), other?.[1] ?? new Map())).toThrow('coefficient of y x');
});

test('an expansion that grows too large is refused, not finished', () => {
  const letters = (n: number, from = 0): Term => ['+', 0, ...Array.from({ length: n }, (_, i) => `x${i + from}`)];
  const refused = [
    [['*', letters(100), letters(100, 100)], 'different products, and this checker stops at 4096'],
    [['*', letters(600), letters(600)], 'more than 262144 products'],
    [['^', ['^', 'x', 64], 64], 'more than 1000 characters'],
  ] as const;
  for (const [term, why] of refused) expect(() => expand(term, 'commutative')).toThrow(why);
});

import { expect, test } from 'vitest';
import { Refused } from '../../math/exact/refused.ts';
import { compare, expand } from '../../math/language/expand.ts';
import type { Term } from '../../math/language/term.ts';
import { codeOf } from '../../testing/codeOf.ts';
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
    [tanh, { equations: [], cone: [{ weight: 3, square: 1, times: [0] }] }, 'other-coefficient'],
    [{ given: [], then: ['==', 'x', 1] }, { equations: [], cone: [] }, 'other-coefficient'],
    [{ given: [], then: ['==', 'x', ['+', 'x', 1]] }, { equations: [], cone: [] }, 'other-coefficient'],
    [{ given: [['>', 't', 0]], then: ['==', ['*', 4, 't'], 0] }, four, 'cone-not-empty'],
    [...strict(['>=', 't', 0], 1, [0], ['>', 't', 0]), 'not-positive'],
    [...strict(['>', 't', 0], 't', [], ['>', ['^', 't', 2], 0]), 'not-positive'],
    [...strict(['>', 't', 0], 0, [], ['>', 0, 0]), 'not-positive'],
    [...strict(['!=', 't', 0], 1, [], ['>=', 1, 0]), 'comparison-needed'],
    [...strict(['<', 't', 0], 1, [], ['>=', 1, 0]), 'comparison-needed'],
    [...strict(['>', 't', 0], 1, [], ['not', ['>', 0, 1]]), 'comparison-needed'],
    [...strict(['>', 't', 0], 1, [1], ['>', 't', 0]), 'too-short'],
    [...strict(['>', 't', 0], 1, [2], ['>', 't', 0]), 'too-large'],
    [...strict(['>', 't', 0], 1, [-1], ['>', 't', 0]), 'not-a-natural'],
    [
      ...strict(
        ['>', 't', 0],
        1,
        Array.from({ length: 17 }, () => 0),
        ['>', 't', 0],
      ),
      'too-many-factors',
    ],
    [...strict(['>', 't', 0], 1, [0], ['>', ['relu', 't'], 0]), 'wrong-operation'],
    [mean, { equations: [], cone: [{ weight: -1, square: 1, times: [] }] }, 'weight-not-positive'],
    [mean, { equations: [], cone: [{ weight: 0, square: 1, times: [] }] }, 'weight-not-positive'],
    [mean, { equations: [1], cone: [] }, 'wrong-number-of-multipliers'],
    [mean, { equations: [], cone: Array.from({ length: 257 }, () => square.cone[0] ?? null) }, 'too-long-cone'],
    [{ given: Array.from({ length: 65 }, () => ['>', 't', 0]), then: ['>', 't', 0] }, four, 'too-many-formulas'],
  ] as const;
  for (const [statement, proof, code] of refused) {
    expect(() => check(statement, proof)).toThrow(Refused);
    expect(codeOf(() => check(statement, proof))).toBe(code);
  }
});

test('a point where all is given and the conclusion false refutes', () => {
  const wrong = { given: [['>=', 't', 0]], then: tanh.then };
  expect(() => refute(wrong, { t: 0 })).not.toThrow();
  expect(describe(wrong, { t: 0 })).toBe(
    'All that is given is true at t = 0, and yet ‹(t + 1) ^ 2 > (t - 1) ^ 2› is false at t = 0: the left side is 1, the right side 1.',
  );
  expect(codeOf(() => refute(wrong, { t: -1 }))).toBe('premise-false');
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
  expect(codeOf(() => compare(one?.[1] ?? new Map(), other?.[1] ?? new Map()))).toBe('other-coefficient');
});

test('an expansion that grows too large is refused, not finished', () => {
  const letters = (n: number, from = 0): Term => ['+', 0, ...Array.from({ length: n }, (_, i) => `x${i + from}`)];
  const refused = [
    [['*', letters(100), letters(100, 100)], 'too-many-different-products'],
    [['*', letters(600), letters(600)], 'too-many-products'],
    [['^', ['^', 'x', 64], 64], 'product-too-long'],
  ] as const;
  for (const [term, code] of refused) expect(codeOf(() => expand(term, 'commutative'))).toBe(code);
});

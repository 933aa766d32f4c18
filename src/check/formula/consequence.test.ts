import { expect, test } from 'vitest';
import type { Plain } from '../../math/exact/plain.ts';
import { Refused } from '../../math/exact/refused.ts';
import { compare, expand } from '../../math/language/expand.ts';
import type { Term } from '../../math/language/term.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { consequence } from './consequence.ts';

const { check, refute, formal, describe } = consequence;

/** tanh stays inside (−1, 1): with t = e^(2x) > 0, (t + 1)² − (t − 1)² = 4t. */
const tanh = { given: [['>', 't', 0]], then: ['>', ['^', ['+', 't', 1], 2], ['^', ['-', 't', 1], 2]] };
const four = { equations: [], cone: [{ weight: 4, square: 1, times: [0] }], at: { t: 1 } };
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
  at: { x: 0, y: 0, z: 0 },
};
/** x² + y² ≥ 2xy */
const mean = { given: [], then: ['>=', ['+', ['^', 'x', 2], ['^', 'y', 2]], ['*', 2, 'x', 'y']] };
const square = { equations: [], cone: [{ weight: 1, square: ['-', 'x', 'y'], times: [] }], at: {} };

test('a conclusion that is such a combination follows', () => {
  expect(check(tanh, four)).toEqual({ cases: 3n, scope: 'for all real numbers' });
  expect(check(chain, multipliers).cases).toBe(6n);
  expect(check(mean, square).cases).toBe(4n);
  expect(
    check({ given: [], then: ['>', ['/', 3, 2], 1] }, { equations: [], cone: [{ weight: 2, square: '-1/2', times: [] }], at: {} })
      .cases,
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
      { equations: [], cone: [{ weight: 1, square, times }], at: { t: 1 } },
    ] as const;
  const refused = [
    [tanh, { equations: [], cone: [{ weight: 3, square: 1, times: [0] }], at: { t: 1 } }, 'other-coefficient'],
    [{ given: [], then: ['==', 'x', 1] }, { equations: [], cone: [], at: {} }, 'other-coefficient'],
    [{ given: [], then: ['==', 'x', ['+', 'x', 1]] }, { equations: [], cone: [], at: {} }, 'other-coefficient'],
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
    [mean, { equations: [], cone: [{ weight: -1, square: 1, times: [] }], at: {} }, 'weight-not-positive'],
    [mean, { equations: [], cone: [{ weight: 0, square: 1, times: [] }], at: {} }, 'weight-not-positive'],
    [mean, { equations: [1], cone: [], at: {} }, 'wrong-number-of-multipliers'],
    [mean, { equations: [], cone: Array.from({ length: 257 }, () => square.cone[0] ?? null), at: {} }, 'too-long-cone'],
    [{ given: Array.from({ length: 65 }, () => ['>', 't', 0]), then: ['>', 't', 0] }, four, 'too-many-formulas'],
  ] as const;
  for (const [statement, proof, code] of refused) {
    expect(() => check(statement, proof)).toThrow(Refused);
    expect(codeOf(() => check(statement, proof))).toBe(code);
  }
});

const ANYTHING = ['==', 'y', ['+', 'y', 1]];
/** x is 0 and 1, so that y = y + 1: 1 = −(x − 1) + x. */
const vacuous = {
  given: [
    ['==', 'x', 0],
    ['==', 'x', 1],
  ],
  then: ANYTHING,
};
const both = { equations: [-1, 1], cone: [] };

test('what nothing meets proves nothing but that nothing meets it', () => {
  expect(() => check(vacuous, { ...both, at: null })).toThrow('Nothing shows that all that is given can be true at once');
  for (const x of [0, 1]) expect(codeOf(() => check(vacuous, { ...both, at: { x } }))).toBe('not-met');
  expect(codeOf(() => check(vacuous, both))).toBe('missing-field');
  const impossible = { ...vacuous, then: ['==', 0, 1] };
  expect(() => check(impossible, { ...both, at: null })).not.toThrow();
  expect(formal(impossible)).toBe('No real numbers ‹x› satisfy ‹x == 0› and ‹x == 1›.');
  expect(codeOf(() => check(impossible, { ...both, at: { x: 0 } }))).toBe('place-not-null');
  const possible = { given: [['==', 'x', 0]], then: ['>', 0, 0] };
  expect(() => refute(possible, { x: 0 })).not.toThrow();
  expect(describe(possible, { x: 0 })).toBe('All that is given is true at x = 0.');
  // A conclusion that is true, or has no premises, is one like any other.
  expect(codeOf(() => check({ ...vacuous, then: ['>=', 1, 0] }, { equations: [0, 0], cone: [], at: null }))).toBe(
    'other-coefficient',
  );
  expect(formal({ given: [], then: ['>', 0, 0] })).toBe('‹0 > 0›.');
  expect(formal({ given: [['>', 0, 1]], then: ['>', 0, 0] })).toBe('No real numbers satisfy ‹0 > 1›.');
});

test('a place where it is met has a number for each variable, or a root of an equation between two', () => {
  const root = (from: number | string, to: number | string, k = 0) => ({ from, to, root: k });
  const two = ['==', ['^', 'x', 2], 2];
  const four = ['==', ['*', 'y', 'x'], 4];
  const then = ['==', ['*', 'z', 0], 0];
  const meets = (given: readonly Plain[], at: Plain) => {
    const equations = given.filter((each) => Array.isArray(each) && each[0] === '==').map(() => 0);
    return check({ given, then }, { equations, cone: [], at });
  };
  expect(() => meets([two], { x: root(1, '3/2') })).not.toThrow();
  expect(() => meets([two, ['>', 'x', 'z']], { x: root(1, 2), z: '1/2' })).not.toThrow();
  expect(() => meets([four, two], { y: root(2, 5), x: root('7/5', '3/2', 1) })).not.toThrow();
  expect(() => meets([two], {})).toThrow(
    '"at" gives a value to nothing, and what is given speaks of x: give one to each of its variables, and to no other.',
  );
  expect(() =>
    meets(
      [
        ['==', ['*', 'x', 'x', 'x'], ['-', 'z']],
        ['==', 'z', 2],
      ],
      { x: root(-2, -1), z: 2 },
    ),
  ).not.toThrow();
  const refused = [
    [[two], { x: '7/5' }, 'not-met'],
    [[two], { x: root(2, 3) }, 'no-change-of-sign'],
    [[two], { x: root('3/2', 1) }, 'empty-interval'],
    [[two], { x: root(-2, 2) }, 'no-change-of-sign'],
    [[two, ['>', 'x', 2]], { x: root(1, 2) }, 'not-met'],
    [[two, ['>=', 'x', '29/20']], { x: root(1, 2) }, 'not-met'],
    [[two, ['==', ['^', 'x', 4], 4]], { x: root(1, 2) }, 'not-met'],
    [[two, four], { x: root(1, 2), y: root(2, 5) }, 'no-equation'],
    [[two, two], { x: root(1, 2) }, 'not-met'],
    [[four, two], { y: root(2, 5), x: root(1, 2, 0) }, 'root-of-unknowns'],
    [[['==', ['-', 'x', 'y'], ['-', 'x', 'y']], two], { x: root(1, 2, 1), y: root(2, 5, 0) }, 'no-change-of-sign'],
    [
      [
        ['==', ['+', 'x', 'y'], 1],
        ['==', ['-', 'x', 'y'], 0],
      ],
      { x: root(0, 1), y: root(0, 1, 1) },
      'root-of-unknowns',
    ],
    [
      [
        ['==', ['*', ['-', 'x', 'y'], 1], 0],
        ['==', 'y', 1],
      ],
      { x: root(0, 3), y: root(0, 2, 0) },
      'root-of-unknowns',
    ],
    [
      [
        ['==', 'x', 0],
        ['>', 'x', 1],
      ],
      { x: root(2, 3, 1) },
      'no-equation',
    ],
    [[two], { x: root(1, 2, 1) }, 'too-short'],
    [[two], { x: null }, 'not-an-object'],
    [[two], {}, 'value-missing'],
    [[two], { x: root(1, 2), y: 0 }, 'value-missing'],
    [[two], { y: root(1, 2) }, 'value-missing'],
  ] as const;
  for (const [given, at, code] of refused)
    expect([code, codeOf(() => meets(given as unknown as Plain[], at))]).toEqual([code, code]);
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

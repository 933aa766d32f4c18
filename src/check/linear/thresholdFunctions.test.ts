import { expect, test } from 'vitest';
import { thresholdClasses } from '../../math/census/thresholdClasses.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { thresholdFunctions } from './thresholdFunctions.ts';

/** Of two variables: x_1 alone, and the majority of three. */
const TWO: Plain = {
  classes: [
    [4, 2, 1],
    [1, 1, 1],
  ],
  refused: [],
};
const ONE: Plain = { classes: [[2, 1]], refused: [{ class: 0, corner: 2, shares: [] }] };

test('counts the functions of all classes', () => {
  expect(thresholdFunctions.check({ variables: 2, count: 14 }, TWO)).toEqual({
    cases: 7n,
    scope: 'for all functions of 2 variables',
  });
  expect(thresholdFunctions.check({ variables: 1, count: 4 }, ONE).scope).toBe('for all functions of 1 variable');
  expect(thresholdFunctions.formal({ variables: 2, count: 14 })).toBe(
    'Of the ‹2^4› functions from {0, 1}^2 to {0, 1}, for exactly 14 some affine function is positive at the points where they are 1, and negative at the others.',
  );
  expect(thresholdFunctions.formal({ variables: 7, count: 1 })).toMatch(/^Of the ‹\(2\^64\)\^2› functions/);
  expect(thresholdFunctions.describe({ variables: 2, count: 16 }, TWO)).toMatch(
    /^14 of the functions are threshold functions, in 2 classes,/,
  );
  expect(thresholdFunctions.describe({ variables: 1, count: 3 }, ONE)).toContain('in 1 class,');
});

test('a proof of another count refutes, a proof of the same does not', () => {
  expect(() => thresholdFunctions.refute({ variables: 2, count: 16 }, TWO)).not.toThrow();
  expect(codeOf(() => thresholdFunctions.refute({ variables: 2, count: 14 }, TWO))).toBe('same-count');
});

test.each<[string, Plain, Plain, string | RegExp]>([
  ['another count', { variables: 2, count: 16 }, TWO, 'other-count'],
  ['no variables', { variables: 0, count: 2 }, TWO, 'no-variables'],
  ['too many variables', { variables: 8, count: 2 }, TWO, 'too-large'],
  ['a class missing', { variables: 2, count: 6 }, { classes: [[4, 2, 1]], refused: [] }, 'step-unaccounted'],
  ['no first class', { variables: 2, count: 8 }, { classes: [[1, 1, 1]], refused: [] }, 'first-class-missing'],
  [
    'a class twice',
    { variables: 2, count: 20 },
    {
      classes: [
        [4, 2, 1],
        [1, 1, 1],
        [2, 2, 1],
      ],
      refused: [],
    },
    'class-twice',
  ],
  [
    'a weight too few',
    { variables: 2, count: 14 },
    {
      classes: [
        [4, 2],
        [1, 1, 1],
      ],
      refused: [],
    },
    'wrong-number-of-weights',
  ],
  [
    'weights that grow',
    { variables: 2, count: 14 },
    {
      classes: [
        [4, 1, 2],
        [1, 1, 1],
      ],
      refused: [],
    },
    'weights-not-falling',
  ],
  [
    'a negative weight',
    { variables: 2, count: 14 },
    {
      classes: [
        [4, 2, -1],
        [1, 1, 1],
      ],
      refused: [],
    },
    'not-a-natural',
  ],
  [
    'a corner on the boundary',
    { variables: 2, count: 14 },
    {
      classes: [
        [2, 1, 1],
        [1, 1, 1],
      ],
      refused: [],
    },
    'corner-on-boundary',
  ],
  [
    'a refusal that is none',
    { variables: 2, count: 6 },
    { classes: [[4, 2, 1]], refused: [{ class: 0, corner: 4, shares: [] }] },
    'shares-too-large',
  ],
  [
    'a share of a false corner',
    { variables: 2, count: 6 },
    { classes: [[4, 2, 1]], refused: [{ class: 0, corner: 4, shares: [[0, 1]] }] },
    'wrong-share',
  ],
  [
    'a share of the corner itself',
    { variables: 2, count: 6 },
    { classes: [[4, 2, 1]], refused: [{ class: 0, corner: 4, shares: [[4, 1]] }] },
    'wrong-share',
  ],
  [
    'a negative share',
    { variables: 2, count: 6 },
    { classes: [[4, 2, 1]], refused: [{ class: 0, corner: 4, shares: [[5, -1]] }] },
    'wrong-share',
  ],
  [
    'half a share',
    { variables: 2, count: 6 },
    { classes: [[4, 2, 1]], refused: [{ class: 0, corner: 4, shares: [[5]] }] },
    'not-a-share',
  ],
  [
    'a share and a half',
    { variables: 2, count: 6 },
    { classes: [[4, 2, 1]], refused: [{ class: 0, corner: 4, shares: [[5, 1, 1]] }] },
    'not-a-share',
  ],
  [
    'no share at all',
    { variables: 2, count: 6 },
    { classes: [[4, 2, 1]], refused: [{ class: 0, corner: 4, shares: [[]] }] },
    'not-a-share',
  ],
  [
    'a refusal elsewhere',
    { variables: 2, count: 6 },
    { classes: [[4, 2, 1]], refused: [{ class: 1, corner: 4, shares: [] }] },
    'too-large',
  ],
])('refuses %s', (_, statement, proof, code) => {
  expect(codeOf(() => thresholdFunctions.check(statement, proof))).toBe(code);
});

test('a refusal may use shares: what follows from other corners cannot become false', () => {
  // (1, −1, −1, 1) has a true corner right below it, so its step needs none; as a refusal it is accepted all the same.
  const { classes } = thresholdClasses(3);
  const refused = [
    {
      class: 0,
      corner: 0b1001,
      shares: [
        [0b1000, '1/2'],
        [0b1000, '1/2'],
      ],
    },
  ];
  expect(thresholdFunctions.check({ variables: 3, count: 104 }, { classes, refused } as unknown as Plain).cases).toBe(21n);
});

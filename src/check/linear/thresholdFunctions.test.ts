import { expect, test } from 'vitest';
import { thresholdClasses } from '../../math/census/thresholdClasses.ts';
import type { Plain } from '../../math/exact/plain.ts';
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
  expect(() => thresholdFunctions.refute({ variables: 2, count: 14 }, TWO)).toThrow('There are just 14 functions.');
});

test.each<[string, Plain, Plain, string | RegExp]>([
  ['another count', { variables: 2, count: 16 }, TWO, '14 functions are found, and not 16.'],
  ['no variables', { variables: 0, count: 2 }, TWO, 'There are no variables'],
  ['too many variables', { variables: 8, count: 2 }, TWO, 'this checker stops at 7'],
  [
    'a class missing',
    { variables: 2, count: 6 },
    { classes: [[4, 2, 1]], refused: [] },
    /^Class 0: the step at the corner \(1, -1, -1\) leads to no class/,
  ],
  [
    'no first class',
    { variables: 2, count: 8 },
    { classes: [[1, 1, 1]], refused: [] },
    'The class of the first variable alone is missing.',
  ],
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
    'Two of the classes are the same.',
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
    'classes[0] has 2 weights where there are 3.',
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
    'classes[0] does not fall',
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
    'natural number',
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
    'leave a corner on the boundary',
  ],
  [
    'a refusal that is none',
    { variables: 2, count: 6 },
    { classes: [[4, 2, 1]], refused: [{ class: 0, corner: 4, shares: [] }] },
    'refused[0]: the prefix sums of the shares come to more',
  ],
  [
    'a share of a false corner',
    { variables: 2, count: 6 },
    { classes: [[4, 2, 1]], refused: [{ class: 0, corner: 4, shares: [[0, 1]] }] },
    'shares ≥ 0 are of other corners',
  ],
  [
    'a share of the corner itself',
    { variables: 2, count: 6 },
    { classes: [[4, 2, 1]], refused: [{ class: 0, corner: 4, shares: [[4, 1]] }] },
    'shares ≥ 0 are of other corners',
  ],
  [
    'a negative share',
    { variables: 2, count: 6 },
    { classes: [[4, 2, 1]], refused: [{ class: 0, corner: 4, shares: [[5, -1]] }] },
    'shares ≥ 0 are of other corners',
  ],
  [
    'half a share',
    { variables: 2, count: 6 },
    { classes: [[4, 2, 1]], refused: [{ class: 0, corner: 4, shares: [[5]] }] },
    'a share is a corner and a number',
  ],
  [
    'a share and a half',
    { variables: 2, count: 6 },
    { classes: [[4, 2, 1]], refused: [{ class: 0, corner: 4, shares: [[5, 1, 1]] }] },
    'a share is a corner and a number',
  ],
  [
    'no share at all',
    { variables: 2, count: 6 },
    { classes: [[4, 2, 1]], refused: [{ class: 0, corner: 4, shares: [[]] }] },
    'a share is a corner and a number',
  ],
  [
    'a refusal elsewhere',
    { variables: 2, count: 6 },
    { classes: [[4, 2, 1]], refused: [{ class: 1, corner: 4, shares: [] }] },
    'stops at 0',
  ],
])('refuses %s', (_, statement, proof, why) => {
  expect(() => thresholdFunctions.check(statement, proof)).toThrow(why);
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

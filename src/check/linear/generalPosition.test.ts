import { array, assert, boolean, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { Refused } from '../../math/exact/refused.ts';
import { inGeneralPosition } from '../../math/separability/inGeneralPosition.ts';
import { generalPosition } from './generalPosition.ts';

const SQUARE = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

test('any three corners of the square are affinely independent, and any two of these three points linearly', () => {
  expect(generalPosition.check({ points: SQUARE, bias: true }, null)).toEqual({
    cases: 4n,
    scope: 'for each choice of 3 of these 4 points',
  });
  expect(generalPosition.formal({ points: SQUARE, bias: true })).toBe(
    'Any 3 of the points (0, 0), (0, 1), (1, 0), (1, 1) are affinely independent.',
  );
  const statement = {
    points: [
      [1, 0],
      [0, 1],
      ['1/2', 1],
    ],
    bias: false,
  };
  expect(generalPosition.check(statement, null).cases).toBe(3n);
  expect(generalPosition.formal(statement)).toBe('Any 2 of the points (1, 0), (0, 1), (1/2, 1) are linearly independent.');
});

test('fewer points than there is room for must be independent, all together', () => {
  expect(generalPosition.check({ points: [[1, 2, 3, 4]], bias: false }, null).cases).toBe(1n);
  expect(
    generalPosition.check(
      {
        points: [
          [1, 2, 3],
          [4, 5, 6],
        ],
        bias: true,
      },
      null,
    ).cases,
  ).toBe(1n);
  expect(() => generalPosition.check({ points: [[0, 0, 0]], bias: false }, null)).toThrow(
    new Refused('(0, 0, 0) are linearly dependent.'),
  );
});

test.each([
  ['three on a line', { points: [...SQUARE, [2, 2]], bias: true }, '(0, 0), (1, 1), (2, 2) are affinely dependent.'],
  [
    'the last three on a line',
    {
      points: [
        [5, 1],
        [0, 0],
        [1, 1],
        [2, 2],
      ],
      bias: true,
    },
    '(0, 0), (1, 1), (2, 2) are affinely',
  ],
  ['a point twice', { points: [[3], ['6/2']], bias: true }, '(3), (3) are affinely dependent.'],
  ['the origin', { points: SQUARE, bias: false }, '(0, 0) are linearly dependent.'],
  [
    'two in one direction',
    {
      points: [
        [1, 2],
        [-2, -4],
      ],
      bias: false,
    },
    '(1, 2), (-2, -4) are linearly dependent.',
  ],
  [
    'too many choices',
    { points: Array.from({ length: 24 }, (_, i) => [i, i * i]), bias: true },
    'There are 2024 choices of 3 points, and this checker stops at 2000.',
  ],
  [
    'too many at a time',
    { points: Array.from({ length: 17 }, (_, i) => [i, ...SQUARE.flat(), ...SQUARE.flat()]), bias: true },
    'chosen 17 at a time, and this checker stops at 16',
  ],
  ['no points', { points: [], bias: true }, 'points is empty'],
  ['ragged points', { points: [[1], [1, 2]], bias: true }, 'points[1] has 2 coordinates'],
  ['a float', { points: [[0.5]], bias: true }, 'is a float and not exact'],
  ['a bias that is neither', { points: [[1]], bias: 1 }, 'bias must be true or false'],
])('refuses %s', (_, statement, why) => {
  expect(() => generalPosition.check(statement, null)).toThrow(Refused);
  expect(() => generalPosition.check(statement, null)).toThrow(why);
});

test('a proof is refused, since the computation is one', () => {
  expect(() => generalPosition.check({ points: SQUARE, bias: true }, {})).toThrow('so it must be null');
});

const LINE = {
  points: [
    [0, 0],
    [1, 1],
    [5, 3],
    [3, 3],
  ],
  bias: true,
};

test('is refuted by a combination of few enough points that vanishes', () => {
  expect(() => generalPosition.refute(LINE, { combination: [2, -3, 0, 1] })).not.toThrow();
  expect(generalPosition.describe(LINE, { combination: [2, -3, 0, 1] })).toBe(
    '(0, 0), (1, 1), (3, 3), taken 2, -3, 1 times, add up to zero, and so do these factors.',
  );
  expect(() => generalPosition.refute({ points: SQUARE, bias: false }, { combination: [1, 0, 0, 0] })).not.toThrow();
  expect(generalPosition.describe({ points: SQUARE, bias: false }, { combination: [1, 0, 0, 0] })).toBe(
    '(0, 0), taken 1 times, add up to zero.',
  );
});

test.each([
  [
    'four corners, which are always dependent',
    SQUARE,
    [1, -1, -1, 1],
    'The combination is of 4 points, where 3 are chosen at a time.',
  ],
  ['nothing', LINE.points, [0, 0, 0, 0], 'The combination is zero.'],
  ['too few shares', LINE.points, [2, -3, 1], 'The combination has 3 entries for 4 points.'],
  ['what does not vanish', LINE.points, [2, -3, 1, 0], 'The combination does not vanish in coordinate 1.'],
  ['what vanishes but for the bias', LINE.points, [1, -3, 0, 1], 'The combination does not vanish in coordinate 3.'],
])('is not refuted by %s', (_, points, combination, why) => {
  expect(() => generalPosition.refute({ points, bias: true }, { combination })).toThrow(new Refused(why));
});

test('says the same as the finder, which works in whole numbers', () => {
  const met = { yes: 0, no: 0 };
  const points = integer({ min: 1, max: 4 }).chain((dimension) =>
    array(array(integer({ min: -4, max: 4 }), { minLength: dimension, maxLength: dimension }), { minLength: 1, maxLength: 7 }),
  );
  assert(
    property(record({ points, bias: boolean() }), (statement) => {
      const isGeneral = inGeneralPosition(statement.points, statement);
      met[isGeneral ? 'yes' : 'no'] += 1;
      if (isGeneral) expect(generalPosition.check(statement, null).cases).toBeGreaterThan(0n);
      else expect(() => generalPosition.check(statement, null)).toThrow(/ dependent\.$/);
    }),
    { seed: 2, numRuns: 300 },
  );
  // Neither side may be met by accident only.
  expect(Math.min(met.yes, met.no)).toBeGreaterThan(40);
});

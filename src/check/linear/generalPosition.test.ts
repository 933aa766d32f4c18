import { array, assert, boolean, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { Refused } from '../../math/exact/refused.ts';
import { inGeneralPosition } from '../../math/separability/inGeneralPosition.ts';
import { codeOf } from '../../testing/codeOf.ts';
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
    new Refused('dependent', '(0, 0, 0) are linearly dependent.'),
  );
});

test.each([
  ['three on a line', { points: [...SQUARE, [2, 2]], bias: true }, 'dependent'],
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
    'dependent',
  ],
  ['a point twice', { points: [[3], ['6/2']], bias: true }, 'dependent'],
  ['the origin', { points: SQUARE, bias: false }, 'dependent'],
  [
    'two in one direction',
    {
      points: [
        [1, 2],
        [-2, -4],
      ],
      bias: false,
    },
    'dependent',
  ],
  ['too many choices', { points: Array.from({ length: 24 }, (_, i) => [i, i * i]), bias: true }, 'too-many-choices'],
  [
    'too many at a time',
    { points: Array.from({ length: 17 }, (_, i) => [i, ...SQUARE.flat(), ...SQUARE.flat()]), bias: true },
    'too-many-chosen',
  ],
  ['no points', { points: [], bias: true }, 'empty'],
  ['ragged points', { points: [[1], [1, 2]], bias: true }, 'ragged-points'],
  ['a float', { points: [[0.5]], bias: true }, 'float'],
  ['a bias that is neither', { points: [[1]], bias: 1 }, 'not-a-boolean'],
])('refuses %s', (_, statement, code) => {
  expect(() => generalPosition.check(statement, null)).toThrow(Refused);
  expect(codeOf(() => generalPosition.check(statement, null))).toBe(code);
});

test('the sentence names the first points that are dependent', () => {
  expect(() => generalPosition.check({ points: [...SQUARE, [2, 2]], bias: true }, null)).toThrow(
    new Refused('dependent', '(0, 0), (1, 1), (2, 2) are affinely dependent.'),
  );
});

test('a proof is refused, since the computation is one', () => {
  expect(codeOf(() => generalPosition.check({ points: SQUARE, bias: true }, {}))).toBe('proof-not-null');
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
  ['four corners, which are always dependent', SQUARE, [1, -1, -1, 1], 'too-many-used'],
  ['nothing', LINE.points, [0, 0, 0, 0], 'zero-combination'],
  ['too few shares', LINE.points, [2, -3, 1], 'wrong-length'],
  ['what does not vanish', LINE.points, [2, -3, 1, 0], 'not-vanishing'],
  ['what vanishes but for the bias', LINE.points, [1, -3, 0, 1], 'not-vanishing'],
])('is not refuted by %s', (_, points, combination, code) => {
  expect(codeOf(() => generalPosition.refute({ points, bias: true }, { combination }))).toBe(code);
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
      else expect(codeOf(() => generalPosition.check(statement, null))).toBe('dependent');
    }),
    { seed: 2, numRuns: 300 },
  );
  // Neither side may be met by accident only.
  expect(Math.min(met.yes, met.no)).toBeGreaterThan(40);
});

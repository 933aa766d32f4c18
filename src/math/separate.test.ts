import { array, assert, boolean, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { AND, corners, truthTables, XOR } from './boolean.ts';
import { inseparable } from './check/inseparable.ts';
import { separable } from './check/separable.ts';
import { gcd } from './gcd.ts';
import { plain, type Q, type Rational } from './rational.ts';
import { type Separation, separate, verifySeparation } from './separate.ts';

const SEED = 5;

/** Points on a small grid with halves and thirds: coincident, collinear and degenerate sets are common. */
const coordinate = tuple(integer({ min: -3, max: 3 }), integer({ min: 1, max: 3 })).map(([p, q]): Q => `${p}/${q}`);
const data = tuple(integer({ min: 1, max: 3 }), integer({ min: 1, max: 8 })).chain(([dimension, count]) =>
  array(tuple(array(coordinate, { minLength: dimension, maxLength: dimension }), boolean()), {
    minLength: count,
    maxLength: count,
  }),
);

const text = (answer: Separation): Separation<Q> => JSON.parse(JSON.stringify(answer)) as Separation<Q>;

test('every answer satisfies the checker of its side', () => {
  const classes = { separable: 0, inseparable: 0 };
  assert(
    property(data, (rows) => {
      const points = rows.map(([point]) => point);
      const labels = rows.map(([, label]) => label);
      const statement = { points: points.map((point) => point.map(String)), labels };
      const answer = separate(points, labels);
      classes[answer.separable ? 'separable' : 'inseparable'] += 1;
      const proof = (values: readonly Rational[]) => values.map(plain);
      if (answer.separable) separable.check(statement, { weights: proof(answer.weights), bias: plain(answer.bias) });
      else inseparable.check(statement, { combination: proof(answer.combination) });
    }),
    { seed: SEED, numRuns: 500 },
  );
  expect(Math.min(classes.separable, classes.inseparable)).toBeGreaterThan(100);
});

test('through the origin, every answer is verified, and the same as with a bias in one dimension more', () => {
  const classes = { separable: 0, inseparable: 0 };
  assert(
    property(data, (rows) => {
      const points = rows.map(([point]) => point);
      const labels = rows.map(([, label]) => label);
      const lifted = separate(
        points.map((point) => [...point, 1]),
        labels,
        { bias: false },
      );
      expect(lifted.separable).toBe(separate(points, labels).separable);
      const answer = separate(points, labels, { bias: false });
      classes[answer.separable ? 'separable' : 'inseparable'] += 1;
      if (answer.separable) expect(answer.bias.sign()).toBe(0);
      verifySeparation(points, labels, text(answer), { bias: false });
    }),
    { seed: SEED, numRuns: 500 },
  );
  expect(Math.min(classes.separable, classes.inseparable)).toBeGreaterThan(100);
});

// The number of threshold functions of n variables: OEIS A000609.
test.each([
  [1, 4],
  [2, 14],
  [3, 104],
])('of the functions of %i bits, %i are separable', (n, expected) => {
  expect([...truthTables(n)].filter((labels) => separate(corners(n), labels).separable).length).toBe(expected);
});

test('answers are integers without a common divisor', () => {
  expect(text(separate(XOR.points, XOR.labels))).toEqual({ separable: false, combination: [1, 1, 1, 1] });
  const integers = (answer: Separation): readonly Rational[] =>
    answer.separable ? [...answer.weights, answer.bias] : answer.combination;
  assert(
    property(data, boolean(), (rows, bias) => {
      const values = integers(
        separate(
          rows.map(([point]) => point),
          rows.map(([, label]) => label),
          { bias },
        ),
      );
      expect(values.every((value) => value.isInteger())).toBe(true);
      expect(values.map(({ n }) => n).reduce(gcd, 0n)).toBe(1n);
    }),
    { seed: SEED },
  );
});

test('large coordinates are decided exactly', () => {
  // The middle point is above the line through the others by one part in 10^36.
  const middle = '0.500000000000000000000000000000000001';
  const line: readonly (readonly Q[])[] = [
    [0, 0],
    [1, 1],
    ['1/2', middle],
    ['1/2', '0.499999999999999999999999999999999999'],
  ];
  expect(separate(line, [true, true, false, true]).separable).toBe(true);
  expect(
    separate(
      [
        [0, 0],
        [1, 1],
        ['1/2', '1/2'],
      ],
      [true, true, false],
    ).separable,
  ).toBe(false);
  const far = 10n ** 9n;
  expect(separate([[far], [far + 1n], [far + 2n]], [true, true, false]).separable).toBe(true);
  expect(separate([[far], [far + 1n], [far + 2n]], [true, false, true]).separable).toBe(false);
});

test.each<[string, readonly (readonly Q[])[], readonly boolean[], boolean, boolean]>([
  ['one point', [[3, 4]], [true], true, true],
  ['one label', [[0], [1], [2]], [false, false, false], true, true],
  [
    'one point twice, with both labels',
    [
      [1, 2],
      [1, 2],
    ],
    [true, false],
    true,
    false,
  ],
  [
    'one point twice, with one label',
    [
      [1, 2],
      [1, 2],
    ],
    [true, true],
    true,
    true,
  ],
  ['the origin, through the origin', [[0, 0]], [true], false, false],
  [
    'opposite points of one label, through the origin',
    [
      [1, 1],
      [-1, -1],
    ],
    [true, true],
    false,
    false,
  ],
  [
    'opposite points of two labels, through the origin',
    [
      [1, 1],
      [-1, -1],
    ],
    [true, false],
    false,
    true,
  ],
  ['a touching hull', [[0], [1], [1]], [true, true, false], true, false],
  [
    'collinear and alternating',
    [
      [0, 0],
      [1, 1],
      [2, 2],
    ],
    [true, false, true],
    true,
    false,
  ],
])('%s', (_, points, labels, bias, expected) => {
  expect(separate(points, labels, { bias }).separable).toBe(expected);
});

test('answers that are wrong are refused', () => {
  const refuses = (answer: Separation<Q>, sentence: string, bias = true): void => {
    expect(() => verifySeparation(AND.points, AND.labels, answer, { bias })).toThrow(new RangeError(sentence));
  };
  refuses({ separable: true, weights: [1, 1], bias: -1 }, 'Point 2 is not strictly on its side.');
  refuses({ separable: true, weights: [1, 1], bias: '-3/2' }, 'The hyperplane does not pass through the origin.', false);
  refuses({ separable: true, weights: [1, 1, 1], bias: 0 }, 'A list of length 3 does not match one of length 4.');
  refuses({ separable: false, combination: [0, 0, 0, 0] }, 'The combination must be non-negative and not zero.');
  refuses({ separable: false, combination: [1, -1, 0, 0] }, 'The combination must be non-negative and not zero.');
  refuses({ separable: false, combination: [1, 1, 1, 1] }, 'The combination does not vanish.');
  refuses({ separable: false, combination: [1, 1] }, 'A list of length 4 does not match one of length 2.');
});

test.each<[string, readonly (readonly Q[])[], readonly boolean[], string]>([
  ['no points', [], [], 'points is empty; a matrix needs a row with an entry.'],
  ['points without coordinates', [[]], [true], 'points is empty; a matrix needs a row with an entry.'],
  ['ragged points', [[1, 2], [1]], [true, false], 'Row 2 of points has 1 entries where row 1 has 2.'],
  ['a missing label', [[1], [2]], [true], 'There are 2 points but 1 labels.'],
])('%s: a sentence', (_, points, labels, sentence) => {
  expect(() => separate(points, labels)).toThrow(new RangeError(sentence));
});

test('floats are refused', () => {
  expect(() => separate([[0.5]], [true])).toThrow('points[0][0]: 0.5 is a float and not exact');
});

test('an example on which the simplex method goes round for ever, if ties between rows are broken by their order, is decided', () => {
  const points = [
    [4, 3, 1, 1, 0],
    [3, -4, 1, 3, -2],
    [-2, -1, -4, -2, -4],
    [1, 0, 2, -4, 3],
    [0, 4, -3, 4, -3],
    [-4, 3, 2, -4, -3],
    [-1, 2, 4, 2, 2],
    [1, -1, 2, 3, -2],
    [-2, -2, -4, 1, -2],
  ];
  const labels = points.map(() => true);
  expect(separate(points, labels, { bias: false }).separable).toBe(false);
});

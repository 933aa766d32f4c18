import { array, assert, boolean, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { labelledSets } from '../../arbitrary/labelledSets.ts';
import { inseparable } from '../../check/linear/inseparable.ts';
import { separable } from '../../check/linear/separable.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { gcd } from '../exact/gcd.ts';
import { plain, type Q, type Rational } from '../exact/rational.ts';
import { AND, corners, truthTables, XOR } from './boolean.ts';
import { countDichotomies } from './countDichotomies.ts';
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
  ['one point, a zero', [[3, 4]], [false], true, true],
  ['one label', [[0], [1], [2]], [false, false, false], true, true],
  ['one label on both sides of the origin, through the origin', [[-1], [2]], [true, true], false, false],
  ['the origin with one label', [[0, 0]], [false], true, true],
  [
    'the origin with both labels',
    [
      [0, 0],
      [0, 0],
    ],
    [true, false],
    true,
    false,
  ],
  [
    'the origin among others, through the origin',
    [
      [1, 2],
      [0, 0],
      [3, 1],
    ],
    [true, true, true],
    false,
    false,
  ],
  ['10^-300 and nothing', [['1e-300'], [0]], [true, false], true, true],
  ['10^-300 twice, written in two ways', [['1e-300'], [`1/1${'0'.repeat(300)}`]], [true, false], true, false],
  [
    '10^-300 and nothing, with a coordinate that is always zero',
    [
      ['1e-300', 0],
      [0, 0],
    ],
    [true, false],
    true,
    true,
  ],
  ['nothing between 10^-300 and 2 times that', [['1e-300'], ['2e-300'], ['1.5e-300']], [true, true, false], true, false],
  ['three whole numbers from 10^40, in order', [['1e40'], [10n ** 40n + 1n], [10n ** 40n + 2n]], [true, true, false], true, true],
  ['the same, the middle one apart', [['1e40'], [10n ** 40n + 1n], [10n ** 40n + 2n]], [true, false, true], true, false],
  [
    'a point off the line from 10^-300 to 10^40 by 10^-300',
    [
      ['1e-300', '1e-300'],
      ['1e40', '1e40'],
      ['1e20', `1${'0'.repeat(20)}.${'0'.repeat(299)}1`],
      ['1e20', '99999999999999999999'],
    ],
    [true, true, false, true],
    true,
    true,
  ],
  [
    'a point on that line',
    [
      ['1e-300', '1e-300'],
      ['1e40', '1e40'],
      ['1e20', '1e20'],
    ],
    [true, true, false],
    true,
    false,
  ],
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
  const refuses = (answer: Separation<Q>, code: string, bias = true): void => {
    expect(() => verifySeparation(AND.points, AND.labels, answer, { bias })).toThrow(RangeError);
    expect(codeOf(() => verifySeparation(AND.points, AND.labels, answer, { bias }))).toBe(code);
  };
  refuses({ separable: true, weights: [1, 1], bias: -1 }, 'not-on-its-side');
  refuses({ separable: true, weights: [1, 1], bias: '-3/2' }, 'not-through-origin', false);
  refuses({ separable: true, weights: [1, 1, 1], bias: 0 }, 'unequal-lengths');
  refuses({ separable: false, combination: [0, 0, 0, 0] }, 'not-a-combination');
  refuses({ separable: false, combination: [1, -1, 0, 0] }, 'not-a-combination');
  refuses({ separable: false, combination: [1, 1, 1, 1] }, 'not-vanishing');
  refuses({ separable: false, combination: [1, 1] }, 'unequal-lengths');
});

test('a combination that vanishes in all coordinates but one is refused, whichever it is, and so is one whose sides weigh differently', () => {
  for (const [written, bias] of [
    [(entry: number): Q => entry, true],
    [(entry: number): Q => `${entry}/3`, true],
    [(entry: number): Q => entry, false],
  ] as const) {
    const opposite = (k: number) =>
      [[1, 2, 3], [1, 2, 3].map((entry, i) => (i === k ? 7 : entry))].map((point) => point.map(written));
    for (const k of [0, 1, 2]) {
      const combination = { separable: false, combination: [1, 1] } as const;
      verifySeparation(opposite(3), [true, false], combination, { bias });
      expect(codeOf(() => verifySeparation(opposite(k), [true, false], combination, { bias }))).toBe('not-vanishing');
    }
  }
  const double = { separable: false, combination: [2, 1] } as const;
  verifySeparation([[1], [2]], [true, false], double, { bias: false });
  expect(codeOf(() => verifySeparation([[1], [2]], [true, false], double))).toBe('not-vanishing');
});

test.each<[string, readonly (readonly Q[])[], readonly boolean[], string]>([
  ['no points', [], [], 'empty-matrix'],
  ['points without coordinates', [[]], [true], 'empty-matrix'],
  ['ragged points', [[1, 2], [1]], [true, false], 'ragged-matrix'],
  ['a missing label', [[1], [2]], [true], 'unequal-lengths'],
  ['a label too many', [[1]], [true, false], 'unequal-lengths'],
  ['no points, but a label', [], [true], 'unequal-lengths'],
  ['a first point without coordinates', [[], [1]], [true, false], 'empty-matrix'],
])('%s: refused', (_, points, labels, code) => {
  for (const bias of [true, false]) {
    const verify = () => verifySeparation(points, labels, { separable: false, combination: labels.map(() => 1) }, { bias });
    for (const run of [() => separate(points, labels, { bias }), verify]) {
      expect(run).toThrow(RangeError);
      expect(codeOf(run)).toBe(code);
    }
  }
});

test.each<[Q, string]>([
  [0.5, 'float'],
  [1e-300, 'float'],
  [1e40, 'beyond-doubles'],
  [Number.NaN, 'float'],
  [-Infinity, 'float'],
  ['one', 'not-exact'],
  ['', 'not-exact'],
  ['1/0', 'zero-denominator'],
  ['1e99999', 'not-exact'],
])('the coordinate %s is refused', (coordinate, code) => {
  expect(() => separate([[0, coordinate]], [true])).toThrow(TypeError);
  expect(codeOf(() => separate([[0, coordinate]], [true]))).toBe(code);
});

test('the sentence about an inexact coordinate has its place and the remedy', () => {
  expect(() => separate([[0, 0.5]], [true])).toThrow(
    'points[0][1]: 0.5 is a float and not exact; write it as a string, "p/q" or decimal.',
  );
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

test('an example on which conditions are mended for ever, if the variable that mends is the last and not the first, is decided', () => {
  const points = [
    [2, -1, 0, 0, -1],
    [-1, -1, -1, 2, -2],
    [2, -1, 1, 0, 0],
    [0, 0, 0, 2, 1],
    [-2, -1, 2, 2, 2],
    [-1, 1, -2, 1, 0],
    [-2, -1, 1, 0, -1],
    [0, 0, 2, -1, 2],
    [0, 1, -1, 0, -1],
    [1, -2, -2, 0, -2],
    [1, -2, -2, 2, 2],
    [0, 2, -1, 1, 2],
    [1, -1, 0, 1, -1],
    [-1, -2, 2, -2, -1],
  ];
  const labels = points.map(() => true);
  expect(separate(points, labels, { bias: false }).separable).toBe(false);
});

/**
 * Columns of linear programs on which the simplex method goes round for ever with the rule of the largest
 * coefficient, those of Beale (1955) and of Marshall and Suurballe (1969), with slacks and objectives.
 */
const CYCLING: readonly (readonly [string, readonly (readonly Q[])[]])[] = [
  [
    'Beale',
    [
      ['1/4', '1/2', 0, '3/4'],
      [-60, -90, 0, -150],
      ['-1/25', '-1/50', 1, '1/50'],
      [9, 3, 0, -6],
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
      [0, 0, -1, '-1/20'],
    ],
  ],
  [
    'Marshall and Suurballe',
    [
      ['0.6', '0.2', '0.4', 0, '0.4'],
      ['-6.4', '-1.8', '-1.6', 1, '0.4'],
      ['4.8', '0.6', '0.2', 0, '-1.8'],
      [1, 0, 0, 0, 0],
      [0, 1, 0, 0, 0],
      [0, 0, 1, 0, 0],
      [0, 0, 0, 1, 0],
      [0, 0, 0, -1, -2],
    ],
  ],
];

/** As degenerate as it gets: many points on many lines, and many at one place. */
const DEGENERATE: typeof CYCLING = [
  ['a grid', [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y]))],
  ['a line', [-3, -2, -1, 0, 1, 2, 3].map((t) => [1 + t, 2 - t, 3 * t])],
  ['a cube', corners(3)],
  ['the ends of the axes', [0, 1, 2, 3].flatMap((k) => [1, -1].map((sign) => [0, 1, 2, 3].map((i) => (i === k ? sign : 0))))],
];

test.each([...CYCLING, ...DEGENERATE])(
  '%s: every labelling is decided, in whatever order the points come, and as many are separable as are counted without deciding any',
  (_, points) => {
    for (const bias of [true, false]) {
      const answers = (order: readonly (readonly Q[])[]): number =>
        Array.from({ length: 2 ** points.length }, (_, k) => points.map((_, i) => ((k >> i) & 1) === 1)).filter((labels) => {
          const answer = separate(order, labels, { bias });
          verifySeparation(order, labels, answer, { bias });
          return answer.separable;
        }).length;
      const counted = Number(countDichotomies(points, { bias }));
      expect([answers(points), answers(points.toReversed())]).toEqual([counted, counted]);
    }
  },
);

test.each([1, 2, 3, 7, 20, 40])(
  'in %i dimensions, any labels of a simplex can be parted, and its middle from its corners cannot',
  (dimension) => {
    const axes = Array.from({ length: dimension }, (_, k) => k);
    const simplex = [axes.map(() => 0), ...axes.map((k) => axes.map((i) => (i === k ? 1 : 0)))];
    const middle = axes.map(() => `1/${dimension + 1}`);
    for (const modulus of [1, 2, 3]) {
      const labels = simplex.map((_, i) => i % modulus === 0);
      expect(separate(simplex, labels).separable).toBe(true);
    }
    const answer = separate([...simplex, middle], [...simplex.map(() => false), true]);
    // One share of each corner is as much as one of the middle for each of them.
    expect(text(answer)).toEqual({ separable: false, combination: [...simplex.map(() => 1), dimension + 1] });
  },
);

test('sets that are degenerate on purpose: the same answer in another order, with all labels turned over, and once more', () => {
  assert(
    property(labelledSets, ({ points, labels, bias }) => {
      const { separable: isSeparable } = separate(points, labels, { bias });
      const turned = labels.map((label) => !label);
      const answers = [
        separate(points.toReversed(), labels.toReversed(), { bias }),
        separate(points, turned, { bias }),
        separate([...points, ...points], [...labels, ...labels], { bias }),
      ];
      expect(answers.map((answer) => answer.separable)).toEqual(answers.map(() => isSeparable));
      // A point with both labels is never parted.
      const [first = []] = points;
      expect(separate([...points, first], [...labels, labels[0] !== true], { bias }).separable).toBe(false);
    }),
    { seed: SEED, numRuns: 25 },
  );
});

import { expect, test } from 'vitest';
import type { Plain } from '../../math/exact/plain.ts';
import { Refused } from '../../math/exact/refused.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { activationRegions } from './activationRegions.ts';

/** Two lines that cross in the middle of the square, and what a second layer makes of them. */
const CROSS = {
  layers: [
    {
      weights: [
        [1, 0],
        [0, 1],
      ],
      bias: [0, 0],
    },
    { weights: [[1, 1]], bias: [2] },
    { weights: [[3]], bias: ['1/2'] },
  ],
  box: [
    [-1, 1],
    [-1, 1],
  ],
  regions: 4,
  maps: 4,
};
const square = (x: number, y: number): Plain => [
  [x, y],
  [x + 1, y],
  [x + 1, y + 1],
  [x, y + 1],
];
const QUARTERS = [square(-1, -1), square(0, -1), square(-1, 0), square(0, 0)];
const check = (polygons: readonly Plain[], change: Plain = {}): unknown =>
  activationRegions.check({ ...CROSS, ...(change as object) }, { polygons });

test('polygons that fill the box, other units on in each, are the regions', () => {
  expect(check(QUARTERS)).toEqual({ cases: 48n, scope: 'for all points of the rectangle' });
  expect(activationRegions.formal(CROSS)).toBe(
    'Let ‹x› be from ‹-1› to ‹1› and ‹y› from ‹-1› to ‹1›, and ‹a1 = relu(x)›, ‹a2 = relu(y)›, ‹b1 = relu(a1 + a2 + 2)›. Then ‹3 * b1 + 1/2› is continuous in ‹x› and ‹y›, and the rectangle consists of 4 convex polygons, inside each of which another set of these units is positive; on each of them ‹3 * b1 + 1/2› is affine, and 4 of these affine maps are different.'.replaceAll(
      ' = ',
      ' == ',
    ),
  );
});

test('two outputs, weights of one and minus one, a layer of zeros', () => {
  const statement = {
    layers: [
      {
        weights: [
          [-1, '2/3'],
          [0, 0],
        ],
        bias: [0, '-1/2'],
      },
      {
        weights: [
          [1, 0],
          [0, 0],
        ],
        bias: [0, 0],
      },
    ],
    box: [
      [0, 1],
      [0, 1],
    ],
    regions: 1,
    maps: 1,
  };
  expect(activationRegions.formal(statement)).toContain(
    '‹a1 == relu(-x + 2/3 * y)›, ‹a2 == relu(-1/2)›. Then ‹a1›, ‹0› are continuous in ‹x› and ‹y›, and the rectangle consists of 1 convex polygon, inside',
  );
  expect(activationRegions.formal(statement)).toContain(
    'on each of them ‹a1›, ‹0› are affine, and 1 of these affine maps is different.',
  );
});

test.each<readonly [string, readonly Plain[], string]>([
  ['a missing part', QUARTERS.slice(1), 'wrong-area'],
  ['a part twice', [...QUARTERS, square(0, 0)], 'same-pattern'],
  [
    'a part in two',
    [
      ...QUARTERS.slice(1),
      [
        [-1, -1],
        [0, -1],
        [-1, 0],
      ],
      [
        [0, -1],
        [0, 0],
        [-1, 0],
      ],
    ],
    'same-pattern',
  ],
  [
    'parts put together',
    [
      ...QUARTERS.slice(2),
      [
        [-1, -1],
        [1, -1],
        [1, 0],
        [-1, 0],
      ],
    ],
    'cut-by-a-unit',
  ],
  [
    'clockwise',
    [
      ...QUARTERS.slice(1),
      [
        [-1, -1],
        [-1, 0],
        [0, 0],
        [0, -1],
      ],
    ],
    'not-convex',
  ],
  [
    'a corner on an edge',
    [
      ...QUARTERS.slice(1),
      [
        [-1, -1],
        ['-1/2', -1],
        [0, -1],
        [0, 0],
        [-1, 0],
      ],
    ],
    'not-convex',
  ],
  [
    'a dent',
    [
      ...QUARTERS.slice(1),
      [
        [-1, -1],
        [0, -1],
        ['-1/2', '-1/2'],
        [0, 0],
        [-1, 0],
      ],
    ],
    'not-convex',
  ],
  // Each turn is to the left, and the way goes around twice: its area would count twice.
  [
    'twice around',
    [
      ...QUARTERS.slice(1),
      [
        [-1, -1],
        [0, -1],
        [-1, 0],
        [-1, -1],
        [0, -1],
        [-1, 0],
      ],
    ],
    'not-convex',
  ],
  [
    'a star',
    [
      [
        [-1, '-1/2'],
        [0, '-1/2'],
        ['-7/8', 0],
        ['-1/2', -1],
        ['-1/8', 0],
      ],
    ],
    'not-convex',
  ],
  [
    'outside',
    [
      ...QUARTERS.slice(1),
      [
        [-2, -1],
        [-1, -1],
        [-1, 0],
        [-2, 0],
      ],
    ],
    'outside-rectangle',
  ],
  [
    'a segment',
    [
      [
        [-1, -1],
        [0, -1],
      ],
    ],
    'wrong-number-of-corners',
  ],
  [
    'in space',
    [
      [
        [0, 0, 0],
        [1, 0, 0],
        [0, 1, 0],
      ],
    ],
    'not-in-the-plane',
  ],
  ['nothing', [], 'wrong-area'],
  ['far too many', Array.from({ length: 501 }, () => square(0, 0)), 'too-many-polygons'],
])('refused: %s', (_, polygons, code) => {
  expect(() => check(polygons)).toThrow(Refused);
  expect(codeOf(() => check(polygons))).toBe(code);
  expect(() => activationRegions.refute({ ...CROSS, regions: 5 }, { polygons })).toThrow(Refused);
});

test('another number of regions or of maps is refused, and refuted', () => {
  for (const [wrong, code] of [
    [{ regions: 5 }, 'other-number-of-regions'],
    [{ maps: 3 }, 'other-number-of-maps'],
  ] as const) {
    expect(codeOf(() => check(QUARTERS, wrong))).toBe(code);
    expect(() => activationRegions.refute({ ...CROSS, ...wrong }, { polygons: QUARTERS })).not.toThrow();
  }
  expect(codeOf(() => activationRegions.refute(CROSS, { polygons: QUARTERS }))).toBe('same-numbers');
  expect(activationRegions.describe(CROSS, { polygons: QUARTERS })).toBe(
    'The rectangle consists of 4 polygons, and 4 of the affine maps are different.',
  );
});

test('a unit that is zero throughout is off, and one behind units that are off is judged by its bias', () => {
  const layers = [
    {
      weights: [
        [0, 0],
        [1, 0],
      ],
      bias: [0, -1],
    },
    { weights: [[1, 1]], bias: [1] },
    { weights: [[1]], bias: [0] },
  ];
  expect(() =>
    check(
      [
        [
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, 1],
        ],
      ],
      { layers, regions: 1, maps: 1 },
    ),
  ).not.toThrow();
});

test.each<readonly [Plain, string]>([
  [{ layers: CROSS.layers.slice(0, 1) }, 'wrong-number-of-layers'],
  [
    {
      layers: Array.from({ length: 9 }, () => ({
        weights: [
          [1, 0],
          [0, 1],
        ],
        bias: [0, 0],
      })),
    },
    'wrong-number-of-layers',
  ],
  [{ layers: [{ weights: [[1]], bias: [0] }, ...CROSS.layers.slice(1)] }, 'wrong-number-of-inputs'],
  [{ layers: [{ weights: [[1, 1]], bias: [0, 0] }, ...CROSS.layers.slice(1)] }, 'wrong-number-of-biases'],
  [
    {
      layers: [
        { weights: Array.from({ length: 64 }, () => [1, 1]), bias: Array.from({ length: 64 }, () => 0) },
        { weights: [Array.from({ length: 64 }, () => 1)], bias: [0] },
      ],
    },
    'too-many-units',
  ],
  [{ box: [[0, 1]] }, 'box-ends'],
  [
    {
      box: [
        [0, 1],
        [0, 1],
        [0, 1],
      ],
    },
    'box-ends',
  ],
  [
    {
      box: [
        [0, 1, 2],
        [0, 1, 2],
      ],
    },
    'box-ends',
  ],
  [
    {
      box: [
        [0, 1],
        [1, 1],
      ],
    },
    'box-order',
  ],
])('a statement about no such network is refused: %j', (change, code) => {
  expect(codeOf(() => activationRegions.formal({ ...CROSS, ...(change as object) } as Plain))).toBe(code);
});

import { expect, test } from 'vitest';
import type { Plain } from '../../math/exact/plain.ts';
import { Refused } from '../../math/exact/refused.ts';
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
  ['a missing part', QUARTERS.slice(1), 'The areas of the polygons do not add up to that of the rectangle.'],
  ['a part twice', [...QUARTERS, square(0, 0)], 'polygons[4]: the same units are on as in another polygon.'],
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
    'polygons[4]: the same units are on as in another polygon.',
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
    'polygons[2]: a unit is on in one part of it and off in another.',
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
    'polygons[3] is not convex, or not counterclockwise, or has a corner too many.',
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
    'polygons[3] is not convex',
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
    'polygons[3] is not convex',
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
    'polygons[3] is not convex',
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
    'polygons[0] is not convex',
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
    'polygons[3][0] lies outside the rectangle.',
  ],
  [
    'a segment',
    [
      [
        [-1, -1],
        [0, -1],
      ],
    ],
    'polygons[0] has no number of corners that a region can have.',
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
    'polygons[0][0] is no point of the plane.',
  ],
  ['nothing', [], 'The areas of the polygons do not add up'],
  ['far too many', Array.from({ length: 501 }, () => square(0, 0)), 'There are 501 polygons, and this checker stops at 500.'],
])('refused: %s', (_, polygons, why) => {
  expect(() => check(polygons)).toThrow(Refused);
  expect(() => check(polygons)).toThrow(why);
  expect(() => activationRegions.refute({ ...CROSS, regions: 5 }, { polygons })).toThrow(Refused);
});

test('another number of regions or of maps is refused, and refuted', () => {
  for (const [wrong, why] of [
    [{ regions: 5 }, 'There are 4 regions, and not 5.'],
    [{ maps: 3 }, 'There are 4 different maps, and not 3.'],
  ] as const) {
    expect(() => check(QUARTERS, wrong)).toThrow(why);
    expect(() => activationRegions.refute({ ...CROSS, ...wrong }, { polygons: QUARTERS })).not.toThrow();
  }
  expect(() => activationRegions.refute(CROSS, { polygons: QUARTERS })).toThrow(
    'There are just 4 regions with 4 different maps.',
  );
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
  [{ layers: CROSS.layers.slice(0, 1) }, 'There are from 2 to 8 layers, the output among them.'],
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
    'from 2 to 8 layers',
  ],
  [{ layers: [{ weights: [[1]], bias: [0] }, ...CROSS.layers.slice(1)] }, 'layers[0] takes 1 inputs where there are 2.'],
  [{ layers: [{ weights: [[1, 1]], bias: [0, 0] }, ...CROSS.layers.slice(1)] }, 'layers[0] has 1 units and 2 biases.'],
  [
    {
      layers: [
        { weights: Array.from({ length: 64 }, () => [1, 1]), bias: Array.from({ length: 64 }, () => 0) },
        { weights: [Array.from({ length: 64 }, () => 1)], bias: [0] },
      ],
    },
    'There are 65 units, and this checker stops at 64.',
  ],
  [{ box: [[0, 1]] }, 'A box has two ends for x and two for y.'],
  [
    {
      box: [
        [0, 1],
        [0, 1],
        [0, 1],
      ],
    },
    'A box has two ends',
  ],
  [
    {
      box: [
        [0, 1, 2],
        [0, 1, 2],
      ],
    },
    'A box has two ends',
  ],
  [
    {
      box: [
        [0, 1],
        [1, 1],
      ],
    },
    'A box goes from a number to a larger one.',
  ],
])('a statement about no such network is refused: %j', (change, why) => {
  expect(() => activationRegions.formal({ ...CROSS, ...(change as object) } as Plain)).toThrow(why);
});

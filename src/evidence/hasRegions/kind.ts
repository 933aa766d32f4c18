import type { Network } from '../../math/network/network.ts';
import type { EvidenceKind } from '../evidenceKind.ts';
import { hasRegions } from './hasRegions.ts';

/** x + y, and what is left of it above 1: the square has a region at one corner, and a large one. */
const BENT: Network = {
  layers: [
    {
      weights: [
        [1, 1],
        [2, 2],
      ],
      bias: [0, -2],
      activation: 'relu',
    },
    { weights: [[1, '-1/2']], bias: [3], activation: 'identity' },
  ],
};
const UNIT_SQUARE = [
  [0, 1],
  [0, 1],
] as const;
/** Two parallel folds. */
const FOLDED: Network = {
  layers: [
    {
      weights: [
        [1, 0],
        [1, 0],
      ],
      bias: [0, '-1/2'],
      activation: 'relu',
    },
    { weights: [[1, 1]], bias: [0], activation: 'identity' },
  ],
};
const SQUARE_OF_TWO = [
  [-1, 1],
  [-1, 1],
] as const;

export const kind: EvidenceKind = {
  name: 'hasRegions',
  rows: 'activationRegions',
  establishes: 'the regions of a ReLU network of two inputs, and its different affine maps',
  prints: 'proved',
  skeleton: {
    takes: ['type Box', 'type Network', 'regionsFigure'],
    given: `const NETWORK: Network = {
  layers: [
    { weights: [[1, 0]], bias: [0], activation: 'relu' },
    { weights: [[1]], bias: [0], activation: 'identity' },
  ],
};
const BOX: Box = [
  [-1, 1],
  [-1, 1],
];`,
    holds: 'hasRegions(NETWORK, BOX, { regions: 2, maps: 2 })',
    fails: 'hasRegions(NETWORK, BOX, { regions: 3, maps: 2 })',
    figure: "regionsFigure([{ ...ROW.statement, ...ROW.witness, name: 'the regions' }], CAPTION)",
  },
  samples: [
    {
      holds: hasRegions(BENT, UNIT_SQUARE, { regions: 2, maps: 2 }),
      fails: hasRegions(BENT, UNIT_SQUARE, { regions: 2, maps: 1 }),
      tells: 'consists of 2 polygons, and 2 of',
    },
    {
      is: 'two parallel folds',
      holds: hasRegions(FOLDED, SQUARE_OF_TWO, { regions: 3, maps: 3 }),
      fails: hasRegions(FOLDED, SQUARE_OF_TWO, { regions: 4, maps: 4 }),
      tells: 'consists of 3 polygons, and 3 of',
    },
  ],
  pictures: [
    {
      is: 'two halves',
      statement: {
        layers: [
          { weights: [[1, 0]], bias: [0] },
          { weights: [[1]], bias: [0] },
        ],
        box: [
          [-1, 1],
          [-1, 1],
        ],
        regions: 3,
        maps: 2,
      },
      refutation: {
        polygons: [
          [
            [0, -1],
            [1, -1],
            [1, 1],
            [0, 1],
          ],
          [
            [-1, -1],
            [0, -1],
            [0, 1],
            [-1, 1],
          ],
        ],
      },
      tells: /2 polygons/,
      caption: 'The polygons there are: 2. Said were 3, and 2 affine maps.',
    },
  ],
};

import { ofDouble } from '../../math/exact/ofDouble.ts';
import { leastDouble } from '../../math/float/leastDouble.ts';
import { tanhDouble } from '../../math/interval/tanhDouble.ts';
import type { Term } from '../../math/language/term.ts';
import { firstScene, type Kind } from './live.ts';
import type { Scene } from './scene.ts';

/** For the tests of live figures: data for each kind. */

const CORNERS = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];
const XOR = [false, true, true, false];
const AND = [false, false, false, true];
const OR = [false, true, true, true];
const CURVE: Term = ['+', ['relu', ['+', 'x', 1]], ['relu', ['*', -1, 'x']], ['*', -1, ['relu', ['+', ['*', 2, 'x'], -2]]]];

export const SAMPLES: { readonly [K in Kind]: unknown } = {
  census: {
    counts: [14, 104, 1882, 94572, 15028134, '8378070864', '17561539552946', '144130531453121108'].map((functions, i) => ({
      variables: i + 2,
      functions,
    })),
  },
  chord: { w: 1, b: '1/2', x: -2, y: 1 },
  cover: { first: 2, most: 6 },
  doubles: { first: `${ofDouble(leastDouble(1, 32, (x) => tanhDouble(x) === 1))}` },
  fit: { variable: 'x', term: CURVE, from: -3, to: 3 },
  interpolation: { from: 0, to: 1, first: 4, most: 16 },
  folds: {
    layers: [
      { weights: [[2], [4]], bias: [0, -2], activation: 'relu' },
      {
        weights: [
          [2, -2],
          [4, -4],
        ],
        bias: [0, -2],
        activation: 'relu',
      },
      { weights: [[1, -1]], bias: [0], activation: 'identity' },
    ],
    first: 3,
    most: 8,
  },
  layers: {
    first: {
      weights: [
        [1, '-1/2'],
        ['1/2', 1],
      ],
      bias: ['1/2', 0],
    },
    second: {
      weights: [
        ['1/2', 1],
        [-1, '1/2'],
      ],
      bias: [0, '1/2'],
    },
  },
  line: {
    points: CORNERS,
    functions: [
      { name: 'XOR', labels: XOR, answer: { combination: [1, 1, 1, 1] } },
      { name: 'AND', labels: AND, answer: { weights: [2, 2], bias: -3 } },
    ],
  },
  perceptron: {
    points: CORNERS,
    functions: [
      { name: 'OR', labels: OR },
      { name: 'XOR', labels: XOR },
    ],
  },
  points: {
    points: [
      [0, 3],
      [1, 5],
      [3, 4],
      [2, 0],
      [5, 1],
      [6, 3],
    ],
    labels: [true, true, true, false, false, false],
  },
  regions: {
    layers: [
      {
        weights: [
          [1, 0],
          [0, 1],
          [1, 1],
        ],
        bias: [0, 0, -1],
      },
      {
        weights: [
          [1, -1, 1],
          [-1, 1, -2],
        ],
        bias: ['-1/2', 1],
      },
      { weights: [[1, 2]], bias: [0] },
    ],
    box: [
      [-3, 3],
      [-3, 3],
    ],
    point: [-1, 1],
  },
  squares: {
    networks: [1, 2, 3].map((folds) => ({
      layers: [
        { weights: [[2], [4], [1]], bias: [0, -2, 0], activation: 'relu' },
        ...Array.from({ length: folds - 1 }, (_, i) => ({
          weights: [
            [2, -2, 0],
            [4, -4, 0],
            [`-1/${4 ** (i + 1)}`, `1/${4 ** (i + 1)}`, 1],
          ],
          bias: [0, -2, 0],
          activation: 'relu',
        })),
        { weights: [[`-1/${4 ** folds}`, `1/${4 ** folds}`, 1]], bias: [0], activation: 'identity' },
      ],
    })),
    first: 2,
  },
  staircase: {
    programs: [
      { name: 'rounded', factors: [] },
      { name: 'divided by eight', factors: [{ by: '1/8', times: 1 }] },
      {
        name: 'multiplied 500 times',
        factors: [
          { by: '2047/2048', times: 500 },
          { by: '1355/1024', times: 1 },
        ],
      },
    ],
  },
  turn: {
    points: CORNERS.map(([x = 0, y = 0]) => [x, y, x * y]),
    labels: XOR,
    plane: { weights: [1, 1, -2], bias: '-1/2' },
    lift: 'xy',
  },
  window: { still: '5.382', noLonger: '5.384', first: '1' },
};

/** The first scene of a kind's sample. */
export function sampleScene(kind: Kind): Scene {
  return firstScene(kind, SAMPLES[kind]);
}

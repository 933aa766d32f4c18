import { AND, corners, OR, XOR } from '../../math/separability/boolean.ts';
import type { EvidenceKind } from '../evidenceKind.ts';
import { perceptronStops } from './perceptronStops.ts';

const SQUARE = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];
const ALL = [true, true, true, true];
const RUN = { labels: [false, true, true, true], mistakes: 8, weights: [2, 2], bias: -1, bound: 27 };

export const kind: EvidenceKind = {
  name: 'perceptronStops',
  rows: 'perceptronStops',
  establishes: 'after how many mistakes a perceptron stops, and the bound on them',
  prints: 'proved',
  skeleton: {
    takes: ['AND', 'corners', 'walk', 'XOR'],
    holds: 'perceptronStops(corners(2), [{ labels: AND.labels }])',
    fails: 'perceptronStops(corners(2), [{ labels: XOR.labels }])',
    figure: 'walk({ ...AND, mistakes: ROW.witness.mistakes.flat() }, CAPTION)',
  },
  samples: [
    {
      holds: perceptronStops(corners(2), [{ labels: ALL }]),
      fails: perceptronStops(corners(2), [{ labels: ALL }, { labels: XOR.labels }]),
      tells: 'it never stops',
    },
    {
      is: 'a number of mistakes',
      holds: perceptronStops(corners(2), [{ labels: AND.labels }, { labels: OR.labels, mistakes: 9 }]),
      fails: perceptronStops(corners(2), [{ labels: AND.labels }, { labels: OR.labels, mistakes: 8 }]),
      tells: 'With the labels 0, 1, 1, 1, the run stops after 9 mistakes, and not 8.',
    },
    {
      is: 'where nothing separates the points',
      holds: perceptronStops(corners(2), [{ labels: AND.labels }]),
      fails: perceptronStops(corners(2), [{ labels: XOR.labels }]),
      tells: 'it never stops. After 0 visits and after 4,',
    },
    {
      is: 'bounded by this plane',
      holds: perceptronStops(corners(2), [{ labels: AND.labels, plane: { weights: [2, 2], bias: -3 }, bound: 51 }]),
      fails: perceptronStops(corners(2), [{ labels: AND.labels, plane: { weights: [1, 1], bias: -1 }, bound: 51 }]),
      tells: 'the form (1, 1, -1) does not part the ones from the zeros.',
    },
    {
      is: 'by another bound',
      holds: perceptronStops(corners(2), [{ labels: AND.labels, plane: { weights: [2, 2], bias: -3 } }]),
      fails: perceptronStops(corners(2), [{ labels: AND.labels, plane: { weights: [2, 2], bias: -3 }, bound: '51/2' }]),
      tells: 'R² |v|²/m² is 51, and not 51/2.',
    },
  ],
  pictures: [
    {
      is: 'a walk that stops',
      statement: { points: SQUARE, rows: [RUN] },
      refutation: { row: 0, loop: null },
      tells: /9: at/,
      caption: 'The run as it really goes.',
    },
    {
      is: 'a walk that loops',
      statement: { points: SQUARE, rows: [{ ...RUN, labels: [false, true, true, false] }] },
      refutation: { row: 0, loop: { from: 0, until: 4 } },
      tells: /it is the same/,
      caption: 'It never stops',
    },
    {
      is: 'a walk in space that never ends',
      statement: {
        points: [
          [0, 0, 0],
          [0, 0, 0],
        ],
        rows: [{ ...RUN, labels: [true, false], weights: [0, 0, 0] }],
      },
      refutation: { row: 0, loop: { from: 0, until: 2 } },
      whyNot: /two dimensions/,
    },
  ],
  guess: (_, { all: [first = 0] }) => ({ row: Math.abs(first), loop: null }),
};

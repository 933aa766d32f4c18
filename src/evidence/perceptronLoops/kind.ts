import { AND, XOR } from '../../math/separability/boolean.ts';
import type { EvidenceKind } from '../evidenceKind.ts';
import { perceptronLoops } from './perceptronLoops.ts';

const SQUARE = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

export const kind: EvidenceKind = {
  name: 'perceptronLoops',
  rows: 'perceptronLoops',
  establishes: 'that a perceptron never stops making mistakes',
  prints: 'proved',
  skeleton: {
    takes: ['AND', 'walk', 'XOR'],
    holds: 'perceptronLoops(XOR)',
    fails: 'perceptronLoops(AND)',
    figure: 'walk({ ...XOR, ...ROW.witness }, CAPTION)',
  },
  samples: [
    { holds: perceptronLoops(XOR), fails: perceptronLoops(AND), tells: 'after 18 mistakes the weights and the bias (3, 2, -4)' },
  ],
  pictures: [
    {
      is: 'a walk that comes to an end',
      statement: { points: SQUARE, labels: [false, false, false, true] },
      refutation: { visits: 36 },
      tells: /18: at/,
      caption: 'It comes to an end.',
    },
    {
      is: 'a walk in space',
      statement: { points: [[1, 0, 0]], labels: [true] },
      refutation: { visits: 2 },
      tells: /ones: 2\. zeros: none/,
      caption: 'These weights are its last.',
    },
  ],
  guess: (_, { all: [first = 0] }) => ({ visits: 20 * Math.abs(first) }),
};

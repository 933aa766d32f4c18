import { AND, XOR } from '../../math/separability/boolean.ts';
import { counterexampleTo } from '../checked.ts';
import type { EvidenceKind } from '../evidenceKind.ts';
import type { Labelled } from '../labelled.ts';
import { separable } from './separable.ts';

const SQUARE = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

export const kind: EvidenceKind = {
  name: 'separable',
  rows: 'separable',
  establishes: 'that a hyperplane has the ones on one side and the zeros on the other',
  prints: 'proved',
  skeleton: {
    takes: ['AND', 'separation', 'XOR'],
    holds: 'separable(AND)',
    fails: 'separable(XOR)',
    figure: 'separation({ ...ROW.statement, answer: ROW.witness }, CAPTION)',
  },
  samples: [
    { holds: separable(AND), fails: separable(XOR), tells: '0 > 0' },
    {
      is: 'by this plane',
      holds: separable(AND, { weights: [1, 1], bias: '-3/2' }),
      fails: separable(XOR, { weights: [1, 1], bias: '-3/2' }),
      tells: '0 > 0',
    },
  ],
  pictures: [
    {
      is: 'a meeting',
      statement: { points: SQUARE, labels: [false, true, true, false] },
      refutation: { combination: [1, 1, 1, 1] },
      tells: /meet at \(1\/2, 1\/2\)/,
      caption: 'Where the two hulls meet no line can pass.',
    },
    {
      is: 'two points at one place of space',
      statement: {
        points: [
          [0, 0, 1],
          [0, 0, 1],
        ],
        labels: [true, false],
      },
      refutation: { combination: [1, 1] },
      tells: /Ones: \(0, 0, 1\)\. Zeros: \(0, 0, 1\)\. Marked: \(0, 0, 1\)/,
      caption: 'No hyperplane parts these points.',
    },
  ],
  guess: (statement) => counterexampleTo(separable(statement as unknown as Labelled)),
};

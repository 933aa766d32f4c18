import { AND, XOR } from '../../math/separability/boolean.ts';
import { counterexampleTo } from '../checked.ts';
import type { EvidenceKind } from '../evidenceKind.ts';
import type { Labelled } from '../labelled.ts';
import { inseparable } from './inseparable.ts';

const SQUARE = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];
const CLOUD = Array.from({ length: 25 }, (_, i) => [i, i * i]);

export const kind: EvidenceKind = {
  name: 'inseparable',
  rows: 'inseparable',
  establishes: 'that no hyperplane has the ones on one side and the zeros on the other',
  prints: 'proved',
  skeleton: {
    takes: ['AND', 'separation', 'XOR'],
    holds: 'inseparable(XOR)',
    fails: 'inseparable(AND)',
    figure: 'separation({ ...ROW.statement, answer: ROW.witness }, CAPTION)',
  },
  samples: [
    { holds: inseparable(XOR), fails: inseparable(AND), tells: 'is positive on the ones' },
    {
      is: 'by these shares',
      holds: inseparable(XOR, { combination: [1, 1, 1, 1] }),
      fails: inseparable(AND, { combination: [1, 1, 1, 1] }),
      tells: 'is positive on the ones',
    },
  ],
  pictures: [
    {
      is: 'a line',
      statement: { points: SQUARE, labels: [false, false, false, true] },
      refutation: { weights: [2, 2], bias: -3 },
      tells: /A line separates them/,
      caption: 'There is a line after all.',
    },
    {
      is: 'points of a line',
      statement: { points: [[0], [1]], labels: [false, true] },
      refutation: { weights: [2], bias: -1 },
      tells: /A line separates them/,
      caption: 'There is a line',
    },
    {
      is: 'a plane',
      statement: { points: SQUARE.map(([x = 0, y = 0]) => [x, y, x * y]), labels: [false, true, true, false] },
      refutation: { weights: [2, 2, -4], bias: -1 },
      tells: /a slanted sheet between them/,
      caption: 'There is a line',
    },
    {
      is: 'an upright plane',
      statement: {
        points: [
          [0, 0, 0],
          [1, 0, 0],
        ],
        labels: [false, true],
      },
      refutation: { weights: [2, 0, 0], bias: -1 },
      tells: /ones: 1\. zeros: -1/,
      caption: 'There is a hyperplane after all.',
    },
    {
      is: 'too many points',
      statement: { points: CLOUD, labels: CLOUD.map(([x = 0]) => x > 3) },
      refutation: { weights: [2, 0], bias: -7 },
      whyNot: /25 points/,
    },
    {
      is: 'a cloud in space',
      statement: { points: CLOUD.map((point) => [...point, 0]), labels: CLOUD.map(() => true) },
      refutation: { weights: [0, 0, 0], bias: 1 },
      whyNot: /more than can be told apart/,
    },
  ],
  guess: (statement) => counterexampleTo(inseparable(statement as unknown as Labelled)),
};

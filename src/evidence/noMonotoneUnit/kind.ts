import { AND, XOR } from '../../math/separability/boolean.ts';
import { counterexampleTo } from '../checked.ts';
import type { EvidenceKind } from '../evidenceKind.ts';
import type { Labelled } from '../labelled.ts';
import { noMonotoneUnit } from './noMonotoneUnit.ts';

const SQUARE = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

export const kind: EvidenceKind = {
  name: 'noMonotoneUnit',
  rows: 'noMonotoneUnit',
  establishes: 'that no single unit with a monotone activation and no skip connection separates points',
  prints: 'proved',
  skeleton: {
    takes: ['AND', 'separation', 'XOR'],
    holds: 'noMonotoneUnit(XOR)',
    fails: 'noMonotoneUnit(AND)',
    figure: 'separation({ ...XOR, answer: ROW.witness }, CAPTION)',
  },
  samples: [
    { holds: noMonotoneUnit(XOR), fails: noMonotoneUnit(AND), tells: 'ones' },
    {
      is: 'by a unit with a tent',
      holds: noMonotoneUnit(XOR),
      fails: noMonotoneUnit(XOR, {
        monotone: false,
        unit: { weights: [1, 1], bias: -1, activation: '1 - 2 abs(t)', skip: [0, 0], offset: 0 },
      }),
      tells: 'ones',
    },
  ],
  pictures: [
    {
      is: 'a unit',
      statement: { points: SQUARE, labels: [false, true, true, false], monotone: false, skip: false },
      refutation: { weights: [1, -1], bias: 0, activation: ['^', 't', 2], skip: [0, 0], offset: '-1/2' },
      tells: /marked at \(-1, 1\/2\), \(1, 1\/2\), \(0, -1\/2\)/,
      caption: 'The unit over t',
    },
    {
      is: 'a wire around',
      statement: { points: SQUARE, labels: [], monotone: true, skip: true },
      refutation: { weights: [1, 1], bias: 0, activation: 't', skip: [1, 0], offset: 0 },
      whyNot: /around the unit/,
    },
  ],
  guess: ({ points, labels }) => counterexampleTo(noMonotoneUnit({ points, labels } as unknown as Labelled)),
};

import type { Points } from '../../math/algebra/points.ts';
import { corners } from '../../math/separability/boolean.ts';
import { counterexampleTo } from '../checked.ts';
import type { EvidenceKind } from '../evidenceKind.ts';
import { generalPosition } from './generalPosition.ts';

export const kind: EvidenceKind = {
  name: 'generalPosition',
  rows: 'generalPosition',
  establishes: 'that points are in general position',
  prints: 'proved',
  skeleton: {
    takes: ['corners', 'cornersFigure'],
    holds: 'generalPosition(corners(2))',
    fails: 'generalPosition([...corners(2), [2, 2]])',
    figure: 'cornersFigure({ points: corners(2), labels: corners(2).map(() => true) }, CAPTION)',
  },
  samples: [
    { holds: generalPosition([...corners(2), [2, 3]]), fails: generalPosition([...corners(2), [2, 0]]), tells: 'times' },
    {
      is: 'of the square',
      holds: generalPosition(corners(2)),
      fails: generalPosition([...corners(2), [2, 2]]),
      tells: 'taken 1, -2, 1 times',
    },
    {
      is: 'through the origin',
      holds: generalPosition(corners(2).slice(1, 3), { bias: false }),
      fails: generalPosition(corners(2), { bias: false }),
      tells: '(0, 0), taken 1 times, add up to zero.',
    },
    { is: 'of a point twice', holds: generalPosition([[7], [8]]), fails: generalPosition([[7], [8], [7]]), tells: '(7), (7)' },
  ],
  pictures: [
    {
      is: 'points that depend on each other',
      statement: {
        points: [
          [0, 0],
          [1, 1],
          [2, 2],
          [0, 1],
        ],
        bias: true,
      },
      refutation: { combination: [1, -2, 1, 0] },
      tells: /Ones: \(0, 0\), \(1, 1\), \(2, 2\)/,
      caption: 'The points with a 1 are not',
    },
    {
      is: 'points in line with the origin',
      statement: {
        points: [
          [1, 1],
          [2, 2],
        ],
        bias: false,
      },
      refutation: { combination: [-2, 1] },
      tells: /Ones: \(1, 1\), \(2, 2\)/,
      caption: 'with the origin',
    },
    {
      is: 'dependence in space',
      statement: {
        points: [
          [0, 0, 0],
          [2, 0, 0],
          [1, 0, 0],
        ],
        bias: true,
      },
      refutation: { combination: [1, 1, -2] },
      tells: /Ones: \(0, 0, 0\), \(2, 0, 0\)\. Zeros: \(1, 0, 0\)\. Marked: \(1, 0, 0\)/,
      caption: 'not in general position',
    },
  ],
  guess: ({ points, bias }) => counterexampleTo(generalPosition(points as unknown as Points, { bias: bias === true })),
};

import type { Matrix } from '../../math/algebra/matrix.ts';
import { counterexampleTo } from '../checked.ts';
import type { EvidenceKind } from '../evidenceKind.ts';

import { hasRank } from './hasRank.ts';

export const kind: EvidenceKind = {
  name: 'hasRank',
  rows: 'rank',
  establishes: 'the rank of a product of matrices',
  prints: 'proved',
  skeleton: {
    takes: ['matrixFigure'],
    holds: 'hasRank([[[1], [2]], [[3, 4]]], 1)',
    fails: 'hasRank([[[1], [2]], [[3, 4]]], 2)',
    figure: "matrixFigure({ entries: [[3, 4], [6, 8]], rows: 'outputs', columns: 'inputs' }, CAPTION)",
  },
  samples: [{ holds: hasRank([[[1], [2]], [[3, 4]]], 1), fails: hasRank([[[1], [2]], [[3, 4]]], 2), tells: 'is 1, and not 2' }],
  pictures: [
    {
      is: 'a product',
      statement: {
        factors: [
          [
            [1, 2],
            [2, 4],
          ],
        ],
        rank: 2,
      },
      refutation: { rank: 1, proof: { left: [[1], [2]], right: [[1, 2]], before: [[1, 0]], after: [[1], [0]] } },
      tells: /\(1, 2\), \(2, 4\)/,
      caption: 'has rank 1, and not 2',
    },
    {
      is: 'two factors',
      statement: { factors: [[[1], [2]], [[3, 4]]], rank: 2 },
      refutation: { rank: 1, proof: { left: [[1], [2]], right: [[3, 4]], before: [[1, 0]], after: [['1/3'], [0]] } },
      tells: /\(3, 4\), \(6, 8\)/,
      caption: 'has rank 1, and not 2',
    },
  ],
  guess: ({ factors, rank }) => counterexampleTo(hasRank(factors as unknown as Matrix[], Number(rank))),
};

import type { Vector } from '../../math/algebra/vector.ts';
import { counterexampleTo } from '../checked.ts';
import type { EvidenceKind } from '../evidenceKind.ts';
import { hasRecurrence } from './hasRecurrence.ts';

export const kind: EvidenceKind = {
  name: 'hasRecurrence',
  rows: 'recurrence',
  establishes: 'the shortest linear recurrence of a sequence',
  prints: 'proved',
  skeleton: {
    takes: ['matrixFigure'],
    holds: 'hasRecurrence([0, 1, 1, 2, 3, 5], [1, 1])',
    fails: 'hasRecurrence([0, 1, 1, 2, 3, 6], [1, 1])',
    figure: "matrixFigure({ entries: [[0, 1], [1, 1]], rows: 'terms', columns: 'one term later' }, CAPTION)",
  },
  samples: [
    {
      holds: hasRecurrence([0, 1, 1, 2, 3, 5], [1, 1]),
      fails: hasRecurrence([0, 1, 1, 2, 3, 6], [1, 1]),
      tells: 'Term 6 is 6, and the coefficients 1, 1 give 5.',
    },
    {
      is: 'that is longer than it needs to be',
      holds: hasRecurrence([1, '1/2', '1/4', '1/8'], ['1/2']),
      fails: hasRecurrence([1, '1/2', '1/4', '1/8'], ['1/4', '1/8']),
      tells: 'a shorter recurrence, with the coefficients 1/2',
    },
    {
      is: 'of zeros',
      holds: hasRecurrence([0, 1, 0, 0], [0, 0]),
      fails: hasRecurrence([0, 0, 0, 0], [0, 0]),
      tells: 'All terms are 0',
    },
  ],
  pictures: [
    {
      is: 'a wrong term',
      statement: { terms: [1, 2, 4, 9, 16], coefficients: [2] },
      refutation: { index: 3 },
      tells: /\(2, 4, 9\), \(2, 4, 8\)/,
      caption: 'Term 4 is 9, and the coefficients give 8.',
    },
    {
      is: 'a shorter recurrence',
      statement: { terms: [1, 2, 4, 8], coefficients: [1, 2] },
      refutation: { coefficients: [2] },
      tells: /\(2, 4, 8\), \(2, 4, 8\)/,
      caption: 'With fewer coefficients (2)',
    },
    {
      is: 'terms too long for a cell',
      statement: { terms: [1, 2000000, 3], coefficients: [1] },
      refutation: { index: 1 },
      whyNot: /too long/,
    },
    {
      is: 'zeros',
      statement: { terms: [0, 0], coefficients: [1] },
      refutation: { coefficients: [] },
      tells: /\(0, 0\), \(0, 0\)/,
      caption: '(none)',
    },
  ],
  guess: ({ terms, coefficients }) =>
    counterexampleTo(hasRecurrence(terms as unknown as Vector, coefficients as unknown as Vector)),
};

import type { EvidenceKind } from '../evidenceKind.ts';
import { matrixConsequence } from './matrixConsequence.ts';

/** A change of basis, in which the states of a recurrence follow another one. */
const BASIS = { P: ['n', 'n'], A: ['n', 'n'], D: ['n', 'n'], B: ['n', 'm'], h: ['n', '1'], x: ['m', '1'] } as const;
const POWERS = { A: ['n', 'n'], B: ['n', 'n'] } as const;

export const kind: EvidenceKind = {
  name: 'matrixConsequence',
  rows: 'matrixConsequence',
  establishes: 'what follows from equations between matrices, for every shape; you give the multipliers',
  prints: 'proved',
  skeleton: {
    takes: ['matrixFigure'],
    given: "const LETTERS = { A: ['n', 'n'], B: ['n', 'n'] } as const;",
    holds: "matrixConsequence(LETTERS, ['A*B == B*A'], 'A*A*B == A*B*A', { parts: [{ of: 0, before: 'A', after: 1 }] })",
    fails: "matrixConsequence(LETTERS, ['A*B == B*A'], 'A*A*B == A*B', {})",
    figure: "matrixFigure({ entries: [[0, 1], [0, 0]], rows: 'rows of A', columns: 'columns of A' }, CAPTION)",
  },
  samples: [
    {
      holds: matrixConsequence(POWERS, ['A*B == B*A'], '3*A*A*B == 3*B*A*A', {
        parts: [
          { of: 0, before: '3*A', after: '1' },
          { of: 0, before: '3', after: 'A' },
        ],
      }),
      fails: matrixConsequence(POWERS, ['A*B == B*A'], '3*A*A*B == 3*B*A'),
      tells: 'All that is given is true, and yet for A = ',
    },
    {
      is: 'refuted by given matrices',
      holds: matrixConsequence(BASIS, ['P*A == D*P'], 'P*(A*h + B*x) == D*(P*h) + (P*B)*x', {
        parts: [{ of: 0, before: '1', after: 'h' }],
      }),
      fails: matrixConsequence(BASIS, ['P*A == D*P'], 'P*(A*h + B*x) == D*(P*h) + B*x', {
        at: { sizes: { n: 1, m: 1 }, matrices: { P: [[2]], A: [[1]], D: [[1]], B: [[1]], h: [[0]], x: [[1]] } },
      }),
      tells: 'the left side is [[2]] and the right side [[1]]',
    },
    {
      is: 'of nothing',
      holds: matrixConsequence(POWERS, [], 'A*B - A*B == 0*(A - B)', {}),
      fails: matrixConsequence(POWERS, [], 'relu(A*B) == A*B', {}),
      tells: 'For A = ',
    },
  ],
  pictures: [
    {
      is: 'matrices',
      statement: { letters: { A: ['n', 'n'] }, given: [['==', ['*', 'A', 'A'], 'A']], then: ['==', 'A', ['-', 'A', 'A']] },
      refutation: { sizes: { n: 1 }, matrices: { A: [[1]] } },
      tells: /\(1, 0, 1\)/,
      caption: 'Entry by entry',
    },
  ],
  guess: (_, numbers) => ({
    sizes: { n: 1 },
    matrices: { A: [numbers.list(1)], B: [numbers.list(1, 1)] },
  }),
};

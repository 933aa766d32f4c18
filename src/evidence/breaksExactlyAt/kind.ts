import type { EvidenceKind } from '../evidenceKind.ts';

import { breaksExactlyAt } from './breaksExactlyAt.ts';

export const kind: EvidenceKind = {
  name: 'breaksExactlyAt',
  rows: 'breakpoints',
  establishes: 'where the slope of a piecewise linear function of one variable changes',
  prints: 'proved',
  skeleton: {
    takes: ['graph'],
    holds: "breaksExactlyAt('relu(x - 1)', [1])",
    fails: "breaksExactlyAt('relu(x - 1)', [0])",
    figure:
      "graph({ variable: 'x', from: -1, to: 3, curves: [{ term: ROW.statement.term, label: 'the unit', marks: ROW.statement.breakpoints }] }, CAPTION)",
  },
  samples: [
    {
      holds: breaksExactlyAt('relu(x) - 2 relu(x - 1)', [0, 1]),
      fails: breaksExactlyAt('relu(x) - 2 relu(x - 1)', [0]),
      tells: '1',
    },
    { is: 'nowhere', holds: breaksExactlyAt('2 x', []), fails: breaksExactlyAt('abs(x)', []), tells: '0' },
  ],
  pictures: [
    {
      is: 'two breaks',
      statement: { variable: 't', term: ['-', ['relu', 't'], ['*', 2, ['relu', ['-', 't', 1]]]], breakpoints: [0] },
      refutation: { subdivision: [0, 1] },
      tells: /marked at \(0, 0\), \(1, 1\)/,
      caption: 'It is straight before, between and behind 0, 1.',
    },
    {
      is: 'no break',
      statement: { variable: 't', term: ['*', 2, 't'], breakpoints: [0] },
      refutation: { subdivision: [] },
      tells: /through \(-1, -2\), \(1, 2\)/,
      caption: 'It is one straight line.',
    },
  ],
  guess: (_, { all }) => ({ subdivision: [...new Set(all)].sort((a, b) => a - b) }),
};

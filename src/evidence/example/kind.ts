import type { EvidenceKind } from '../evidenceKind.ts';

import { example } from './example.ts';

export const kind: EvidenceKind = {
  name: 'example',
  rows: 'example',
  establishes: 'a formula, at these values',
  prints: 'proved',
  skeleton: {
    takes: ['graph'],
    holds: "example({ x: 2 }, 'relu(x) == 2')",
    fails: "example({ x: -2 }, 'relu(x) == -2')",
    figure: "graph({ variable: 'x', from: -3, to: 3, curves: [{ term: ['relu', 'x'], label: 'ReLU', marks: [2] }] }, CAPTION)",
  },
  samples: [
    { holds: example({ x: '1/2' }, 'x < 1 and not(x == 0)'), fails: example({ x: '1/2' }, 'relu(x) == 0'), tells: 'x = 1/2' },
    { is: 'a sum', holds: example({ x: '1/2' }, 'x + x == 1'), fails: example({ x: 1 }, 'x + x == 1'), tells: 'x = 1' },
  ],
  pictures: [
    { is: 'one example', statement: { values: {}, formula: ['<', 2, 1] }, refutation: null, whyNot: /single case of numbers/ },
  ],
};

import type { Q } from '../../math/exact/rational.ts';
import type { Term } from '../../math/language/term.ts';
import { counterexampleTo } from '../checked.ts';
import type { EvidenceKind } from '../evidenceKind.ts';

import { equalEverywhere } from './equalEverywhere.ts';

export const kind: EvidenceKind = {
  name: 'equalEverywhere',
  rows: 'equalEverywhere',
  establishes: 'equal piecewise linear functions of one variable, everywhere or on an interval',
  prints: 'proved',
  skeleton: {
    takes: ['graph'],
    holds: "equalEverywhere('relu(x) - relu(-x)', 'x')",
    fails: "equalEverywhere('relu(x)', 'x')",
    figure: "graph({ variable: 'x', from: -2, to: 2, curves: [{ term: ROW.statement.left, label: 'both sides' }] }, CAPTION)",
  },
  samples: [
    {
      is: 'between',
      holds: equalEverywhere('abs(x - 1)', '1 - x', { from: 0, to: 1 }),
      fails: equalEverywhere('abs(x - 1)', '1 - x', { from: 0, to: 2 }),
      tells: 'x = 2',
    },
    {
      holds: equalEverywhere('relu(x) - relu(-x)', 'x'),
      fails: equalEverywhere('relu(x) - relu(-x)', 'relu(x)'),
      tells: 'x = -1',
    },
    {
      is: 'on a ray',
      holds: equalEverywhere('relu(x)', 'x', { from: 0 }),
      fails: equalEverywhere('relu(x)', 'x', { to: 0 }),
      tells: 'x = -1',
    },
    { is: 'constants', holds: equalEverywhere('1 + 1', '2'), fails: equalEverywhere('1', '2'), tells: 'x = 0' },
  ],
  pictures: [
    {
      is: 'a difference',
      statement: { variable: 't', from: null, to: null, left: ['relu', 't'], right: ['abs', 't'] },
      refutation: { t: -1 },
      tells: /left side: a line through .*marked at \(-1, 0\).*right side: .*marked at \(-1, 1\)/,
      caption: 'The two sides differ where t is -1.',
    },
    {
      is: 'a difference on an interval',
      statement: { variable: 't', from: -1, to: 0, left: ['relu', 't'], right: 't' },
      refutation: { t: -1 },
      tells: /left side: a line through \(-1, 0\), \(0, 0\)/,
      caption: 'The two sides differ where t is -1.',
    },
    {
      is: 'a difference of constants',
      statement: { variable: 'x', from: null, to: null, left: 1, right: 2 },
      refutation: { x: 0 },
      tells: /marked at \(0, 1\)/,
      caption: 'The two sides differ where x is 0.',
    },
  ],
  guess: ({ from = null, to = null, left = null, right = null }) =>
    counterexampleTo(
      equalEverywhere(left as Term, right as Term, {
        ...(from === null ? {} : { from: from as Q }),
        ...(to === null ? {} : { to: to as Q }),
      }),
    ),
};

import type { EvidenceKind } from '../evidenceKind.ts';

import { identities, identity } from './identity.ts';

export const kind: EvidenceKind = {
  name: 'identity',
  rows: 'polynomialIdentity',
  establishes: 'equal polynomials, for all real numbers; two lists of them with `identities`',
  prints: 'proved',
  skeleton: {
    takes: ['matrixFigure'],
    holds: "identity('(x + y)^2', 'x^2 + 2 x y + y^2')",
    fails: "identity('(x + y)^2', 'x^2 + y^2')",
    figure: "matrixFigure({ entries: [[4, 6], [6, 9]], rows: 'times 2, times 3', columns: '2, 3' }, CAPTION)",
  },
  samples: [
    {
      holds: identities(['(x + y)^2', 'x'], ['x*x + 2*x*y + y^2', 'x']),
      fails: identity('(x + y)^2', 'x^2 + y^2'),
      tells: 'x =',
    },
    {
      is: 'a binomial',
      holds: identity('(x + y)^2', 'x^2 + 2 x y + y^2'),
      fails: identity('(x + y)^2', 'x^2 + y^2'),
      tells: 'x =',
    },
    { is: 'several', holds: identities(['x', 'y - y'], ['x', '0']), fails: identities(['x', 'y'], ['x', '0']), tells: 'y =' },
  ],
  pictures: [
    {
      is: 'two polynomials',
      statement: { left: ['x', ['*', 'x', 'x']], right: ['x', 'x'] },
      refutation: { x: 2 },
      tells: /marked at \(2, 4\).*marked at \(2, 2\)/,
      caption: 'where x is 2',
    },
  ],
  guess: ({ left = null, right = null }, numbers) => numbers.at([left, right]),
};

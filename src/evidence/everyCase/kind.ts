import type { EvidenceKind } from '../evidenceKind.ts';

import { everyCase } from './everyCase.ts';

export const kind: EvidenceKind = {
  name: 'everyCase',
  rows: 'everyCase',
  establishes: 'a formula, for all values from finite lists',
  prints: 'proved',
  skeleton: {
    takes: ['AND', 'cornersFigure'],
    holds: "everyCase({ x: [0, 1], y: [0, 1] }, 'x*y == min(x, y)')",
    fails: "everyCase({ x: [0, 1], y: [0, 1] }, 'x*y == max(x, y)')",
    figure: 'cornersFigure(AND, CAPTION)',
  },
  samples: [
    {
      holds: everyCase({ x: [0, 1], y: [0, 1] }, 'x + y >= x*y'),
      fails: everyCase({ x: [0, 1], y: [0, 1] }, 'x + y > x*y'),
      tells: 'x = 0',
    },
    {
      is: 'one variable',
      holds: everyCase({ x: [0, 1] }, 'x^2 == x'),
      fails: everyCase({ x: [0, 1, 2] }, 'x^2 == x'),
      tells: 'x = 2',
    },
  ],
  pictures: [
    {
      is: 'one comparison',
      statement: { given: { x: [0, 1, 2] }, formula: ['==', ['*', 'x', 'x'], 'x'] },
      refutation: { x: 2 },
      tells: /marked at \(2, 4\)/,
      caption: 'where x is 2',
    },
    {
      is: 'cases',
      statement: {
        given: { x: [0, 1], y: [0, 1], z: [1, 2] },
        formula: ['implies', ['==', 'x', 1], ['==', ['*', 'z', 'y'], 'z']],
      },
      refutation: { x: 1, y: 0, z: 1 },
      tells: /x = 0, y = 0: true.*The counterexample, x = 1, y = 0: false/,
      caption: 'all other variables are as in it',
    },
    {
      is: 'one case',
      statement: { given: { x: [2], y: [1] }, formula: ['==', 'x', 'y'] },
      refutation: { x: 2, y: 1 },
      whyNot: /a single case/,
    },
  ],
  guess: ({ given = null }, numbers) => numbers.among(given),
};

import type { EvidenceKind } from '../evidenceKind.ts';

import { consequence } from './consequence.ts';

export const kind: EvidenceKind = {
  name: 'consequence',
  rows: 'consequence',
  establishes: 'what follows from polynomial equations and inequalities; give the multipliers if they are not found',
  prints: 'proved',
  skeleton: {
    takes: ['scatter'],
    holds: "consequence(['x > 0', 'y > 0'], 'x*y > 0')",
    fails: "consequence(['x > 0'], 'x*y > 0')",
    figure:
      "scatter({ points: [[1, 1], [1, -1], [-1, 1]], labels: [true, false, false], axes: ['x', 'y'], names: ['x y above 0', 'x y below 0'] }, CAPTION)",
  },
  samples: [
    {
      holds: consequence(['t > 0', 's == t'], 's*t + t > 0', {
        equations: ['t'],
        cone: [
          { weight: 1, square: 't', times: [] },
          { weight: 1, square: '-1', times: [0] },
        ],
      }),
      fails: consequence(['t >= 0'], 't > 0', {}),
      tells: 't = 0',
    },
    {
      is: 'a product',
      holds: consequence(['x > 0', 'y > 0'], 'x y > 0', { cone: [{ weight: 1, square: '1', times: [0, 1] }] }),
      fails: consequence(['x > 0'], 'x y > 0', { cone: [{ weight: 1, square: '1', times: [0] }] }),
      tells: 'x = 1',
    },
    {
      is: 'an equation',
      holds: consequence(['x == y'], 'x^2 == y^2', { equations: ['x + y'] }),
      fails: consequence(['x^2 == y^2'], 'x == y', {}),
      tells: 'x =',
    },
    {
      is: 'with multipliers that are found',
      holds: consequence(['x + y == 1'], '1/4 >= x y'),
      fails: consequence([], '1/4 >= x y'),
      tells: 'x =',
    },
    {
      is: 'refuted at a given point',
      holds: consequence(['x == 1/7'], '7*x == 1', { equations: [7] }),
      fails: consequence(['x == 1/7'], 'x == 1', { at: { x: '1/7' } }),
      tells: 'x = 1/7',
    },
  ],
  pictures: [
    {
      is: 'a place on two curves',
      statement: { given: [], then: ['>', ['^', 'x', 2], 0] },
      refutation: { x: 0 },
      tells: /left side: a line through 33 points from \(-2, 4\) to \(2, 4\), marked at \(0, 0\)/,
      caption: 'The two sides over x. Marked is where x is 0.',
    },
    {
      is: 'a place on the curves that cross',
      statement: { given: [], then: ['>=', ['+', 'x', ['*', 0, 'y']], 1] },
      refutation: { y: 0, x: 0 },
      tells: /over x/,
      caption: 'the other variables are as in the counterexample',
    },
    { is: 'no variable', statement: { given: [], then: ['>', 0, 0] }, refutation: {}, whyNot: /numbers, with no variable/ },
    {
      is: 'no comparison',
      statement: { given: [], then: ['and', ['>', 'x', 0], ['>', 'x', 1]] },
      refutation: { x: 0 },
      whyNot: /no comparison/,
    },
    { is: 'a step', statement: { given: [], then: ['==', ['step', 'x'], 'x'] }, refutation: { x: 2 }, whyNot: /jumps/ },
    {
      is: 'nothing near the place',
      statement: { given: [], then: ['==', ['/', 1, 'x'], 'x'] },
      refutation: { x: 2 },
      whyNot: /have no value/,
    },
    { is: 'far up', statement: { given: [], then: ['==', ['^', 'x', 4], 0] }, refutation: { x: 9 }, whyNot: /too large/ },
  ],
  guess: ({ given = null, then = null }, numbers) => numbers.at([given, then]),
};

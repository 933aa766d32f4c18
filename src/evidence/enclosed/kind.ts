import type { EvidenceKind } from '../evidenceKind.ts';

import { enclosed } from './enclosed.ts';

export const kind: EvidenceKind = {
  name: 'enclosed',
  rows: 'enclosure',
  establishes: 'a formula with exp, tanh, ln, sin, cos, erf, sqrt or pi, for all values from lists and intervals',
  prints: 'proved',
  skeleton: {
    takes: ['curves', 'ofDouble', 'tanhDouble'],
    holds: "enclosed({ x: { from: 0, to: 1 } }, 'tanh(x) < 4/5')",
    fails: "enclosed({ x: { from: 0, to: 1 } }, 'tanh(x) < 3/4')",
    figure:
      "curves('tanh.', [{ label: 'tanh', points: [0, 1, 2, 3].map((x) => [x, ofDouble(tanhDouble(x))] as const) }], CAPTION)",
  },
  samples: [
    {
      holds: enclosed({ x: { from: 0, to: 1 }, y: [1, 2] }, 'y*tanh(x) < exp(y)', { bits: 12, cuts: 3 }),
      fails: enclosed({ x: { from: 0, to: 1 }, y: [1, 2] }, 'y*tanh(x) > 1', { bits: 12, cuts: 3 }),
      tells: 'x = 0',
    },
    {
      is: 'an interval',
      holds: enclosed({ x: { from: 0, to: 1 } }, 'tanh(x) < 4/5'),
      fails: enclosed({ x: { from: 0, to: 1 } }, 'tanh(x) < 3/4'),
      tells: 'x = 63/64: the left side is between 0.754953 and 0.754954',
    },
    {
      is: 'in pieces and in cases',
      holds: enclosed({ x: { from: 0, to: 1 }, y: [0, 1] }, 'x - y x^2 < exp(1/5)', { cuts: 9 }),
      fails: enclosed({ x: { from: 0, to: 1 }, y: [0, 1] }, 'y x < 1/exp(1/5)', { bits: 30, cuts: 9 }),
      tells: 'y = 1',
    },
    { is: 'numbers', holds: enclosed({}, 'exp(1) < 3'), fails: enclosed({}, 'exp(1) > 3'), tells: 'between 2.71828 and 2.71829' },
  ],
  pictures: [
    {
      is: 'a bound on a curve',
      statement: { given: { x: { from: 0, to: 4 } }, formula: ['<', ['tanh', 'x'], '1/2'] },
      refutation: { at: { x: 2 }, bits: 64 },
      tells: /marked at \(2, /,
      caption: 'where x is 2',
    },
    {
      is: 'cases with a tanh',
      statement: { given: { x: [0, 1], y: [0, 1] }, formula: ['iff', ['==', 'x', 'y'], ['>', ['tanh', ['+', 'x', 'y']], '1/2']] },
      refutation: { at: { x: 0, y: 0 }, bits: 64 },
      tells: /The counterexample, x = 0, y = 0: false. x = 0, y = 1: false/,
      caption: 'A 1 where',
    },
    {
      is: 'numbers only',
      statement: { given: {}, formula: ['and', ['<', 1, 2], ['<', ['exp', 1], 2]] },
      refutation: { at: {}, bits: 64 },
      whyNot: /numbers alone/,
    },
    {
      is: 'intervals',
      statement: { given: { x: { from: 0, to: 1 } }, formula: ['or', ['<', 'x', 0], ['<', 'x', 0]] },
      refutation: { at: { x: 1 }, bits: 64 },
      whyNot: /cannot be listed/,
    },
  ],
  guess: ({ given = null }, numbers) => ({ at: numbers.among(given), bits: 12 }),
};

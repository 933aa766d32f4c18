import type { EvidenceKind } from '../evidenceKind.ts';
import type { Program } from './rounded.ts';
import { rounded } from './rounded.ts';

const TO_EIGHT: Program['given'] = { x: { every: 'half', from: -8, to: 8 } };
/**
 * A program in which rounding loses everything. Halved twice, a z far below one leaves nothing of itself when it is
 * rounded after being added to 2048.
 */
const HALVING: Program['steps'] = [
  ['z', 'y + 0'],
  ['z', 'z*0.5', 2],
  ['z', ['-', ['+', ['+', 'z', 'x'], 2048], ['+', 'x', 2048]]],
];

export const kind: EvidenceKind = {
  name: 'rounded',
  rows: 'rounded',
  establishes: 'what sums and multiples come to when every result is rounded, for every input',
  prints: 'proved',
  skeleton: {
    takes: ['numberLine'],
    holds:
      "rounded({ given: { x: { every: 'half', from: -8, to: 8 } }, steps: [['y', 'x - 4096 - x + 4096']], formula: 'y == 0 or y == 2' })",
    fails:
      "rounded({ given: { x: { every: 'half', from: -8, to: 8 } }, steps: [['y', 'x - 4096 - x + 4096']], formula: 'y == 0' })",
    figure: "numberLine({ rows: [{ name: 'y', values: [0, 2] }], zero: '0' }, CAPTION)",
  },
  samples: [
    {
      holds: rounded({ given: { x: [1, 2], y: { every: 'half', from: 0, to: '1/4194304' } }, steps: HALVING, formula: 'z == 0' }),
      fails: rounded({
        format: 'exact',
        given: { x: [1, 2], y: { every: 'whole number', from: 0, to: 1 } },
        steps: HALVING,
        formula: 'z == 0',
      }),
      tells: 'y = 1',
    },
    {
      is: 'of halfs',
      holds: rounded({ given: TO_EIGHT, steps: [['y', 'x - 4096 - x + 4096']], formula: 'y == 0 or y == 2' }),
      fails: rounded({ given: TO_EIGHT, steps: [['y', 'x - 4096 - x + 4096']], formula: 'y == 0' }),
      tells: 'y = 2.',
    },
    {
      is: 'of doubles and of several inputs',
      holds: rounded({
        format: 'double',
        given: { a: [0, 1], b: { every: 'whole number', from: 0, to: 1 } },
        steps: [
          ['s', 'a + b'],
          ['f', ['-', 4503599627370496, ['*', '-5/16', 's']]],
          ['f', 'f*1', 3],
        ],
        formula: 'implies(a + b < 2, f == 4503599627370496) and implies(a + b == 2, f == 4503599627370497)',
      }),
      fails: rounded({
        format: 'exact',
        given: { a: [0, 1], b: { every: 'whole number', from: 0, to: 1 } },
        steps: [['f', '0.1*a + b']],
        formula: 'f == 0',
      }),
      tells: 'a = 0, b = 1, f = 1.',
    },
  ],
  pictures: [
    {
      is: 'cases in a row',
      statement: {
        format: 'half',
        given: { x: { every: 'half', from: 0, to: 2 } },
        steps: [{ set: 'y', to: ['+', 'x', 2048], times: 1 }],
        formula: ['==', 'y', 2048],
      },
      refutation: { x: 2 },
      tells: /x = 1023\/512: false. x = 2047\/1024: false. The counterexample, x = 2: false/,
      caption: 'a ring around the counterexample.',
    },
    {
      is: 'whole numbers',
      statement: {
        format: 'exact',
        given: { n: { every: 'whole number', from: 0, to: 9 } },
        steps: [{ set: 'y', to: 'n', times: 1 }],
        formula: ['==', 'y', 0],
      },
      refutation: { n: 1 },
      tells: /n = 0: true. The counterexample, n = 1: false. n = 2: false. n = 3: false\.$/,
      caption: 'A 1 where',
    },
  ],
  guess: ({ given = null }, numbers) => numbers.among(given),
};

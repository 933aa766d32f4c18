import type { EvidenceKind } from '../evidenceKind.ts';

import { measured } from './measured.ts';

const lastBit = (seed: number): number => seed & 1;
const HALF = { from: '0.5', to: '0.5', why: 'of ten seeds in a row, five are odd' };

export const kind: EvidenceKind = {
  name: 'measured',
  rows: 'measured',
  establishes: 'the mean of an experiment, over seeds',
  prints: 'measured',
  skeleton: {
    takes: ['draw', 'integers', 'numberLine'],
    given: `const isPositive = (seed: number) => Number(draw(integers(10), 1, seed).every((x) => x > 0));
const isNotNegative = (seed: number) => Number(draw(integers(10), 1, seed).every((x) => x >= 0));
const between = { from: '0.47', to: '0.49', why: '10 of the 21 numbers are positive' };`,
    holds: "measured({ run: isPositive, seeds: 10_000, between, of: 'share of positive numbers' })",
    fails: "measured({ run: isNotNegative, seeds: 10_000, between, of: 'share of numbers that are not negative' })",
    figure: "numberLine({ rows: [{ name: 'the numbers that are drawn', values: [-10, 10] }], zero: '0' }, CAPTION)",
  },
  samples: [
    {
      holds: measured({ run: lastBit, seeds: 10, between: HALF, of: 'share of odd seeds' }),
      fails: measured({ run: (seed) => 1 + 0 * seed, seeds: 10, between: HALF, of: 'share of seeds' }),
      tells: 'mean 1.0000',
    },
  ],
};

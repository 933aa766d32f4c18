import { integer } from 'fast-check';
import type { EvidenceKind } from '../evidenceKind.ts';
import { sampled } from './sampled.ts';

const NUMBERS = integer({ min: -100, max: 100 });

export const kind: EvidenceKind = {
  name: 'sampled',
  rows: 'sampled',
  establishes: 'a callback, on inputs drawn at random; draw them once into a constant, and use it in the control too',
  prints: 'supported',
  skeleton: {
    takes: ['integers', 'numberLine'],
    given: `const over = integers(100);
const isBelowItsSize = (x: number) => Math.abs(x) >= x;
const isItsSize = (x: number) => Math.abs(x) === x;`,
    holds: "sampled({ over, holds: isBelowItsSize, of: 'whole numbers up to 100' })",
    fails: "sampled({ over, holds: isItsSize, of: 'whole numbers up to 100' })",
    figure: "numberLine({ rows: [{ name: 'the numbers that are drawn', values: [-100, 100] }], zero: '0' }, CAPTION)",
  },
  samples: [
    {
      holds: sampled({ over: NUMBERS, holds: (x) => Math.abs(x) >= x, of: 'whole numbers up to 100' }),
      fails: sampled({ over: NUMBERS, holds: (x) => x >= 0, of: 'whole numbers up to 100' }),
      tells: 'It is false for -1',
    },
  ],
};

import type { EvidenceKind } from '../evidenceKind.ts';
import type { Program } from './identityAtRandom.ts';
import { identityAtRandom } from './identityAtRandom.ts';

const twice: Program = (ring, numbers) => numbers.map((x) => ring.add(x, x));
const byTwo: Program = (ring, numbers) => numbers.map((x) => ring.mul(ring.of(2), x));
const squared: Program = (ring, numbers) => numbers.map((x) => ring.mul(x, x));

export const kind: EvidenceKind = {
  name: 'identityAtRandom',
  rows: 'identity',
  establishes: 'equal polynomial programs, at points drawn at random: for more variables than a grid can have',
  prints: 'supported',
  skeleton: {
    takes: ['numberLine', 'type Ring'],
    given: `const twice = <T>(ring: Ring<T>, numbers: readonly T[]) => numbers.map((x) => ring.add(x, x));
const byTwo = <T>(ring: Ring<T>, numbers: readonly T[]) => numbers.map((x) => ring.mul(ring.of(2), x));
const squared = <T>(ring: Ring<T>, numbers: readonly T[]) => numbers.map((x) => ring.mul(x, x));`,
    holds: "identityAtRandom({ variables: 3, left: twice, right: byTwo, of: 'three numbers' })",
    fails: "identityAtRandom({ variables: 3, left: squared, right: byTwo, of: 'three numbers' })",
    figure: "numberLine({ rows: [{ name: 'x', values: [1, 2] }, { name: '2 x', values: [2, 4] }], zero: '0' }, CAPTION)",
  },
  samples: [
    {
      holds: identityAtRandom({ variables: 3, left: twice, right: byTwo, of: 'three numbers' }),
      fails: identityAtRandom({ variables: 3, left: squared, right: byTwo, of: 'three numbers' }),
      tells: '',
    },
  ],
};

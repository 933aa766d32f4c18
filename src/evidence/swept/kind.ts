import { corners } from '../../math/separability/boolean.ts';
import type { EvidenceKind } from '../evidenceKind.ts';
import { swept } from './swept.ts';

const members = (): Iterable<readonly number[]> => corners(3);

export const kind: EvidenceKind = {
  name: 'swept',
  rows: 'exhaustive',
  establishes: 'a callback, for every member of a finite domain',
  prints: 'supported',
  skeleton: {
    takes: ['bars', 'corners'],
    given: `const members = () => corners(3);
const hasThree = (bits: readonly number[]) => bits.length === 3;
const hasOne = (bits: readonly number[]) => bits.includes(1);`,
    holds: "swept({ members, size: 8, key: String, holds: hasThree, of: 'every corner of the cube' })",
    fails: "swept({ members, size: 8, key: String, holds: hasOne, of: 'every corner of the cube' })",
    figure: "bars([{ name: 'corners', value: 8 }], CAPTION)",
  },
  samples: [
    {
      holds: swept({ members, size: 8, key: String, holds: (bits) => bits.length === 3, of: 'every corner of the cube' }),
      fails: swept({ members, size: 8, key: String, holds: (bits) => bits.includes(1), of: 'every corner of the cube' }),
      tells: 'It is false for 0,0,0',
    },
  ],
};

import type { Nonlinearity } from './nonlinearity.ts';

/** A line that misses zero: affine, and yet not linear. */
export const affine: Nonlinearity = {
  name: '2x + 1',
  text: '2x + 1',
  notAdditive: [0, 0],
  notHomogeneous: [2, 1],
  notOdd: 1,
};

import type { Nonlinearity } from './nonlinearity.ts';

/** The simplest polynomial that is not a line. */
export const square: Nonlinearity = {
  name: 'the square',
  text: 'x^2',
  notAdditive: [1, 1],
  notHomogeneous: [2, 1],
  notOdd: 1,
  turns: { falls: [-1, 0], rises: [0, 1] },
  xor: { a: 1, b: -1, c: 2, d: -1, threshold: '-1/2' },
};

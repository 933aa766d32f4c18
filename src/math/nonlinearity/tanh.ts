import type { Nonlinearity } from './nonlinearity.ts';

/** The squash from −1 to 1. */
export const tanh: Nonlinearity = {
  name: 'tanh',
  text: 'tanh(x)',
  notAdditive: [1, 1],
  notHomogeneous: [2, 1],
  xor: { a: 2, b: -1, c: 1, d: -3, threshold: 1 },
};

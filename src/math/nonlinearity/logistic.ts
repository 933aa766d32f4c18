import type { Nonlinearity } from './nonlinearity.ts';

/** The squash from 0 to 1. */
export const logistic: Nonlinearity = {
  name: 'the logistic function',
  text: '1/(1 + exp(-x))',
  notAdditive: [0, 0],
  notHomogeneous: [2, 0],
  notOdd: 0,
  xor: { a: 4, b: -2, c: 1, d: -6, threshold: '1/2' },
};

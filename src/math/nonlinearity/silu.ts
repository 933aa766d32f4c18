import type { Nonlinearity } from './nonlinearity.ts';

/** x times the logistic function of x, also called swish. */
export const silu: Nonlinearity = {
  name: 'SiLU',
  text: 'x/(1 + exp(-x))',
  notAdditive: [1, 1],
  notHomogeneous: [2, 1],
  notOdd: 1,
  turns: { falls: [-2, -1], rises: [0, 1] },
  xor: { a: 4, b: 0, c: 2, d: -4, threshold: 2 },
};

import type { Nonlinearity } from './nonlinearity.ts';

/** GELU as it is often computed, by tanh in the place of the normal distribution, and with 0.7978845608 for √(2/π). */
export const geluByTanh: Nonlinearity = {
  name: 'GELU in its tanh form',
  text: 'x*(1 + tanh(0.7978845608*(x + 0.044715*x^3)))/2',
  notAdditive: [1, 1],
  notHomogeneous: [2, 1],
  notOdd: 1,
  turns: { falls: [-2, '-1/2'], rises: [0, 1] },
  xor: { a: 4, b: 0, c: 2, d: -4, threshold: 2 },
};

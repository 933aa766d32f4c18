import type { Nonlinearity } from './nonlinearity.ts';

/** Below zero it bends towards −1, by an exponential. */
export const elu: Nonlinearity = {
  name: 'ELU',
  text: 'relu(x) + min(0, exp(x) - 1)',
  notAdditive: [1, -1],
  notHomogeneous: [2, -1],
  notOdd: 1,
  xor: { a: 4, b: 0, c: 2, d: -5, threshold: 3 },
};

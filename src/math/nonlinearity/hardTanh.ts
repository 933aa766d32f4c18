import type { Nonlinearity } from './nonlinearity.ts';

/** Cut off below −1 and above 1. */
export const hardTanh: Nonlinearity = {
  name: 'hard tanh',
  text: 'max(-1, min(1, x))',
  notAdditive: [1, 1],
  notHomogeneous: [2, 1],
  xor: { a: 2, b: -1, c: 1, d: -3, threshold: 1 },
};

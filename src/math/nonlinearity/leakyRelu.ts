import type { Nonlinearity } from './nonlinearity.ts';

/** A hundredth of what is below zero is let through. */
export const leakyRelu: Nonlinearity = {
  name: 'leaky ReLU',
  text: 'max(x, x/100)',
  notAdditive: [1, -1],
  notOdd: 1,
  xor: { a: 1, b: 0, c: 2, d: -1, threshold: '1/2' },
};

import type { Nonlinearity } from './nonlinearity.ts';

/** Leaky ReLU with a slope that is learned; a quarter is where its learning commonly begins. */
export const prelu: Nonlinearity = {
  name: 'PReLU with slope 1/4',
  text: 'max(x, x/4)',
  notAdditive: [1, -1],
  notOdd: 1,
  xor: { a: 1, b: 0, c: 2, d: -1, threshold: '3/4' },
};

import type { Nonlinearity } from './nonlinearity.ts';

/** ReLU with its corner rounded off: its slope is the logistic function. */
export const softplus: Nonlinearity = {
  name: 'softplus',
  text: 'ln(1 + exp(x))',
  notAdditive: [0, 0],
  notHomogeneous: [2, 0],
  notOdd: 0,
  xor: { a: 4, b: 0, c: 2, d: -4, threshold: '3/2' },
};

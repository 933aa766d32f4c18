import type { Nonlinearity } from './nonlinearity.ts';

/** Cut off below zero. */
export const relu: Nonlinearity = {
  name: 'ReLU',
  text: 'relu(x)',
  notAdditive: [1, -1],
  notOdd: 1,
  xor: { a: 1, b: 0, c: 2, d: -1, threshold: '1/2' },
};

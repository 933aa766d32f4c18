import type { Nonlinearity } from './nonlinearity.ts';

/** Forgets the sign. */
export const absoluteValue: Nonlinearity = {
  name: 'the absolute value',
  text: 'abs(x)',
  notAdditive: [1, -1],
  notOdd: 1,
  turns: { falls: [-1, 0], rises: [0, 1] },
  xor: { a: 1, b: -1, c: 2, d: -1, threshold: '-1/2' },
};

import type { Nonlinearity } from './nonlinearity.ts';

/** Zero up to zero, one above it: the unit of McCulloch and Pitts. */
export const step: Nonlinearity = {
  name: 'the step',
  text: 'step(x)',
  notAdditive: [1, 1],
  notHomogeneous: [2, 1],
  notOdd: 1,
  xor: { a: 1, b: '-1/2', c: 1, d: '-3/2', threshold: '1/2' },
};

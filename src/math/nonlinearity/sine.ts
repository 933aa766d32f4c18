import type { Nonlinearity } from './nonlinearity.ts';

/** Up and down for ever; for XOR one unit is enough, the second has the weight 0. */
export const sine: Nonlinearity = {
  name: 'the sine',
  text: 'sin(x)',
  notAdditive: [1, 1],
  notHomogeneous: [2, 1],
  turns: { falls: [2, 4], rises: [0, 1] },
  xor: { a: '3/2', b: 0, c: 0, d: 0, threshold: '1/2' },
};

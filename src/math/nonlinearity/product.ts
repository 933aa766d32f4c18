import type { JointNonlinearity } from './jointNonlinearity.ts';

/** One number times another, as a gate opens and shuts. */
export const product: JointNonlinearity = {
  name: 'a product (gating)',
  inputs: ['u', 'v'],
  text: 'u*v',
  notAdditive: [
    [1, 1],
    [1, 1],
  ],
  notHomogeneous: [2, [1, 1]],
  notOdd: [1, 1],
  turns: {
    falls: [
      [1, -1],
      [2, -1],
    ],
    rises: [
      [0, 1],
      [1, 1],
    ],
  },
  xor: { inputs: ['x + y', '2 - x - y'], threshold: '1/2' },
};

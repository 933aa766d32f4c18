import type { JointNonlinearity } from './jointNonlinearity.ts';

/** The largest of several numbers, here of two. */
export const maxout: JointNonlinearity = {
  name: 'maxout',
  inputs: ['u', 'v'],
  text: 'max(u, v)',
  notAdditive: [
    [1, 0],
    [0, 1],
  ],
  notOdd: [1, 0],
  xor: { inputs: ['x - y', 'y - x'], threshold: '1/2' },
};

import type { JointNonlinearity } from './jointNonlinearity.ts';

/** The share that each number's power of e has of all of them, here the first of three. */
export const softmax: JointNonlinearity = {
  name: 'softmax',
  inputs: ['u', 'v', 'w'],
  text: 'exp(u)/(exp(u) + exp(v) + exp(w))',
  notAdditive: [
    [0, 0, 0],
    [0, 0, 0],
  ],
  notHomogeneous: [2, [1, 0, 0]],
  notOdd: [0, 0, 0],
  turns: {
    falls: [
      [0, 0, 0],
      [0, 1, 0],
    ],
    rises: [
      [0, 0, 0],
      [1, 0, 0],
    ],
  },
  // Where the bits differ the first is 2 and the others are 0; elsewhere one of the others is larger by 2.
  xor: { inputs: ['4x + 4y - 2', '0', '8x + 8y - 8'], threshold: '1/2' },
};

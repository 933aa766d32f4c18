import type { JointNonlinearity } from './jointNonlinearity.ts';

/**
 * What each number is above the mean of all, over their standard deviation, here the first of three; numerator and root
 * are both three times as large. It has no value where all are equal: what is added there in practice is left out.
 */
export const layerNorm: JointNonlinearity = {
  name: 'layer norm',
  inputs: ['u', 'v', 'w'],
  text: '(2u - v - w)/sqrt(((2u - v - w)^2 + (2v - u - w)^2 + (2w - u - v)^2)/3)',
  notAdditive: [
    [1, 0, 0],
    [2, 0, 0],
  ],
  notHomogeneous: [2, [1, 0, 0]],
  turns: {
    falls: [
      [1, 0, 2],
      [1, 0, 5],
    ],
    rises: [
      [1, 0, 2],
      [2, 0, 2],
    ],
  },
  xor: { inputs: ['1', 'x + y - 1', '1 - x - y'], threshold: 1 },
};

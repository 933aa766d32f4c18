import type { Network } from './network.ts';

/** Two ReLU units that equal XOR: relu(x + y) − 2 relu(x + y − 1). */
export const XOR_NETWORK: Network = {
  layers: [
    {
      weights: [
        [1, 1],
        [1, 1],
      ],
      bias: [0, -1],
      activation: 'relu',
    },
    { weights: [[1, -2]], bias: [0], activation: 'identity' },
  ],
};

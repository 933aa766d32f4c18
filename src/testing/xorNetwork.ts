/** relu(x + y) − 2 relu(x + y − 1), which equals XOR on the corners. */
export const XOR_NETWORK = {
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
} as const;

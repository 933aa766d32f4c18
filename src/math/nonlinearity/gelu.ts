import type { Nonlinearity } from './nonlinearity.ts';

/** x times the share of a normal distribution that lies below x: Φ(x) = (1 + erf(x/√2))/2. */
export const gelu: Nonlinearity = {
  name: 'GELU',
  text: 'x*(1 + erf(x/sqrt(2)))/2',
  notAdditive: [1, 1],
  notHomogeneous: [2, 1],
  notOdd: 1,
  turns: { falls: [-2, '-1/2'], rises: [0, 1] },
  xor: { a: 4, b: 0, c: 2, d: -4, threshold: 2 },
};

import type { Nonlinearity } from './nonlinearity.ts';

/** To the nearest whole number, and from the middle between two to the even one, as floating point rounds. */
export const rounding: Nonlinearity = {
  name: 'rounding',
  text: 'round(x)',
  notAdditive: ['1/2', '1/2'],
  notHomogeneous: [2, '1/2'],
  xor: { a: '3/5', b: 0, c: 1, d: '-2/5', threshold: '1/2' },
};

import type { Nonlinearity } from './nonlinearity.ts';

/** Hands on what it is given: no non-linearity at all, for comparison. */
export const identity: Nonlinearity = {
  name: 'the identity',
  text: 'x',
};

import type { Q } from '../exact/rational.ts';

/** A function that takes several numbers of a layer at once, with what shows how it differs from a linear one. */
export interface JointNonlinearity {
  /** As a reader calls it. */
  readonly name: string;
  /** The variables of the formula, in the order in which the witnesses give their values. */
  readonly inputs: readonly string[];
  /** The formula of the output; where there are as many outputs as inputs, of the first. */
  readonly text: string;
  /** Two lists of numbers: what it makes of their sum is not the sum of what it makes of them. */
  readonly notAdditive: readonly [readonly Q[], readonly Q[]];
  /** Where a factor c ≥ 0 cannot be taken out; left out when it is positively homogeneous. */
  readonly notHomogeneous?: readonly [c: Q, at: readonly Q[]];
  /** Where the opposite numbers do not give the opposite; left out when it is odd. */
  readonly notOdd?: readonly Q[];
  /** Two lists, in which one number grows, at which it falls, and two at which it rises; left out when it never falls. */
  readonly turns?: {
    readonly falls: readonly [readonly Q[], readonly Q[]];
    readonly rises: readonly [readonly Q[], readonly Q[]];
  };
  /** With these lines in x and y for its inputs, the output is above the threshold on the ones of XOR and below it on the zeros. */
  readonly xor: { readonly inputs: readonly string[]; readonly threshold: Q };
}

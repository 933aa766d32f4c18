import type { Q } from '../exact/rational.ts';

/** A function of several numbers of a layer at once. Beside its formula stands what shows how it differs from a linear one. */
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
  /**
   * How it does XOR: with these lines in x and y for its inputs, and a threshold. The output is above the threshold on
   * the ones and below it on the zeros.
   */
  readonly xor: { readonly inputs: readonly string[]; readonly threshold: Q };
}

/** Every kind that takes several numbers at once, in the order of the table. */
export const JOINT_NONLINEARITIES: readonly JointNonlinearity[] = [
  // The largest of several numbers, here of two.
  {
    name: 'maxout',
    inputs: ['u', 'v'],
    text: 'max(u, v)',
    notAdditive: [
      [1, 0],
      [0, 1],
    ],
    notOdd: [1, 0],
    xor: { inputs: ['x - y', 'y - x'], threshold: '1/2' },
  },
  // One number times another, as a gate opens and shuts.
  {
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
  },
  // The share that each number's power of e has of all of them, here the first of three.
  {
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
  },
  // What each number is above the mean of all, over their standard deviation, here the first of three; numerator and root
  // are both three times as large. It has no value where all are equal: what is added there in practice is left out.
  {
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
  },
];

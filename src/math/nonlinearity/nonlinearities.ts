import type { Q } from '../exact/rational.ts';

/** A function that a layer may apply to each of its numbers. Beside its formula stands what shows how it differs from a line. */
export interface Nonlinearity {
  /** As a reader calls it. */
  readonly name: string;
  /** The formula in x, as `formula` reads it: evaluated, enclosed and typeset from this one text. */
  readonly text: string;
  /** Where f(x + y) is not f(x) + f(y); left out when it is additive. */
  readonly notAdditive?: readonly [x: Q, y: Q];
  /** Where f(c x) is not c f(x), with c ≥ 0; left out when it is positively homogeneous. */
  readonly notHomogeneous?: readonly [c: Q, x: Q];
  /** Where f(−x) is not −f(x); left out when it is odd. */
  readonly notOdd?: Q;
  /** Two numbers, the smaller first, at which it falls, and two at which it rises; left out when it never falls. */
  readonly turns?: { readonly falls: readonly [Q, Q]; readonly rises: readonly [Q, Q] };
  /**
   * How two units of it do XOR; left out when no two do. With s = x + y, f(a s + b) − c f(a s + d) is above the
   * threshold on the ones and below it on the zeros.
   */
  readonly xor?: { readonly a: Q; readonly b: Q; readonly c: Q; readonly d: Q; readonly threshold: Q };
}

/** Every kind there is that takes one number, in the order of the table: lines, what jumps, straight pieces, then what is curved. */
export const NONLINEARITIES: readonly Nonlinearity[] = [
  // Passes on what it is given: no non-linearity at all, for comparison.
  {
    name: 'the identity',
    text: 'x',
  },
  // A line that misses zero: affine, and yet not linear.
  {
    name: '2x + 1',
    text: '2x + 1',
    notAdditive: [0, 0],
    notHomogeneous: [2, 1],
    notOdd: 1,
  },
  // Zero up to zero, one above it: the unit of McCulloch and Pitts.
  {
    name: 'the step',
    text: 'step(x)',
    notAdditive: [1, 1],
    notHomogeneous: [2, 1],
    notOdd: 1,
    xor: { a: 1, b: '-1/2', c: 1, d: '-3/2', threshold: '1/2' },
  },
  // To the nearest whole number, and from the middle between two to the even one, as floating point rounds.
  {
    name: 'rounding',
    text: 'round(x)',
    notAdditive: ['1/2', '1/2'],
    notHomogeneous: [2, '1/2'],
    xor: { a: '3/5', b: 0, c: 1, d: '-2/5', threshold: '1/2' },
  },
  // Cut off below −1 and above 1.
  {
    name: 'hard tanh',
    text: 'max(-1, min(1, x))',
    notAdditive: [1, 1],
    notHomogeneous: [2, 1],
    xor: { a: 2, b: -1, c: 1, d: -3, threshold: 1 },
  },
  // Cut off below zero.
  {
    name: 'ReLU',
    text: 'relu(x)',
    notAdditive: [1, -1],
    notOdd: 1,
    xor: { a: 1, b: 0, c: 2, d: -1, threshold: '1/2' },
  },
  // A hundredth of what is below zero is let through.
  {
    name: 'leaky ReLU',
    text: 'max(x, x/100)',
    notAdditive: [1, -1],
    notOdd: 1,
    xor: { a: 1, b: 0, c: 2, d: -1, threshold: '1/2' },
  },
  // Leaky ReLU with a slope that is learned; a quarter is where its learning commonly begins.
  {
    name: 'PReLU with slope 1/4',
    text: 'max(x, x/4)',
    notAdditive: [1, -1],
    notOdd: 1,
    xor: { a: 1, b: 0, c: 2, d: -1, threshold: '3/4' },
  },
  // Forgets the sign.
  {
    name: 'the absolute value',
    text: 'abs(x)',
    notAdditive: [1, -1],
    notOdd: 1,
    turns: { falls: [-1, 0], rises: [0, 1] },
    xor: { a: 1, b: -1, c: 2, d: -1, threshold: '-1/2' },
  },
  // Below zero it bends towards −1, by an exponential.
  {
    name: 'ELU',
    text: 'relu(x) + min(0, exp(x) - 1)',
    notAdditive: [1, -1],
    notHomogeneous: [2, -1],
    notOdd: 1,
    xor: { a: 4, b: 0, c: 2, d: -5, threshold: 3 },
  },
  // The simplest polynomial that is not a line.
  {
    name: 'the square',
    text: 'x^2',
    notAdditive: [1, 1],
    notHomogeneous: [2, 1],
    notOdd: 1,
    turns: { falls: [-1, 0], rises: [0, 1] },
    xor: { a: 1, b: -1, c: 2, d: -1, threshold: '-1/2' },
  },
  // Up and down for ever; for XOR one unit is enough, the second has the weight 0.
  {
    name: 'the sine',
    text: 'sin(x)',
    notAdditive: [1, 1],
    notHomogeneous: [2, 1],
    turns: { falls: [2, 4], rises: [0, 1] },
    xor: { a: '3/2', b: 0, c: 0, d: 0, threshold: '1/2' },
  },
  // The squash from −1 to 1.
  {
    name: 'tanh',
    text: 'tanh(x)',
    notAdditive: [1, 1],
    notHomogeneous: [2, 1],
    xor: { a: 2, b: -1, c: 1, d: -3, threshold: 1 },
  },
  // The squash from 0 to 1.
  {
    name: 'the logistic function',
    text: '1/(1 + exp(-x))',
    notAdditive: [0, 0],
    notHomogeneous: [2, 0],
    notOdd: 0,
    xor: { a: 4, b: -2, c: 1, d: -6, threshold: '1/2' },
  },
  // ReLU with its corner rounded off: its slope is the logistic function.
  {
    name: 'softplus',
    text: 'ln(1 + exp(x))',
    notAdditive: [0, 0],
    notHomogeneous: [2, 0],
    notOdd: 0,
    xor: { a: 4, b: 0, c: 2, d: -4, threshold: '3/2' },
  },
  // x times the logistic function of x, also called swish.
  {
    name: 'SiLU',
    text: 'x/(1 + exp(-x))',
    notAdditive: [1, 1],
    notHomogeneous: [2, 1],
    notOdd: 1,
    turns: { falls: [-2, -1], rises: [0, 1] },
    xor: { a: 4, b: 0, c: 2, d: -4, threshold: 2 },
  },
  // x times the share of a normal distribution that lies below x: Φ(x) = (1 + erf(x/√2))/2.
  {
    name: 'GELU',
    text: 'x*(1 + erf(x/sqrt(2)))/2',
    notAdditive: [1, 1],
    notHomogeneous: [2, 1],
    notOdd: 1,
    turns: { falls: [-2, '-1/2'], rises: [0, 1] },
    xor: { a: 4, b: 0, c: 2, d: -4, threshold: 2 },
  },
  // GELU as it is often computed, by tanh in the place of the normal distribution, and with 0.7978845608 for √(2/π).
  {
    name: 'GELU in its tanh form',
    text: 'x*(1 + tanh(0.7978845608*(x + 0.044715*x^3)))/2',
    notAdditive: [1, 1],
    notHomogeneous: [2, 1],
    notOdd: 1,
    turns: { falls: [-2, '-1/2'], rises: [0, 1] },
    xor: { a: 4, b: 0, c: 2, d: -4, threshold: 2 },
  },
];

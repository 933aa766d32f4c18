import type { Q } from '../exact/rational.ts';

/** A function that a layer may apply to each of its numbers, with what shows how it differs from a line. */
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
  /** With s = x + y, f(a s + b) − c f(a s + d) is above the threshold on the ones of XOR and below it on the zeros; left out when no two units do it. */
  readonly xor?: { readonly a: Q; readonly b: Q; readonly c: Q; readonly d: Q; readonly threshold: Q };
}

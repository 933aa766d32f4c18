import { demand } from '../exact/refused.ts';
import { roundToEven } from '../exact/roundToEven.ts';
import { squareRoot } from '../exact/squareRoot.ts';
import { type Arithmetic, arithmetic, ceiling, floor, type Interval } from './arithmetic.ts';
import { circle } from './circle.ts';
import { errorFunction } from './errorFunction.ts';
import { exponential } from './exponential.ts';
import { logarithm } from './logarithm.ts';
import { quick } from './quick.ts';
import { sine } from './sine.ts';

/** Interval arithmetic, and functions that hold whatever they give for any value in their operand. */
export interface Intervals extends Arithmetic {
  power(base: Interval, exponent: number): Interval;
  step(a: Interval): Interval;
  exp(a: Interval): Interval;
  tanh(a: Interval): Interval;
  /** Refused when zero or a negative number is in it. */
  ln(a: Interval): Interval;
  sin(a: Interval): Interval;
  cos(a: Interval): Interval;
  erf(a: Interval): Interval;
  /** Refused when a negative number is in it. */
  sqrt(a: Interval): Interval;
  /** To whole numbers, from the middle between two to the even one. */
  round(a: Interval): Interval;
  readonly pi: Interval;
}

/** The functions that formulas may use, with 2^−bits for the step between ends. */
export function intervals(bits: number): Intervals {
  const basic = quick(arithmetic(bits));
  const { one, exactly, negative, absolute, sum, product } = basic;

  const at = remembered(exponential(basic));
  const exp = rising(at);
  /** (1 − E)/(1 + E) with E = e^−2x, which falls as E grows; for a negative x the opposite. */
  const hyperbolicTangent = (x: bigint): Interval => {
    if (x < 0n) return negative(hyperbolicTangent(-x));
    const { low, high } = at(-2n * x);
    return { low: floor((one - high) * one, one + high), high: ceiling((one - low) * one, one + low) };
  };
  const root = (n: bigint): Interval => {
    demand(n >= 0n, 'sqrt-of-negative', 'An argument of sqrt may be negative, as far as these digits tell.');
    const low = squareRoot(n * one);
    return { low, high: low * low === n * one ? low : low + 1n };
  };
  // Few formulas speak of these, and to work them out takes longer than many a formula.
  const pi = once(() => circle(basic));
  const rootOfPi = once(() => rising(root)(pi()));
  const sin = sine(basic);
  const chain = (base: bigint, exponent: number): Interval =>
    Array.from({ length: exponent }, () => ({ low: base, high: base })).reduce(product, { low: one, high: one });

  return {
    ...basic,
    // An odd power grows with its base, and so does an even one where the base is not negative.
    power(base, exponent) {
      const { low, high } = exponent % 2 === 0 ? absolute(base) : base;
      return { low: chain(low, exponent).low, high: chain(high, exponent).high };
    },
    step: ({ low, high }) => ({ low: low > 0n ? one : 0n, high: high > 0n ? one : 0n }),
    round: ({ low, high }) => ({ low: roundToEven(low, one) * one, high: roundToEven(high, one) * one }),
    exp,
    tanh: rising(hyperbolicTangent),
    ln: rising(remembered(logarithm(basic))),
    sin,
    // cos x = 1 − 2 sin²(x/2).
    cos({ low, high }) {
      const half = absolute(sin({ low: low >> 1n, high: -(-high >> 1n) }));
      return sum(exactly(1n), product(exactly(-2n), product(half, half)));
    },
    erf: rising(remembered(errorFunction(basic, exp, rootOfPi))),
    sqrt: rising(root),
    get pi() {
      return pi();
    },
  };
}

/** Worked out when it is first asked for. */
function once(compute: () => Interval): () => Interval {
  let known: Interval | undefined;
  return () => {
    known ??= compute();
    return known;
  };
}

/** For a function that never falls the ends of an interval decide. */
function rising(at: (x: bigint) => Interval): (a: Interval) => Interval {
  return ({ low, high }) => ({ low: at(low).low, high: at(high).high });
}

/** The boxes of a cut share their ends. */
function remembered(at: (x: bigint) => Interval): (x: bigint) => Interval {
  const known = new Map<bigint, Interval>();
  return (x) => {
    const value = known.get(x) ?? at(x);
    known.set(x, value);
    return value;
  };
}

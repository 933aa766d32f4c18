import type { Rational } from '../exact/rational.ts';
import { demand } from '../exact/refused.ts';
import { roundToEven } from '../exact/roundToEven.ts';
import { squareRoot } from '../exact/squareRoot.ts';
import { circle } from './circle.ts';
import { errorFunction } from './errorFunction.ts';
import { logarithm } from './logarithm.ts';
import { sine } from './sine.ts';

/** Between which two numbers a value lies: both ends are whole numbers of steps of 2^−bits. */
export interface Interval {
  readonly low: bigint;
  readonly high: bigint;
}

/** Longer ends than these are more than a reader would wait for. */
const MOST_END = 2n ** 5120n;
/** Beyond this, whichever the sign, an argument of exp is refused: its value has some 1,500 binary digits. */
const MOST_ARGUMENT = 1024n;

/**
 * Interval arithmetic with 2^−bits for its step. Every result holds whatever the operation gives for any values in
 * its operands: what is not a whole number of steps is rounded down at the low end and up at the high end.
 */
export interface Intervals extends Arithmetic {
  of(value: Rational): Interval;
  power(base: Interval, exponent: number): Interval;
  absolute(a: Interval): Interval;
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

/** What the functions are worked out with. */
export interface Arithmetic {
  /** How many steps come to 1. */
  readonly one: bigint;
  exactly(whole: bigint): Interval;
  negative(a: Interval): Interval;
  sum(a: Interval, b: Interval): Interval;
  product(a: Interval, b: Interval): Interval;
  /** Refused when the divisor holds zero. */
  quotient(a: Interval, b: Interval): Interval;
}

export function intervals(bits: number): Intervals {
  const shift = BigInt(bits);
  const one = 2n ** shift;

  const product = (a: Interval, b: Interval): Interval => {
    const [first, ...rest] = [a.low * b.high, a.high * b.low, a.high * b.high];
    const [low, high] = [first, ...rest].reduce(
      ([least, most], end) => [end < least ? end : least, end > most ? end : most],
      [a.low * b.low, a.low * b.low],
    );
    return limited({ low: low >> shift, high: -(-high >> shift) });
  };
  const quotient = (a: Interval, b: Interval): Interval => {
    demand(b.low > 0n || b.high < 0n, 'A divisor may be zero, as far as these digits tell.');
    if (b.high < 0n) return quotient(negative(a), negative(b));
    return limited({
      low: floor(a.low * one, a.low < 0n ? b.low : b.high),
      high: ceiling(a.high * one, a.high < 0n ? b.high : b.low),
    });
  };

  const exactly = (whole: bigint): Interval => ({ low: whole * one, high: whole * one });
  const arithmetic: Arithmetic = { one, exactly, negative, sum, product, quotient };

  /** e^x at one point, by its series at x halved until it is no more than 1/2, squared as often. */
  const exponential = remembered((x) => {
    const size = x < 0n ? -x : x;
    demand(size <= MOST_ARGUMENT * one, `An argument of exp or tanh is beyond ${MOST_ARGUMENT}, and this checker stops there.`);
    let halvings = 0n;
    while (size * 2n > one << halvings) halvings += 1n;
    const small = { low: x >> halvings, high: -(-x >> halvings) };
    let term: Interval = { low: one, high: one };
    let series = term;
    for (let k = 1n; term.high > 1n || term.low < -1n; k += 1n) {
      term = quotient(product(term, small), exactly(k));
      series = sum(series, term);
    }
    // From here on each term is less than half of the one before, so all of them together are less than the last.
    let value: Interval = { low: series.low - 1n, high: series.high + 1n };
    for (let k = 0n; k < halvings; k += 1n) value = product(value, value);
    return value;
  });
  /** (1 − E)/(1 + E) with E = e^−2x, which falls as E grows; for a negative x the opposite. */
  const hyperbolicTangent = (x: bigint): Interval => {
    if (x < 0n) return negative(hyperbolicTangent(-x));
    const { low, high } = exponential(-2n * x);
    return { low: floor((one - high) * one, one + high), high: ceiling((one - low) * one, one + low) };
  };
  const exp = rising(exponential);
  const root = (n: bigint): Interval => {
    demand(n >= 0n, 'An argument of sqrt may be negative, as far as these digits tell.');
    const low = squareRoot(n * one);
    return { low, high: low * low === n * one ? low : low + 1n };
  };
  const pi = circle(arithmetic);
  const sin = sine(arithmetic);
  const chain = (base: bigint, exponent: number): Interval =>
    Array.from({ length: exponent }, () => ({ low: base, high: base })).reduce(product, { low: one, high: one });

  return {
    ...arithmetic,
    of: ({ n, d }) => limited({ low: floor(n * one, d), high: ceiling(n * one, d) }),
    // An odd power grows with its base, and so does an even one where the base is not negative.
    power(base, exponent) {
      const { low, high } = exponent % 2 === 0 ? absolute(base) : base;
      return { low: chain(low, exponent).low, high: chain(high, exponent).high };
    },
    absolute,
    step: ({ low, high }) => ({ low: low > 0n ? one : 0n, high: high > 0n ? one : 0n }),
    round: ({ low, high }) => ({ low: roundToEven(low, one) * one, high: roundToEven(high, one) * one }),
    exp,
    tanh: rising(hyperbolicTangent),
    ln: rising(remembered(logarithm(arithmetic))),
    sin,
    // cos x = 1 − 2 sin²(x/2).
    cos({ low, high }) {
      const half = absolute(sin({ low: low >> 1n, high: -(-high >> 1n) }));
      return sum(exactly(1n), product(exactly(-2n), product(half, half)));
    },
    erf: rising(remembered(errorFunction(arithmetic, exp, () => rising(root)(pi)))),
    sqrt: rising(root),
    pi,
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

function negative({ low, high }: Interval): Interval {
  return { low: -high, high: -low };
}

function sum(a: Interval, b: Interval): Interval {
  return limited({ low: a.low + b.low, high: a.high + b.high });
}

function absolute(a: Interval): Interval {
  if (a.low >= 0n) return a;
  const opposite = negative(a);
  if (a.high <= 0n) return opposite;
  return { low: 0n, high: opposite.high > a.high ? opposite.high : a.high };
}

function limited(interval: Interval): Interval {
  demand(
    -MOST_END < interval.low && interval.high < MOST_END,
    'A number has more than 5120 binary digits, and this checker stops there.',
  );
  return interval;
}

/** Of a quotient with a positive divisor: BigInt's own division rounds towards zero. */
function floor(over: bigint, under: bigint): bigint {
  return over >= 0n ? over / under : -((under - 1n - over) / under);
}

function ceiling(over: bigint, under: bigint): bigint {
  return -floor(-over, under);
}

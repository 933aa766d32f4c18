import type { Rational } from '../exact/rational.ts';
import { demand } from '../exact/refused.ts';

/** Between which two numbers a value lies: both ends are whole numbers of steps of 2^−bits. */
export interface Interval {
  readonly low: bigint;
  readonly high: bigint;
}

/** Longer ends than these are more than a reader would wait for. */
const MOST_END = 2n ** 5120n;

/** What the functions are computed with. */
export interface Arithmetic {
  /** How many steps come to 1. */
  readonly one: bigint;
  of(value: Rational): Interval;
  exactly(whole: bigint): Interval;
  negative(a: Interval): Interval;
  absolute(a: Interval): Interval;
  sum(a: Interval, b: Interval): Interval;
  product(a: Interval, b: Interval): Interval;
  /** Refused when the divisor holds zero. */
  quotient(a: Interval, b: Interval): Interval;
}

/**
 * Interval arithmetic with 2^−bits for its step. Every result holds whatever the operation gives for any values in
 * its operands: what is not a whole number of steps is rounded down at the low end and up at the high end.
 */
export function arithmetic(bits: number): Arithmetic {
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
    demand(b.low > 0n || b.high < 0n, 'divisor-may-be-zero', 'A divisor may be zero, as far as these digits tell.');
    if (b.high < 0n) return quotient(negative(a), negative(b));
    return limited({
      low: floor(a.low * one, a.low < 0n ? b.low : b.high),
      high: ceiling(a.high * one, a.high < 0n ? b.high : b.low),
    });
  };

  return {
    one,
    of: ({ n, d }) => limited({ low: floor(n * one, d), high: ceiling(n * one, d) }),
    exactly: (whole) => ({ low: whole * one, high: whole * one }),
    negative,
    absolute,
    sum,
    product,
    quotient,
  };
}

function negative({ low, high }: Interval): Interval {
  return { low: -high, high: -low };
}

function absolute(a: Interval): Interval {
  if (a.low >= 0n) return a;
  const opposite = negative(a);
  if (a.high <= 0n) return opposite;
  return { low: 0n, high: opposite.high > a.high ? opposite.high : a.high };
}

function sum(a: Interval, b: Interval): Interval {
  return limited({ low: a.low + b.low, high: a.high + b.high });
}

function limited(interval: Interval): Interval {
  demand(
    -MOST_END < interval.low && interval.high < MOST_END,
    'number-too-long',
    'A number has more than 5120 binary digits, and this checker stops there.',
  );
  return interval;
}

/** Of a quotient with a positive divisor: BigInt's own division rounds towards zero. */
export function floor(over: bigint, under: bigint): bigint {
  return over >= 0n ? over / under : -((under - 1n - over) / under);
}

/** A quotient with a positive divisor, rounded up. */
export function ceiling(over: bigint, under: bigint): bigint {
  return -floor(-over, under);
}

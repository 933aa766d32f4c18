import { gcd, gcdOfNumbers } from './gcd.ts';
import { coded } from './refused.ts';

/**
 * An exact number as people write it: a safe integer, a bigint, or a string, `"p/q"` or decimal
 * (`"-0.25"`, `"1e-300"`). A float is not exact, so it is refused: 0.1 is not one tenth.
 */
export type Q = number | bigint | string | Rational;

/** A string that names a rational; the exponent is bounded so that no string can exhaust memory. */
const WRITTEN = /^([+-]?\d+)(?:\/(\d+)|(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?)$/;

/** A whole number: a JavaScript number as long as it is a safe integer, and a bigint from there on. */
type Whole = number | bigint;

/**
 * An exact rational number in lowest terms. Nearly all that a book meets are small, and small ones are computed
 * in doubles, which are exact up to 2^53 and many times as quick as BigInt; whatever leaves that range is BigInt.
 */
export class Rational {
  /** The numerator, with the sign, and the denominator, positive; never a bigint where a safe integer would do. */
  readonly numerator: Whole;
  readonly denominator: Whole;

  /** Use {@link rational}, which reads what people write: this takes lowest terms, and checks nothing. */
  constructor(numerator: Whole, denominator: Whole) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** The numerator, with the sign. */
  get n(): bigint {
    return BigInt(this.numerator);
  }
  /** The denominator, positive. */
  get d(): bigint {
    return BigInt(this.denominator);
  }

  add(other: Rational): Rational {
    return ratio(
      plus(times(this.numerator, other.denominator), times(other.numerator, this.denominator)),
      times(this.denominator, other.denominator),
    );
  }
  sub(other: Rational): Rational {
    return ratio(
      plus(times(this.numerator, other.denominator), minus(times(other.numerator, this.denominator))),
      times(this.denominator, other.denominator),
    );
  }
  mul(other: Rational): Rational {
    return ratio(times(this.numerator, other.numerator), times(this.denominator, other.denominator));
  }
  /** Throws a `RangeError` when `other` is zero. */
  div(other: Rational): Rational {
    const sign = other.sign();
    if (sign === 0) throw coded('division-by-zero', new RangeError(`${this} cannot be divided by zero.`));
    return ratio(times(times(this.numerator, sign), other.denominator), times(this.denominator, times(other.numerator, sign)));
  }
  neg(): Rational {
    return new Rational(minus(this.numerator), this.denominator);
  }
  abs(): Rational {
    return this.numerator < 0 ? this.neg() : this;
  }
  /** −1, 0 or 1: below, equal to, above `other`. */
  compare(other: Rational): -1 | 0 | 1 {
    // JavaScript compares a number with a bigint exactly.
    const [left, right] = [times(this.numerator, other.denominator), times(other.numerator, this.denominator)];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  equals(other: Rational): boolean {
    return this.compare(other) === 0;
  }
  /** −1, 0 or 1. */
  sign(): -1 | 0 | 1 {
    return this.numerator < 0 ? -1 : this.numerator > 0 ? 1 : 0;
  }
  isInteger(): boolean {
    return this.denominator === 1;
  }

  /** `"p/q"`, or `"p"` for an integer. */
  toString(): string {
    return this.denominator === 1 ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }
  /** `"p/q"`, or `"p"` for an integer. */
  toFraction(): string {
    return this.toString();
  }
  /** As the ledger writes it: see {@link plain}. */
  toJSON(): number | string {
    return plain(this);
  }
  /** `a < b` on objects would compare rounded doubles, so it is refused. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === 'string') return this.toString();
    throw coded('operator-on-exact', new TypeError(`${this} is exact; use compare, equals or add instead of an operator.`));
  }
}

/**
 * The sum of the products, entry by entry, of two lists of one length: where all entries are whole and doubles hold it,
 * else undefined. The products and sums are computed in doubles, and so is the sum of their sizes. What doubles round
 * is beyond 2^53 and stays there, and sizes only grow: below 2^53 at the end, nothing was rounded on the way.
 */
export function sumOfWholes(left: readonly Rational[], right: readonly Rational[]): Rational | undefined {
  let sum = 0;
  let size = 0;
  for (let i = 0; i < left.length; i += 1) {
    const a = left[i] as Rational;
    const b = right[i] as Rational;
    const [p, q] = [a.numerator, b.numerator];
    if (a.denominator !== 1 || b.denominator !== 1 || typeof p !== 'number' || typeof q !== 'number') return undefined;
    sum += p * q;
    size += Math.abs(p * q);
  }
  return size <= Number.MAX_SAFE_INTEGER ? new Rational(sum, 1) : undefined;
}

/** Zero and one, which arithmetic starts from. */
export const ZERO: Rational = new Rational(0, 1);
export const ONE: Rational = new Rational(1, 1);

/** The sum in doubles: rounding never takes a sum beyond 2^53 back below it, so a safe result is the true one. */
function plus(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (isSafe(sum)) return sum;
  }
  return narrow(BigInt(a) + BigInt(b));
}

/** The product in doubles, exact where it is safe as a sum is; the 0 makes a zero of −0. */
function times(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (isSafe(product)) return product + 0;
  }
  return narrow(BigInt(a) * BigInt(b));
}

function minus(a: Whole): Whole {
  return typeof a === 'number' ? 0 - a : -a;
}

/** n/d in lowest terms; d is positive. */
function ratio(n: Whole, d: Whole): Rational {
  if (d === 1) return new Rational(n, d);
  if (typeof n === 'number' && typeof d === 'number') {
    const common = gcdOfNumbers(n, d);
    return new Rational(n / common, d / common);
  }
  const [numerator, denominator] = [BigInt(n), BigInt(d)];
  const common = gcd(numerator, denominator);
  return new Rational(narrow(numerator / common), narrow(denominator / common));
}

function narrow(whole: bigint): Whole {
  const number = Number(whole);
  return isSafe(number) ? number : whole;
}

/** Quicker than Number.isSafeInteger, for a double that is known to be whole. */
function isSafe(whole: number): boolean {
  return whole <= Number.MAX_SAFE_INTEGER && whole >= Number.MIN_SAFE_INTEGER;
}

/**
 * Reads an exact number. Throws a `TypeError` for a float, an unsafe integer, or a string that is
 * not a whole number, a fraction of whole numbers or a decimal; a `RangeError` for a zero denominator.
 */
export function rational(written: Q): Rational {
  if (written instanceof Rational) return written;
  if (typeof written === 'bigint') return new Rational(narrow(written), 1);
  if (typeof written === 'number') {
    if (Number.isSafeInteger(written)) return new Rational(written + 0, 1);
    throw Number.isInteger(written)
      ? coded(
          'beyond-doubles',
          new TypeError(`${written} is beyond 2^53, where a number is no longer exact; write it as a bigint or a string.`),
        )
      : coded('float', new TypeError(`${written} is a float and not exact; write it as a string, "p/q" or decimal.`));
  }
  const match = typeof written === 'string' ? WRITTEN.exec(written) : null;
  if (match === null) {
    throw coded(
      'not-exact',
      new TypeError(`${display(written)} is not an exact number; write a whole number, "p/q" or a decimal string.`),
    );
  }
  const [, whole = '', below, decimals = '', exponent = '0'] = match;
  if (below !== undefined) {
    const denominator = digits(below);
    if (denominator === 0) throw coded('zero-denominator', new RangeError(`"${written}" has the denominator zero.`));
    return ratio(digits(whole), denominator);
  }
  const shift = Number(exponent) - decimals.length;
  const power = narrow(10n ** BigInt(Math.abs(shift)));
  return shift < 0 ? ratio(digits(whole + decimals), power) : new Rational(times(digits(whole + decimals), power), 1);
}

/** The whole number that is written so. */
function digits(written: string): Whole {
  const number = Number(written);
  return isSafe(number) ? number + 0 : BigInt(written);
}

/** As JSON carries it: a number for a safe integer, otherwise a string, `"p/q"` or decimal digits. */
export function plain(value: Rational): number | string {
  return typeof value.numerator === 'number' && value.denominator === 1 ? value.numerator : value.toString();
}

function display(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return value === null || typeof value !== 'object' ? String(value) : Object.prototype.toString.call(value);
}

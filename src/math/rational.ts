import Fraction from 'fraction.js';

/**
 * An exact number as people write it: a safe integer, a bigint, or a string, `"p/q"` or decimal
 * (`"-0.25"`, `"1e-300"`). A float is not exact, so it is refused: 0.1 is not one tenth.
 */
export type Q = number | bigint | string | Rational;

/** A string that names a rational; the exponent is bounded so that no string can exhaust memory. */
const WRITTEN = /^([+-]?\d+)(?:\/(\d+)|(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?)$/;

/**
 * An exact rational number in lowest terms. The arithmetic is fraction.js's, over BigInt; this class
 * only keeps floats out of it (fraction.js would round them in silently).
 */
export class Rational {
  /** The value in lowest terms, denominator positive. */
  readonly value: Fraction;

  /** Use {@link rational}, which reads what people write. */
  constructor(value: Fraction) {
    this.value = value;
  }

  /** The numerator, with the sign. */
  get n(): bigint {
    return this.value.s * this.value.n;
  }
  /** The denominator, positive. */
  get d(): bigint {
    return this.value.d;
  }

  add(other: Rational): Rational {
    return new Rational(this.value.add(other.value));
  }
  sub(other: Rational): Rational {
    return new Rational(this.value.sub(other.value));
  }
  mul(other: Rational): Rational {
    return new Rational(this.value.mul(other.value));
  }
  /** Throws a `RangeError` when `other` is zero. */
  div(other: Rational): Rational {
    if (other.sign() === 0) throw new RangeError(`${this} cannot be divided by zero.`);
    return new Rational(this.value.div(other.value));
  }
  neg(): Rational {
    return new Rational(this.value.neg());
  }
  abs(): Rational {
    return new Rational(this.value.abs());
  }
  /** −1, 0 or 1: below, equal to, above `other`. */
  compare(other: Rational): -1 | 0 | 1 {
    const order = this.value.compare(other.value);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
  }
  equals(other: Rational): boolean {
    return this.compare(other) === 0;
  }
  /** −1, 0 or 1. */
  sign(): -1 | 0 | 1 {
    return this.compare(ZERO);
  }
  isInteger(): boolean {
    return this.d === 1n;
  }

  /** `"p/q"`, or `"p"` for an integer. */
  toString(): string {
    return this.value.toFraction();
  }
  /** `"p/q"`, or `"p"` for an integer. */
  toFraction(): string {
    return this.value.toFraction();
  }
  /** As the ledger writes it: see {@link plain}. */
  toJSON(): number | string {
    return plain(this);
  }
  /** `a < b` on objects would compare rounded doubles, so it is refused. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === 'string') return this.toString();
    throw new TypeError(`${this} is exact; use compare, equals or add instead of an operator.`);
  }
}

/** Zero and one, which arithmetic starts from. */
export const ZERO: Rational = new Rational(new Fraction(0n, 1n));
export const ONE: Rational = new Rational(new Fraction(1n, 1n));

/** The whole numbers that nearly all data consist of, made once: a fraction is costly to make and never changes. */
const MOST_SMALL = 64;
const SMALL: readonly Rational[] = Array.from(
  { length: 2 * MOST_SMALL + 1 },
  (_, i) => new Rational(new Fraction(BigInt(i - MOST_SMALL), 1n)),
);

/**
 * Reads an exact number. Throws a `TypeError` for a float, an unsafe integer, or a string that is
 * not a whole number, a fraction of whole numbers or a decimal; a `RangeError` for a zero denominator.
 */
export function rational(written: Q): Rational {
  if (written instanceof Rational) return written;
  if (typeof written === 'bigint') return new Rational(new Fraction(written, 1n));
  if (typeof written === 'number') {
    if (Number.isSafeInteger(written)) return SMALL[written + MOST_SMALL] ?? new Rational(new Fraction(BigInt(written), 1n));
    throw new TypeError(
      Number.isInteger(written)
        ? `${written} is beyond 2^53, where a number is no longer exact; write it as a bigint or a string.`
        : `${written} is a float and not exact; write it as a string, "p/q" or decimal.`,
    );
  }
  const match = typeof written === 'string' ? WRITTEN.exec(written) : null;
  if (match === null) {
    throw new TypeError(`${display(written)} is not an exact number; write a whole number, "p/q" or a decimal string.`);
  }
  const [, whole = '', denominator, decimals = '', exponent = '0'] = match;
  if (denominator !== undefined) {
    if (BigInt(denominator) === 0n) throw new RangeError(`"${written}" has the denominator zero.`);
    return new Rational(new Fraction(BigInt(whole), BigInt(denominator)));
  }
  const shift = BigInt(exponent) - BigInt(decimals.length);
  const digits = BigInt(whole + decimals);
  return new Rational(shift >= 0n ? new Fraction(digits * 10n ** shift, 1n) : new Fraction(digits, 10n ** -shift));
}

/** As JSON carries it: a number for a safe integer, otherwise a string, `"p/q"` or decimal digits. */
export function plain(value: Rational): number | string {
  const { n, d } = value;
  if (d !== 1n) return `${n}/${d}`;
  return Number.isSafeInteger(Number(n)) ? Number(n) : n.toString();
}

function display(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return value === null || typeof value !== 'object' ? String(value) : Object.prototype.toString.call(value);
}

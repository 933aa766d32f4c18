import { type Rational, rational } from './rational.ts';
import { coded } from './refused.ts';

/**
 * The rational number that a double is: every finite double is a whole number over a power of two. (That
 * of 0.1 is near one tenth and not equal to it, which is why {@link rational} refuses floats.) Throws a
 * `RangeError` for NaN and the infinities, which are no numbers.
 */
export function ofDouble(double: number): Rational {
  if (!Number.isFinite(double))
    throw coded('not-a-number', new RangeError(`${double} is not a number, and so no fraction either.`));
  let whole = double;
  let halvings = 0n;
  // Doubling is exact for a double that is no whole number: all of those are far below the largest.
  while (!Number.isInteger(whole)) {
    whole *= 2;
    halvings += 1n;
  }
  return rational(BigInt(whole)).div(rational(2n ** halvings));
}

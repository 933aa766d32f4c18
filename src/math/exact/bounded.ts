import type { Rational } from './rational.ts';
import { demand } from './refused.ts';

/** Some 1,200 decimal digits above and below: more than any statement here needs, and quick to reduce. */
const MOST_BITS = 4096n;
const LIMIT = 2n ** MOST_BITS;

/** The same number, unless it is too long to compute with: so no data, however hostile, can hang a checker. */
export function bounded(value: Rational): Rational {
  demand(
    isShort(value.numerator) && isShort(value.denominator),
    'number-too-long',
    `A number has more than ${MOST_BITS} binary digits, and this checker stops there.`,
  );
  return value;
}

function isShort(whole: number | bigint): boolean {
  return typeof whole === 'number' || (-LIMIT < whole && whole < LIMIT);
}

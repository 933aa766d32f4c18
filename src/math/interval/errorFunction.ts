import type { Interval } from './arithmetic.ts';
import type { Quick } from './quick.ts';

/** From here on the error function lies between its value here and 1: it grows, and 1 − erf 8 has 28 zeros behind the point. */
const FAR = 8n;

/**
 * The error function of a number of steps x: for x ≥ 0 it is 2/√π · e^(−x²) · (x + 2x³/3 + 4x⁵/15 + …), where each
 * term is the one before times 2x²/(2k + 1); for a negative x the opposite. It is less than 1 in size.
 */
export function errorFunction(
  { one, sum, product, quotient, part, negative }: Quick,
  exp: (a: Interval) => Interval,
  rootOfPi: () => Interval,
): (x: bigint) => Interval {
  const erf = (x: bigint): Interval => {
    if (x < 0n) return negative(erf(-x));
    if (x > FAR * one) return { low: erf(FAR * one).low, high: one };
    const argument = { low: x, high: x };
    const square = product(argument, argument);
    const twice = sum(square, square);
    let term: Interval = argument;
    let total = term;
    for (let k = 3n; term.high > 1n || k * one < 4n * square.high; k += 2n) {
      term = part(product(term, twice), k);
      total = sum(total, term);
    }
    // From here on each term is at most half of the one before, so all of them together are no more than the last.
    const series = { low: total.low, high: total.high + 1n };
    const { low, high } = quotient(sum(series, series), product(rootOfPi(), exp(square)));
    return { low, high: high < one ? high : one };
  };
  return erf;
}

import type { Arithmetic, Interval } from './arithmetic.ts';

/** π = 16 arctan(1/5) − 4 arctan(1/239) (Machin), with arctan(1/n) = 1/n − 1/(3n³) + 1/(5n⁵) − …. */
export function circle({ exactly, sum, product, quotient, negative }: Arithmetic): Interval {
  const arctangent = (n: bigint): Interval => {
    let power = quotient(exactly(1n), exactly(n));
    let total = power;
    for (let k = 3n; power.high > 1n || power.low < -1n; k += 2n) {
      power = negative(quotient(power, exactly(n * n)));
      total = sum(total, quotient(power, exactly(k)));
    }
    // Each power is at most a twenty-fifth of the one before, so all of them together are less than the last.
    return { low: total.low - 1n, high: total.high + 1n };
  };
  return sum(product(exactly(16n), arctangent(5n)), negative(product(exactly(4n), arctangent(239n))));
}

import { demand } from '../exact/refused.ts';
import type { Interval } from './arithmetic.ts';
import type { Quick } from './quick.ts';

/**
 * ln x for a number of steps x > 0: with 2^k ≤ x < 2^(k+1) and z = (x − 2^k)/(x + 2^k), which is less than 1/3, it is
 * k ln 2 + 2(z + z³/3 + z⁵/5 + …), and ln 2 is the same series at 1/3. Refused when x may be zero or negative.
 */
export function logarithm({ one, exactly, sum, product, quotient, part }: Quick): (x: bigint) => Interval {
  const series = (over: bigint, under: bigint): Interval => {
    const z = quotient({ low: over, high: over }, { low: under, high: under });
    const square = product(z, z);
    let power = z;
    let total = z;
    for (let k = 3n; power.high > 1n; k += 2n) {
      power = product(power, square);
      total = sum(total, part(power, k));
    }
    // Each power is at most a ninth of the one before, so all of them together are less than the last.
    return { low: 2n * total.low, high: 2n * (total.high + 1n) };
  };
  let two: Interval | undefined;
  return (x) => {
    demand(x > 0n, 'ln-of-negative', 'An argument of ln may be zero or negative, as far as these digits tell.');
    const k = BigInt(x.toString(2).length - 1);
    const power = 2n ** k;
    const doublings = exactly(k - BigInt(one.toString(2).length - 1));
    two ??= series(1n, 3n);
    return sum(product(two, doublings), series(x - power, x + power));
  };
}

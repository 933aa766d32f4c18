import { coded } from '../exact/refused.ts';
/**
 * Cover's count of the labelings of n vectors that a hyperplane through the origin separates strictly. For n vectors
 * in d dimensions, any min(n, d) of them independent, these are C(n, d) = 2 Σ binom(n − 1, k) over k < d of the 2^n
 * labelings (Cover 1965, Theorem 1). For hyperplanes that may miss the origin, as with a bias, d counts the lifted
 * dimension: it is one more than that of the points.
 *
 * Throws a `RangeError` unless n and d are positive whole numbers.
 */
export function coverCount(n: number, d: number): bigint {
  for (const [what, size] of [
    ['points', n],
    ['dimensions', d],
  ] as const) {
    if (!Number.isSafeInteger(size) || size < 1)
      throw coded('not-a-natural', new RangeError(`Cover counts for a positive whole number of ${what}, not ${size}.`));
  }
  let [sum, binomial] = [0n, 1n];
  // Beyond n − 1 the binomials are zero.
  for (let k = 0; k < Math.min(n, d); k += 1) {
    sum += binomial;
    binomial = (binomial * BigInt(n - 1 - k)) / BigInt(k + 1);
  }
  return 2n * sum;
}

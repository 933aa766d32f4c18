/** Half of the range of exponents and a bit more: the exponent of a double is the sum of two of these. */
const MOST = 540;

/** 2^k for k from −MOST to MOST. Doubling and halving are exact. */
const POWERS: readonly number[] = (() => {
  const powers = new Array<number>(2 * MOST + 1).fill(1);
  for (let k = 1; k <= MOST; k += 1) {
    powers[MOST + k] = 2 * (powers[MOST + k - 1] as number);
    powers[MOST - k] = (powers[MOST - k + 1] as number) / 2;
  }
  return powers;
})();

/** 2^k as a double, for a whole k of at most 540, whatever its sign. */
export function powerOfTwo(k: number): number {
  return POWERS[MOST + k] as number;
}

/**
 * y · 2^k, rounded at most once. For a y between 1/2 and 2 and a whole k of at most 1080, whatever its sign.
 * The first factor leaves y far from the ends of the range, so only the second can round.
 */
export function timesPowerOfTwo(y: number, k: number): number {
  const half = Math.trunc(k / 2);
  return y * powerOfTwo(half) * powerOfTwo(k - half);
}

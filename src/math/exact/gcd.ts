/** From here down, numbers divide faster than bigints. */
const MOST_SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** The greatest common divisor, never negative; gcd(0, 0) = 0. */
export function gcd(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller > MOST_SAFE) [larger, smaller] = [smaller, larger % smaller];
  return smaller === 0n ? larger : BigInt(gcdOfNumbers(Number(smaller), Number(larger % smaller)));
}

/** The largest number V8 divides as a machine integer: some ten times as fast as dividing doubles. */
const MOST_INT = 2 ** 31 - 1;

/** The same for safe integers. */
export function gcdOfNumbers(a: number, b: number): number {
  let [larger, smaller] = [Math.abs(a), Math.abs(b)];
  while (smaller > MOST_INT) [larger, smaller] = [smaller, larger % smaller];
  if (smaller === 0) return larger;
  let [one, other] = [smaller | 0, (larger % smaller) | 0];
  while (other !== 0) [one, other] = [other, one % other];
  return one;
}

/** The least common multiple of positive integers. */
export function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b;
}

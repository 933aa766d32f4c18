/** The bits of a 32-bit word moved up by `by` places; those that leave at the top come back at the bottom. */
function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/**
 * Words of 32 bits that pass for random, as whole numbers from 0 to 2^32 − 1: the generator xoshiro128** of Blackman
 * and Vigna (2018), in integer arithmetic alone. The four words of the state must not all be zero.
 */
export function xoshiro128(first: number, second: number, third: number, fourth: number): () => number {
  let [a, b, c, d] = [first, second, third, fourth];
  return () => {
    const word = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return word;
  };
}

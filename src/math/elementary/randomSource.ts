import { coded } from '../exact/refused.ts';
import { ln } from './ln.ts';
import { xoshiro128 } from './xoshiro128.ts';

/** Numbers that pass for random, one after the other. */
export interface RandomSource {
  /** Uniform from 0 up to, but not including, 1; a multiple of 2^−53. */
  uniform(): number;
  /** Of the normal distribution with mean 0 and variance 1. */
  gaussian(): number;
  /** A whole number from 0 up to, but not including, `count`, all equally likely. */
  below(count: number): number;
}

/** The golden ratio in 32 bits: an odd step that leaves no two states alike. */
const STEP = 0x9e3779b9;

/** Mixes the bits of a word, so that close seeds give states far apart: the last step of MurmurHash3. */
function mixed(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

/**
 * A source of random numbers for experiments in doubles: the same seed gives the same numbers on every machine. Normal
 * numbers are Marsaglia's polar method (1964). Throws a `RangeError` unless the seed is a safe integer.
 */
export function randomSource(seed: number): RandomSource {
  if (!Number.isSafeInteger(seed))
    throw coded('not-a-seed', new RangeError(`The seed is ${seed}; it must be a whole number below 2^53 in size.`));
  const [low, high] = [seed | 0, Math.floor(seed / 2 ** 32) | 0];
  // As `mixed` gives zero for zero alone, the first two words are not both zero.
  const word = xoshiro128(mixed(low + STEP), mixed(low + 2 * STEP), mixed(high + 3 * STEP), mixed(high + 4 * STEP));
  const uniform = (): number => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53;
  let spare: number | undefined;
  return {
    uniform,
    below: (count) => Math.floor(uniform() * count),
    gaussian() {
      if (spare !== undefined) {
        const value = spare;
        spare = undefined;
        return value;
      }
      for (;;) {
        const [x, y] = [2 * uniform() - 1, 2 * uniform() - 1];
        const square = x * x + y * y;
        if (square < 1 && square > 0) {
          const scale = Math.sqrt((-2 * ln(square)) / square);
          spare = y * scale;
          return x * scale;
        }
      }
    },
  };
}

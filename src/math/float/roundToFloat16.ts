/** How many float16 numbers lie from each power of two to the next; as many, zero included, lie below the least power. */
export const IN_AN_OCTAVE = 1024;

/** The gaps between neighbouring float16 numbers. The smallest is 2^-24; from there each is twice the one before, up to 2^5. */
const QUANTA: readonly number[] = Array.from({ length: 30 }, (_, i) => (1 << i) / (1 << 24));

/** The highest binary digit that finite halfs have. */
const HIGHEST = 15;
const BITS = new DataView(new ArrayBuffer(8));

/** The largest finite float16 number. */
const LARGEST_HALF = 65504;

/**
 * Rounds a double to the nearest float16 number (binary16 of IEEE 754). Of two that are equally near it takes the one
 * whose last binary digit is zero; from ±65520 on it gives an infinity. The sum, the difference and the product of two
 * float16 numbers are doubles without any rounding (they have at most 42 and 22 binary digits), so
 * `roundToFloat16(x + y)` and `roundToFloat16(x * y)` are rounded once, as they should be.
 */
export function roundToFloat16(x: number): number {
  // The exponent as a double has it: 11 bits behind the sign.
  BITS.setFloat64(0, x);
  const exponent = ((BITS.getUint16(0) >>> 4) % 2048) - 1023;
  if (exponent > HIGHEST) return x * Infinity;
  const quantum = QUANTA[Math.max(exponent + QUANTA.length - 1 - HIGHEST, 0)] as number;
  // Float16 numbers of this size are the multiples of the quantum. Dividing by a power of two is exact.
  const below = Math.floor(x / quantum);
  const rest = x / quantum - below;
  const nearest = (rest < 1 / 2 || (rest === 1 / 2 && below % 2 === 0) ? below : below + 1) * quantum;
  return Math.abs(nearest) > LARGEST_HALF ? nearest * Infinity : nearest;
}

const OCTAVE = Array.from({ length: IN_AN_OCTAVE }, (_, i) => i);
const POSITIVE = [
  ...OCTAVE.slice(1).map((i) => i / (1 << 24)),
  ...QUANTA.flatMap((quantum) => OCTAVE.map((i) => (IN_AN_OCTAVE + i) * quantum)),
];

/** All finite float16 numbers, ascending. Zero, which has two encodings, occurs once. */
export const FLOAT16S: readonly number[] = [...POSITIVE.map((half) => -half).reverse(), 0, ...POSITIVE];

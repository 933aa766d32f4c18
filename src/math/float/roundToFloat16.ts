/** From each power of two to the next there are so many halfs, and as many between zero and the least of them. */
const IN_AN_OCTAVE = 1024;

/** The distances that neighbouring halfs may have: 2^-24 for the smallest, twice as much from each power of two on, 2^5 at last. */
const QUANTA: readonly number[] = Array.from({ length: 30 }, (_, i) => (1 << i) / (1 << 24));

/** The largest finite half. */
const LARGEST_HALF = 65504;

/**
 * The half-precision number (binary16 of IEEE 754) nearest to a double, and of two that are equally near the
 * one whose last binary digit is zero; an infinity from ±65520 on. The sum, the difference and the product of
 * two halfs are doubles without any rounding (they have at most 42 and 22 binary digits), so
 * `roundToFloat16(x + y)` and `roundToFloat16(x * y)` are rounded once, as they should be.
 */
export function roundToFloat16(x: number): number {
  const size = Math.abs(x);
  const quantum = QUANTA.find((distance) => size < 2 * IN_AN_OCTAVE * distance);
  if (quantum === undefined) return x * Infinity;
  // Halfs of this size are the multiples of the quantum. Dividing by a power of two is exact.
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

/** Every number that is a finite half, ascending. Zero, which has two encodings, occurs once. */
export const FLOAT16S: readonly number[] = [...POSITIVE.map((half) => -half).reverse(), 0, ...POSITIVE];

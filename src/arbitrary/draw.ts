import { type Arbitrary, noBias, resetConfigureGlobal, sample } from 'fast-check';

/** A number of draws, the same for the same seed on every machine: for an experiment that has its own seeds. */
export function draw<T>(arbitrary: Arbitrary<T>, count: number, seed: number): readonly T[] {
  // What somebody has set for all of fast-check, such as examples in place of draws, is not asked for here.
  resetConfigureGlobal();
  return sample(noBias(arbitrary), { numRuns: count, seed });
}

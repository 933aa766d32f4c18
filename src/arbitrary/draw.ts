import { type Arbitrary, noBias, sample } from 'fast-check';

/** So many draws, the same for the same seed on every machine: for an experiment that has its own seeds. */
export function draw<T>(arbitrary: Arbitrary<T>, count: number, seed: number): readonly T[] {
  return sample(noBias(arbitrary), { numRuns: count, seed });
}

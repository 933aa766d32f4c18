import type { Kind } from '../claim/ledger/ledger.ts';

/** How many inputs a sample may draw, points an identity, and seeds an experiment take: more would last longer than anyone waits. */
export const MOST_RUNS: Readonly<Record<'sampled' | 'identity' | 'measured', number>> = {
  sampled: 1_000_000,
  identity: 1000,
  measured: 100_000,
};

/** Whether evidence of this kind draws anything, so that a number of runs means something. */
export function drawsRuns(kind: Kind): kind is keyof typeof MOST_RUNS {
  return Object.hasOwn(MOST_RUNS, kind);
}

import { type CensusOptions, type CensusTally, CensusWalk } from './censusWalk.ts';

/**
 * How many Boolean functions of n variables are linearly separable (threshold functions), and in how many
 * classes they fall, as self-dual functions of n + 1 variables, under exchanging variables and their signs.
 * Exact: how, and why it misses none, is told at {@link CensusWalk}. Sequences A000609 and A001532 of the
 * On-Line Encyclopedia of Integer Sequences.
 *
 * Throws a `RangeError` unless n is from 1 to 9. For n = 9 it takes long: `npm run census` uses all cores,
 * and can be stopped and resumed.
 */
export function thresholdCensus(n: number, options: CensusOptions = {}): CensusTally {
  const walk = new CensusWalk(n, options);
  const total = { functions: 0n, classes: 0, refused: 0 };
  let level = walk.firstLevel();
  while (level.count > 0) {
    const next = walk.noCells();
    const { functions, classes, refused } = walk.visit(level, 0, level.count, next);
    total.functions += functions;
    total.classes += classes;
    total.refused += refused;
    level = next;
  }
  return total;
}

import type { ActivationName } from '../../../src/index.ts';
import { type Tools, xorRun } from './xor.ts';

/** Runs of one kind and width, from one seed on. */
export interface Runs {
  readonly activation: ActivationName;
  readonly units: number;
  readonly from: number;
  readonly runs: number;
}

/** What became of them. */
export interface Tally {
  readonly activation: ActivationName;
  readonly units: number;
  readonly runs: number;
  /** How many runs got no corner right, one, two, three and all four. */
  readonly right: readonly number[];
  /** Of the runs that did not get all four: how many ended with a loss within a hundredth of 2, of 8/3 and of 4, and elsewhere. */
  readonly stuck: { readonly atTwo: number; readonly atEightThirds: number; readonly atFour: number; readonly elsewhere: number };
  /** Of these, how many ended with a unit that is dead. */
  readonly withDeadUnit: number;
  /** In how many of those it had been dead before the first step. */
  readonly bornDead: number;
  /** How many ran away: their numbers grew beyond all that doubles can hold. */
  readonly ranAway: number;
  /** The largest size of any output of the others, in hundredths, rounded up. */
  readonly largest: number;
}

/** Counts what became of runs. */
export function xorTally(tools: Tools, { activation, units, from, runs }: Runs): Tally {
  const outcomes = Array.from({ length: runs }, (_, i) => xorRun(tools, activation, units, from + i));
  const failed = outcomes.filter(({ right }) => right < 4);
  const near = (level: number): number => failed.filter(({ loss }) => Math.abs(loss - level) < 0.01).length;
  const [atTwo, atEightThirds, atFour] = [near(2), near(8 / 3), near(4)];
  return {
    activation,
    units,
    runs,
    right: [0, 1, 2, 3, 4].map((count) => outcomes.filter(({ right }) => right === count).length),
    stuck: { atTwo, atEightThirds, atFour, elsewhere: failed.length - atTwo - atEightThirds - atFour },
    withDeadUnit: failed.filter(({ dead }) => dead > 0).length,
    bornDead: failed.filter(({ born }) => born > 0).length,
    ranAway: outcomes.filter(({ loss }) => !Number.isFinite(loss)).length,
    largest: Math.ceil(100 * Math.max(...outcomes.flatMap(({ outputs }) => outputs.map(Math.abs)).filter(Number.isFinite))),
  };
}

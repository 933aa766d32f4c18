import { MOST_RUNS } from './mostRuns.ts';

/** The chance with which a true sentence may fail under a fresh seed. */
const CHANCE = 1e-9;
/** Terms so small beside the largest one that a million of them are far below {@link CHANCE}. */
const LEFT_OUT = 1e-30;

/**
 * Whether a class that was met `count` times in `runs` may promise `atLeast` of the inputs: if the share seen is the
 * true one, the chance to draw fewer than promised must stay below 1e-9, by the binomial distribution itself.
 */
export function isShareSafe(count: number, runs: number, atLeast: number): boolean {
  return count === runs || (count > atLeast * runs && isSafe(count / runs, runs, atLeast));
}

/** The fewest draws, of those with two digits and zeros, with which it would be safe; undefined if more than may be drawn. */
export function drawsNeeded(share: number, atLeast: number): number | undefined {
  for (let unit = 1; unit <= MOST_RUNS.sampled; unit *= 10)
    for (let n = 10; n < 100; n += 1) if (n * unit <= MOST_RUNS.sampled && isSafe(share, n * unit, atLeast)) return n * unit;
  return undefined;
}

function isSafe(share: number, runs: number, atLeast: number): boolean {
  return chanceOfFewer(Math.ceil(atLeast * runs), runs, share) < CHANCE;
}

/**
 * The chance of fewer than `wanted` in so many draws, each with chance `share`, above 0 and below 1. Every
 * term is taken beside the largest one, from which they fall to both sides, since by themselves they may be too small.
 */
function chanceOfFewer(wanted: number, runs: number, share: number): number {
  const odds = share / (1 - share);
  const most = Math.min(runs, Math.floor((runs + 1) * share));
  let [fewer, all] = [most < wanted ? 1 : 0, 1];
  for (let [k, term] = [most, 1]; k > 0 && term > LEFT_OUT; k -= 1) {
    term *= k / ((runs - k + 1) * odds);
    all += term;
    if (k - 1 < wanted) fewer += term;
  }
  for (let [k, term] = [most, 1]; k < runs && term > LEFT_OUT; k += 1) {
    term *= ((runs - k) * odds) / (k + 1);
    all += term;
  }
  return fewer / all;
}

/** Whether this is a share that a class may promise: a decimal string above 0 and up to 1. */
export function isShare(text: unknown): boolean {
  return typeof text === 'string' && /^(?:0?\.\d+|1)$/.test(text) && Number(text) > 0;
}

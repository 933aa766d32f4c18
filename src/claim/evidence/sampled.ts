import { type Arbitrary, check, limitShrink, type RunDetails, property, stringify } from 'fast-check';
import { type Context, type Contradicted, type Established, type Evidence, type Failed, failed, made, type NotContradicted, notContradicted } from './evidence.ts';
import { hasNaN } from './hasNaN.ts';
import { isShareSafe, percent } from './share.ts';

/** Runs of a property when its author does not say. */
const RUNS = 1000;
/** Enough to shrink well, and a bound: shrinking several doubles can take practically for ever. */
const MOST_SHRINKS = 2000;
/** A guard against a property that hangs, far above what any takes; an interrupted run is a failure. */
const MOST_MILLISECONDS = 120_000;
/** Draws that are compared to see whether a generator draws anything different at all. */
const LOOKED_AT = 100;

export interface Sampling<T> {
  /** How the inputs are drawn. */
  readonly over: Arbitrary<T>;
  /** The property: true or false, nothing else. */
  readonly holds: (value: T) => boolean;
  /** How many inputs are drawn; 1,000 if left out. */
  readonly runs?: number;
  /** What is drawn, in words: "random stacks of two or three layers". */
  readonly of: string;
  /** Classes of input that must occur, each with the least share, a decimal string such as "0.05". */
  readonly classes?: { readonly [name: string]: { readonly atLeast: string; readonly has: (value: T) => boolean } };
  /** The counterexample in words; fast-check's own rendering if left out. */
  readonly tell?: (value: T) => string;
}

/**
 * A property over an infinite domain, on inputs drawn by fast-check: it supports, and never proves.
 * A control is the same property over other inputs, or another property over the same inputs.
 */
export function sampled<T>(sampling: Sampling<T>): Evidence {
  return made({
    kind: 'sampled',
    check: [sampling.over, sampling.holds],
    establish: (context) => establish(sampling, context),
    contradict: (context) => contradict(sampling, context),
  });
}

interface Run<T> {
  readonly details: RunDetails<[T]>;
  readonly classes: ReadonlyMap<string, number>;
  readonly distinct: number;
}

/** Runs the property. What is wrong with the property itself is thrown as a sentence. */
function run<T>({ over, holds, runs = RUNS, classes = {} }: Sampling<T>, { seed, path }: Context): Run<T> {
  const counts = new Map(Object.keys(classes).map((name) => [name, 0]));
  const seen = new Set<string>();
  let drawn = 0;
  const details = check(
    property(limitShrink(over, MOST_SHRINKS), (value) => {
      const verdict: unknown = holds(value);
      if (typeof verdict !== 'boolean') throw new TypeError(`the property returned ${stringify(verdict)}, which is neither true nor false`);
      // After `holds`, so that an input its precondition throws away is not looked at.
      if (hasNaN(value)) throw new TypeError('a NaN was drawn');
      if (drawn < LOOKED_AT) seen.add(stringify(value));
      drawn += 1;
      for (const [name, { has }] of Object.entries(classes)) if (has(value)) counts.set(name, (counts.get(name) ?? 0) + 1);
      return verdict;
    }),
    { seed, numRuns: runs, interruptAfterTimeLimit: MOST_MILLISECONDS, markInterruptAsFailure: true, ...(path === undefined ? {} : { path }) },
  );
  return { details, classes: counts, distinct: seen.size };
}

function establish<T>(sampling: Sampling<T>, context: Context): Established | Failed {
  const { runs = RUNS, classes = {} } = sampling;
  const { details, classes: counts, distinct } = run(sampling, context);
  const { seed, numSkips, numShrinks, counterexample, counterexamplePath } = details;
  if (details.interrupted) return failed(`The run was interrupted after ${MOST_MILLISECONDS / 1000} seconds, which proves nothing: draw fewer or smaller inputs.`, { seed });
  if (details.failed && counterexample === null) {
    return failed(`Vacuous: ${numSkips} inputs were thrown away by a precondition before ${details.numRuns} were tried. Draw inputs that meet it.`, { seed });
  }
  if (details.failed) {
    return failed(`It is false for ${told(sampling, counterexample)}${reasonOf(details)}`, {
      seed,
      shrinks: numShrinks,
      ...(counterexamplePath === null ? {} : { path: counterexamplePath }),
    });
  }
  // A replayed path runs a single input, about which shares say nothing.
  if (context.path !== undefined) return failed('Nothing fails at this seed and path: the counterexample is gone.', { seed });
  if (runs > 1 && distinct === 1) return failed(`Vacuous: ${Math.min(runs, LOOKED_AT)} draws were all the same input.`, { seed });
  const shares = Object.entries(classes).map(([name, { atLeast }]) => ({ name, atLeast, count: counts.get(name) ?? 0 }));
  for (const { name, atLeast, count } of shares) {
    if (count < Number(atLeast) * runs) return failed(`Only ${percent(count, runs)} of the inputs are in the class "${name}", where ${atLeast} was promised.`, { seed });
    if (!context.fresh && !isShareSafe(count, runs, Number(atLeast))) {
      return failed(`The class "${name}" has ${percent(count, runs)} of ${runs} inputs: too near ${atLeast} to hold under every seed. Promise less, or draw more.`, { seed });
    }
  }
  return {
    kind: 'sampled',
    strength: 'supported',
    holds: true,
    scope: `for ${sampling.of}`,
    cases: runs,
    seed,
    ...(shares.length === 0 ? {} : { classes: shares.map(({ name, atLeast, count }) => ({ name, atLeast, share: percent(count, runs) })) }),
    ...(numSkips === 0 ? {} : { discarded: percent(numSkips, numSkips + runs) }),
  };
}

function contradict<T>(sampling: Sampling<T>, context: Context): Contradicted | NotContradicted {
  const { details } = run(sampling, context);
  const { seed, numShrinks, counterexample, counterexamplePath } = details;
  if (!details.failed) return notContradicted(`The check found nothing wrong with this neighbour in ${details.numRuns} draws.`);
  if (details.interrupted || counterexample === null || counterexamplePath === null) {
    return notContradicted('The run was interrupted or vacuous, which shows nothing about the neighbour.');
  }
  // A crash is not a counterexample: the property must have said false.
  if (details.errorInstance !== undefined && details.errorInstance !== null && !isPlainFalse(details)) {
    return notContradicted(`The neighbour's property did not say false, it failed${reasonOf(details)}`);
  }
  return { kind: 'sampled', counterexample: `It is false for ${told(sampling, counterexample)}.`, shrinks: numShrinks, seed, path: counterexamplePath };
}

function told<T>({ tell }: Sampling<T>, counterexample: [T] | null): string {
  if (counterexample === null) return 'an unknown input';
  return tell === undefined ? stringify(counterexample[0]) : tell(counterexample[0]);
}

/** What fast-check keeps of a failure. */
type Thrown = { readonly errorInstance: unknown };

/** fast-check's own error for a property that returned false. */
function isPlainFalse({ errorInstance }: Thrown): boolean {
  return errorInstance instanceof Error && errorInstance.message === 'Property failed by returning false';
}

function reasonOf(details: Thrown): string {
  const { errorInstance } = details;
  if (isPlainFalse(details)) return '.';
  return `: ${errorInstance instanceof Error ? errorInstance.message : String(errorInstance)}.`;
}

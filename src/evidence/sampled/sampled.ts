import { type Arbitrary, limitShrink, PreconditionFailure, property, type RunDetails, stringify } from 'fast-check';
import { whyNoLine } from '../../claim/ledger/line.ts';
import type { Picture } from '../../claim/ledger/picture.ts';
import { readDrawing } from '../../claim/ledger/picture.ts';
import { type Problem, problemOf } from '../../claim/ledger/problem.ts';
import { coded } from '../../math/exact/refused.ts';
import { grouped } from '../../text/counted.ts';
import type { Told } from '../../text/falseFor.ts';
import { percent } from '../../text/percent.ts';
import { changedSince } from '../changedSince.ts';
import { checkAlone } from '../checkAlone.ts';
import {
  type Context,
  type Contradicted,
  type Established,
  type Evidence,
  type Failed,
  failed,
  made,
  type NotContradicted,
  notContradicted,
} from '../evidence.ts';
import { hasNaN } from '../hasNaN.ts';
import { MOST_RUNS } from '../mostRuns.ts';
import { isNatural } from '../natural.ts';
import { readsInput } from '../readsInput.ts';
import { returned } from '../returned.ts';
import { drawsNeeded, isShare, isShareSafe } from '../share.ts';
import { sampledWords } from './sampledWords.ts';

/** Runs of a property when its author does not say. */
const RUNS = 1000;
/** Enough to shrink well, and a bound: shrinking several doubles can take practically for ever. */
const MOST_SHRINKS = 2000;
/** Inputs that a precondition may throw away for each that it keeps: a generator that meets it is the better one. */
const MOST_SKIPS = 20;
/** A guard against a property that hangs, far above what any takes; an interrupted run is a failure. */
const MOST_MILLISECONDS = 120_000;
/** Draws that are compared to see whether a generator draws anything different at all. */
const LOOKED_AT = 100;

/** A property, and how its inputs are drawn. */
export interface Sampling<T> {
  /** How the inputs are drawn. */
  readonly over: Arbitrary<T>;
  /** The property: true or false, nothing else. */
  readonly holds: (value: T) => boolean;
  /** How many inputs are drawn, at least two; 1,000 if left out. */
  readonly runs?: number;
  /** What is drawn, in words: "random stacks of two or three layers". */
  readonly of: string;
  /** Classes of input that must occur, each with the least share, a decimal string such as "0.05". */
  readonly classes?: { readonly [name: string]: { readonly atLeast: string; readonly has: (value: T) => boolean } };
  /** The counterexample in words; fast-check's own rendering if left out. */
  readonly tell?: (value: T) => string;
  /** The counterexample as a picture: you see it when you break a control, again for each smaller one. */
  readonly draw?: (value: T) => Picture;
}

/**
 * A property over an infinite domain, on inputs drawn by fast-check: it supports, and never proves.
 * A control is the same property over other inputs, or another property over the same inputs.
 */
export function sampled<T>(sampling: Sampling<T>): Evidence {
  // A copy: what the author's object says later changes nothing.
  const fixed: Sampling<T> = { ...sampling, classes: { ...sampling.classes } };
  const evidence = made({
    kind: 'sampled',
    check: [fixed.over, fixed.holds],
    establish: (context) => establish(asked(fixed, context), context),
    contradict: (context, guarded) => contradict(asked(fixed, context), context, SAMPLINGS.get(guarded)),
  });
  SAMPLINGS.set(evidence, fixed as Sampling<unknown>);
  return evidence;
}

/** What each sample draws: a control is held against its sentence's. */
const SAMPLINGS = new WeakMap<Evidence, Sampling<unknown>>();

/** With the number of runs that the surroundings ask for. */
function asked<T>(sampling: Sampling<T>, { runs }: Context): Sampling<T> {
  return runs === undefined ? sampling : { ...sampling, runs };
}

interface Class<T> {
  readonly name: string;
  readonly atLeast: string;
  readonly has: (value: T) => boolean;
  count: number;
}

interface Run<T> {
  readonly details: RunDetails<[T]>;
  readonly classes: readonly Class<T>[];
  readonly distinct: number;
}

/** The property said false, and did not crash: told apart by a class that no property can get hold of. */
class SaidFalse extends Error {}

/** Why the sample is not to be drawn at all; undefined when it is. */
function whyNoSample<T>({ runs = RUNS, of, classes = {} }: Sampling<T>): Problem | undefined {
  if (!isNatural(runs, 2, MOST_RUNS.sampled))
    return {
      code: 'number-of-runs',
      message: `A sample has from 2 to ${grouped(MOST_RUNS.sampled)} runs, and ${runs} were asked for: ask for as many as that.`,
    };
  const why = whyNoLine(of);
  if (why !== undefined) return { code: 'of-not-readable', message: `"of" says in words what is drawn, and it ${why.message}` };
  const wrong = Object.entries(classes).find(([, { atLeast }]) => !isShare(atLeast));
  if (wrong === undefined) return undefined;
  const [name, { atLeast }] = wrong;
  return {
    code: 'not-a-share',
    message: `The class "${name}" must occur in at least ${stringify(atLeast)} of the inputs, which is no share: write a decimal above 0 and up to 1 in quotation marks, such as "0.05".`,
  };
}

/** Draws the inputs and runs the property on each. */
function run<T>(sampling: Sampling<T>, { seed, path, milliseconds = MOST_MILLISECONDS, watch }: Context): Run<T> {
  const { over, holds, runs = RUNS, classes = {} } = sampling;
  const counted = Object.entries(classes).map(([name, { atLeast, has }]): Class<T> => ({ name, atLeast, has, count: 0 }));
  const seen = new Set<string>();
  let drawn = 0;
  let isShrinking = false;
  let isWatched = false;
  let areWatched = false;
  const details = checkAlone(
    property(limitShrink(over, MOST_SHRINKS), (value) => {
      // Before the property, which may change what it is given.
      const asDrawn = drawn < LOOKED_AT ? stringify(value) : '';
      const isChanged = changedSince(value);
      const isNumber = !hasNaN(value);
      const verdict = answer('the property', () => holds(value));
      if (!isWatched) demandRead('the property', holds, value, verdict);
      isWatched = true;
      // After `holds`, so that an input its precondition throws away is not looked at.
      if (!isNumber) throw coded('nan-drawn', new TypeError('a NaN was drawn'));
      if (drawn < LOOKED_AT) seen.add(asDrawn);
      drawn += 1;
      if (!isShrinking) watch?.done(drawn, runs);
      // After the verdict: what the classes do must not keep a counterexample from being one.
      for (const one of verdict ? counted : []) {
        const isMember = isIn(one, value);
        if (!areWatched) demandRead(`the class "${one.name}"`, one.has, value, isMember);
        if (isMember) one.count += 1;
      }
      areWatched ||= verdict;
      // What is printed, counted and shrunk must be what was judged.
      if (isChanged()) throw coded('input-changed', new TypeError('the property changes the input it is given'));
      if (!verdict) {
        isShrinking = true;
        watch?.falseFor(told(sampling, value).input, drawing(sampling, value));
        throw new SaidFalse();
      }
    }),
    {
      seed,
      numRuns: runs,
      maxSkipsPerRun: MOST_SKIPS,
      interruptAfterTimeLimit: milliseconds,
      markInterruptAsFailure: true,
      ...(path === undefined ? {} : { path }),
    },
  );
  return { details, classes: counted, distinct: seen.size };
}

/** Throws a sentence if a callback answers without a look at what it is given: it would say the same of anything. */
function demandRead<T>(who: string, ask: (value: T) => boolean, value: T, said: boolean): void {
  if (!readsInput(ask, value, said))
    throw coded(
      'input-not-read',
      new TypeError(`${who} says ${said} without reading the input it is given: compare something of the input`),
    );
}

/** Whether an input is in a class. Only the property may throw an input away: a class says of one that was judged. */
function isIn<T>({ name, has }: Class<T>, value: T): boolean {
  return answer(`the class "${name}"`, () => {
    try {
      return has(value);
    } catch (error) {
      if (!PreconditionFailure.isFailure(error)) throw error;
      throw new Error('it has a precondition; answer false, or put it into the property');
    }
  });
}

/** What a callback answers; anything but true or false is an error that says so. */
function answer(who: string, ask: () => unknown): boolean {
  let said: unknown;
  try {
    said = ask();
  } catch (error) {
    // A precondition throws an input away: that is no failure.
    if (PreconditionFailure.isFailure(error)) throw error;
    throw coded('property-failed', new Error(`${who} failed: ${problemOf(error).message}`));
  }
  if (typeof said !== 'boolean') throw coded('not-a-verdict', new TypeError(`${who} ${returned(said)}`));
  return said;
}

function establish<T>(sampling: Sampling<T>, context: Context): Established | Failed {
  const { runs = RUNS } = sampling;
  const { seed } = context;
  const problem = whyNoSample(sampling);
  if (problem !== undefined) return failed(problem.code, problem.message);
  const { details, classes, distinct } = run(sampling, context);
  const { numSkips, numShrinks } = details;
  if (details.counterexample !== null) {
    const { code, message } = falseFor(sampling, details.counterexample[0], details.errorInstance);
    return failed(code, message, {
      seed,
      shrinks: numShrinks,
      path: details.counterexamplePath,
    });
  }
  if (details.interrupted)
    return failed(
      'interrupted',
      `The run was interrupted after ${details.numRuns} of ${runs} inputs, which shows nothing: draw fewer or smaller inputs.`,
      { seed },
    );
  if (details.failed) {
    return failed(
      'vacuous',
      `Vacuous: ${numSkips} inputs were thrown away by a precondition before ${details.numRuns + 1} were tried. Draw inputs that meet it.`,
      { seed },
    );
  }
  // A replayed path runs a single input, about which shares say nothing.
  if (context.path !== undefined)
    return failed('nothing-to-replay', 'Nothing fails at this seed and path: the counterexample is gone.', { seed });
  if (distinct === 1) return failed('vacuous', `Vacuous: ${Math.min(runs, LOOKED_AT)} draws were all the same input.`, { seed });
  for (const { name, atLeast, count } of classes) {
    if (count < Number(atLeast) * runs)
      return failed(
        'class-too-rare',
        `${count === 0 ? 'None' : `Only ${percent(count, runs)}`} of the ${grouped(runs)} inputs ${count === 0 ? 'is' : 'are'} in the class "${name}", where ${atLeast} was promised: draw more of them, or correct what the class has.`,
        {
          seed,
        },
      );
    if (!context.fresh && !isShareSafe(count, runs, Number(atLeast))) {
      return failed(
        'class-near-its-share',
        `The class "${name}" has ${percent(count, runs)} of ${runs} inputs: too near ${atLeast} to hold under every seed. ${remedy(count / runs, Number(atLeast))}`,
        { seed },
      );
    }
  }
  const facts = { of: sampling.of, cases: runs };
  return {
    kind: 'sampled',
    strength: 'supported',
    holds: true,
    ...sampledWords.sentence(facts),
    ...facts,
    seed,
    ...(classes.length === 0 ? {} : { classes: classes.map(({ name, atLeast, count }) => ({ name, atLeast, count })) }),
    ...(numSkips === 0 ? {} : { discarded: numSkips }),
  };
}

function contradict<T>(
  sampling: Sampling<T>,
  context: Context,
  sentence: Sampling<unknown> | undefined,
): Contradicted | NotContradicted {
  const problem = whyNoSample(sampling);
  if (problem !== undefined) return notContradicted(problem.code, problem.message);
  const { details } = run(sampling, context);
  const { seed } = context;
  if (!details.failed)
    return notContradicted(
      'neighbour-accepted',
      `The check found nothing wrong with this neighbour in ${details.numRuns} draws.`,
    );
  if (details.interrupted || details.counterexample === null) {
    return notContradicted(
      'interrupted-or-vacuous',
      'The run was interrupted or vacuous, which shows nothing about the neighbour.',
    );
  }
  // A crash is not a counterexample: the property must have said false.
  if (!(details.errorInstance instanceof SaidFalse)) {
    const { code, message } = falseFor(sampling, details.counterexample[0], details.errorInstance);
    return notContradicted(code, `The neighbour's property did not say false. ${message}`);
  }
  const { counterexamplePath: path } = details;
  // What is printed as false must be false again when a reader replays it.
  const { watch: _, ...unwatched } = context;
  const again = run(sampling, { ...unwatched, path }).details;
  if (!(again.errorInstance instanceof SaidFalse))
    return notContradicted('said-false-once', 'The neighbour’s property said false once, and not again for the same input.');
  const drawn = drawing(sampling, details.counterexample[0]);
  const { input, problem: untold } = told(sampling, details.counterexample[0]);
  if (untold !== undefined) return notContradicted(untold.code, `${untold.message} The counterexample is ${textOf(input)}.`);
  const refutation = 'data' in input ? input : { input: input.words };
  if (sentence !== undefined) {
    const why = whyNoContrast(sentence, sampling.over, details.counterexample[0], context);
    if (why !== undefined) return notContradicted(why.code, `${why.message} The counterexample is ${textOf(input)}.`);
  }
  return {
    kind: 'sampled',
    counterexample: sampledWords.counterexample(refutation),
    shrinks: details.numShrinks,
    seed,
    path,
    refutation,
    ...(drawn === undefined ? {} : { picture: drawn() }),
  };
}

/**
 * Why what a control shows tells nothing of its sentence: that the sentence's property accepts no input of its own. If both
 * are about the same inputs, it is to accept the very one that the control rejects, unless it throws that one away.
 */
function whyNoContrast(
  { over, holds }: Sampling<unknown>,
  among: Arbitrary<unknown>,
  rejected: unknown,
  { seed }: Context,
): Problem | undefined {
  const accepted = (value: unknown): boolean | undefined => {
    try {
      return holds(value);
    } catch {
      return undefined;
    }
  };
  const there = over === among ? accepted(rejected) : undefined;
  if (there === true) return undefined;
  if (there === false)
    return {
      code: 'sentence-rejects-it',
      message: 'The sentence’s own property rejects what refutes this neighbour: correct the sentence.',
    };
  // A property of the search that fails is an input that the sentence accepts.
  const { failed: isFound } = checkAlone(
    property(over, (value) => accepted(value) !== true),
    { seed, numRuns: LOOKED_AT, endOnFailure: true },
  );
  if (isFound) return undefined;
  return {
    code: 'sentence-accepts-nothing',
    message: `The sentence’s own property accepts none of ${LOOKED_AT} inputs of its own, so that this neighbour is refused tells nothing.`,
  };
}

function drawing<T>({ draw }: Sampling<T>, value: T): (() => Picture) | undefined {
  return draw === undefined ? undefined : () => readDrawing(draw, value);
}

/** An input in its author's words; as data where there are none, and what went wrong with them. */
function told<T>({ tell }: Sampling<T>, value: T): { readonly input: Told; readonly problem?: Problem } {
  const data = stringify(value);
  const input = { data };
  if (tell === undefined) return { input };
  try {
    const words: unknown = tell(value);
    if (stringify(value) !== data)
      return { input, problem: { code: 'input-changed', message: '"tell" changes the input it is given.' } };
    const why = whyNoLine(words);
    if (why === undefined) return { input: { words: String(words) } };
    const message = `"tell" says the counterexample in words, and it returned ${stringify(words)}, which ${why.message}`;
    return { input, problem: { code: 'tell-not-readable', message } };
  } catch (error) {
    return { input, problem: { code: 'tell-failed', message: `"tell" has failed: ${problemOf(error).message}.` } };
  }
}

/** That the property is false for this input, or that it came to no answer, and why. */
function falseFor<T>(sampling: Sampling<T>, value: T, error: unknown): Problem {
  const { input, problem } = told(sampling, value);
  const text = textOf(input);
  const failure = problemOf(error);
  const { code, message } =
    error instanceof SaidFalse
      ? { code: 'false', message: sampledWords.counterexample({ input: text }) }
      : { code: failure.code, message: `For ${text}, ${failure.message}.` };
  return { code, message: problem === undefined ? message : `${message} ${problem.message}` };
}

function textOf(input: Told): string {
  return 'data' in input ? input.data : input.words;
}

function remedy(share: number, atLeast: number): string {
  const needed = drawsNeeded(share, atLeast);
  return needed === undefined ? 'Promise less.' : `Draw ${grouped(needed)}, or promise less.`;
}

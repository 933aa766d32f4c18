import { whyNoLine } from '../../claim/ledger/line.ts';
import { coded } from '../../math/exact/refused.ts';
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
import { MOST_RUNS } from '../mostRuns.ts';
import { isNatural } from '../natural.ts';
import { readsNumber } from '../readsInput.ts';
import { type Measurement, measuredWords, tell } from './measuredWords.ts';

/** What a measured value is compared with, and why just these ends. */
export interface Band {
  /** Decimal strings, such as "0.005" and "0.02", with no more digits after the point than are printed: four. */
  readonly from: string;
  readonly to: string;
  /** Why these ends: what a fresh seed may do to the mean, or what the paper reports. */
  readonly why: string;
}

/** An experiment, over how many seeds it is run, and where its mean should lie. */
export interface Experiment {
  /** One run of the experiment: a finite number, the same for the same seed on every machine. */
  readonly run: (seed: number) => number;
  /** How many seeds; they follow one another from the sentence's own seed. */
  readonly seeds: number;
  /** The mean over the seeds lies between these. */
  readonly between: Band;
  /** What is measured, in words, with its unit: "share of affine networks". */
  readonly of: string;
}

/** Digits printed after the point. */
const DIGITS = 4;
/** Beyond it a double has no such digits, and is printed otherwise. */
const MOST = 2 ** 40;

/** An end of the interval. With no more digits than are printed, the mean as printed lies in the interval when the mean does. */
const END = /^-?\d{1,12}(?:\.\d{1,4})?$/;

/**
 * An experiment: the mean of a number over seeds, with its spread, and the interval it has to lie in.
 * Measured, never proved. A control is another experiment held against the same interval.
 */
export function measured(experiment: Experiment): Evidence {
  const fixed: Experiment = { ...experiment, between: { ...experiment.between } };
  return made({
    kind: 'measured',
    check: [experiment.run, experiment.between],
    establish: (context) => establish(asked(fixed, context), context),
    contradict: (context) => contradict(asked(fixed, context), context),
  });
}

/** With the number of seeds that the surroundings ask for. */
function asked(experiment: Experiment, { runs }: Context): Experiment {
  return runs === undefined ? experiment : { ...experiment, seeds: runs };
}

/** What was measured, and whether the mean lies where it should. It is the mean before it was rounded to be printed. */
interface Measured {
  readonly isInside: boolean;
  readonly measurement: Measurement;
}

/** Throws a sentence when this is no experiment. */
function demandExperiment({ seeds, between: { from, to, why }, of }: Experiment): void {
  if (!isNatural(seeds, 2, MOST_RUNS.measured))
    throw coded('number-of-seeds', new RangeError(`${seeds} seeds show no spread: take from 2 to ${MOST_RUNS.measured}.`));
  for (const end of [from, to]) {
    if (typeof end !== 'string' || !END.test(end))
      throw coded(
        'end-not-decimal',
        new TypeError(
          `"between" has the end ${String(end)}: write a decimal string with at most ${DIGITS} digits after the point, and measure in a smaller unit if that is too coarse.`,
        ),
      );
  }
  if (Number(from) > Number(to))
    throw coded('ends-exchanged', new RangeError(`Nothing lies between ${from} and ${to}: exchange them.`));
  for (const [name, text] of Object.entries({ of, why })) {
    const odd = whyNoLine(text);
    if (odd !== undefined)
      throw coded(
        'words-not-readable',
        new TypeError(`"${name}" says in words what is measured, or why just so, and it ${odd.message}`),
      );
  }
}

/** Runs the experiment. Throws a sentence when it is none, or measures no number. */
function measure(experiment: Experiment, { seed, watch }: Context): Measured {
  demandExperiment(experiment);
  const { run, seeds, of, between } = experiment;
  const values = Array.from({ length: seeds }, (_, i) => {
    const value = run((seed + i) | 0);
    if (i === 0 && Number.isFinite(value) && !readsNumber(run, seed | 0))
      throw coded(
        'input-not-read',
        new TypeError(
          `The experiment returns ${String(value)} without reading the seed it is given: draw with the seed, or say it as a formula.`,
        ),
      );
    watch?.done(i + 1, seeds);
    return value;
  });
  const odd = values.find((value) => !(Number.isFinite(value) && Math.abs(value) < MOST));
  if (odd !== undefined)
    throw coded('not-a-measurement', new RangeError(`The experiment returned ${String(odd)}, which is no measurement.`));
  const mean = values.reduce((sum, value) => sum + value, 0) / seeds;
  // + − × ÷ √ alone, in a fixed order: the same bits on every machine.
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (seeds - 1));
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  return {
    isInside: Number(between.from) <= mean && mean <= Number(between.to),
    measurement: {
      of,
      seeds,
      mean: print(mean),
      deviation: print(spread),
      least: print(least),
      most: print(most),
      between: { from: between.from, to: between.to, why: between.why },
    },
  };
}

/** A number with its digits; zero has no sign. */
function print(value: number): string {
  return value.toFixed(DIGITS).replace(/^-(?=[0.]+$)/, '');
}

function establish(experiment: Experiment, context: Context): Established | Failed {
  const { isInside, measurement } = measure(experiment, context);
  const { seed } = context;
  if (!isInside) return failed('false', measuredWords.counterexample(measurement), { seed });
  const facts = { cases: experiment.seeds, seed, measurement };
  return { kind: 'measured', strength: 'measured', holds: true, ...measuredWords.sentence(facts), ...facts };
}

function contradict(experiment: Experiment, context: Context): Contradicted | NotContradicted {
  const { isInside, measurement } = measure(experiment, context);
  // What is printed must show it: a mean outside of an end by less than is printed shows nothing.
  if (isInside || !measuredWords.refutes(measurement)) {
    const { from, to } = experiment.between;
    return notContradicted('neighbour-accepted', `${tell(measurement)}, which lies between ${from} and ${to} like the true one.`);
  }
  return {
    kind: 'measured',
    counterexample: measuredWords.counterexample(measurement),
    seed: context.seed,
    refutation: measurement,
  };
}

import { whyNoLine } from '../../text/line.ts';
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

/** What a measured value is compared with, and why just these ends. */
export interface Interval {
  /** Decimal strings, such as "0.005" and "0.02", with no more digits after the point than are printed: four. */
  readonly from: string;
  readonly to: string;
  /** Why these ends: what a fresh seed may do to the mean, or what the paper reports. */
  readonly why: string;
}

export interface Experiment {
  /** One run of the experiment: a finite number, the same for the same seed on every machine. */
  readonly run: (seed: number) => number;
  /** How many seeds; they follow one another from the sentence's own seed. */
  readonly seeds: number;
  /** The mean over the seeds lies between these. */
  readonly between: Interval;
  /** What is measured, in words, with its unit: "share of affine networks". */
  readonly of: string;
}

/** Digits printed after the point. */
const DIGITS = 4;
/** Beyond it a double has no such digits, and is printed otherwise. */
const MOST = 2 ** 40;

/** An end of the interval. With no more digits than are printed, the mean as printed lies in the interval when the mean does. */
const END = /^-?\d{1,12}(?:\.\d{1,4})?$/;
const PRINTED =
  /: mean (-?\d+\.\d{4}), standard deviation (\d+\.\d{4}), from (-?\d+\.\d{4}) to (-?\d+\.\d{4}) over (\d+) seeds; between (\S+) and (\S+) as asked \(.+\)\.$/;

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

/** Whether a row's detail reads as {@link measured} prints it for so many seeds, and the mean it prints lies where it says. */
export function isMeasurement(detail: string, seeds: number): boolean {
  const [, mean, deviation, least, most, count, from = '', to = ''] = PRINTED.exec(detail) ?? [];
  if (!END.test(from) || !END.test(to)) return false;
  const isOrdered = Number(least) <= Number(mean) && Number(mean) <= Number(most);
  return (
    isOrdered && Number(deviation) >= 0 && Number(count) === seeds && Number(from) <= Number(mean) && Number(mean) <= Number(to)
  );
}

/** With the number of seeds that the surroundings ask for. */
function asked(experiment: Experiment, { runs }: Context): Experiment {
  return runs === undefined ? experiment : { ...experiment, seeds: runs };
}

interface Measurement {
  readonly isInside: boolean;
  readonly text: string;
}

/** Runs the experiment. Throws a sentence when it is no experiment, or measures no number. */
function measure({ run, seeds, between: { from, to, why }, of }: Experiment, { seed, watch }: Context): Measurement {
  if (!isNatural(seeds, 2, MOST_RUNS.measured))
    throw new RangeError(`${seeds} seeds show no spread: take from 2 to ${MOST_RUNS.measured}.`);
  for (const end of [from, to]) {
    if (typeof end !== 'string' || !END.test(end))
      throw new TypeError(
        `"between" has the end ${String(end)}: write a decimal string with at most ${DIGITS} digits after the point, and measure in a smaller unit if that is too coarse.`,
      );
  }
  if (Number(from) > Number(to)) throw new RangeError(`Nothing lies between ${from} and ${to}: exchange them.`);
  for (const [name, text] of Object.entries({ of, why })) {
    const odd = whyNoLine(text);
    if (odd !== undefined) throw new TypeError(`"${name}" says in words what is measured, or why just so, and it ${odd}`);
  }
  const values = Array.from({ length: seeds }, (_, i) => {
    const value = run((seed + i) | 0);
    watch?.done(i + 1, seeds);
    return value;
  });
  const odd = values.find((value) => !(Number.isFinite(value) && Math.abs(value) < MOST));
  if (odd !== undefined) throw new RangeError(`The experiment returned ${String(odd)}, which is no measurement.`);
  const mean = values.reduce((sum, value) => sum + value, 0) / seeds;
  // + − × ÷ √ alone, in a fixed order: the same bits on every machine.
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (seeds - 1));
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  return {
    isInside: Number(from) <= mean && mean <= Number(to),
    text: `mean ${print(mean)}, standard deviation ${print(spread)}, from ${print(least)} to ${print(most)} over ${seeds} seeds`,
  };
}

/** A number with its digits; zero has no sign. */
function print(value: number): string {
  return value.toFixed(DIGITS).replace(/^-(?=[0.]+$)/, '');
}

function establish(experiment: Experiment, context: Context): Established | Failed {
  const { of, between, seeds } = experiment;
  const { isInside, text } = measure(experiment, context);
  const { seed } = context;
  if (!isInside) return failed(`${of}: ${text}, which is not between ${between.from} and ${between.to}.`, { seed });
  return {
    kind: 'measured',
    strength: 'measured',
    holds: true,
    scope: `for ${seeds} seeds`,
    cases: seeds,
    seed,
    detail: `${of}: ${text}; between ${between.from} and ${between.to} as asked (${between.why}).`,
  };
}

function contradict(experiment: Experiment, context: Context): Contradicted | NotContradicted {
  const { of, between } = experiment;
  const { isInside, text } = measure(experiment, context);
  if (isInside) return notContradicted(`${of}: ${text}, which lies between ${between.from} and ${between.to} like the true one.`);
  return {
    kind: 'measured',
    counterexample: `${of}: ${text}, which is not between ${between.from} and ${between.to}.`,
    seed: context.seed,
  };
}

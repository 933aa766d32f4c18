import { type Context, type Contradicted, type Established, type Evidence, type Failed, failed, made, type NotContradicted, notContradicted } from './evidence.ts';

/** What a measured value is compared with, and why just these ends. */
export interface Interval {
  /** Decimal strings, such as "0.005" and "0.02". */
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

/**
 * An experiment: the mean of a number over seeds, with its spread, and the interval it has to lie in.
 * Measured, never proved. A control is another experiment held against the same interval.
 */
export function measured(experiment: Experiment): Evidence {
  return made({
    kind: 'measured',
    check: [experiment.run, experiment.between],
    establish: (context) => establish(experiment, context),
    contradict: (context) => contradict(experiment, context),
  });
}

interface Measurement {
  readonly mean: number;
  readonly text: string;
  readonly problem?: string;
}

function measure({ run, seeds }: Experiment, { seed }: Context): Measurement {
  if (seeds < 2) return { mean: 0, text: '', problem: `${seeds} seeds show no spread: take at least two.` };
  const values = Array.from({ length: seeds }, (_, i) => run((seed + i) | 0));
  const odd = values.find((value) => !Number.isFinite(value));
  if (odd !== undefined) return { mean: 0, text: '', problem: `The experiment returned ${odd}, which is no measurement.` };
  const mean = values.reduce((sum, value) => sum + value, 0) / seeds;
  // + − × ÷ √ alone, in a fixed order: the same bits on every machine.
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (seeds - 1));
  const print = (value: number): string => value.toFixed(DIGITS);
  const least = values.reduce((a, b) => (b < a ? b : a));
  const most = values.reduce((a, b) => (b > a ? b : a));
  return { mean, text: `mean ${print(mean)}, standard deviation ${print(spread)}, from ${print(least)} to ${print(most)} over ${seeds} seeds` };
}

function liesIn(mean: number, { from, to }: Interval): boolean {
  return Number(from) <= mean && mean <= Number(to);
}

function establish(experiment: Experiment, context: Context): Established | Failed {
  const { of, between, seeds } = experiment;
  const { mean, text, problem } = measure(experiment, context);
  if (problem !== undefined) return failed(problem, { seed: context.seed });
  if (!liesIn(mean, between)) return failed(`${of}: ${text}, which is not between ${between.from} and ${between.to}.`, { seed: context.seed });
  return {
    kind: 'measured',
    strength: 'measured',
    holds: true,
    scope: `for ${seeds} seeds`,
    cases: seeds,
    seed: context.seed,
    detail: `${of}: ${text}; between ${between.from} and ${between.to} as asked (${between.why}).`,
  };
}

function contradict(experiment: Experiment, context: Context): Contradicted | NotContradicted {
  const { of, between } = experiment;
  const { mean, text, problem } = measure(experiment, context);
  if (problem !== undefined) return notContradicted(problem);
  if (liesIn(mean, between)) return notContradicted(`${of}: ${text}, which lies between ${between.from} and ${between.to} like the true one.`);
  return { kind: 'measured', counterexample: `${of}: ${text}, which is not between ${between.from} and ${between.to}.`, seed: context.seed };
}

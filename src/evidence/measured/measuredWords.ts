import type { SentenceRow } from '../../claim/ledger/ledger.ts';
import { MOST_RUNS } from '../mostRuns.ts';
import type { Words } from '../words.ts';

type Facts = Pick<Extract<SentenceRow, { readonly kind: 'measured' }>, 'cases' | 'measurement'>;

/** What an experiment measured, its numbers as they are printed. */
export type Measurement = Facts['measurement'];

/** What an experiment says. */
export const measuredWords = {
  sentence: ({ measurement }) => {
    const { seeds, between } = measurement;
    return {
      scope: `for ${seeds} seeds`,
      detail: `${tell(measurement)}; between ${between.from} and ${between.to} as asked (${between.why}).`,
    };
  },
  counterexample: (measurement) => {
    const { from, to } = measurement.between;
    return `${tell(measurement)}, which is not between ${from} and ${to}.`;
  },
  agree: ({ cases, measurement }) =>
    cases === measurement.seeds && cases <= MOST_RUNS.measured && isPossible(measurement) && isInside(measurement),
  refutes: (measurement) => measurement.seeds <= MOST_RUNS.measured && isPossible(measurement) && !isInside(measurement),
} satisfies Words<Facts, Measurement>;

/** The measurement, as the beginning of a sentence. */
export function tell({ of, seeds, mean, deviation, least, most }: Measurement): string {
  return `${of}: mean ${mean}, standard deviation ${deviation}, from ${least} to ${most} over ${seeds} seeds`;
}

function isPossible({ mean, least, most }: Measurement): boolean {
  return Number(least) <= Number(mean) && Number(mean) <= Number(most);
}

/** Whether the mean as printed lies between the ends, which have no more digits than it. */
function isInside({ mean, between: { from, to } }: Measurement): boolean {
  return Number(from) <= Number(mean) && Number(mean) <= Number(to);
}

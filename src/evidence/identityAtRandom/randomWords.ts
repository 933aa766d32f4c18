import type { ControlRow, SentenceRow } from '../../claim/ledger/ledger.ts';
import { MOST_RUNS } from '../mostRuns.ts';
import type { Words } from '../words.ts';

type Facts = Pick<Extract<SentenceRow, { readonly kind: 'identity'; readonly strength: 'supported' }>, 'of' | 'cases' | 'degree'>;
type Refutation = Extract<ControlRow, { readonly refutation: { readonly point: readonly number[] } }>['refutation'];

/** Points are drawn from the whole numbers −2^30 … 2^30 − 1, each coordinate uniformly. */
export const BITS = 31;
/** 2^−30 is below 1e-9, the chance that this book allows itself. */
const LEAST_BITS = 30;

/** What an identity at random points says. */
export const randomWords = {
  sentence: ({ of, cases, degree }) => ({
    scope: `at random points, for ${of}`,
    exponent: -certainty(degree, cases),
    bound: `2^-${certainty(degree, cases)}`,
    detail: `Total degree at most ${degree}; ${cases} points, each coordinate drawn uniformly from the 2^${BITS} whole numbers around zero: a false identity would pass with a chance of at most (${degree} / 2^${BITS})^${cases}.`,
  }),
  counterexample: ({ point }) => `The two sides differ at (${point.join(', ')}).`,
  agree: ({ degree, cases }) => cases <= MOST_RUNS.identity && whyTooFew(degree, cases) === undefined,
  refutes: () => true,
} satisfies Words<Facts, Refutation>;

/** Why so few points show nothing for this degree, as a sentence; undefined when they are enough. */
export function whyTooFew(degree: number, points: number): string | undefined {
  return certainty(degree, points) >= LEAST_BITS
    ? undefined
    : `${points} points are too few for degree ${degree}: a false identity would pass with a chance above 2^-${LEAST_BITS}.`;
}

/** The largest k with (degree / 2^31)^points ≤ 2^−k. */
function certainty(degree: number, points: number): number {
  const power = BigInt(degree) ** BigInt(points);
  // (power − 1) has exactly ⌈log2 power⌉ binary digits, for power > 1.
  const digits = power === 1n ? 0 : (power - 1n).toString(2).length;
  return BITS * points - digits;
}

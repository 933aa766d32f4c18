import type { ActivationName, LayerPlan } from '../../../src/index.ts';

/** A network that takes part: the activation of its hidden layers, and how many units each has. */
export interface Contestant {
  readonly name: string;
  readonly activation: ActivationName;
  readonly hidden: readonly number[];
}

/** Its layers, with as many outputs as there are classes. */
export function layersOf({ activation, hidden }: Contestant, classes: number): readonly LayerPlan[] {
  return [...hidden.map((units) => ({ units, activation })), { units: classes, activation: 'identity' }];
}

/** How many weights and biases it has. */
export function parametersOf({ hidden }: Contestant, inputs: number, classes: number): number {
  const widths = [inputs, ...hidden, classes];
  return widths.slice(1).reduce((sum, units, i) => sum + units * ((widths[i] ?? 0) + 1), 0);
}

/** Runs one contestant at a rate, and says what it comes to on a part of the data: a whole number. */
export type Try = (contestant: Contestant, rate: string, seed: number, part: 'validation' | 'test') => number;

/** Which rates are tried, over which seeds; and over how many others the best is run again. */
export interface Search {
  readonly rates: readonly string[];
  readonly searched: number;
  readonly runs: number;
  /** Whether more is better, as of digits told right, or less, as of bits. */
  readonly best: 'most' | 'least';
}

/** What a contestant came to. */
export interface Result {
  readonly name: string;
  readonly rate: string;
  /** For each rate, the sum over the seeds of the search, on the validation split; null where a run ran away. */
  readonly search: readonly (number | null)[];
  /** For each further seed, what the rate that was best there came to on the test split. */
  readonly test: readonly number[];
}

/** What is computed under a name once: see `Part` of `npm run record`. */
type Once = <T extends number | null | readonly number[]>(name: string, compute: () => T) => T;

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** What training ran away from is no number. */
const finite = (sum: number): number | null => (Number.isFinite(sum) ? sum : null);

/** The same search for every contestant: the rate is chosen on the validation split, and the test split is looked at once, after that. */
export function contest(
  contestants: readonly Contestant[],
  { rates, searched, runs, best }: Search,
  attempt: Try,
  once: Once,
): readonly Result[] {
  return contestants.map((contestant) => {
    const search = rates.map((rate) =>
      once(`${contestant.name} at the rate ${rate}, validation`, () =>
        finite(sumOf(Array.from({ length: searched }, (_, i) => attempt(contestant, rate, i + 1, 'validation')))),
      ),
    );
    const ended = search.filter((one) => one !== null);
    const rate = rates[search.indexOf(best === 'most' ? Math.max(...ended) : Math.min(...ended))];
    if (rate === undefined) throw new RangeError(`${contestant.name} ran away at every rate: search among smaller ones.`);
    const test = once(`${contestant.name} at the rate ${rate}, test`, () =>
      Array.from({ length: runs }, (_, i) => attempt(contestant, rate, searched + i + 1, 'test')),
    );
    return { name: contestant.name, rate, search, test };
  });
}

import { randomSource } from '../elementary/randomSource.ts';
import { coded } from '../exact/refused.ts';
import { dot } from '../spectrum/dot.ts';
import { leastSquares } from '../spectrum/leastSquares.ts';
import { readDoubles } from '../spectrum/readDouble.ts';
import { spectrum } from '../spectrum/spectrum.ts';

/** A network of n linear units that runs by itself, in doubles: h ↦ transition h, from start. */
export interface LinearNetwork {
  /** n × n. */
  readonly transition: readonly (readonly number[])[];
  /** The n states at the time of the first term. */
  readonly start: readonly number[];
  /** What each state is multiplied by to give the output; the first state alone, if left out. */
  readonly read?: readonly number[];
}

/**
 * Learns a series by a random reservoir of linear units: one output and `units` others, n = units + 1 in all.
 * The reservoir's weights are normal and scaled to spectral radius 1; those from the output to it and its start are
 * normal with variance 1/units. While the series is put in the place of the output (teacher forcing) only the weights
 * to the output are learned, by least squares. The output is the first state. In doubles, the same on every machine.
 * Throws a `RangeError` for a series of fewer than two terms and unless `units` is a positive whole number.
 * Source: Stolzenburg et al. 2018.
 */
export function linearRecurrentNetwork(
  series: readonly number[],
  { units, seed }: { readonly units: number; readonly seed: number },
): LinearNetwork {
  if (!Number.isSafeInteger(units) || units < 1)
    throw coded('not-a-natural', new RangeError(`units is ${units}: give a positive whole number.`));
  const terms = readDoubles(series, 'series');
  if (terms.length < 2)
    throw coded(
      'too-short',
      new RangeError(`The series has ${terms.length} terms: give at least two, one to learn from and the next.`),
    );
  const { gaussian } = randomSource(seed);
  const draws = (): number[] => Array.from({ length: units }, gaussian);
  const weights = Array.from({ length: units }, draws);
  const [largest = { re: 1, im: 0 }] = spectrum(weights);
  const radius = Math.sqrt(largest.re * largest.re + largest.im * largest.im);
  const reservoir = weights.map((row) => row.map((weight) => weight / radius));
  const root = Math.sqrt(units);
  const fromOutput = draws().map((weight) => weight / root);
  const begin = draws().map((entry) => entry / root);
  const below = reservoir.map((row, i) => [fromOutput[i] as number, ...row]);
  let state = begin;
  const seen = terms.slice(0, -1).map((term) => {
    const whole = [term, ...state];
    state = below.map((row) => dot(row, whole));
    return whole;
  });
  return { transition: [leastSquares(seen, terms.slice(1)), ...below], start: [terms[0] as number, ...begin] };
}

/** The outputs of a network that runs by itself, from its start on: as many as `length` says. */
export function runNetwork({ transition, start, read }: LinearNetwork, length: number): readonly number[] {
  let state = start;
  return Array.from({ length }, () => {
    const output = read === undefined ? (state[0] as number) : dot(read, state);
    state = transition.map((row) => dot(row, state));
    return output;
  });
}

import { coded } from '../exact/refused.ts';
import { zip } from '../exact/zip.ts';

/** What stands between the two layers: its value, and the slope that learning takes it to have. */
export interface Activity {
  value(x: number): number;
  slope(x: number): number;
}

/** How a network with one hidden layer learns from examples. */
export interface Lessons {
  readonly inputs: readonly (readonly number[])[];
  readonly targets: readonly number[];
  readonly activation: Activity;
  /** Hidden units. */
  readonly hidden: number;
  /** Steps down the gradient of the mean squared error of all examples. */
  readonly steps: number;
  readonly rate: number;
  /** The share of the last step that the next one begins with. */
  readonly momentum: number;
}

/** How many weights the network has, biases included, and so how many it is given to begin with. */
export function weightsOf({ inputs: [first = []], hidden }: Lessons): number {
  return hidden * (first.length + 2) + 1;
}

/**
 * Trains a network by gradient descent with momentum, and returns it as a function of an input. The network has one
 * hidden layer and one output, and starts with the weights `begin`. It is computed in doubles with nothing but
 * + − × ÷, so it is the same on every machine. Throws a `RangeError` for another number of weights than {@link weightsOf}.
 */
export function gradientDescent(lessons: Lessons, begin: readonly number[]): (input: readonly number[]) => number {
  const { inputs, targets, activation, hidden, steps, rate, momentum } = lessons;
  if (begin.length !== weightsOf(lessons))
    throw coded(
      'wrong-number-of-weights',
      new RangeError(`The network has ${weightsOf(lessons)} weights, and ${begin.length} are given.`),
    );
  const width = (weightsOf(lessons) - 1) / hidden - 1;
  // One row a unit, the bias last; then one weight a unit, and the bias.
  const weights = Float64Array.from(begin);
  const velocity = weights.map(() => 0);
  const out = hidden * width;
  const rows = Array.from({ length: hidden }, (_, i) => i);
  const at = (place: number): number => weights[place] as number;
  const preactivation = (unit: number, input: readonly number[]): number =>
    input.reduce((sum, x, j) => sum + at(unit * width + j) * x, at(unit * width + width - 1));
  const read = (input: readonly number[]): number =>
    rows.reduce((sum, unit) => sum + at(out + unit) * activation.value(preactivation(unit, input)), at(out + hidden));

  for (let step = 0; step < steps; step += 1) {
    const gradient = weights.map(() => 0);
    const add = (place: number, share: number): void => {
      gradient[place] = (gradient[place] as number) + share;
    };
    for (const [input, target] of zip(inputs, targets)) {
      const error = (read(input) - target) / inputs.length;
      add(out + hidden, error);
      for (const unit of rows) {
        const z = preactivation(unit, input);
        add(out + unit, error * activation.value(z));
        const back = error * at(out + unit) * activation.slope(z);
        [...input, 1].forEach((x, j) => {
          add(unit * width + j, back * x);
        });
      }
    }
    gradient.forEach((slope, place) => {
      velocity[place] = momentum * (velocity[place] as number) - rate * slope;
      weights[place] = at(place) + (velocity[place] as number);
    });
  }
  return read;
}

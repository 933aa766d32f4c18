import type { RandomSource } from '../../../src/index.ts';
import { type Elementary, modelsOf, type Name } from './models.ts';

/** The task and how long it is trained for. */
export interface Protocol {
  /** The answer at a step is the XOR of its bit and the one so many steps before. */
  readonly lag: number;
  /** Bits in a sequence. */
  readonly length: number;
  /** Sequences in a step of training. */
  readonly batch: number;
  readonly steps: number;
  /** The rate of Adam. */
  readonly rate: number;
  /** Sequences that it is tried on in the end, none of them seen before but by chance. */
  readonly tried: number;
}

interface Sequence {
  readonly inputs: Float64Array;
  /** One or zero at each step; the first `lag` are asked of nobody. */
  readonly answers: Float64Array;
}

/** Random bits, a zero as −1, and at each step the XOR of its bit and an earlier one. */
function sequence({ lag, length }: Protocol, source: RandomSource): Sequence {
  const bits = Array.from({ length }, () => source.below(2));
  return {
    inputs: Float64Array.from(bits, (bit) => 2 * bit - 1),
    answers: Float64Array.from(bits, (bit, t) => bit ^ (bits[t - lag] ?? 0)),
  };
}

/** How many answers there are in the end. */
export const answersOf = ({ lag, length, tried }: Protocol): number => tried * (length - lag);

/**
 * How many answers on fresh sequences are right after training by Adam on the logistic loss. The same seed gives the same
 * number on every machine: + − × ÷ √ alone, in a fixed order.
 */
export function rightAfter(by: Elementary, name: Name, protocol: Protocol, seed: number): number {
  const { exp, randomSource } = by;
  const model = modelsOf(by)[name];
  const { lag, length, batch, steps, rate, tried } = protocol;
  const source = randomSource(seed);
  const parameters = model.begin(source);
  const [mean, square] = [new Float64Array(model.size), new Float64Array(model.size)];
  const asked = batch * (length - lag);
  let [left, leftOfSquares] = [1, 1];
  for (let step = 0; step < steps; step += 1) {
    const gradient = new Float64Array(model.size);
    for (let i = 0; i < batch; i += 1) {
      const { inputs, answers } = sequence(protocol, source);
      const { says, back } = model.run(parameters, inputs);
      const errors = says.map((z, t) => (t < lag ? 0 : (1 / (1 + exp(-z)) - (answers[t] as number)) / asked));
      back(errors, gradient);
    }
    left *= 0.9;
    leftOfSquares *= 0.999;
    for (const [i, slope] of gradient.entries()) {
      const m = 0.9 * (mean[i] as number) + 0.1 * slope;
      const v = 0.999 * (square[i] as number) + 0.001 * slope * slope;
      [mean[i], square[i]] = [m, v];
      parameters[i] = (parameters[i] as number) - (rate * (m / (1 - left))) / (Math.sqrt(v / (1 - leftOfSquares)) + 1e-8);
    }
  }
  let right = 0;
  for (let i = 0; i < tried; i += 1) {
    const { inputs, answers } = sequence(protocol, source);
    for (const [t, z] of model.run(parameters, inputs).says.entries()) if (t >= lag && z > 0 === (answers[t] === 1)) right += 1;
  }
  return right;
}

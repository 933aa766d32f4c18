import type { ExactMatrix } from '../algebra/matrix.ts';
import { type ExactVector, readVector, type Vector } from '../algebra/vector.ts';
import { type Rational, rational } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { zip } from '../exact/zip.ts';
import { type ActivationName, activationNamed } from '../network/activation.ts';
import { checkNetwork, type ExactLayer, type ExactNetwork, inputsOf, type Network } from '../network/network.ts';
import { MINUS, type Operation, PLUS, SLOPES, TIMES } from './operations.ts';
import { apply, give, type Place, slopesOfLast, type Tape, valueAt } from './tape.ts';

/** An input, and what the network should make of it. */
export interface Sample {
  readonly input: Vector;
  readonly target: Vector;
}

/** The slope of the loss in every weight and bias, in the shapes that the network has them in. */
export interface Gradient {
  /** What the network makes of the input. */
  readonly output: ExactVector;
  readonly loss: Rational;
  readonly layers: readonly { readonly weights: ExactMatrix; readonly bias: ExactVector }[];
  /** Where a preactivation is exactly at a kink of its activation, layers and units counted from 1. */
  readonly kinks: readonly (readonly [layer: number, unit: number])[];
}

/**
 * The exact gradient of the loss on one sample, by automatic differentiation in reverse mode. The loss is the sum of
 * (y − t)² over the outputs y and targets t, without a half. At a kink the slope is that on the left: 0 for ReLU.
 * Throws a `RangeError` for shapes that do not fit, and a `TypeError` for an inexact number, another loss, or an
 * activation without exact slopes, which it names. (Rumelhart, Hinton and Williams 1986.)
 */
export function gradient(network: Network, loss: 'squared', { input, target }: Sample): Gradient {
  if (loss !== 'squared')
    throw coded(
      'unknown-loss',
      new TypeError(`"${loss}" is no loss with exact slopes; there is "squared", the sum of (y - t)^2.`),
    );
  const { layers } = checkNetwork(network);
  const operations = layers.map(({ activation }, i) => operationOf(activation, i));
  const [inputs, targets] = sampleOf(layers, input, target);

  const tape: Tape = [];
  const given = (numbers: ExactVector): readonly Place[] => numbers.map((number) => give(tape, number));
  let values = given(inputs);
  const places = zip(layers, operations).map(([{ weights, bias }, operation]) => {
    const [rows, shifts] = [weights.map(given), given(bias)];
    const sums = zip(rows, shifts).map(([row, shift]) =>
      zip(row, values).reduce((sum, [weight, value]) => apply(tape, PLUS, sum, apply(tape, TIMES, weight, value)), shift),
    );
    values = sums.map((sum) => apply(tape, operation, sum));
    return { rows, shifts, sums };
  });
  const squares = zip(values, given(targets)).map(([y, t]) => {
    const error = apply(tape, MINUS, y, t);
    return apply(tape, TIMES, error, error);
  });
  const total = squares.reduce((sum, square) => apply(tape, PLUS, sum, square));

  const slopes = slopesOfLast(tape);
  const slopesAt = (row: readonly Place[]): ExactVector => row.map((place) => slopes[place] as Rational);
  return {
    output: values.map((place) => valueAt(tape, place)),
    loss: valueAt(tape, total),
    layers: places.map(({ rows, shifts }) => ({ weights: rows.map(slopesAt), bias: slopesAt(shifts) })),
    kinks: zip(layers, places).flatMap(([{ activation }, { sums }], layer) =>
      sums.flatMap((sum, unit) => (isKink(activation, valueAt(tape, sum)) ? [[layer + 1, unit + 1] as const] : [])),
    ),
  };
}

function operationOf(activation: ActivationName, i: number): Operation {
  const operation = SLOPES.get(activation);
  if (operation !== undefined) return operation;
  throw coded(
    'no-exact-slope',
    new TypeError(
      `Layer ${i + 1} applies ${activation}, which has no exact slope at rationals; ${[...SLOPES.keys()].join(', ')} have one.`,
    ),
  );
}

function sampleOf(layers: ExactNetwork['layers'], input: Vector, target: Vector): readonly [ExactVector, ExactVector] {
  const [inputs, targets] = [readVector(input, 'input'), readVector(target, 'target')];
  const takes = inputsOf(layers[0]);
  if (inputs.length !== takes)
    throw coded('wrong-number-of-inputs', new RangeError(`The network takes ${takes} inputs, and input has ${inputs.length}.`));
  const gives = (layers.at(-1) as ExactLayer).bias.length;
  if (targets.length !== gives)
    throw coded(
      'wrong-number-of-targets',
      new RangeError(`The network gives ${gives} outputs, and target has ${targets.length}.`),
    );
  return [inputs, targets];
}

function isKink(activation: ActivationName, preactivation: Rational): boolean {
  return activationNamed(activation).kinks?.some((kink) => preactivation.equals(rational(kink))) ?? false;
}

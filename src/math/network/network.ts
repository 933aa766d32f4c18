import { interpret } from '../algebra/interpret.ts';
import { type ExactMatrix, readMatrix } from '../algebra/matrix.ts';
import { type Ring, rationals, terms } from '../algebra/ring.ts';
import { demandList, dotIn, type ExactVector, readVector, type Vector } from '../algebra/vector.ts';
import { type Rational, rational } from '../exact/rational.ts';
import { type Coded, coded } from '../exact/refused.ts';
import { zip } from '../exact/zip.ts';
import { substitute } from '../language/substitute.ts';
import { evaluateTerm, isVariable, type Term } from '../language/term.ts';
import { type ActivationName, activationNamed, exactTerm } from './activation.ts';

/** x ↦ activation(weights x + bias), the activation applied to each entry by itself. */
export interface Layer {
  /** One row a unit, one column an input. */
  readonly weights: readonly Vector[];
  /** One entry a unit. */
  readonly bias: Vector;
  readonly activation: ActivationName;
}

/** A feed-forward network as plain data; the first layer is the one nearest the input. */
export interface Network {
  readonly layers: readonly Layer[];
}

/** A layer with its numbers read: one row of weights and one bias for each unit. */
export interface ExactLayer {
  readonly weights: ExactMatrix;
  readonly bias: ExactVector;
  readonly activation: ActivationName;
}

/** The network with every number read. */
export interface ExactNetwork {
  readonly layers: readonly [ExactLayer, ...ExactLayer[]];
}

/**
 * Reads a network, or throws an error that names the layer, counting from 1, and what does not fit:
 * a `RangeError` for a layer without units or inputs, ragged weights, a bias of another length, or
 * inputs that the layer before does not give; a `TypeError` for an inexact number or an unknown activation.
 */
export function checkNetwork(network: Network): ExactNetwork {
  demandList(network.layers, 'layers');
  const layers = network.layers.map(readLayer);
  const [first, ...rest] = layers;
  if (first === undefined) throw coded('no-layers', new RangeError('The network has no layers.'));
  zip(layers.slice(0, -1), rest).forEach(([before, layer], i) => {
    const [gives, takes] = [before.bias.length, inputsOf(layer)];
    if (gives !== takes)
      throw coded(
        'layers-do-not-fit',
        new RangeError(`Layer ${i + 2} takes ${count(takes, 'input')}, but layer ${i + 1} gives ${gives}.`),
      );
  });
  return { layers: [first, ...rest] };
}

function readLayer({ weights, bias, activation }: Layer, i: number): ExactLayer {
  const name = `Layer ${i + 1}`;
  const exact = readMatrix(weights, `${name}, weights`);
  const shifts = readVector(bias, `${name}, bias`);
  if (shifts.length !== exact.length)
    throw coded(
      'wrong-number-of-biases',
      new RangeError(`${name} has ${count(exact.length, 'unit')} but a bias of length ${shifts.length}.`),
    );
  try {
    activationNamed(activation);
  } catch (error) {
    const { code, message } = error as Coded;
    throw coded(code, new TypeError(`${name}: ${message}`));
  }
  return { weights: exact, bias: shifts, activation };
}

/** How many inputs a layer takes. */
export function inputsOf({ weights: [row = []] }: ExactLayer): number {
  return row.length;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

interface Step<T> {
  readonly before: readonly T[];
  readonly after: readonly T[];
}

type Activate<T> = (activation: ActivationName, preactivation: T) => T;

/** Runs the network layer by layer in a ring, and keeps what stands before and after each activation. */
function run<T>(ring: Ring<T>, network: Network, input: readonly T[], activate: Activate<T>): readonly Step<T>[] {
  const { layers } = checkNetwork(network);
  const takes = inputsOf(layers[0]);
  if (input.length !== takes)
    throw coded(
      'wrong-number-of-inputs',
      new RangeError(`The network takes ${count(takes, 'input')} and was given ${input.length}.`),
    );
  const steps: Step<T>[] = [];
  let values = input;
  for (const [i, { weights, bias, activation }] of layers.entries()) {
    const before = zip(weights, bias).map(([row, shift]) => ring.add(dotIn(ring, row.map(ring.of), values), ring.of(shift)));
    try {
      values = before.map((preactivation) => activate(activation, preactivation));
    } catch (error) {
      const { code, message } = error as Coded;
      throw coded(code, new TypeError(`Layer ${i + 1} of ${layers.length}: ${message}`));
    }
    steps.push({ before, after: values });
  }
  return steps;
}

function outputOf<T>(steps: readonly Step<T>[]): readonly T[] {
  return steps.flatMap(({ after }, i) => (i === steps.length - 1 ? after : []));
}

function runExactly(network: Network, input: Vector): readonly Step<Rational>[] {
  return run(rationals, network, readVector(input, 'input'), (activation, value) =>
    evaluateTerm(exactTerm(activation), new Map([['x', value]])),
  );
}

/**
 * The network's exact output. Throws what {@link checkNetwork} throws, a `RangeError` for an input of
 * another length, and a `TypeError` that names the layer when an activation has no exact values.
 */
export function evaluate(network: Network, input: Vector): ExactVector {
  return outputOf(runExactly(network, input));
}

/** What reaches each activation, layer by layer: weights · values + bias. Throws as {@link evaluate}. */
export function preactivations(network: Network, input: Vector): readonly ExactVector[] {
  return runExactly(network, input).map(({ before }) => before);
}

/**
 * Which piece of its activation each unit uses, layer by layer and unit by unit. Pieces are counted from the left and
 * from 0: for ReLU 0 is off and 1 is on; a layer of identities has only 0. A preactivation at a kink counts to the
 * left. Throws as {@link evaluate}, and a `TypeError` for an activation not made of lines.
 */
export function activationPattern(network: Network, input: Vector): readonly (readonly number[])[] {
  return zip(network.layers, preactivations(network, input)).map(([{ activation }, values], i) => {
    const { kinks } = activationNamed(activation);
    if (kinks === null)
      throw coded(
        'not-piecewise-linear',
        new TypeError(
          `Layer ${i + 1} of ${network.layers.length}: ${activation} is not made of straight pieces, so it has no activation pattern.`,
        ),
      );
    return values.map((value) => kinks.filter((kink) => value.compare(rational(kink)) > 0).length);
  });
}

/**
 * The network's output in any ring. Throws a `TypeError` that names the layer when an activation is
 * no polynomial.
 */
export function evaluateIn<T>(ring: Ring<T>, network: Network, input: readonly T[]): readonly T[] {
  return outputOf(
    run(ring, network, input, (activation, value) => interpret(ring, exactTerm(activation), new Map([['x', value]]))),
  );
}

/**
 * The network's outputs as formulas in the named inputs, activations included. Throws as
 * {@link evaluate}, and a `TypeError` for a name that no variable can have or that occurs twice.
 */
export function trace(network: Network, names: readonly string[]): readonly Term[] {
  for (const name of names) {
    if (!isVariable(name))
      throw coded(
        'not-a-name',
        new TypeError(`"${name}" is no name for a variable; use letters, digits and underscores, a letter first.`),
      );
  }
  if (new Set(names).size !== names.length)
    throw coded('names-not-different', new TypeError(`The names ${names.join(', ')} are not all different.`));
  return outputOf(run<Term>(terms, network, names, (activation, term) => substitute(exactTerm(activation), 'x', term)));
}

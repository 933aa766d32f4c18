import { randomSource } from '../elementary/randomSource.ts';
import { coded } from '../exact/refused.ts';
import { collect, type DenseLayer, forward, move, passBack, throughActivation } from './denseLayer.ts';
import { type DoubleLayer, type LayerPlan, plainLayers, planned } from './layerPlan.ts';
import { LOSSES, type LossName } from './losses.ts';
import { checkInputs, checkRow, type Target, targetList } from './samples.ts';
import { type Signal, sparseRows } from './sparseRows.ts';

/** What a network is to learn, and how. */
export interface Training {
  /** A row of numbers for each sample, all of one length. */
  readonly inputs: readonly ArrayLike<number>[];
  /** What the network should make of each: a number an output, or for `crossEntropy` the class, counted from 0. */
  readonly targets: readonly Target[];
  /** The layer nearest the input first. The last gives the outputs; before softmax it is best the identity. */
  readonly layers: readonly LayerPlan[];
  /** `squared` is the sum of (y − t)² over the outputs; `crossEntropy` is − ln of the softmax of the right one. */
  readonly loss: LossName;
  /** How far a step goes down the gradient; a function of the share of all steps already done, for one that changes. */
  readonly rate: number | ((done: number) => number);
  /** The share of the last step that the next one begins with: from 0 up to, not including, 1. */
  readonly momentum: number;
  /** How many samples a step looks at; its loss is their mean. The last batch of an epoch may be smaller. */
  readonly batch: number;
  /** How often each sample is looked at. With 0 the network is as it begins. */
  readonly epochs: number;
  /** A whole number, from which the first weights are drawn, then the order of the samples in each epoch. */
  readonly seed: number;
}

/** A network in doubles, as training left it. */
export interface Trained {
  /** As a `Network` has them: a row of weights and one bias for each unit. */
  readonly layers: readonly DoubleLayer[];
  /** For each epoch the mean loss of its samples, each as it was just before the step that looked at it. */
  readonly losses: Float64Array;
  /** The outputs for an input; under `crossEntropy` these are what softmax is taken of. */
  predict(input: ArrayLike<number>): Float64Array;
  /** Which output is the largest, counted from 0; the first of several. */
  classify(input: ArrayLike<number>): number;
  /** The mean loss of samples, seen or unseen; for `crossEntropy` in nats, ln 2 of which are a bit. */
  meanLoss(inputs: readonly ArrayLike<number>[], targets: readonly Target[]): number;
}

/**
 * Trains a dense network of any depth by stochastic gradient descent with momentum. It is computed in doubles with
 * + − × ÷ and √ alone, so every machine gets the same bytes. Weights that a layer does not bring along are drawn
 * uniformly, biases are zero: up to √(6/inputs) in size for relu and leakyRelu (He et al. 2015), otherwise up to
 * √(6/(inputs + units)) (Glorot and Bengio 2010). A rate too large ends in losses that are no numbers, not in an error.
 * A run of fewer epochs is the beginning of a longer one, if the rate is a number.
 *
 * Throws a `RangeError` for no samples, no layers, lengths that do not fit, or a number out of its range, and a
 * `TypeError` for an unknown activation or loss.
 */
export function train({ inputs, targets, layers: plans, loss, rate, momentum, batch, epochs, seed }: Training): Trained {
  if (!Object.hasOwn(LOSSES, loss))
    throw coded('unknown-loss', new TypeError(`"${loss}" is no loss; there are ${Object.keys(LOSSES).join(', ')}.`));
  const rateAt = (done: number): number => {
    const now = typeof rate === 'number' ? rate : rate(done);
    demand(now >= 0 && now < Number.POSITIVE_INFINITY, 'rate', now, 'a number from 0 on');
    return now;
  };
  rateAt(0);
  demand(momentum >= 0 && momentum < 1, 'momentum', momentum, 'a number from 0 up to, but not including, 1');
  demand(Number.isSafeInteger(batch) && batch >= 1, 'batch', batch, 'a whole number from 1 on');
  demand(Number.isSafeInteger(epochs) && epochs >= 0, 'number-of-epochs', epochs, 'a whole number from 0 on');
  const width = inputs[0]?.length ?? 0;
  checkInputs(inputs, width);
  const source = randomSource(seed);
  const layers = planned(plans, width, source);
  const last = layers.at(-1) as DenseLayer;
  const wanted = targetList(targets, inputs.length, last.units, loss);

  const { places, values, starts } = sparseRows(inputs);
  const sample: Signal = { places, values, from: 0, to: 0 };
  const order = inputs.map((_, i) => i);
  const losses = new Float64Array(epochs);
  const steps = epochs * Math.ceil(inputs.length / batch);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, source.below);
    let total = 0;
    for (let begin = 0; begin < order.length; begin += batch) {
      const end = Math.min(begin + batch, order.length);
      for (let k = begin; k < end; k += 1) {
        const i = order[k] as number;
        sample.from = starts[i] as number;
        sample.to = starts[i + 1] as number;
        run(layers, sample);
        total += LOSSES[loss](last.outputs, wanted, i * last.units, 1 / (end - begin), last.slopes);
        learn(layers, sample);
      }
      const now = rateAt(step / steps);
      for (const layer of layers) move(layer, now, momentum);
      step += 1;
    }
    losses[epoch] = total / order.length;
  }
  return { layers: plainLayers(layers, plans), losses, ...trained(layers, width, loss) };
}

function demand(holds: boolean, name: string, value: number, wanted: string): void {
  if (!holds) throw coded(`not-a-${name}`, new RangeError(`The ${name.replaceAll('-', ' ')} is ${value}; it must be ${wanted}.`));
}

/** Puts the list into an order drawn anew, all being equally likely (Fisher and Yates). */
function shuffle(list: number[], below: (count: number) => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = below(i + 1);
    [list[i], list[j]] = [list[j] as number, list[i] as number];
  }
}

/** Computes the outputs of all layers. */
function run(layers: readonly DenseLayer[], sample: Signal): void {
  let signal = sample;
  for (const layer of layers) {
    forward(layer, signal);
    signal = layer.signal;
  }
}

/** Adds the slopes of this sample to those of its batch, from the last layer to the first. */
function learn(layers: readonly DenseLayer[], sample: Signal): void {
  throughActivation(layers.at(-1) as DenseLayer);
  for (let i = layers.length - 1; i >= 0; i -= 1) {
    const [layer, before] = [layers[i] as DenseLayer, layers[i - 1]];
    collect(layer, before?.signal ?? sample);
    if (before !== undefined) passBack(layer, before);
  }
}

/** What a trained network can do. */
function trained(layers: readonly DenseLayer[], width: number, loss: LossName): Omit<Trained, 'layers' | 'losses'> {
  const last = layers.at(-1) as DenseLayer;
  const outputs = (input: ArrayLike<number>, name: string): Float64Array => {
    checkRow(input, width, name);
    const { places, values } = sparseRows([input]);
    run(layers, { places, values, from: 0, to: places.length });
    return last.outputs;
  };
  return {
    predict: (input) => outputs(input, 'input').slice(),
    classify: (input) => outputs(input, 'input').reduce((best, output, i, all) => (output > (all[best] as number) ? i : best), 0),
    meanLoss(inputs, targets) {
      checkInputs(inputs, width);
      const wanted = targetList(targets, inputs.length, last.units, loss);
      const total = inputs.reduce(
        (sum, input, i) => sum + LOSSES[loss](outputs(input, `inputs[${i}]`), wanted, i * last.units, 1, last.slopes),
        0,
      );
      return total / inputs.length;
    },
  };
}

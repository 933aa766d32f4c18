import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import { bench, describe } from 'vitest';
import { digits } from '../data/digits.ts';
import { letters, mobyDick } from '../data/mobyDick.ts';
import type { ActivationName } from '../network/activation.ts';
import { type Training, train } from './train.ts';

// TensorFlow.js is the peer that most people would take. Its kernels in plain JavaScript run wherever this book does;
// the package with native ones downloads them when it is installed. Both sides begin with the same weights. Ours draws
// a new order of the samples in each epoch, which the peer is spared, and the peer computes in single precision.
await tf.setBackend('cpu');
// Without its checks of every value, as it is meant to be run.
tf.enableProdMode();

/** What a network learns here, and how large its batches are. */
interface Subject {
  readonly is: string;
  readonly training: Omit<Training, 'epochs' | 'seed'>;
}

const RATE = { rate: 0.05, momentum: 0.9 } as const;
const training = <T extends { readonly part: string }>(all: readonly T[]): readonly T[] =>
  all.filter(({ part }) => part === 'training');
const DIGITS = training(digits());
const TEXT = training(mobyDick())
  .flatMap(({ text }) => letters(text))
  .slice(0, 6405);
/** Five letters of 27, one after the other. */
const context = (i: number): Uint8Array => {
  const row = new Uint8Array(135);
  for (let k = 0; k < 5; k += 1) row[27 * k + (TEXT[i + k] as number)] = 1;
  return row;
};

const SUBJECTS: readonly Subject[] = [
  {
    is: 'digits, 49-32-10 with ReLU, batches of 32',
    training: {
      ...RATE,
      inputs: DIGITS.map(({ pixels }) => pixels.map((shade) => shade / 15)),
      targets: DIGITS.map(({ digit }) => digit),
      layers: [
        { units: 32, activation: 'relu' },
        { units: 10, activation: 'identity' },
      ],
      loss: 'crossEntropy',
      batch: 32,
    },
  },
  {
    is: 'text, 135-27, batches of 64',
    training: {
      ...RATE,
      inputs: TEXT.slice(5).map((_, i) => context(i)),
      targets: TEXT.slice(5),
      layers: [{ units: 27, activation: 'identity' }],
      loss: 'crossEntropy',
      batch: 64,
    },
  },
  {
    is: 'XOR, 2-4-1 with tanh, batches of 4',
    training: {
      ...RATE,
      // A hundred times, so that what is measured is no single step.
      inputs: Array.from({ length: 100 }, () => [
        [-1, -1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ]).flat(),
      targets: Array.from({ length: 100 }, () => [-1, 1, 1, -1]).flat(),
      layers: [
        { units: 4, activation: 'tanh' },
        { units: 1, activation: 'identity' },
      ],
      loss: 'squared',
      batch: 4,
    },
  },
];

const APPLY: Partial<Record<ActivationName, (z: tf.Tensor2D) => tf.Tensor2D>> = { relu: tf.relu, tanh: tf.tanh };

/** The same network and the same descent in TensorFlow.js: an epoch of steps, and the mean loss. */
function peer({ inputs, targets, loss, momentum, batch, layers: plans, rate }: Subject['training']) {
  const { layers } = train({ inputs, targets, loss, momentum, batch, rate, layers: plans, epochs: 0, seed: 1 });
  const parameters = layers.map(({ weights, bias, activation }) => ({
    weights: tf.variable(tf.transpose(tf.tensor2d(weights.map((row) => [...row])))),
    bias: tf.variable(tf.tensor1d([...bias])),
    apply: APPLY[activation] ?? ((z: tf.Tensor2D) => z),
  }));
  const x = tf.tensor2d(inputs.map((row) => Array.from(row)));
  const numbers = targets.map(Number);
  const outputs = layers.at(-1)?.bias.length ?? 0;
  const t =
    loss === 'squared'
      ? tf.tensor2d(numbers, [numbers.length, 1])
      : tf.oneHot(tf.tensor1d(numbers, 'int32'), outputs, 1, 0, 'float32');
  const meanLoss = (rows: tf.Tensor2D, wanted: tf.Tensor): tf.Scalar => {
    const y = parameters.reduce((signal, { weights, bias, apply }) => apply(tf.add(tf.matMul(signal, weights), bias)), rows);
    if (loss === 'squared') return tf.mean(tf.squaredDifference(y, wanted));
    return tf.neg(tf.mean(tf.sum(tf.mul(tf.logSoftmax(y), wanted), 1)));
  };
  const optimizer = tf.train.momentum(Number(rate), momentum);
  return {
    step(from: number, count: number): void {
      tf.tidy(() => {
        const [rows, wanted] = [tf.slice(x, from, count), tf.slice(t, from, count)];
        optimizer.minimize(() => meanLoss(rows, wanted));
      });
    },
    loss: () => tf.tidy(() => meanLoss(x, t).dataSync()[0] ?? Number.NaN),
  };
}

/** Throws when a step on all samples leads the peer somewhere else, but for its single precision: that were no peer. */
function compare({ is, training }: Subject): void {
  const count = training.inputs.length;
  const ours = train({ ...training, batch: count, epochs: 1, seed: 1 }).meanLoss(training.inputs, training.targets);
  const theirs = peer(training);
  theirs.step(0, count);
  if (!(Math.abs(theirs.loss() - ours) < 1e-5 * ours)) throw new Error(`${is}: a loss of ${theirs.loss()}, and not ${ours}.`);
}

for (const subject of SUBJECTS) {
  compare(subject);
  const { is, training } = subject;
  const { inputs, batch } = training;
  const theirs = peer(training);
  describe(`${is}: an epoch of ${inputs.length.toLocaleString('en')} samples`, () => {
    bench('train, in doubles', () => {
      train({ ...training, epochs: 1, seed: 1 });
    });
    bench('TensorFlow.js, in JavaScript', () => {
      for (let from = 0; from < inputs.length; from += batch) theirs.step(from, Math.min(batch, inputs.length - from));
    });
  });
}

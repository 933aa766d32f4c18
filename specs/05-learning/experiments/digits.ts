import type { Digit, Part, Trained, Training } from '../../../src/index.ts';
import { type Contestant, layersOf } from './contest.ts';

/** So many classes there are. */
export const CLASSES = 10;
/** 7 × 7 pixels. */
export const PIXELS = 49;
export const ONE_LAYER: Contestant = { name: 'one layer', activation: 'identity', hidden: [] };

/** The straight ones: a layer, and the same with one and with two hidden layers in between that do not bend; then with ReLU. */
export const contestants = (units: number): readonly Contestant[] => [
  ONE_LAYER,
  { name: 'deep linear', activation: 'identity', hidden: [units] },
  { name: 'deeper linear', activation: 'identity', hidden: [units, units] },
  { name: 'ReLU', activation: 'relu', hidden: [units] },
  { name: 'deeper ReLU', activation: 'relu', hidden: [units, units] },
];

/** Digits as a network is given them: pixels from 0 to 1, and which digit it is. */
export interface Samples {
  readonly inputs: readonly Float64Array[];
  readonly targets: readonly number[];
}

/** The digits of a part, the first so many of each ten. */
export function samplesOf(digits: readonly Digit[], part: Part, each = Number.POSITIVE_INFINITY): Samples {
  const taken = Array.from({ length: CLASSES }, (_, digit) =>
    digits.filter((one) => one.part === part && one.digit === digit).slice(0, each),
  ).flat();
  return {
    inputs: taken.map(({ pixels }) => Float64Array.from(pixels, (shade) => shade / 15)),
    targets: taken.map(({ digit }) => digit),
  };
}

/** How a network is trained on them. */
export interface Budget {
  readonly batch: number;
  readonly momentum: number;
  readonly epochs: number;
}

/** How many of some digits a network tells right after it was trained on others; the rate falls evenly to zero. */
export function toldRight(
  train: (training: Training) => Trained,
  contestant: Contestant,
  { rate, seed, ...budget }: Budget & { readonly rate: string; readonly seed: number },
  learnt: Samples,
  asked: Samples,
): number {
  const { classify } = train({
    ...learnt,
    ...budget,
    layers: layersOf(contestant, CLASSES),
    loss: 'crossEntropy',
    rate: (done) => Number(rate) * (1 - done),
    seed,
  });
  return asked.inputs.filter((input, i) => classify(input) === asked.targets[i]).length;
}

import { createHash } from 'node:crypto';
import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { randomSource } from '../elementary/randomSource.ts';
import { ofDouble } from '../exact/ofDouble.ts';
import { type Rational, rational, ZERO } from '../exact/rational.ts';
import { zip } from '../exact/zip.ts';
import { formula } from '../formula/formula.ts';
import { enclose } from '../interval/enclose.ts';
import { derivative } from '../language/derivative.ts';
import { evaluateTerm } from '../language/term.ts';
import { ACTIVATIONS, type ActivationName, exactTerm } from '../network/activation.ts';
import { evaluate, type Network } from '../network/network.ts';
import { descend } from './descend.ts';
import { DOUBLE_ACTIVATIONS } from './doubleActivations.ts';
import { type Gradient, gradient, type Sample } from './gradient.ts';
import type { DoubleLayer, LayerPlan } from './layerPlan.ts';
import { networkOf } from './networkOf.ts';
import { SLOPES } from './operations.ts';
import { type Training, train } from './train.ts';

const SEED = 7;

/** XOR with both bits coded as −1 and 1. */
const XOR = {
  inputs: [
    [-1, -1],
    [-1, 1],
    [1, -1],
    [1, 1],
  ],
  targets: [[-1], [1], [1], [-1]],
  loss: 'squared',
  rate: 0.05,
  momentum: 0.9,
  batch: 4,
  epochs: 500,
} as const;

const ONE_STEP = { loss: 'squared', rate: 1 / 8, momentum: 0, batch: 1, epochs: 1, seed: SEED } as const;

/** Quarters and halves, which doubles hold exactly: so few binary digits that no product or sum below is rounded. */
const quarters = integer({ min: -6, max: 6 }).map((k) => k / 4);
const rows = (count: number, length: number) =>
  array(array(quarters, { minLength: length, maxLength: length }), { minLength: count, maxLength: count });

/** Layers of these widths and activations, and a sample. */
function lessons(widths: readonly number[], activations: readonly ActivationName[]) {
  const layers = activations.map((activation, i) =>
    tuple(rows(widths[i + 1] ?? 1, widths[i] ?? 1), rows(1, widths[i + 1] ?? 1)).map(([weights, [bias = []]]) => ({
      weights,
      bias,
      activation,
    })),
  );
  return tuple(tuple(...layers), rows(1, widths[0] ?? 1), rows(1, widths.at(-1) ?? 1)).map(
    ([all, [input = []], [target = []]]) => ({ layers: all, input, target }),
  );
}

const width = integer({ min: 1, max: 6 });
const exactly = constantFrom<ActivationName>('identity', 'relu', 'abs', 'hardTanh', 'step');
/** Up to three layers made of lines, or a layer of squares and one without: all of it exact in doubles. */
const drawn = tuple(width, width, width, width, tuple(exactly, exactly, exactly), integer({ min: 0, max: 3 })).chain(
  ([a, b, c, d, activations, depth]) =>
    depth === 0
      ? lessons([a, b, c], ['square', 'identity'])
      : lessons([a, b, c, d].slice(0, depth + 1), activations.slice(0, depth)),
);

const written = ({ layers }: Network): string => JSON.stringify(layers);
const exact = (numbers: readonly number[]): readonly Rational[] => numbers.map(ofDouble);
const sample = (input: readonly number[], target: readonly number[]): Sample => ({ input: exact(input), target: exact(target) });

test('a step on one sample is the exact step down the exact gradient', () => {
  let moved = 0;
  assert(
    property(drawn, ({ layers, input, target }) => {
      const network = networkOf({ layers: layers as unknown as readonly DoubleLayer[] });
      const slopes = gradient(network, 'squared', sample(input, target));
      const after = train({ ...ONE_STEP, inputs: [input], targets: [target], layers });
      expect(written(networkOf(after))).toBe(written(descend(network, slopes, '1/8')));
      expect(exact([...after.losses]).map(String)).toEqual([String(slopes.loss)]);
      moved += Number(written(network) !== written(networkOf(after)));
    }),
    { seed: SEED },
  );
  expect(moved).toBeGreaterThan(50);
});

/** The mean of gradients of one network. */
function mean(gradients: readonly Gradient[]): Pick<Gradient, 'layers'> {
  const count = rational(gradients.length);
  const of = (numbers: readonly Rational[]): Rational => numbers.reduce((sum, number) => sum.add(number), ZERO).div(count);
  const [first] = gradients;
  if (first === undefined) throw new Error('There are no gradients.');
  return {
    layers: first.layers.map(({ weights, bias }, i) => ({
      weights: weights.map((row, j) => row.map((_, k) => of(gradients.map(({ layers }) => layers[i]?.weights[j]?.[k] ?? ZERO)))),
      bias: bias.map((_, j) => of(gradients.map(({ layers }) => layers[i]?.bias[j] ?? ZERO))),
    })),
  };
}

test('two steps with momentum on a whole batch are heavy-ball descent, exactly', () => {
  const whole = integer({ min: -2, max: 2 });
  const list = (length: number) => array(whole, { minLength: length, maxLength: length });
  const few = (count: number, length: number) => array(list(length), { minLength: count, maxLength: count });
  assert(
    property(few(3, 2), list(3), few(1, 3), few(4, 2), few(4, 1), (weights, bias, readOut, inputs, targets) => {
      const layers = [
        { weights, bias, activation: 'relu' },
        { weights: readOut, bias: [0], activation: 'identity' },
      ] as const;
      const network: Network = { layers };
      const at = (now: Network) =>
        mean(zip(inputs, targets).map(([input, target]) => gradient(now, 'squared', { input, target })));
      const [slopes, rate] = [at(network), rational('1/4')];
      const once = descend(network, slopes, rate);
      // Half of the first step again, and then down the new gradient.
      const twice = descend(descend(once, slopes, rate.div(rational(2))), at(once), rate);
      const after = train({
        inputs,
        targets,
        layers,
        loss: 'squared',
        rate: 1 / 4,
        momentum: 1 / 2,
        batch: 4,
        epochs: 2,
        seed: SEED,
      });
      expect(written(networkOf(after))).toBe(written(twice));
    }),
    { seed: SEED },
  );
});

test('one after the other, samples come in an order that the seed decides', () => {
  const layers: readonly LayerPlan[] = [{ weights: [[1, 0]], bias: [0], activation: 'identity' }];
  const samples = [sample([1, 0], [0]), sample([1, 1], [1])] as const;
  const along = (order: readonly Sample[]): string =>
    written(
      order.reduce<Network>((network, each) => descend(network, gradient(network, 'squared', each), '1/8'), {
        layers: [{ weights: [[1, 0]], bias: [0], activation: 'identity' }],
      }),
    );
  const reached = Array.from({ length: 20 }, (_, seed) =>
    written(
      networkOf(
        train({
          ...ONE_STEP,
          inputs: [
            [1, 0],
            [1, 1],
          ],
          targets: [0, 1],
          layers,
          seed,
        }),
      ),
    ),
  );
  expect(new Set(reached)).toEqual(new Set([along(samples), along(samples.toReversed())]));
});

/** Whether a double is within `off` of what the formula is, enclosed. */
function isNear(computed: number, text: string, off: Rational, values: { readonly [name: string]: Rational } = {}): boolean {
  const { low, high } = enclose(formula(text).term, values);
  const value = ofDouble(computed);
  return value.compare(low.sub(off)) >= 0 && value.compare(high.add(off)) <= 0;
}

// Below, each result comes of fewer than sixty roundings of numbers below four: each is off by less than 2^−50, and
// none is multiplied by more than four.
const OFF = rational(60n).div(rational(2n ** 48n));

test('under cross-entropy the slope of an output is its softmax less its target, and the loss − ln of it', () => {
  const outputs = ['3/4', '-5/4', '1/2'];
  for (const right of [0, 1, 2]) {
    const layers: readonly LayerPlan[] = [
      {
        weights: [[0], [0], [0]],
        bias: outputs.map((output) => Number(rational(output).n) / Number(rational(output).d)),
        activation: 'identity',
      },
    ];
    const after = train({ ...ONE_STEP, loss: 'crossEntropy', rate: 1, inputs: [[1]], targets: [right], layers });
    const sum = outputs.map((output) => `exp(${output})`).join(' + ');
    expect(isNear(after.losses[0] ?? 0, `ln(${sum}) - (${outputs[right]})`, OFF)).toBe(true);
    outputs.forEach((output, i) => {
      const slope = `exp(${output}) / (${sum}) - ${i === right ? 1 : 0}`;
      expect(isNear(after.layers[0]?.bias[i] ?? 0, `${output} - (${slope})`, OFF)).toBe(true);
      expect(isNear(after.layers[0]?.weights[i]?.[0] ?? 0, `-(${slope})`, OFF)).toBe(true);
    });
    const shares = [0, 1, 2].map((i) => Number(i === right));
    expect(train({ ...ONE_STEP, loss: 'crossEntropy', rate: 1, inputs: [[1]], targets: [shares], layers })).toMatchObject({
      layers: after.layers,
      losses: after.losses,
    });
  }
});

test.each<[ActivationName, string]>([
  ['tanh', 'tanh(w * x + b)'],
  ['logistic', '1 / (1 + exp(-(w * x + b)))'],
])('a step through %s is a step down the symbolic derivative', (activation, hidden) => {
  const values = { w: '3/4', x: '1/2', b: '-1/4', v: '3/2', c: '1/8', t: '1/2' };
  const at = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, rational(value)]));
  const double = (name: keyof typeof values): number => Number(at[name]?.n) / Number(at[name]?.d);
  const layers: readonly LayerPlan[] = [
    { weights: [[double('w')]], bias: [double('b')], activation },
    { weights: [[double('v')]], bias: [double('c')], activation: 'identity' },
  ];
  const after = train({ ...ONE_STEP, rate: 1, inputs: [[double('x')]], targets: [double('t')], layers });
  const loss = formula(`(v * ${hidden} + c - t)^2`).term;
  const [first, second] = after.layers;
  const reached = { w: first?.weights[0]?.[0], b: first?.bias[0], v: second?.weights[0]?.[0], c: second?.bias[0] };
  for (const [name, value] of Object.entries(reached)) {
    const { low, high } = enclose(['-', name, derivative(loss, name)], at);
    const computed = ofDouble(value ?? Number.NaN);
    expect(computed.compare(low.sub(OFF))).toBe(1);
    expect(computed.compare(high.add(OFF))).toBe(-1);
  }
});

test.each(Object.values(ACTIVATIONS))('$name has in doubles the values and slopes of the registry', ({ name, term }) => {
  const { value, slope } = DOUBLE_ACTIVATIONS[name];
  for (let z = -12; z <= 12; z += 1) {
    if (term === null) {
      // Between its values an eighth to either side, and growing.
      const [left, right] = [value(z / 4 - 1 / 8), value(z / 4 + 1 / 8)];
      expect(left < value(z / 4) && value(z / 4) < right && slope(z / 4, value(z / 4)) > 0).toBe(true);
      continue;
    }
    const at = rational(`${z}/4`);
    const exactValue = evaluateTerm(exactTerm(name), new Map([['x', at]]));
    const [exactSlope = ZERO] = SLOPES.get(name)?.slopes(at, at) ?? [];
    // Only the hundredths of leakyRelu are rounded.
    for (const [computed, meant] of [
      [value(z / 4), exactValue],
      [slope(z / 4, value(z / 4)), exactSlope],
    ] as const)
      expect(computed).toBe(Number(meant.n) / Number(meant.d));
  }
});

const HIDDEN = (units: number, activation: ActivationName): readonly LayerPlan[] => [
  { units, activation },
  { units: 1, activation: 'identity' },
];
const corners = ({ predict }: ReturnType<typeof train>): readonly number[] => XOR.inputs.map((input) => predict(input)[0] ?? 0);
/** Corners that get their sign with a margin of 1/4: where outputs shrink to rounding noise, a sign alone says nothing. */
const right = (learned: ReturnType<typeof train>): number =>
  zip(corners(learned), XOR.targets).filter(([output, [target = 0]]) => output * target > 1 / 4).length;

test('eight tanh units learn XOR, and without an activation no weights do', () => {
  for (let seed = 1; seed <= 5; seed += 1) {
    expect(right(train({ ...XOR, layers: HIDDEN(8, 'tanh'), seed }))).toBe(4);
    expect(right(train({ ...XOR, layers: HIDDEN(8, 'identity'), seed }))).toBeLessThan(4);
  }
});

test('the bytes are the same on every machine', () => {
  const source = randomSource(SEED);
  const inputs = Array.from({ length: 50 }, () => Array.from({ length: 9 }, () => Math.max(source.uniform() - 0.5, 0)));
  const targets = inputs.map(() => source.below(4));
  const { layers, losses } = train({
    inputs,
    targets,
    layers: [
      { units: 6, activation: 'tanh' },
      { units: 5, activation: 'logistic' },
      { units: 4, activation: 'identity' },
    ],
    loss: 'crossEntropy',
    rate: (done) => 0.3 * (1 - done),
    momentum: 0.9,
    batch: 8,
    epochs: 10,
    seed: 1,
  });
  const hash = createHash('sha256');
  for (const { weights, bias } of layers)
    for (const row of [...weights, bias]) for (const number of row) hash.update(`${number} `);
  for (const loss of losses) hash.update(`${loss} `);
  expect(losses[9]).toBeLessThan(losses[0] ?? 0);
  // Numbers are hashed as JavaScript prints them, which tells any two doubles apart whatever the order of their bytes.
  expect(hash.digest('hex')).toBe('e0baf6be5227476f3fa238d0274d9ca329b9df3e351f445615cf0e08e6c55544');
});

test('fewer epochs are the beginning of more, and other seeds are other runs', () => {
  const plan: Training = { ...XOR, layers: HIDDEN(3, 'tanh'), batch: 2, epochs: 6, seed: 1 };
  const [short, long] = [train({ ...plan, epochs: 4 }), train(plan)];
  expect(long.losses.slice(0, 4)).toEqual(short.losses);
  expect(train(plan).layers).toEqual(long.layers);
  expect(train({ ...plan, seed: 2 }).layers).not.toEqual(long.layers);
});

test('a batch larger than all samples is all of them, and the last batch may be smaller', () => {
  const plan: Training = { ...XOR, layers: HIDDEN(3, 'tanh'), epochs: 3, seed: 1 };
  expect(train({ ...plan, batch: 100 }).losses).toEqual(train(plan).losses);
  // Two samples and then a third that is the same: divided by two and not by one, the last step would be half as long.
  // Sums of two are halved, and so nothing is rounded.
  const alike: Training = {
    ...ONE_STEP,
    inputs: Array(3).fill([1]),
    targets: Array(3).fill(0),
    layers: [{ weights: [[1]], bias: [0], activation: 'identity' }],
  };
  const twice = train({ ...alike, inputs: [[1]], targets: [0], epochs: 2 });
  expect(train({ ...alike, batch: 2 }).layers).toEqual(twice.layers);
});

test('a rate that changes is asked before each step, with the share of steps done', () => {
  const asked: number[] = [];
  const rate = (done: number): number => asked.push(done) && 0;
  const plan: Training = { ...XOR, layers: HIDDEN(3, 'tanh'), batch: 3, epochs: 2, seed: 1 };
  const still = train({ ...plan, rate });
  // Once to be checked, then for two batches in each of two epochs.
  expect(asked).toEqual([0, 0, 1 / 4, 1 / 2, 3 / 4]);
  expect(still.layers).toEqual(train({ ...plan, epochs: 0 }).layers);
});

test('weights are drawn within the bounds of He or of Glorot, near to both ends, and biases are zero', () => {
  for (const [activation, most] of [
    ['relu', Math.sqrt(6 / 20)],
    ['leakyRelu', Math.sqrt(6 / 20)],
    ['tanh', Math.sqrt(6 / 50)],
  ] as const) {
    const { layers } = train({
      ...XOR,
      inputs: [Array(20).fill(1)],
      targets: [Array(30).fill(0)],
      layers: [{ units: 30, activation }],
      epochs: 0,
      seed: 3,
    });
    const weights = layers[0]?.weights.flatMap((row) => [...row]) ?? [];
    expect([layers[0]?.weights.length, weights.length]).toEqual([30, 600]);
    expect(Math.max(...weights) <= most && Math.min(...weights) >= -most).toBe(true);
    // That all 600 miss the outer twentieth of either end has a probability below 1e-12.
    expect(Math.max(...weights) > 0.95 * most && Math.min(...weights) < -0.95 * most).toBe(true);
    expect([...(layers[0]?.bias ?? [])]).toEqual(Array(30).fill(0));
  }
});

test('a trained network predicts, classifies and tells its mean loss', () => {
  const layers: readonly LayerPlan[] = [
    {
      weights: [
        [1, 0],
        [0, 1],
        [1, 1],
      ],
      bias: [0, 0, -1],
      activation: 'relu',
    },
  ];
  const inputs = [
    [1, 0],
    [1, 2],
    [3, 3],
  ];
  const targets = [
    [1, 0, 1],
    [1, 2, 2],
    [0, 0, 0],
  ];
  const learned = train({ ...ONE_STEP, inputs, targets, layers, epochs: 0 });
  expect(inputs.map((input) => [...learned.predict(input)])).toEqual([
    [1, 0, 0],
    [1, 2, 2],
    [3, 3, 5],
  ]);
  expect(inputs.map(learned.classify)).toEqual([0, 1, 2]);
  expect(learned.meanLoss(inputs, targets)).toBe((1 + 0 + 9 + 9 + 25) / 3);
  expect(inputs.map((input) => evaluate(networkOf(learned), input).map(String))).toEqual([
    ['1', '0', '0'],
    ['1', '2', '2'],
    ['3', '3', '5'],
  ]);
  const first = learned.predict([1, 0]);
  learned.predict([3, 3]);
  expect([...first]).toEqual([1, 0, 0]);
});

test('a rate too large ends in a loss that is no number', () => {
  const { losses } = train({ ...XOR, layers: HIDDEN(2, 'square'), rate: 10, epochs: 40, seed: 1 });
  expect(Number.isFinite(losses.at(-1))).toBe(false);
});

const PLAN: Training = { ...XOR, layers: HIDDEN(2, 'relu'), seed: 1 };

test.each<[string, Partial<Training>, ErrorConstructor | RangeErrorConstructor | TypeErrorConstructor, string]>([
  ['no samples', { inputs: [], targets: [] }, RangeError, 'no-samples'],
  ['samples without numbers', { inputs: [[]], targets: [[1]] }, RangeError, 'no-samples'],
  ['rows of different lengths', { inputs: [[1, 1], [1]], targets: [[1], [1]] }, RangeError, 'wrong-length'],
  ['an input that is no number', { inputs: [[1, Number.NaN]], targets: [[1]] }, RangeError, 'not-finite'],
  ['fewer targets than inputs', { targets: [[1]] }, RangeError, 'wrong-number-of-targets'],
  ['a target too long', { targets: [[1], [1], [1], [1, 1]] }, RangeError, 'wrong-length'],
  ['a class that is none', { targets: [0, 0, 0, 1], loss: 'crossEntropy' }, RangeError, 'not-a-class'],
  ['half a class', { targets: [0, 0, 0, 0.5], loss: 'crossEntropy' }, RangeError, 'not-a-class'],
  ['a negative class', { targets: [0, 0, 0, -1], loss: 'crossEntropy' }, RangeError, 'not-a-class'],
  ['no layers', { layers: [] }, RangeError, 'no-layers'],
  ['no units', { layers: HIDDEN(0, 'relu') }, RangeError, 'not-a-width'],
  ['half a unit', { layers: HIDDEN(0.5, 'relu') }, RangeError, 'not-a-width'],
  ['no weights', { layers: [{ weights: [], bias: [], activation: 'relu' }] }, RangeError, 'not-a-width'],
  ['a bias too few', { layers: [{ weights: [[1, 1]], bias: [], activation: 'relu' }] }, RangeError, 'wrong-length'],
  ['weights for other inputs', { layers: [{ weights: [[1]], bias: [0], activation: 'relu' }] }, RangeError, 'wrong-length'],
  ['an unknown activation', { layers: HIDDEN(2, 'softmax' as 'relu') }, TypeError, 'unknown-activation'],
  ['an unknown loss', { loss: 'toString' as 'squared' }, TypeError, 'unknown-loss'],
  ['a negative rate', { rate: -1 }, RangeError, 'not-a-rate'],
  ['an infinite rate', { rate: Number.POSITIVE_INFINITY }, RangeError, 'not-a-rate'],
  ['a rate that is no number', { rate: () => Number.NaN }, RangeError, 'not-a-rate'],
  ['a momentum of one', { momentum: 1 }, RangeError, 'not-a-momentum'],
  ['a negative momentum', { momentum: -0.1 }, RangeError, 'not-a-momentum'],
  ['an empty batch', { batch: 0 }, RangeError, 'not-a-batch'],
  ['half an epoch', { epochs: 0.5 }, RangeError, 'not-a-number-of-epochs'],
  ['a negative number of epochs', { epochs: -1 }, RangeError, 'not-a-number-of-epochs'],
  ['a seed that is no whole number', { seed: 0.5 }, RangeError, 'not-a-seed'],
])('%s: refused', (_, wrong, error, code) => {
  expect(() => train({ ...PLAN, ...wrong })).toThrow(error);
  expect(codeOf(() => train({ ...PLAN, ...wrong }))).toBe(code);
});

test('a trained network refuses an input of another length', () => {
  const learned = train({ ...PLAN, epochs: 0 });
  expect(codeOf(() => learned.predict([1]))).toBe('wrong-length');
  expect(codeOf(() => learned.classify([1, Number.NaN]))).toBe('not-finite');
  expect(codeOf(() => learned.meanLoss([], []))).toBe('no-samples');
});

import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { all, create } from 'mathjs';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { ONE, type Q, type Rational, rational, ZERO } from '../exact/rational.ts';
import { zip } from '../exact/zip.ts';
import type { ActivationName } from '../network/activation.ts';
import { evaluate, type Layer, type Network, preactivations } from '../network/network.ts';
import { XOR_NETWORK } from '../network/xorNetwork.ts';
import { descend } from './descend.ts';
import { gradient, type Sample } from './gradient.ts';

const SEED = 7;

const LINEAR = ['identity', 'relu', 'leakyRelu', 'abs', 'hardTanh', 'step'] as const;
/** A prime for each unit: its bias has it below the line, so no preactivation is ever at a kink, all of which are whole. */
const PRIMES = [7, 11, 13, 17, 19, 23, 29, 31, 37];

interface Case {
  readonly network: Network;
  readonly sample: Sample;
}

/** Networks of one to three layers, of the activations named, and a sample for each. */
function cases(...activations: readonly ActivationName[]) {
  const number = tuple(integer({ min: -4, max: 4 }), integer({ min: 1, max: 3 })).map(([p, q]): Q => `${p}/${q}`);
  const list = (length: number) => array(number, { minLength: length, maxLength: length });
  return array(integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 4 }).chain((widths) => {
    const [inputs = 1, ...units] = widths;
    const layers = units.map((count, i) =>
      tuple(
        array(list(widths[i] ?? 1), { minLength: count, maxLength: count }),
        array(integer({ min: -20, max: 20 }), { minLength: count, maxLength: count }),
        constantFrom(...activations),
      ).map(([weights, shifts, activation]): Layer => {
        const own = PRIMES.slice(3 * i);
        // One more than a multiple of the prime, which it so does not cancel.
        return {
          weights,
          bias: shifts.map((shift, unit) => `${shift * (own[unit] ?? 1) + 1}/${(own[unit] ?? 1) * 10}`),
          activation,
        };
      }),
    );
    return tuple(tuple(...layers), list(inputs), list(units.at(-1) ?? 1)).map(
      ([all, input, target]): Case => ({ network: { layers: all }, sample: { input, target } }),
    );
  });
}

/** The loss as it is defined, without a tape. */
function lossOf(network: Network, { input, target }: Sample): Rational {
  return zip(evaluate(network, input), target).reduce((sum, [y, t]) => {
    const error = y.sub(rational(t));
    return sum.add(error.mul(error));
  }, ZERO);
}

/** The place of every weight, and of every bias behind those of its unit. */
function places({ layers }: Network): readonly (readonly [layer: number, unit: number, input: number])[] {
  return layers.flatMap(({ weights }, layer) =>
    weights.flatMap((row, unit) => [...row, 0].map((_, input) => [layer, unit, input] as const)),
  );
}

/** The network with h added to the weight or bias at this place. */
function moved({ layers }: Network, [layer, unit, input]: readonly [number, number, number], h: Rational): Network {
  const add = (numbers: readonly Q[], i: number): readonly Q[] =>
    numbers.map((number, j) => (i === j ? rational(number).add(h) : number));
  return {
    layers: layers.map((old, i) => {
      if (i !== layer) return old;
      const isBias = input === old.weights[unit]?.length;
      return {
        ...old,
        weights: old.weights.map((row, j) => (j === unit && !isBias ? add(row, input) : row)),
        bias: isBias ? add(old.bias, unit) : old.bias,
      };
    }),
  };
}

/** On which side of every whole number each preactivation is: the same there, and so is the piece. */
function sides(network: Network, { input }: Sample): string {
  return preactivations(network, input)
    .flat()
    .map((z) => [-1, 0, 1].map((kink) => z.compare(rational(kink))))
    .join();
}

/** The symmetric difference quotient over so small a step that no preactivation changes its piece. */
function quotient({ network, sample }: Case, place: readonly [number, number, number]): Rational {
  for (let h = ONE; ; h = h.div(rational(4))) {
    const [up, down] = [moved(network, place, h), moved(network, place, h.neg())];
    if (sides(up, sample) === sides(network, sample) && sides(down, sample) === sides(network, sample))
      return lossOf(up, sample).sub(lossOf(down, sample)).div(h.add(h));
  }
}

/** The gradient in the order of {@link places}. */
function listed({ network, sample }: Case): readonly string[] {
  const { layers } = gradient(network, 'squared', sample);
  return layers.flatMap(({ weights, bias }) => zip(weights, bias).flatMap(([row, shift]) => [...row, shift].map(String)));
}

test('on a piece the loss is quadratic in each weight, and its slope the symmetric difference quotient, exactly', () => {
  let compared = 0;
  assert(
    property(cases(...LINEAR), (drawn) => {
      const expected = places(drawn.network).map((place) => String(quotient(drawn, place)));
      expect(listed(drawn)).toEqual(expected);
      expect(gradient(drawn.network, 'squared', drawn.sample).kinks).toEqual([]);
      compared += expected.filter((slope) => slope !== '0').length;
    }),
    { seed: SEED },
  );
  // Networks whose slopes are all zero would show little.
  expect(compared).toBeGreaterThan(400);
});

test('the output and the loss are those of the definition', () => {
  assert(
    property(cases(...LINEAR, 'square'), ({ network, sample }) => {
      const { output, loss } = gradient(network, 'squared', sample);
      expect(output).toEqual(evaluate(network, sample.input));
      expect(loss).toEqual(lossOf(network, sample));
    }),
    { seed: SEED },
  );
});

const mathjs = create(all ?? {}, { number: 'Fraction' });

/** The loss as a formula in the weights, which are named by their places; where a ReLU is off, it is written as 0. */
function formulaOf({ network, sample }: Case): string {
  const pieces = preactivations(network, sample.input);
  let values = sample.input.map((x) => `(${x})`);
  network.layers.forEach(({ weights, activation }, layer) => {
    values = weights.map((row, unit) => {
      const sum = [
        ...row.map((_, input) => `p_${layer}_${unit}_${input} * ${values[input]}`),
        `p_${layer}_${unit}_${row.length}`,
      ].join(' + ');
      if (activation === 'square') return `(${sum})^2`;
      const isOff = activation === 'relu' && (pieces[layer]?.[unit]?.sign() ?? 0) <= 0;
      return isOff ? '0' : `(${sum})`;
    });
  });
  return zip(values, sample.target)
    .map(([y, t]) => `(${y} - (${t}))^2`)
    .join(' + ');
}

test('the gradient is the symbolic derivative that mathjs finds', () => {
  assert(
    property(cases('identity', 'relu', 'square'), (drawn) => {
      const all = places(drawn.network);
      const name = (place: readonly number[]): string => `p_${place.join('_')}`;
      const at = ([layer, unit, input]: readonly [number, number, number]): Q => {
        const { weights, bias } = drawn.network.layers[layer] as Layer;
        return weights[unit]?.[input] ?? bias[unit] ?? 0;
      };
      const scope = Object.fromEntries(all.map((place) => [name(place), mathjs.fraction(String(rational(at(place))))]));
      const loss = mathjs.parse(formulaOf(drawn));
      const slopes = all.map((place) =>
        mathjs.fraction(mathjs.derivative(loss, name(place), { simplify: false }).evaluate(scope)).toFraction(),
      );
      expect(listed(drawn)).toEqual(slopes);
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test('at the corners of XOR the network that computes it has a loss of zero, and no slope', () => {
  const { output, loss, layers, kinks } = gradient(XOR_NETWORK, 'squared', { input: [1, 0], target: [1] });
  expect([output.map(String), String(loss)]).toEqual([['1'], '0']);
  expect(layers.flatMap(({ weights, bias }) => [...weights.flat(), ...bias]).every((slope) => slope.sign() === 0)).toBe(true);
  // x + y − 1 is zero there, which is where its ReLU turns.
  expect(kinks).toEqual([[1, 2]]);
  expect(gradient(XOR_NETWORK, 'squared', { input: [0, 0], target: [0] }).kinks).toEqual([[1, 1]]);
  expect(gradient(XOR_NETWORK, 'squared', { input: [1, 1], target: [0] }).kinks).toEqual([]);
});

test.each<[ActivationName, Q, string]>([
  ['relu', 0, '0'],
  ['leakyRelu', 0, '1/50'],
  ['abs', 0, '-2'],
  ['hardTanh', -1, '0'],
  ['hardTanh', 1, '2'],
  ['step', 0, '0'],
])('%s at its kink at %s: the slope on the left, and the kink is listed', (activation, z, slope) => {
  const unit: Network = {
    layers: [
      { weights: [[0]], bias: [z], activation },
      { weights: [[1]], bias: [0], activation: 'identity' },
    ],
  };
  // One more than what is wanted, so that the slope of the loss is twice that of the activation.
  const target = evaluate(unit, [1]).map((y) => y.sub(ONE));
  const { layers, kinks } = gradient(unit, 'squared', { input: [1], target });
  expect(layers[0]?.bias.map(String)).toEqual([slope]);
  expect(kinks).toEqual([[1, 1]]);
});

test('a dead unit has no slope, and a step down the gradient leaves it where it is', () => {
  const dead: Network = {
    layers: [
      { weights: [[1], [1]], bias: [-2, 1], activation: 'relu' },
      { weights: [[3, 1]], bias: [0], activation: 'identity' },
    ],
  };
  const slopes = gradient(dead, 'squared', { input: [1], target: [0] });
  expect(slopes.layers[0]).toEqual({ weights: [[ZERO], [rational(4)]], bias: [ZERO, rational(4)] });
  expect(String(descend(dead, slopes, '1/8').layers[0]?.bias)).toBe('-2,1/2');
});

test('a step moves a preactivation by rate times slope times |x|² + 1', () => {
  assert(
    property(cases(...LINEAR), ({ network, sample }) => {
      const slopes = gradient(network, 'squared', sample);
      const rate = rational('1/16');
      const [before, after] = [network, descend(network, slopes, rate)].map(
        (each) => preactivations(each, sample.input)[0] ?? [],
      );
      const length = sample.input.reduce<Rational>((sum, x) => sum.add(rational(x).mul(rational(x))), ONE);
      const expected = zip(before ?? [], slopes.layers[0]?.bias ?? []).map(([z, slope]) => z.sub(rate.mul(slope).mul(length)));
      expect(after?.map(String)).toEqual(expected.map(String));
    }),
    { seed: SEED },
  );
});

const SAMPLE: Sample = { input: [1, 0], target: [1] };

test.each<[string, Network, string, Sample, ErrorConstructor | RangeErrorConstructor | TypeErrorConstructor, string]>([
  ['another loss', XOR_NETWORK, 'cubed', SAMPLE, TypeError, 'unknown-loss'],
  ['an input too short', XOR_NETWORK, 'squared', { ...SAMPLE, input: [1] }, RangeError, 'wrong-number-of-inputs'],
  ['a target too long', XOR_NETWORK, 'squared', { ...SAMPLE, target: [1, 2] }, RangeError, 'wrong-number-of-targets'],
  ['a float in the input', XOR_NETWORK, 'squared', { ...SAMPLE, input: [0.5, 1] }, TypeError, 'float'],
  ['a float in the target', XOR_NETWORK, 'squared', { ...SAMPLE, target: [0.5] }, TypeError, 'float'],
  ['no target', XOR_NETWORK, 'squared', { input: [1, 0] } as unknown as Sample, RangeError, 'not-a-list'],
  ['a string for an input', XOR_NETWORK, 'squared', { ...SAMPLE, input: '10' } as unknown as Sample, RangeError, 'not-a-list'],
  ['no layers', { layers: [] }, 'squared', SAMPLE, RangeError, 'no-layers'],
  [
    'tanh',
    { layers: XOR_NETWORK.layers.map((layer) => ({ ...layer, activation: 'tanh' })) },
    'squared',
    SAMPLE,
    TypeError,
    'no-exact-slope',
  ],
])('%s: refused', (_, network, loss, sample, error, code) => {
  expect(() => gradient(network, loss as 'squared', sample)).toThrow(error);
  expect(codeOf(() => gradient(network, loss as 'squared', sample))).toBe(code);
});

test('a step needs a slope for every weight, and an exact rate', () => {
  const { layers } = gradient(XOR_NETWORK, 'squared', SAMPLE);
  const [first, last] = layers;
  if (first === undefined || last === undefined) throw new Error('XOR has two layers.');
  expect(() => descend(XOR_NETWORK, { layers: [first] }, 1)).toThrow(RangeError);
  expect(codeOf(() => descend(XOR_NETWORK, { layers: [first] }, 1))).toBe('wrong-number-of-layers');
  expect(codeOf(() => descend(XOR_NETWORK, { layers: [last, first] }, 1))).toBe('gradient-does-not-fit');
  expect(codeOf(() => descend(XOR_NETWORK, { layers: [first, { ...last, bias: [] }] }, 1))).toBe('gradient-does-not-fit');
  expect(codeOf(() => descend(XOR_NETWORK, {} as Parameters<typeof descend>[1], 1))).toBe('not-a-list');
  expect(() => descend(XOR_NETWORK, { layers }, 0.1)).toThrow(TypeError);
  expect(codeOf(() => descend(XOR_NETWORK, { layers }, 0.1))).toBe('float');
});

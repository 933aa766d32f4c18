import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { degreeOf, degrees, rationals } from '../algebra/ring.ts';
import { type Q, rational } from '../exact/rational.ts';
import { evaluateTerm, printTerm } from '../language/term.ts';
import { ACTIVATIONS, type ActivationName } from './activation.ts';
import {
  activationPattern,
  checkNetwork,
  evaluate,
  evaluateIn,
  inputsOf,
  type Network,
  preactivations,
  trace,
} from './network.ts';
import { XOR_NETWORK } from './xorNetwork.ts';

const SEED = 7;

const exact = Object.values(ACTIVATIONS).flatMap(({ name, term }) => (term === null ? [] : [name]));
const number = tuple(integer({ min: -4, max: 4 }), integer({ min: 1, max: 3 })).map(([p, q]): Q => `${p}/${q}`);
const list = (length: number) => array(number, { minLength: length, maxLength: length });
const width = integer({ min: 1, max: 3 });
const layer = (from: number, to: number) =>
  tuple(array(list(from), { minLength: to, maxLength: to }), list(to), constantFrom(...exact)).map(
    ([weights, bias, activation]) => ({ weights, bias, activation }),
  );
/** Up to three layers of any exact activation, and an input for them. */
const run = array(width, { minLength: 2, maxLength: 4 }).chain(([first = 1, ...widths]) =>
  tuple(
    tuple(...widths.map((to, i) => layer([first, ...widths][i] ?? 0, to))).map((layers): Network => ({ layers })),
    list(first),
  ),
);

test('two ReLU units equal XOR', () => {
  const corners = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ];
  expect(corners.map((corner) => evaluate(XOR_NETWORK, corner).map(String))).toEqual([['0'], ['1'], ['1'], ['0']]);
});

test('evaluate does, layer by layer, what the definition says', () => {
  assert(
    property(run, ([network, input]) => {
      let values = input.map(rational);
      const before = network.layers.map(({ weights, bias, activation }) => {
        const sums = weights.map((row, i) =>
          row.reduce(
            (sum: ReturnType<typeof rational>, weight, j) => sum.add(rational(weight).mul(values[j] ?? rational(0))),
            rational(bias[i] ?? 0),
          ),
        );
        values = sums.map((sum) => evaluateTerm(ACTIVATIONS[activation].term ?? 0, new Map([['x', sum]])));
        return sums;
      });
      expect(evaluate(network, input)).toEqual(values);
      expect(preactivations(network, input)).toEqual(before);
    }),
    { seed: SEED },
  );
});

test('the formulas that trace writes down have the values of the network', () => {
  assert(
    property(run, ([network, input]) => {
      const names = input.map((_, i) => `x${i + 1}`);
      const values = new Map(input.map((value, i) => [`x${i + 1}`, rational(value)]));
      expect(trace(network, names).map((term) => evaluateTerm(term, values))).toEqual(evaluate(network, input));
    }),
    { seed: SEED },
  );
});

test('a traced network reads as one would write it', () => {
  expect(trace(XOR_NETWORK, ['x', 'y'])).toEqual([['+', ['relu', ['+', 'x', 'y']], ['*', -2, ['relu', ['+', 'x', 'y', -1]]]]]);
  expect(trace(XOR_NETWORK, ['x', 'y']).map(printTerm)).toEqual(['relu(x + y) - 2 * relu(x + y - 1)']);
});

test('over any ring, with polynomial activations', () => {
  const squares: Network = {
    layers: [
      { weights: [[1, 2]], bias: [-1], activation: 'square' },
      { weights: [[3]], bias: [1], activation: 'square' },
    ],
  };
  expect(evaluateIn(rationals, squares, [rational(2), rational('1/2')])).toEqual(evaluate(squares, [2, '1/2']));
  expect(evaluateIn(degrees, squares, [degrees.variable(), degrees.variable()]).map(degreeOf)).toEqual([4]);
  expect(codeOf(() => evaluateIn(degrees, XOR_NETWORK, [degrees.variable(), degrees.variable()]))).toBe('wrong-operation');
});

test('the activation pattern says which piece every unit uses', () => {
  expect(activationPattern(XOR_NETWORK, [0, 0])).toEqual([[0, 0], [0]]);
  expect(activationPattern(XOR_NETWORK, [1, 0])).toEqual([[1, 0], [0]]);
  expect(activationPattern(XOR_NETWORK, ['1/2', 1])).toEqual([[1, 1], [0]]);
  const clipped = (activation: ActivationName): Network => ({ layers: [{ weights: [[1]], bias: [0], activation }] });
  expect([-2, -1, 0, 1, 2].flatMap((x) => activationPattern(clipped('hardTanh'), [x]).flat())).toEqual([0, 0, 1, 1, 2]);
  expect([-1, 0, 1].flatMap((x) => activationPattern(clipped('step'), [x]).flat())).toEqual([0, 0, 1]);
  expect(codeOf(() => activationPattern(clipped('square'), [1]))).toBe('not-piecewise-linear');
});

test.each<[string, Network, ErrorConstructor | RangeErrorConstructor | TypeErrorConstructor, string]>([
  ['no layers', { layers: [] }, RangeError, 'no-layers'],
  ['no units', { layers: [{ weights: [], bias: [], activation: 'relu' }] }, RangeError, 'empty-matrix'],
  ['no inputs', { layers: [{ weights: [[]], bias: [0], activation: 'relu' }] }, RangeError, 'empty-matrix'],
  ['ragged weights', { layers: [{ weights: [[1, 2], [3]], bias: [0, 0], activation: 'relu' }] }, RangeError, 'ragged-matrix'],
  [
    'a short bias',
    { layers: [...XOR_NETWORK.layers.slice(0, 1), { weights: [[1, 1]], bias: [], activation: 'relu' }] },
    RangeError,
    'wrong-number-of-biases',
  ],
  [
    'shapes that do not chain',
    { layers: [...XOR_NETWORK.layers, { weights: [[1, 1]], bias: [0], activation: 'relu' }] },
    RangeError,
    'layers-do-not-fit',
  ],
  ['a float', { layers: [{ weights: [[1]], bias: [0.1], activation: 'relu' }] }, TypeError, 'float'],
  ['no list of layers', {} as Network, RangeError, 'not-a-list'],
  [
    'a row of weights in the place of a matrix',
    { layers: [{ weights: [1, 1], bias: [0], activation: 'relu' }] } as unknown as Network,
    RangeError,
    'not-a-matrix',
  ],
  ['no bias', { layers: [{ weights: [[1, 1]], activation: 'relu' }] } as unknown as Network, RangeError, 'not-a-list'],
])('%s: refused', (_, network, error, code) => {
  expect(() => checkNetwork(network)).toThrow(error);
  expect(codeOf(() => checkNetwork(network))).toBe(code);
  expect(() => evaluate(network, [1, 1])).toThrow(error);
  expect(codeOf(() => evaluate(network, [1, 1]))).toBe(code);
});

test('an activation that is unknown or not exact is named with its layer', () => {
  const applying = (activation: string): Network => ({
    layers: [...XOR_NETWORK.layers, { weights: [[1]], bias: [0], activation: activation as ActivationName }],
  });
  expect(codeOf(() => checkNetwork(applying('softmax')))).toBe('unknown-activation');
  expect(codeOf(() => evaluate(applying('tanh'), [0, 1]))).toBe('no-exact-value');
  expect(codeOf(() => trace(applying('tanh'), ['x', 'y']))).toBe('no-exact-value');
});

test('an input of another length is refused', () => {
  expect(() => evaluate(XOR_NETWORK, [1])).toThrow(RangeError);
  expect(codeOf(() => evaluate(XOR_NETWORK, [1]))).toBe('wrong-number-of-inputs');
  expect(codeOf(() => trace(XOR_NETWORK, ['x', 'y', 'z']))).toBe('wrong-number-of-inputs');
  expect(codeOf(() => evaluate(XOR_NETWORK, [1, 0.5]))).toBe('float');
});

test('names that are none, or not different, are refused', () => {
  expect(() => trace(XOR_NETWORK, ['x', '2'])).toThrow(TypeError);
  expect(codeOf(() => trace(XOR_NETWORK, ['x', '2']))).toBe('not-a-name');
  expect(codeOf(() => trace(XOR_NETWORK, ['x', 'x']))).toBe('names-not-different');
});

test('a checked network has every number read', () => {
  const { layers } = checkNetwork(XOR_NETWORK);
  expect(layers.map((exactLayer) => [inputsOf(exactLayer), exactLayer.bias.length])).toEqual([
    [2, 2],
    [2, 1],
  ]);
  expect(JSON.stringify({ layers })).toBe(JSON.stringify(XOR_NETWORK));
});

import { expect, test } from 'vitest';
import type { Network } from '../../math/network/network.ts';
import { XOR_NETWORK } from '../../math/network/xorNetwork.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { wiring } from './wiring.ts';

function textsOf(network: Network, input: readonly number[]): readonly string[] {
  return [...wiring(network, input, ['x', 'y'], 'Wired.').svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);
}

test('every number of the network is there: weights, biases that are not zero, sums, and what each unit gives', () => {
  expect(textsOf(XOR_NETWORK, [1, 1])).toEqual([
    ...['1', '1', '1', '1', '1', '−2'],
    ...['1', 'x', '1', 'y'],
    ...['2', 'relu(2)', '1', 'relu(1)', 'bias −1', '0', 'sum'],
  ]);
  expect(wiring(XOR_NETWORK, [1, 1], ['x', 'y'], 'Wired.')).toMatchObject({
    altText: 'A network at x = 1, y = 1: layer 1 gives 2, 1; layer 2 gives 0.',
    caption: 'Wired.',
  });
});

test('no line is drawn for a weight that is zero', () => {
  const lines = (network: Network): number =>
    inspect(wiring(network, [1, 0], ['x', 'y'], '').svg).elements.filter(({ attributes }) => attributes.get('class') === 'thin')
      .length;
  expect(lines(XOR_NETWORK)).toBe(6);
  expect(lines({ layers: [{ weights: [[0, 1]], bias: [0], activation: 'identity' }] })).toBe(1);
});

test('each input has a name, and the network as many inputs', () => {
  expect(codeOf(() => wiring(XOR_NETWORK, [1, 1], ['x'], ''))).toBe('wrong-length');
  expect(codeOf(() => wiring(XOR_NETWORK, [1], ['x'], ''))).toBe('wrong-number-of-inputs');
});

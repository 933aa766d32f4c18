import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { checkNetwork } from '../math/network/network.ts';
import { codeOf } from '../testing/codeOf.ts';
import { draw } from './draw.ts';
import { integers, nonZeroIntegers } from './integers.ts';
import { networks, networksOf } from './networks.ts';

/** How many units each layer has. */
function widthsOf({ layers }: { readonly layers: readonly { readonly bias: readonly unknown[] }[] }): readonly number[] {
  return layers.map(({ bias }) => bias.length);
}

test('networksOf([2, 3, 1], …) draws two inputs, three hidden units and an affine output', () => {
  assert(
    property(networksOf([2, 3, 1], { activation: 'relu', weight: nonZeroIntegers(2), bias: integers(1) }), (network) => {
      const { layers } = checkNetwork(network);
      expect(layers.map(({ weights }) => weights.map((row) => row.length))).toEqual([[2, 2, 2], [3]]);
      expect(network.layers.map(({ activation }) => activation)).toEqual(['relu', 'identity']);
      const weights = network.layers.flatMap((layer) => layer.weights.flat());
      expect(weights.every((weight) => Math.abs(Number(weight)) <= 2 && weight !== 0)).toBe(true);
      expect(network.layers.flatMap(({ bias }) => bias).every((shift) => Math.abs(Number(shift)) <= 1)).toBe(true);
    }),
    { seed: 1 },
  );
  expect(codeOf(() => networksOf([2], { activation: 'relu', weight: integers(1) }))).toBe('too-few-widths');
});

test('networks(…) draws every shape up to the size, each depth about as often', () => {
  const drawn = draw(
    networks({ inputs: 1, outputs: 2, depth: 2, width: 3 }, { activation: 'abs', weight: integers(2) }),
    2000,
    1,
  );
  expect(new Set(drawn.map((network) => widthsOf(network).join('-'))).size).toBe(3 + 3 * 3);
  expect(drawn.map((network) => checkNetwork(network).layers.at(-1)?.bias.length)).toEqual(drawn.map(() => 2));
  // 1,000 expected and a standard deviation of 22: six of them either way.
  expect(Math.abs(drawn.filter(({ layers }) => layers.length === 2).length - 1000)).toBeLessThan(140);
});

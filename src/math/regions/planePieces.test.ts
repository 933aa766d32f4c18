import { expect, test } from 'vitest';
import type { Q } from '../exact/rational.ts';
import type { Network } from '../network/network.ts';
import { planePieces } from './planePieces.ts';

const of = (weights: readonly (readonly Q[])[], bias: readonly Q[], outer: readonly Q[]): Network => ({
  layers: [
    { weights, bias, activation: 'relu' },
    { weights: [outer], bias: [0], activation: 'identity' },
  ],
});
const sizes = (net: Network, options = {}): readonly number[] =>
  planePieces(net, options)
    .map(({ regions }) => regions.length)
    .sort();

test('a unit that is not used, or undone by another, leaves no edge', () => {
  expect(
    sizes(
      of(
        [
          [1, 0],
          [0, 1],
        ],
        [0, 0],
        [1, 0],
      ),
    ),
  ).toEqual([2, 2]);
  // relu(x) − relu(−x) = x: there are two regions, and one piece.
  expect(
    sizes(
      of(
        [
          [1, 0],
          [-1, 0],
        ],
        [0, 0],
        [1, -1],
      ),
    ),
  ).toEqual([2]);
});

test('pieces connect across edges, not across corners', () => {
  // min(max(x, 0), max(y, 0)) less the same, turned by half: zero in two opposite quarters, which meet in a corner.
  const net: Network = {
    layers: [
      {
        weights: [
          [1, 0],
          [0, 1],
          [-1, 0],
          [0, -1],
        ],
        bias: [0, 0, 0, 0],
        activation: 'relu',
      },
      // x⁺ − (x⁺ − y⁺)⁺ is the smaller of the two.
      {
        weights: [
          [1, 0, 0, 0],
          [1, -1, 0, 0],
          [0, 0, 1, 0],
          [0, 0, 1, -1],
        ],
        bias: [0, 0, 0, 0],
        activation: 'relu',
      },
      { weights: [[1, -1, 1, -1]], bias: [0], activation: 'identity' },
    ],
  };
  const zero = planePieces(net).filter(({ map }) => [...map.weights.flat(), ...map.bias].every((x) => x.sign() === 0));
  expect(zero).toHaveLength(2);
});

test('two parts of one map that only a line of another keeps apart are two pieces', () => {
  // The tent over −1 < x < 1 is zero on both sides of it.
  const tent = of(
    [
      [1, 0],
      [1, 0],
      [1, 0],
    ],
    [1, 0, -1],
    [1, -2, 1],
  );
  const slopes = planePieces(tent).map(({ map }) => String(map.weights));
  expect(slopes.sort()).toEqual(['-1,0', '0,0', '0,0', '1,0']);
  expect(planePieces(tent)).toHaveLength(4);
  expect(
    planePieces(tent, {
      box: [
        [-3, 0],
        [0, 1],
      ],
    }),
  ).toHaveLength(2);
});

test('long edges that meet only in part are found', () => {
  // Above the axis one cut at x = 0, below it another at x = 1, neither seen in the output: one piece of four regions and more.
  const net = of(
    [
      [0, 1],
      [0, -1],
      [1, 0],
      [1, 1],
    ],
    [0, 0, 0, -1],
    [1, -1, 0, 0],
  );
  const pieces = planePieces(net);
  expect(pieces).toHaveLength(1);
  expect(pieces[0]?.regions.length).toBeGreaterThan(5);
});

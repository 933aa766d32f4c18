import { expect, test } from 'vitest';
import type { ActivationName } from '../math/activation.ts';
import type { Network } from '../math/network.ts';
import { inspect } from './inspect.ts';
import { mapped } from './mapped.ts';

const stacked = (activation: ActivationName): Network => ({
  layers: [
    {
      weights: [
        [1, 1],
        [1, -1],
      ],
      bias: [-1, '1/2'],
      activation,
    },
    {
      weights: [
        [1, '1/2'],
        ['-1/2', 1],
      ],
      bias: [0, 1],
      activation: 'identity',
    },
  ],
});
const linesOf = (svg: string): readonly string[] =>
  inspect(svg).elements.flatMap(({ name, attributes }) => (name === 'path' ? [attributes.get('d') ?? ''] : []));
const corners = (d: string): number => d.split('L').length;

test('an affine stack keeps every line of the grid straight, a ReLU between bends some', () => {
  const { svg } = mapped(
    [
      { network: stacked('identity'), label: 'affine' },
      { network: stacked('relu'), label: 'a ReLU between' },
    ],
    'x',
  );
  const { elements, problems } = inspect(svg);
  expect(problems).toEqual([]);
  const lines = linesOf(svg);
  // Ten lines a picture: the square, the affine image, the bent one.
  expect(lines).toHaveLength(30);
  expect(lines.slice(0, 20).map(corners)).toEqual(Array.from({ length: 20 }, () => 2));
  expect(Math.max(...lines.slice(20).map(corners))).toBeGreaterThan(2);
  expect(elements.find(({ name }) => name === 'desc')?.text).toBe(
    'The unit square with its grid: its lines are straight. Its image under affine: its lines are straight. Its image under a ReLU between: its lines are bent.',
  );
});

test('lines are bent exactly where the activation bends', () => {
  // (x, y) goes to (|x − 1/3|, y): only what runs across x = 1/3 is folded, and onto itself.
  const network: Network = {
    layers: [
      { weights: [[1, 0]], bias: ['-1/3'], activation: 'abs' },
      { weights: [[1], [0]], bias: [0, 0], activation: 'identity' },
    ],
  };
  const lines = linesOf(mapped([{ network, label: 'folded' }], 'x').svg).slice(10);
  expect(lines.filter((d) => corners(d) === 3)).toHaveLength(5);
  expect(lines.filter((d) => corners(d) === 2)).toHaveLength(5);
});

test('a network that sends everything to one point is drawn as a point', () => {
  const network: Network = {
    layers: [
      {
        weights: [
          [0, 0],
          [0, 0],
        ],
        bias: [1, 2],
        activation: 'identity',
      },
    ],
  };
  expect(inspect(mapped([{ network, label: 'constant' }], 'x').svg).problems).toEqual([]);
});

test('what is no map of the plane, or not piecewise linear, is refused', () => {
  const network: Network = { layers: [{ weights: [[1, 0]], bias: [0], activation: 'identity' }] };
  expect(() => mapped([{ network, label: 'x' }], 'x')).toThrow('A map to the plane has two outputs, and this network has 1.');
  expect(() => mapped([{ network: stacked('square'), label: 'x' }], 'x')).toThrow(TypeError);
});

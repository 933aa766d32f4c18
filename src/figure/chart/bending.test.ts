import { expect, test } from 'vitest';
import { interpolate } from '../../math/network/interpolate.ts';
import type { Network } from '../../math/network/network.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { bending } from './bending.ts';

const HAT = interpolate([
  [0, 0],
  [1, 1],
  [2, 0],
  [3, 0],
]);

function network(weight: number, bias: number): Network {
  return {
    layers: [
      { weights: [[weight]], bias: [bias], activation: 'relu' },
      { weights: [[1]], bias: [0], activation: 'identity' },
    ],
  };
}

test('every breakpoint has a dot, and half of their extent is left free on both sides', () => {
  const { svg, caption } = bending({ network: HAT }, 'A hat.');
  expect(caption).toBe('A hat.');
  expect(svg).toContain(
    'the network: a line through (-1, 0), (0, 0), (1, 1), (2, 0), (3, 0). Dots at (0, 0), (1, 1), (2, 0).</desc>',
  );
});

test('rings are in sight too, on the graph', () => {
  const { svg } = bending({ network: HAT, ringed: ['5/2', 4] }, 'A hat.');
  expect(svg).toContain('a line through (-2, 0), (0, 0), (1, 1), (2, 0), (6, 0).');
  expect(svg).toContain('Rings at (5/2, 0), (4, 0).');
});

test('one breakpoint is seen from one before it to one behind it, and none at all from −1 to 1', () => {
  expect(bending({ network: network(2, -1) }, 'x').svg).toContain('(-1/2, 0), (1/2, 0), (3/2, 2). Dots at (1/2, 0).');
  expect(bending({ network: network(0, 1) }, 'x').svg).toContain('a line through (-1, 1), (1, 1).</desc>');
});

test('a network that has no breakpoints to list is refused', () => {
  const [hidden, output] = network(1, 0).layers;
  const steps = { layers: [{ ...hidden, activation: 'step' }, output] } as Network;
  expect(codeOf(() => bending({ network: steps }, 'x'))).toBe('not-piecewise-linear');
});

import { expect, test } from 'vitest';
import type { Network } from '../../math/network/network.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { cutting } from './cutting.ts';

/** One hidden layer of units that switch on a x + b y + c = 0. */
function units(...rows: readonly (readonly [number, number, number])[]): Network {
  return {
    layers: [
      { weights: rows.map(([a, b]) => [a, b]), bias: rows.map(([, , c]) => c), activation: 'relu' },
      { weights: [rows.map(() => 1)], bias: [0], activation: 'identity' },
    ],
  };
}

test('each region is the darker, the more units are on in it', () => {
  const { svg, caption } = cutting({ network: units([1, 0, 0], [0, 1, 0]), reach: 2 }, 'Four.');
  const { elements, problems } = inspect(svg);
  expect(problems).toEqual([]);
  expect(caption).toBe('Four.');
  const shades = elements.flatMap(({ attributes }) => attributes.get('fill-opacity') ?? []);
  expect(shades.toSorted()).toEqual(['0', '0.32', '0.32', '0.64']);
  // Both are on where both coordinates are positive: to the right, and above.
  expect(svg).toMatch(/<path class="one" d="M[^"]*220,10[^"]*z" fill-opacity="0.64"\/>/);
  expect(svg).toContain('The square from -2 to 2 in both directions, cut into 4 regions by ReLU units');
  expect(svg).toContain('>x and y from −2 to 2</text>');
});

test('without a reach all corners are in sight, and units that never switch cut nothing', () => {
  const { svg } = cutting({ network: units([1, 0, -7], [0, 1, 9]) }, 'x');
  const [, reach] = /x and y from −(\d+) to \1/.exec(svg) ?? [];
  expect(Number(reach)).toBeGreaterThan(9);
  expect(cutting({ network: units([0, 0, 0]) }, 'x').svg).toContain(
    'cut into 1 region by ReLU units, of which in each so many are on: 0.',
  );
});

test('units of a second layer count as those of the first', () => {
  const deep: Network = {
    layers: [
      { weights: [[1, 0]], bias: [1], activation: 'relu' },
      { weights: [[1]], bias: [-1], activation: 'relu' },
      { weights: [[1]], bias: [0], activation: 'identity' },
    ],
  };
  const { svg } = cutting({ network: deep, reach: 3 }, 'x');
  expect(svg).toMatch(/cut into 3 regions by ReLU units, of which in each so many are on: /);
  expect([...svg.matchAll(/fill-opacity="([\d.]+)"/g)].map(([, shade]) => shade).toSorted()).toEqual(['0', '0.32', '0.64']);
});

test('a network of another number of inputs is refused', () => {
  const one: Network = { layers: [{ weights: [[1]], bias: [0], activation: 'relu' }] };
  expect(codeOf(() => cutting({ network: one }, 'x'))).toBe('not-in-the-plane');
});

import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { type NetworkRegions, regions } from './regions.ts';

/** relu(x) and relu(y): no unit, one or both. */
const QUARTERS: NetworkRegions = {
  layers: [
    {
      weights: [
        [1, 0],
        [0, 1],
      ],
      bias: [0, 0],
    },
    { weights: [[1, 1]], bias: [0] },
  ],
  box: [
    [-1, 1],
    ['-1/2', '1/2'],
  ],
  polygons: [
    [-1, '-1/2'],
    [0, '-1/2'],
    [-1, 0],
    [0, 0],
  ].map(([x = 0, y = 0]) => {
    const [right, top] = [x === 0 ? 1 : 0, y === 0 ? '1/2' : 0];
    return [
      [x, y],
      [right, y],
      [right, top],
      [x, top],
    ];
  }),
  name: 'two units',
};

test('each region in its place, the darker the more units are on', () => {
  const { svg, caption } = regions([QUARTERS, QUARTERS], 'Quarters.');
  expect(caption).toBe('Quarters.');
  const { elements, problems } = inspect(svg);
  expect(problems).toEqual([]);
  const drawn = elements
    .filter(({ name }) => name === 'path')
    .map(({ attributes }) => [attributes.get('d'), attributes.get('fill-opacity')]);
  expect(drawn.slice(0, 4)).toEqual([
    ['M20,320L170,320L170,170L20,170z', '0'],
    ['M170,320L320,320L320,170L170,170z', '0.32'],
    ['M20,170L170,170L170,20L20,20z', '0.32'],
    ['M170,170L320,170L320,20L170,20z', '0.64'],
  ]);
  // The second one is moved to the right.
  expect(drawn[4]).toEqual(['M340,320L490,320L490,170L340,170z', '0']);
  expect(svg).toContain('<desc>two units: 4 regions of 2 units; in each of them 0, 1 or 2 are on. two units: 4 regions');
  expect(svg).toContain('y from −1/2 to 1/2');
});

test('what is no point of the plane is refused', () => {
  expect(codeOf(() => regions([{ ...QUARTERS, polygons: [[[0, 0, 0]]] }], ''))).toBe('not-two-coordinates');
  expect(() => regions([{ ...QUARTERS, polygons: [[[0]]] }], '')).toThrow(RangeError);
});

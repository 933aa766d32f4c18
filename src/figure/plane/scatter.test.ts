import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { scatter } from './scatter.ts';

const FLOWERS = {
  points: [
    [0, 0],
    [20, 10],
    [10, 10],
    [10, 10],
  ],
  labels: [true, false, false, false],
  axes: ['petal length', 'petal width'],
  names: ['the ones', 'others'],
} as const;

test('scatter places each point to the scale of its axis, ones as discs and zeros as squares', () => {
  const { svg, caption } = scatter(FLOWERS, 'Flowers.');
  const { elements, problems } = inspect(svg);
  expect(caption).toBe('Flowers.');
  expect(problems).toEqual([]);
  // 420 wide for 20 and a twentieth of it on either side: 420/22 a unit from −1 on; 256 high for 10 and two halves.
  expect(svg).toContain('<circle class="one" cx="39.1" cy="278.4" r="3.5"/>');
  expect(svg).toContain('<path class="zero" d="M417.9,42.6L423.9,42.6L423.9,48.6L417.9,48.6z"/>');
  // One disc and two squares, and one of each to explain them: the flower that is there twice is drawn once.
  expect(elements.filter(({ name }) => name === 'circle')).toHaveLength(2);
  expect(elements.filter(({ attributes }) => attributes.get('class') === 'zero')).toHaveLength(3);
  // The least and the greatest stand below their points.
  const words = elements.filter(({ name }) => name === 'text');
  expect(words.slice(0, 2).map(({ attributes }) => attributes.get('x'))).toEqual(['39.1', '420.9']);
  expect(words.map(({ text }) => text)).toEqual(['0', '20', 'petal length', 'petal width, 0 to 10', 'the ones', 'others']);
  expect(svg).toContain(
    '<desc>Points over petal length (to the right) and petal width (upwards): 1 of the ones, as discs, and 3 of others, as squares.</desc>',
  );
});

test('with a line, its two sides are shaded and it runs from edge to edge', () => {
  const { svg } = scatter({ ...FLOWERS, line: { weights: [-1, 0], bias: 5 } }, '');
  expect(inspect(svg).problems).toEqual([]);
  expect(svg).toContain('<path class="thick" d="M134.5,290L134.5,34"/>');
  expect(svg).toContain('<path class="ones" d="M20,290L134.5,290L134.5,34L20,34z"/>');
  expect(svg).toContain('<path class="zeros" d="M134.5,290L440,290L440,34L134.5,34z"/>');
  expect(svg).toContain(' A line separates them.</desc>');
});

test('points that are not of the plane, or all on one line along an axis, are refused', () => {
  expect(codeOf(() => scatter({ ...FLOWERS, points: [[1]] }, ''))).toBe('not-two-coordinates');
  expect(codeOf(() => scatter({ ...FLOWERS, points: [[1, 2, 3]] }, ''))).toBe('not-two-coordinates');
  expect(
    codeOf(() =>
      scatter(
        {
          ...FLOWERS,
          points: [
            [1, 2],
            [3, 2],
          ],
        },
        '',
      ),
    ),
  ).toBe('no-scale');
});

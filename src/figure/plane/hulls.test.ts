import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { type Decided, hulls } from './hulls.ts';

const SQUARE = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];
const PARTED: Decided = { points: SQUARE, labels: [false, false, true, true], answer: { weights: [2, 0], bias: -1 } };
const CROSSED: Decided = { points: SQUARE, labels: [false, true, true, false], answer: { combination: [1, 1, 1, 1] } };

test('hulls draws a line between two hulls, and a ring where two hulls meet', () => {
  const { svg, caption } = hulls([PARTED, CROSSED], 'Either, or.');
  expect(caption).toBe('Either, or.');
  expect(svg).toContain(
    '<desc>Ones: (1, 0), (1, 1). Zeros: (0, 0), (0, 1). A line separates them. Ones: (0, 1), (1, 0). Zeros: (0, 0), (1, 1). The hull of the ones and the hull of the zeros meet at (1/2, 1/2).</desc>',
  );
  const { elements, problems } = inspect(svg);
  expect(problems).toEqual([]);
  const looks = elements.map(({ attributes }) => attributes.get('class'));
  // The line is in the first panel, the joined points and the ring in the second.
  expect(looks.filter((look) => look === 'thick')).toHaveLength(1);
  expect(looks.filter((look) => look === 'path-one' || look === 'path-zero dashed')).toHaveLength(2);
  const [ring, ...more] = elements.filter(({ attributes }) => attributes.get('class') === 'wrong');
  expect(more).toEqual([]);
  // The middle of the second panel: 20 + 280 + 130 to the right, 20 + 130 down.
  expect([ring?.attributes.get('cx'), ring?.attributes.get('cy')]).toEqual(['430', '150']);
});

test('only the points that a combination takes are joined, and the ring is where they balance', () => {
  // A zero inside a triangle of ones, and a one far away that is not needed.
  const points = [
    [0, 0],
    [4, 0],
    [0, 4],
    [1, 1],
    [9, 9],
  ];
  const { svg } = hulls([{ points, labels: [true, true, true, false, true], answer: { combination: [2, 1, 1, 4, 0] } }], '');
  expect(svg).toContain('meet at (1, 1).');
  const { elements } = inspect(svg);
  const ways = elements
    .filter(({ attributes }) => attributes.get('class') === 'path-one')
    .map(({ attributes }) => attributes.get('d'));
  expect(ways).toHaveLength(1);
  expect(ways[0]?.match(/L/g)).toHaveLength(2);
});

test('a single point, and one label only, are drawn too', () => {
  const { svg } = hulls([{ points: [[3, 4]], labels: [true], answer: { weights: [0, 0], bias: 1 } }], '');
  expect(svg).toContain('Ones: (3, 4). Zeros: none. A line separates them.');
  expect(inspect(svg).problems).toEqual([]);
});

test('a combination of zeros only shows no place, and points in space have no picture', () => {
  expect(codeOf(() => hulls([{ ...CROSSED, answer: { combination: [1, 0, 0, 1] } }], ''))).toBe('no-place-to-show');
  expect(codeOf(() => hulls([{ points: [[1, 2, 3]], labels: [true], answer: { weights: [0, 0, 0], bias: 1 } }], ''))).toBe(
    'not-two-coordinates',
  );
});

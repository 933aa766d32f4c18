import { expect, test } from 'vitest';
import { inspect } from './inspect.ts';
import { walk } from './walk.ts';

const XOR = {
  points: [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ],
  labels: [false, true, true, false],
};
const mistakes = [
  { visit: 0, weights: [0, 0], bias: -1 },
  { visit: 1, weights: [0, 1], bias: 0 },
  { visit: 2, weights: [1, 1], bias: 1 },
  { visit: 3, weights: [0, 0], bias: 0 },
];

test('walk draws the start and the line after each mistake, with the form below and the point in a ring', () => {
  const { svg, caption } = walk({ ...XOR, mistakes }, 'XOR.');
  expect(caption).toBe('XOR.');
  expect(inspect(svg).problems).toEqual([]);
  expect(svg).toContain(
    '<desc>The mistakes of a perceptron, one after the other. 1: at (0, 0), after it -1. 2: at (0, 1), after it y. 3: at (1, 0), after it x + y + 1. 4: at (1, 1), after it 0.</desc>',
  );
  const texts = inspect(svg).elements.filter(({ name, attributes }) => name === 'text' && attributes.get('class') === 'middle');
  expect(texts.map(({ text }) => text)).toEqual(['0', '−1', 'y', 'x + y + 1', '0']);
  // In the pictures of 88, three fifths of which are the square: one ring for each mistake, where the point is.
  const rings = inspect(svg).elements.filter(({ name, attributes }) => name === 'circle' && attributes.get('class') === 'wrong');
  expect(rings.map(({ attributes }) => [attributes.get('cx'), attributes.get('cy')])).toEqual([
    ['137.6', '86.4'],
    ['241.6', '33.6'],
    ['398.4', '86.4'],
    ['502.4', '33.6'],
  ]);
});

test('a line is drawn where there is one, and nothing is shaded where all is zero', () => {
  const { elements } = inspect(walk({ ...XOR, mistakes }, '').svg);
  const count = (name: string): number => elements.filter(({ attributes }) => attributes.get('class') === name).length;
  expect(count('thick')).toBe(1);
  expect(count('ones')).toBe(2);
  expect(count('zeros')).toBe(2);
});

test('the two ends of a loop are framed, wherever it begins', () => {
  const frames = (loop: { from: number; until: number }): readonly (string | undefined)[] =>
    [...walk({ ...XOR, mistakes, loop }, '').svg.matchAll(/class="path-one" d="M(\d+,\d+)h/g)].map(([, at]) => at);
  expect(frames({ from: 0, until: 4 })).toEqual(['16,16', '432,16']);
  expect(frames({ from: 2, until: 4 })).toEqual(['224,16', '432,16']);
  expect(walk({ ...XOR, mistakes, loop: { from: 0, until: 4 } }, '').svg).toContain(
    ' After 0 and after 4 visits, it is the same.</desc>',
  );
  expect(walk({ ...XOR, mistakes }, '').svg).not.toContain('class="path-one"');
});

test('an arrow leads back from the end of a loop to its beginning, if both stand in one row', () => {
  const { svg } = walk({ ...XOR, mistakes, loop: { from: 0, until: 4 } }, '');
  expect(svg).toContain('<path class="path-one" d="M476,129v16h-416v-16"/><path class="one" d="M54,132h12l-6,-8z"/>');
  expect(inspect(svg).problems).toEqual([]);
  const again = mistakes.map(({ visit, ...after }) => ({ visit: visit + 4, ...after }));
  const long = walk({ ...XOR, mistakes: [...mistakes, ...again], loop: { from: 0, until: 8 } }, '').svg;
  expect(long.match(/class="path-one"/g)).toHaveLength(2);
  expect(inspect(long).problems).toEqual([]);
});

test('nothing is in a ring before the first mistake, even with a single point', () => {
  const { svg } = walk({ points: [[1, 2]], labels: [true], mistakes: [{ visit: 0, weights: [1, 2], bias: 1 }] }, '');
  expect(svg.match(/class="wrong"/g)).toHaveLength(1);
});

test('forms are written as a person would', () => {
  const svg = walk(
    {
      ...XOR,
      mistakes: [
        { visit: 5, weights: [-1, 2], bias: '-3/2' },
        { visit: 6, weights: [1, -1], bias: 0 },
      ],
    },
    '',
  ).svg;
  expect(svg).toContain('>−x + 2y − 3/2</text>');
  expect(svg).toContain('>x − y</text>');
});

test('what cannot be drawn is refused', () => {
  expect(() => walk({ points: [], labels: [], mistakes: [] }, '')).toThrow('There are no points to walk over.');
  expect(() => walk({ points: [[0, 0, 0]], labels: [true], mistakes: [] }, '')).toThrow('two coordinates');
});

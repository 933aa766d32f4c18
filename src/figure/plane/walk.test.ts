import { expect, test } from 'vitest';
import { rational } from '../../math/exact/rational.ts';
import { perceptron } from '../../math/network/perceptron.ts';
import { XOR } from '../../math/separability/boolean.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { walk } from './walk.ts';

const mistakes = [
  { visit: 0, weights: [0, 0], bias: -1 },
  { visit: 1, weights: [0, 1], bias: 0 },
  { visit: 2, weights: [1, 1], bias: 1 },
  { visit: 3, weights: [0, 0], bias: 0 },
];

test('walk draws the start and the line after each mistake, with the form below', () => {
  const { svg, caption } = walk({ ...XOR, mistakes }, 'XOR.');
  expect(caption).toBe('XOR.');
  expect(inspect(svg).problems).toEqual([]);
  expect(svg).toContain(
    '<desc>The mistakes of a perceptron, one after the other. 1: at (0, 0), after it -1. 2: at (0, 1), after it y. 3: at (1, 0), after it x + y + 1. 4: at (1, 1), after it 0.</desc>',
  );
  const texts = inspect(svg).elements.filter(({ name, attributes }) => name === 'text' && attributes.get('class') === 'middle');
  expect(texts.map(({ text }) => text)).toEqual(['0', '−1', 'y', 'x + y + 1', '0']);
});

test.each([
  ['OR', [false, true, true, true]],
  ['XOR', XOR.labels],
] as const)(
  '%s: a ring marks a point that is wrong or undecided with the line that is shown, or there is none wrong',
  (_, labels) => {
    const { points } = XOR;
    const run = perceptron(points, labels);
    const { svg } = walk({ points, labels, mistakes: run.mistakes, ...(run.stops ? {} : { loop: run }) }, '');
    const circles = inspect(svg).elements.filter(({ name }) => name === 'circle');
    const place = ({ attributes }: (typeof circles)[number]): string => `${attributes.get('cx')} ${attributes.get('cy')}`;
    const discs = circles.filter(({ attributes }) => attributes.get('class') !== 'wrong').map(place);
    const ringed = circles
      .filter(({ attributes }) => attributes.get('class') === 'wrong')
      .map((ring) => discs.indexOf(place(ring)));
    const forms = [[0, 0, 0], ...run.mistakes.map(({ weights, bias }) => [...weights, bias])];
    const side = ([a = 0, b = 0, c = 0]: (typeof forms)[number], [x = 0, y = 0]: readonly number[]): number =>
      rational(a)
        .mul(rational(x))
        .add(rational(b).mul(rational(y)))
        .add(rational(c))
        .sign();
    for (const [i, form] of forms.entries()) {
      const wrong = points.flatMap((point, k) => (side(form, point) === (labels[k] ? 1 : -1) ? [] : [k]));
      const rings = ringed.filter((at) => Math.floor(at / points.length) === i).map((at) => at % points.length);
      expect(rings).toHaveLength(wrong.length === 0 ? 0 : 1);
      for (const one of rings) expect(wrong).toContain(one);
    }
    expect(forms.length).toBe(run.stops ? ringed.length + 1 : ringed.length);
  },
);

test('what stands in a picture can be read where the page is 360 wide', () => {
  const [, width = ''] = /viewBox="0 0 (\d+) /.exec(walk({ ...XOR, mistakes }, '').svg) ?? [];
  // Letters of 15 on 328 pixels, which is what such a page has for its text; no smaller letters are among them.
  expect((15 * 328) / Number(width)).toBeGreaterThanOrEqual(12);
  expect(walk({ ...XOR, mistakes }, '').svg).not.toContain('class="middle on-one small"');
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
  expect(frames({ from: 0, until: 4 })).toEqual(['16,16', '140,162']);
  expect(frames({ from: 2, until: 4 })).toEqual(['264,16', '140,162']);
  expect(walk({ ...XOR, mistakes, loop: { from: 0, until: 4 } }, '').svg).toContain(
    ' After 0 and after 4 visits, it is the same.</desc>',
  );
  expect(walk({ ...XOR, mistakes }, '').svg).not.toContain('class="path-one"');
});

test('an arrow leads back from the end of a loop to its beginning: below their row, or along the edge', () => {
  const shown = (loop: { from: number; until: number }): string => walk({ ...XOR, mistakes, loop }, '').svg;
  const below = shown({ from: 0, until: 2 });
  expect(below).toContain('<path class="path-one" d="M318,149v16H70v-16"/><path class="one" d="M64,152h12l-6,-8z"/>');
  const along = shown({ from: 0, until: 4 });
  expect(along).toContain('<path class="path-one" d="M194,294v8H4V70h4"/><path class="one" d="M6,64v12l8,-6z"/>');
  for (const svg of [below, along]) expect(inspect(svg).problems).toEqual([]);
  // From the second column it would go through a picture.
  expect(shown({ from: 1, until: 4 }).match(/class="path-one"/g)).toHaveLength(2);
});

test('there is no ring after the last mistake, even with a single point', () => {
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
  expect(codeOf(() => walk({ points: [], labels: [], mistakes: [] }, ''))).toBe('no-points');
  expect(codeOf(() => walk({ points: [[0, 0, 0]], labels: [true], mistakes: [] }, ''))).toBe('not-two-coordinates');
});

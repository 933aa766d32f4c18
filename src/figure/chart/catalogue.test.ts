import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { catalogue } from './catalogue.ts';

const SHOWN = {
  kinds: [
    { name: 'ReLU', text: 'relu(x)', graphs: [['relu', 'x']] },
    { name: 'rounding', text: 'round(x)', graphs: [['round', 'x']] },
    {
      name: 'both lines',
      text: 'sqrt(u^2 - x*x)',
      graphs: [
        ['*', 2, 'x'],
        ['-', 'x'],
      ],
    },
  ],
  columns: ['bounded?', 'odd?'],
  verdicts: [
    [false, false],
    [undefined, true],
    [null, true],
  ],
} as const;

test('catalogue draws each kind, writes its formula as in print, and a verdict into each cell', () => {
  const { svg, caption } = catalogue(SHOWN, 'Three kinds.');
  const { elements, problems } = inspect(svg);
  expect(problems).toEqual([]);
  expect(caption).toBe('Three kinds.');
  const texts = elements.filter(({ name }) => name === 'text').map(({ text }) => text);
  expect(texts).toEqual([
    ...['A', 'B', 'ReLU', 'relu(x)', 'rounding', 'round(x)', 'both lines', '√(u² − x·x)'],
    ...['no', 'no', '·', 'yes', '–', 'yes', 'A: bounded?', 'B: odd?'],
  ]);
  expect(elements.find(({ name }) => name === 'desc')?.text).toBe(
    'A table. ReLU, relu(x): bounded? no, odd? no. rounding, round(x): bounded? not shown, odd? yes. both lines, sqrt(u^2 - x*x): bounded? does not apply, odd? yes.',
  );
  const classes = elements.filter(({ name }) => name === 'path').map(({ attributes }) => attributes.get('class'));
  expect(classes.filter((name) => name === 'ones').length).toBe(2);
});

test('it is as wide as its longest formula takes', () => {
  const wide = { name: 'a sum', text: Array.from({ length: 20 }, () => 'x').join(' + '), graphs: [] };
  const { svg } = catalogue({ ...SHOWN, kinds: [...SHOWN.kinds.slice(1), wide] }, '');
  expect(svg).toMatch(/^<svg [^>]*width="486"/);
});

test('a graph is broken off where it jumps and where it leaves its frame', () => {
  const graphs = inspect(catalogue(SHOWN, '').svg).elements.filter(({ attributes }) => attributes.get('class') === 'thick');
  // One for ReLU, seven treads from −3 to 3 for rounding, one for each line.
  expect(graphs.length).toBe(1 + 7 + 2);
  const ends = graphs.map(({ attributes }) => attributes.get('d')?.replace(/^M([^L]*)L.*L([^L]*)$/, '$1 to $2'));
  // Above zero, ReLU ends three units up, at x = 3; doubled x goes from −1.5 to 1.5.
  expect(ends[0]).toBe('12,90 to 68,66');
  expect(ends[8]).toBe('32,302 to 56,254');
});

test('an empty catalogue, or one with another number of verdicts than cells, is refused', () => {
  for (const wrong of [
    { ...SHOWN, kinds: [], verdicts: [] },
    { ...SHOWN, columns: [], verdicts: [[], [], []] },
    { ...SHOWN, verdicts: SHOWN.verdicts.slice(1) },
    { ...SHOWN, columns: ['bounded?'] },
  ])
    expect(codeOf(() => catalogue(wrong, ''))).toBe('not-a-table');
});

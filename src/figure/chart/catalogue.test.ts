import { expect, test } from 'vitest';
import { GRAPH } from '../../claim/ledger/table.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { catalogue } from './catalogue.ts';

const YES = { verdict: 'yes', claim: '01-some/claim', by: 'it is so' } as const;
const NONE = { verdict: 'does not apply' } as const;

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
    { name: 'far away', text: 'x + 9', graphs: [['+', 'x', 9]] },
  ],
  columns: ['bounded?', 'odd?'],
  cells: [
    [YES, NONE],
    [NONE, YES],
    [YES, YES],
    [NONE, NONE],
  ],
} as const;

const partsOf = (graph: string | undefined): readonly string[] => graph?.split('M').slice(1) ?? [];

test('catalogue: each kind with its formula, its graph and its answers, and a sheet of the graphs', () => {
  const { svg, caption, altText, size, table } = catalogue(SHOWN, 'Four kinds.');
  const { elements, problems } = inspect(svg);
  expect(problems).toEqual([]);
  expect({ caption, altText }).toEqual({
    caption: 'Four kinds.',
    altText: 'Small graphs of ReLU, rounding, both lines, far away.',
  });
  // Two beside each other, the others below.
  expect(size).toEqual({ width: 2 * 170, height: 2 * 106 });
  expect(elements.filter(({ name }) => name === 'text').map(({ text }) => text)).toEqual(SHOWN.kinds.map(({ name }) => name));
  expect(table.columns).toEqual(SHOWN.columns);
  expect(table.rows.map(({ cells }) => cells)).toEqual(SHOWN.cells);
  expect(table.rows.map(({ formula }) => formula)[0]).toBe('\\operatorname{relu}\\left(x\\right)');
});

test('a graph is broken off where it jumps and where it leaves its frame, and of a straight way it has the ends', () => {
  const [relu, rounding, lines, far] = catalogue(SHOWN, '').table.rows.map(({ graph }) => graph);
  for (const graph of [relu, rounding, lines, far]) expect(graph).toMatch(new RegExp(GRAPH));
  // ReLU bends in the middle, and ends three units up, at x = 3.
  expect(relu).toBe('M0,24L32,24L56,0');
  // Seven treads from −3 to 3.
  expect(partsOf(rounding).length).toBe(7);
  expect(partsOf(lines)).toEqual(['20,48L44,0', '8,0L56,48']);
  expect(far).toBe('');
});

test('an empty catalogue, or one with another number of cells than questions, is refused', () => {
  for (const wrong of [
    { ...SHOWN, kinds: [], cells: [] },
    { ...SHOWN, columns: [], cells: [[], [], [], []] },
    { ...SHOWN, cells: SHOWN.cells.slice(1) },
    { ...SHOWN, columns: ['bounded?'] },
  ])
    expect(codeOf(() => catalogue(wrong, ''))).toBe('not-a-table');
});

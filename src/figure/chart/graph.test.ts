import { expect, test } from 'vitest';
import { formula } from '../../math/formula/formula.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { graph } from './graph.ts';

const HAT = formula('relu(x) - 2*relu(x - 1) + relu(x - 2)').term;
const FLAT = formula('0*x').term;

test('graph draws each curve through its own corners, exactly placed', () => {
  const { svg, caption } = graph({ variable: 'x', from: -1, to: 3, curves: [{ term: HAT, label: 'a hat' }] }, 'A hat.');
  expect(caption).toBe('A hat.');
  // 65 a unit to the right from 40, 220 a unit up from 240.
  expect(svg).toContain('<path class="thick" d="M40,240L105,240L170,20L235,240L300,240"/>');
  expect(svg).toContain('<desc>Graphs over x. a hat: a line through (-1, 0), (0, 0), (1, 1), (2, 0), (3, 0).</desc>');
});

test('marks are drawn on their curve and told', () => {
  const { svg } = graph({ variable: 'x', from: -1, to: 3, curves: [{ term: HAT, label: 'a hat', marks: ['1/2', 2] }] }, 'A hat.');
  expect(svg).toContain('<circle class="one" cx="137.5" cy="130" r="4.5"/>');
  expect(svg).toContain('<path class="thin dotted" d="M137.5,130L137.5,240"/>');
  expect(svg).toContain('marked at (1/2, 1/2), (2, 0).');
});

test('everything lies inside the drawing, whatever the heights', () => {
  for (const factor of [1, 1000, -7]) {
    const term = ['*', factor, HAT] as const;
    const { svg } = graph({ variable: 'x', from: '-5/3', to: '10/3', curves: [{ term, label: 'a hat', marks: [1] }] }, 'A hat.');
    expect(inspect(svg).problems).toEqual([]);
  }
});

test('several curves differ in more than their colour, and their labels do not cover one another', () => {
  const curves = ['one', 'a < b', 'four'].map((label) => ({ term: FLAT, label }));
  const { svg } = graph({ variable: 'x', from: 0, to: 1, curves }, 'Three times zero.');
  for (const look of ['thick', 'path-one dashed', 'path-zero dotted'])
    expect(svg).toContain(`<path class="${look}" d="M40,240L300,240"/>`);
  expect(inspect(svg).problems).toEqual([]);
  expect([...svg.matchAll(/class="start" x="340" y="(\d+)"/g)].map(([, y]) => Number(y))).toEqual([209, 227, 245]);
  expect(svg).toContain('>a &lt; b</text>');
});

test('the fourth curve weighs as much as the others, with a dash of its own', () => {
  const curves = ['one', 'two', 'three', 'four'].map((label) => ({ term: FLAT, label }));
  const { svg } = graph({ variable: 'x', from: 0, to: 1, curves }, 'Four times zero.');
  const dashes = '<path class="thin" d="M40,240L300,240" stroke-width="4" stroke-dasharray="12 4 3 4"/>';
  expect(svg).toContain(dashes);
  // And so does the stroke before its name.
  expect(svg.match(/stroke-dasharray="12 4 3 4"/g)).toHaveLength(2);
  expect(inspect(svg).problems).toEqual([]);
});

test('ticks are round numbers, negative ones with a minus sign', () => {
  const { svg } = graph({ variable: 'x', from: -1, to: 3, curves: [{ term: HAT, label: 'a hat' }] }, 'A hat.');
  expect([...svg.matchAll(/class="middle"[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
    '−1',
    '−1/2',
    '0',
    '1/2',
    '1',
    '3/2',
    '2',
    '5/2',
    '3',
  ]);
  const wide = graph({ variable: 'x', from: '-1/3', to: 3000, curves: [{ term: HAT, label: 'a hat' }] }, 'A hat.');
  expect([...wide.svg.matchAll(/class="middle"[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual(['−1/3', '3000']);
});

test('what cannot be drawn is refused', () => {
  const curves = [{ term: HAT, label: 'a hat' }];
  expect(codeOf(() => graph({ variable: 'x', from: 1, to: 1, curves }, ''))).toBe('empty-interval');
  expect(codeOf(() => graph({ variable: 'x', from: 0, to: 1, curves: [] }, ''))).toBe('number-of-curves');
  const five = [1, 2, 3, 4, 5].flatMap(() => curves);
  expect(codeOf(() => graph({ variable: 'x', from: 0, to: 1, curves: five }, ''))).toBe('number-of-curves');
  expect(codeOf(() => graph({ variable: 't', from: 0, to: 1, curves }, ''))).toBe('other-variable');
});

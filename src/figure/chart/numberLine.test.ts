import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { numberLine } from './numberLine.ts';

test('numberLine has the ones to the right of zero and the zeros to the left, each side shaded', () => {
  const rows = [
    { name: 'ones', values: [1, '5/2'], label: true },
    { name: 'zeros', values: [-1], label: false },
  ];
  const { svg, caption } = numberLine({ rows, zero: '0', sided: true }, 'Apart.');
  const { elements, problems } = inspect(svg);
  expect(problems).toEqual([]);
  expect(caption).toBe('Apart.');
  const discs = elements.filter(({ name }) => name === 'circle').map(({ attributes }) => attributes);
  expect(discs.map((disc) => [disc.get('class'), disc.get('cx'), disc.get('cy')])).toEqual([
    ['one', '168', '48'],
    ['one', '276', '48'],
    ['zero', '24', '110'],
  ]);
  const shaded = elements.map(({ attributes }) => attributes).filter((shape) => /^(ones|zeros)$/.test(shape.get('class') ?? ''));
  expect(shaded.map((shape) => [shape.get('class'), shape.get('d')])).toEqual([
    ['zeros', 'M10,10L96,10L96,134L10,134z'],
    ['ones', 'M96,10L290,10L290,134L96,134z'],
  ]);
  expect(svg).toContain('<desc>Numbers along a line. ones: 1, 5/2. zeros: -1.</desc>');
});

test('a band reaches as far to both sides, and what lies beyond it is seen to', () => {
  const { svg } = numberLine({ rows: [{ name: 'off by', values: [4] }], zero: 'exact', band: 1 }, '');
  const { elements, problems } = inspect(svg);
  expect(problems).toEqual([]);
  expect(elements.find(({ attributes }) => attributes.get('class') === 'sheet')?.attributes.get('d')).toBe(
    'M24,10L124.8,10L124.8,72L24,72z',
  );
  expect(elements.find(({ name }) => name === 'circle')?.attributes.get('cx')).toBe('276');
});

test('the words for zero stay in the picture wherever it is, and zero alone stands in the middle', () => {
  for (const [value, anchor] of [
    [-1, 'end'],
    [0, 'middle'],
    [1, 'start'],
  ] as const) {
    const { elements, problems } = inspect(
      numberLine(
        {
          rows: [
            { name: 'a', values: [value] },
            { name: 'b', values: [] },
          ],
          zero: 'the exact result',
        },
        '',
      ).svg,
    );
    expect(problems).toEqual([]);
    const words = elements.find(({ text }) => text === 'the exact result');
    expect(words?.attributes.get('class')).toBe(anchor);
  }
  expect(codeOf(() => numberLine({ rows: [{ name: 'none', values: [] }], zero: '' }, ''))).toBe('no-numbers');
});

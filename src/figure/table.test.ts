import { expect, test } from 'vitest';
import { inspect } from './inspect.ts';
import { table } from './table.ts';

const SHOWN = {
  rows: ['ReLU', 'tanh'],
  columns: ['bounded', 'odd', 'smooth'],
  answers: [
    [false, false, undefined],
    [true, true, undefined],
  ],
};

test('table writes yes, no or a dot into each cell, shades what is yes, and says what the letters stand for', () => {
  const { svg, caption } = table(SHOWN, 'Two kinds.');
  const { elements, problems } = inspect(svg);
  expect(problems).toEqual([]);
  expect(caption).toBe('Two kinds.');
  const texts = elements.filter(({ name }) => name === 'text').map(({ text }) => text);
  expect(texts).toEqual(['A', 'B', 'C', 'ReLU', 'no', 'no', '·', 'tanh', 'yes', 'yes', '·', 'A: bounded', 'B: odd', 'C: smooth']);
  const classes = elements.filter(({ name }) => name === 'path').map(({ attributes }) => attributes.get('class'));
  expect(classes).toEqual(['thin', 'thin', 'thin', 'ones', 'ones', 'thin']);
  expect(elements.find(({ name }) => name === 'desc')?.text).toBe(
    'A table. ReLU: bounded: no, odd: no, smooth: not shown. tanh: bounded: yes, odd: yes, smooth: not shown.',
  );
});

test('an empty table, or one with another number of answers than cells, is refused', () => {
  for (const wrong of [
    { ...SHOWN, rows: [], answers: [] },
    { rows: ['ReLU'], columns: [], answers: [[]] },
    { ...SHOWN, answers: SHOWN.answers.slice(1) },
    { ...SHOWN, columns: ['bounded'] },
  ])
    expect(() => table(wrong, '')).toThrow('one answer for each cell');
});

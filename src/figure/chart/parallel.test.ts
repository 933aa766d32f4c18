import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { parallel } from './parallel.ts';

const AXES = ['x', 'y', 'z'];

test('parallel draws each point as a line from axis to axis, and what is marked over them', () => {
  const { svg, caption } = parallel(
    {
      axes: AXES,
      lines: [{ values: [0, 5, 7], label: false }, { values: [2, 5, '1/2'], label: true }, { values: [1, 5, 7] }],
      mark: [1, 5, '15/4'],
    },
    'Half-way.',
  );
  const { elements, problems } = inspect(svg);
  expect(problems).toEqual([]);
  expect(caption).toBe('Half-way.');
  const drawn = elements.filter(({ name }) => name === 'path').map(({ attributes }) => attributes);
  expect(drawn.slice(3).map((line) => [line.get('class'), line.get('d')])).toEqual([
    ['path-one', 'M32,34L150,132L268,230'],
    ['thick', 'M32,132L150,132L268,34'],
    ['path-zero dashed', 'M32,230L150,132L268,34'],
    ['wrong', 'M32,132L150,132L268,132'],
  ]);
  expect(elements.filter(({ name }) => name === 'text').map(({ text }) => text)).toEqual([
    'x',
    '0',
    '2',
    'y',
    '5',
    'z',
    '1/2',
    '7',
  ]);
  expect(svg).toContain(
    '<desc>Points over the axes x, y, z. Ones: (2, 5, 1/2). Points: (1, 5, 7). Zeros: (0, 5, 7). Marked: (1, 5, 15/4).</desc>',
  );
});

test('a single axis is enough, and long numbers are left out', () => {
  for (const values of [['1e40'], ['1e-300', '2', '3']]) {
    const { elements, problems } = inspect(parallel({ axes: AXES.slice(0, values.length), lines: [{ values }] }, '').svg);
    expect(problems).toEqual([]);
    expect(elements.filter(({ name }) => name === 'text')).toHaveLength(values.length);
    expect(elements.filter(({ name }) => name === 'circle')).toHaveLength(values.length);
  }
});

test('points that do not fit the axes are refused', () => {
  for (const shown of [
    { axes: AXES, lines: [] },
    { axes: [], lines: [{ values: [] }] },
    { axes: AXES, lines: [{ values: [1, 2] }] },
  ])
    expect(codeOf(() => parallel(shown, ''))).toBe('not-a-coordinate-for-each-axis');
});

import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { matrix } from './matrix.ts';

test('matrix writes each entry into its cell, and shades those that are not zero', () => {
  const { svg, caption } = matrix(
    {
      entries: [
        [1, 0, 0],
        ['-1/2', 2, 0],
      ],
      rows: 'points',
      columns: 'units',
    },
    'A triangle.',
  );
  const { elements, problems } = inspect(svg);
  expect(problems).toEqual([]);
  expect(caption).toBe('A triangle.');
  const texts = elements.filter(({ name }) => name === 'text');
  expect(texts.map(({ text }) => text)).toEqual(['1', '0', '0', '−1/2', '2', '0', 'units →', '↓ points']);
  expect(texts.map(({ attributes }) => [attributes.get('x'), attributes.get('y')]).slice(0, 5)).toEqual([
    ['40', '61'],
    ['80', '61'],
    ['120', '61'],
    ['40', '101'],
    ['80', '101'],
  ]);
  const shaded = elements.filter(({ attributes }) => attributes.get('class') === 'ones');
  expect(shaded.map(({ attributes }) => attributes.get('d'))).toEqual([
    'M20,36L60,36L60,76L20,76z',
    'M20,76L60,76L60,116L20,116z',
    'M60,76L100,76L100,116L60,116z',
  ]);
  expect(svg).toContain('<desc>A matrix, its rows points and its columns units: (1, 0, 0), (-1/2, 2, 0).</desc>');
});

test('a wide matrix fits, and what is no matrix is refused', () => {
  const wide = matrix({ entries: [Array.from({ length: 8 }, (_, k) => k)], rows: 'one', columns: 'eight' }, '');
  expect(inspect(wide.svg).problems).toEqual([]);
  for (const entries of [[], [[]], [[1, 2], [3]]])
    expect(codeOf(() => matrix({ entries, rows: '', columns: '' }, ''))).toBe('not-a-matrix');
});

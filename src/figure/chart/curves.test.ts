import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { curves } from './curves.ts';

const RISE = {
  label: 'a rise',
  points: [
    [0, 0],
    ['1/2', 1],
    [2, '4/3'],
  ],
} as const;

test('curves draws each line through its points, exactly placed, and tells them', () => {
  const { svg, caption } = curves(
    'Two lines.',
    [
      RISE,
      {
        label: 'flat',
        points: [
          [0, 1],
          [2, 1],
        ],
        marks: [[1, 1]],
      },
    ],
    'Both.',
  );
  expect(caption).toBe('Both.');
  // 130 a unit to the right from 40, 165 a unit up from 240.
  expect(svg).toContain('<path class="thick" d="M40,240L105,75L300,20"/>');
  expect(svg).toContain('<path class="path-one dashed" d="M40,75L300,75"/>');
  expect(svg).toContain('<circle class="one" cx="170" cy="75" r="4.5"/>');
  expect(svg).toContain(
    '<desc>Two lines. a rise: a line through (0, 0), (1/2, 1), (2, 4/3). flat: a line through (0, 1), (2, 1), marked at (1, 1).</desc>',
  );
  expect(inspect(svg).problems).toEqual([]);
});

test('of many points only the ends are told, and all are drawn', () => {
  const points = Array.from({ length: 20 }, (_, x) => [x, x % 2] as const);
  const { svg } = curves('A saw.', [{ label: 'teeth', points }], '');
  expect(svg).toContain('<desc>A saw. teeth: a line through 20 points from (0, 0) to (19, 1).</desc>');
  expect(svg.match(/class="thick" d="M40,240L[^"]*"/)?.[0].split('L')).toHaveLength(20);
});

test('what cannot be drawn is refused', () => {
  expect(codeOf(() => curves('', [], ''))).toBe('number-of-curves');
  expect(codeOf(() => curves('', [RISE, RISE, RISE, RISE, RISE], ''))).toBe('number-of-curves');
  expect(codeOf(() => curves('', [{ label: 'one', points: [[0, 0]] }], ''))).toBe('too-few-points');
  const points = [
    [0, 0],
    [1, 1],
    [1, 2],
  ] as const;
  expect(codeOf(() => curves('', [{ label: 'up', points }], ''))).toBe('not-ascending');
});

import { expect, test } from 'vitest';
import { XOR } from '../../math/separability/boolean.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { answers } from './answers.ts';

const SHOWN = {
  name: 'left half',
  cells: [
    [true, false],
    [true, false],
  ],
  ends: [-1, 2],
  ...XOR,
  said: [true, true, false, false],
} as const;

test('cells that say the same stand in one piece, and a point that is answered wrongly has a ring', () => {
  const { svg, altText, caption } = answers([SHOWN], 'What it says.');
  expect(svg.match(/class="ones"/g)).toHaveLength(2);
  expect(svg.match(/class="zeros"/g)).toHaveLength(2);
  expect(svg.match(/class="wrong"/g)).toHaveLength(2);
  expect(altText).toBe('left half: 2 of 4 points right.');
  expect(caption).toBe('What it says.');
});

test('the first row is the upper one, and ends where the next begins', () => {
  const one = {
    ...SHOWN,
    cells: [
      [true, true],
      [false, true],
    ],
    points: [],
    labels: [],
    said: [],
  };
  const paths = [...answers([one], '').svg.matchAll(/<path class="(ones|zeros)" d="([^"]*)"/g)].map(
    ([, look, way]) => `${look} ${way}`,
  );
  expect(paths).toEqual([
    'ones M16,16L214,16L214,115.5L16,115.5z',
    'zeros M16,115L115,115L115,214L16,214z',
    'ones M115,115L214,115L214,214L115,214z',
  ]);
});

test.each([[[]], [[[true], [true]]]])('no square is refused: %j', (cells) => {
  expect(codeOf(() => answers([{ ...SHOWN, cells }], ''))).toBe('no-square');
});

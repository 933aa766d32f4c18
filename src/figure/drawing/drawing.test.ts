import { expect, test } from 'vitest';
import { rational } from '../../math/exact/rational.ts';
import { disc, drawing, length, lettersOf, path } from './drawing.ts';

test('length rounds to the tenth from the exact number', () => {
  const written = ['0', '1/3', '-1/3', '7/20', '-7/20', '1/100', '-1/100', '12', '-12', '199/20'];
  expect(written.map((value) => length(rational(value)))).toEqual([
    '0',
    '0.3',
    '-0.3',
    '0.4',
    '-0.3',
    '0',
    '0',
    '12',
    '-12',
    '10',
  ]);
});

test('drawing escapes what it tells, and follows the reader’s preference for light or dark', () => {
  const { svg, altText, size } = drawing(3, 4, 'a < b & c > d', ['<path/>']);
  expect(altText).toBe('a < b & c > d');
  expect(size).toEqual({ width: 3, height: 4 });
  expect(svg).toContain('<desc>a &lt; b &amp; c &gt; d</desc>');
  expect(svg).toContain('width="3" height="4" viewBox="0 0 3 4"');
  expect(svg).toContain('prefers-color-scheme:dark');
  expect(svg).not.toContain('style=');
});

test('the letters of a narrow drawing are smaller where it is enlarged to a column, but not the digits on discs', () => {
  expect([230, 460, 580].map(lettersOf)).toEqual([0.5, 1, 1]);
  expect(drawing(230, 100, '', []).svg).toContain(
    '@media (min-width:440px){text:not(.on-one,.on-zero){font-size:7.5px}.small:not(.on-one,.on-zero){font-size:6.5px}}</style>',
  );
  expect(drawing(460, 100, '', []).svg).not.toContain('min-width');
});

test('the letters of a wide drawing are larger where it is shown narrow: none is below twelve pixels', () => {
  const narrow = (width: number): readonly string[] =>
    /@media \(max-width:439px\)\{(.*)\}<\/style>/.exec(drawing(width, 100, '', []).svg)?.slice(1) ?? [];
  expect(narrow(360)).toEqual([]);
  // 13 · 340/425 is less than 12, and 15 · 340/425 is not.
  expect(narrow(425)).toEqual(['.small{font-size:15px}']);
  expect(narrow(680)).toEqual(['text{font-size:24px}.small{font-size:24px}']);
});

test('a path of fewer than two spots is nothing', () => {
  expect(path('thin', [])).toBe('');
  expect(path('thin', [[rational(1), rational(2)]])).toBe('');
  expect(
    path(
      'thin',
      [
        [rational(1), rational(2)],
        [rational(3), rational('9/2')],
      ],
      true,
    ),
  ).toBe('<path class="thin" d="M1,2L3,4.5z"/>');
});

test('a disc has its label on it, a small one in small digits: a colour never stands alone', () => {
  expect(disc([rational(20), rational(30)], true)).toBe(
    '<circle class="one" cx="20" cy="30" r="12"/><text class="middle on-one" x="20" y="35">1</text>',
  );
  expect(disc([rational(20), rational(30)], false, 9)).toBe(
    '<circle class="zero" cx="20" cy="30" r="9"/><text class="middle on-zero small" x="20" y="34">0</text>',
  );
});

import { expect, test } from 'vitest';
import { rational } from '../../math/exact/rational.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { type Place, sketch } from './sketch.ts';

const HAT: readonly Place[] = [
  [-1, 0],
  [0, 0],
  [1, 3],
  [2, 0],
];
const hat = { title: 'A hat over x.', lines: [{ label: 'the hat', points: HAT }] };

function texts(svg: string): readonly string[] {
  return inspect(svg).elements.flatMap(({ name, text }) => (name === 'text' ? [text] : []));
}

test('sketch draws a line through its points, exactly placed, in a picture that is shown as large as it is', () => {
  const { svg, caption } = sketch(hat, 'A hat.');
  expect(caption).toBe('A hat.');
  expect(svg).toContain('width="240" height="170" viewBox="0 0 240 170"');
  // 172/3 a unit to the right from 54, 40 a unit up from 136.
  expect(svg).toContain('<path class="thick" d="M54,136L111.3,136L168.7,16L226,136"/>');
  expect(svg).toContain('<desc>A hat over x. the hat: a line through (-1, 0), (0, 0), (1, 3), (2, 0).</desc>');
});

test('dots and rings are drawn and told, and their numbers come before those of the ends', () => {
  const dots: readonly Place[] = [[0, 0]];
  const { svg } = sketch({ ...hat, dots, rings: [['-11/12', 0]] }, 'A hat.');
  expect(svg).toContain('<circle class="one" cx="111.3" cy="136" r="4.5"/>');
  expect(svg).toContain('<circle class="wrong" cx="58.8" cy="136" r="8"/>');
  expect(svg).toContain('Dots at (0, 0). Rings at (-11/12, 0).');
  // Where −11/12 stands, −1 has no room.
  expect(texts(svg)).toEqual(['≈−0.9', '0', '2', '0', '3']);
});

test('numbers too long to be written in full are told to the tenth, and large ones to the whole, with room for them', () => {
  const points: readonly Place[] = [
    [0, '-8675309/7'],
    [1, '8675309/7'],
    ['999/500', '1/3'],
  ];
  const { svg } = sketch({ ...hat, lines: [{ label: 'the hat', points }] }, 'A hat.');
  expect(texts(svg)).toEqual(['0', '≈2', '0', '≈−1239330', '≈1239330']);
  expect(inspect(svg).problems).toEqual([]);
});

test('what is zero throughout has no number above it', () => {
  const points: readonly Place[] = [
    [0, 0],
    [1, 0],
  ];
  expect(texts(sketch({ title: 'Nothing.', lines: [{ label: 'nothing', points }] }, 'Nothing.').svg)).toEqual(['0', '1', '0']);
});

test('a line may jump where its x stays as it is', () => {
  const points: readonly Place[] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [2, 1],
  ];
  expect(sketch({ title: 'A step.', lines: [{ label: 'a step', points }] }, 'A step.').svg).toContain(
    'd="M54,136L140,136L140,16L226,16"',
  );
});

test('several lines have their names below, told apart without colours, and a name may be any', () => {
  const names = ['one', 'a < b', 'three', 'four'];
  const { svg } = sketch({ title: 'Four.', lines: names.map((label) => ({ label, points: HAT })) }, 'Four.');
  expect(inspect(svg).problems).toEqual([]);
  expect(texts(svg).slice(-4)).toEqual(['one', 'a &lt; b', 'three', 'four']);
  for (const look of ['thick', 'path-one dashed', 'path-zero dotted', 'thin'])
    expect(svg).toContain(`<path class="${look}" d="M12,`);
});

test('everything lies inside the drawing, whatever the heights and places', () => {
  for (const [wide, high] of [
    ['1/1000', '1/7'],
    [1, 0],
    [3000, -7],
    ['10/3', '999/7'],
  ] as const) {
    const points = [-1, 0, 1, 2].map((x): Place => [rational(wide).mul(rational(x)), x === 1 ? high : 0]);
    const lines = [{ label: 'the hat', points }];
    const { svg } = sketch({ ...hat, lines, rings: points.slice(2, 3), dots: points.slice(3) }, 'A hat.');
    expect(inspect(svg).problems).toEqual([]);
  }
});

test('what cannot be drawn is refused', () => {
  expect(codeOf(() => sketch({ title: '', lines: [] }, ''))).toBe('number-of-lines');
  const line = (points: readonly Place[]) => ({ title: '', lines: [{ label: 'a', points }] });
  expect(codeOf(() => sketch(line([[0, 0]]), ''))).toBe('too-few-points');
  expect(
    codeOf(() =>
      sketch(
        line([
          [1, 0],
          [0, 0],
        ]),
        '',
      ),
    ),
  ).toBe('not-ascending');
});

import { expect, test } from 'vitest';
import { inspect } from '../drawing/inspect.ts';
import { spread } from './spread.ts';

const AT = { mean: '0.5', least: '0', most: '1', from: '2', to: '3' };

/** The marks of a drawing: the corners of the band, the ends of the line, the disc. */
function marksOf(svg: string) {
  const [band = '', line = ''] = [...svg.matchAll(/<path class="(?:sheet|thick)" d="([^"]*)"/g)].map(([, d = '']) => d);
  const xs = (d: string) => [...d.matchAll(/(-?[\d.]+),/g)].map(([, x]) => Number(x));
  return {
    band: [Math.min(...xs(band)), Math.max(...xs(band))],
    line: [Math.min(...xs(line)), Math.max(...xs(line))],
    mean: Number(/<circle class="one" cx="([^"]*)"/.exec(svg)?.[1]),
  };
}

test('the runs, their mean and the band that was asked for are drawn to one scale, and said', () => {
  const { svg, caption } = spread(AT, 'So it is.');
  expect(marksOf(svg)).toEqual({ band: [190, 270], line: [30, 110], mean: 70 });
  expect(caption).toBe('So it is.');
  expect(svg).toContain(
    '<desc>The mean 0.5 of runs that gave 0 to 1, and the band from 2 to 3 in which it was asked to lie.</desc>',
  );
  expect(svg).toContain('>asked: 2 to 3</text>');
  expect(svg).toContain('>mean 0.5</text>');
  expect(inspect(svg).problems).toEqual([]);
});

test('a band without width is seen all the same, in the middle of its place', () => {
  const { svg } = spread({ ...AT, from: '2', to: '2' }, 'So.');
  const { band } = marksOf(svg);
  expect(band).toEqual([268.5, 271.5]);
  expect(svg).toContain('>asked: 2</text>');
});

test('where everything is one number, all of it is in the middle', () => {
  const { svg } = spread({ mean: 4, least: 4, most: 4, from: 4, to: 4 }, 'So.');
  expect(marksOf(svg)).toEqual({ band: [148.5, 151.5], line: [150, 150], mean: 150 });
  expect(inspect(svg).problems).toEqual([]);
});

import { expect, test } from 'vitest';
import { anchorsOf, slug } from './slug.ts';

test('an anchor is what a code host makes of the heading', () => {
  expect(slug('The ones and the zeros share a midpoint, so no line can part them')).toBe(
    'the-ones-and-the-zeros-share-a-midpoint-so-no-line-can-part-them',
  );
  expect(slug('x + y − 2xy = ½ (really)')).toBe('x--y--2xy---really');
  expect(slug('Größe_1: <b>')).toBe('größe_1-b');
});

test('a repeated heading is numbered, also where the number is taken', () => {
  expect(anchorsOf(['A', 'a', 'a-1', 'A!'])).toEqual(['a', 'a-1', 'a-1-1', 'a-2']);
});

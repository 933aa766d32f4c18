import { configureGlobal } from 'fast-check';
import { expect, test } from 'vitest';
import { draw } from './draw.ts';
import { integers } from './integers.ts';

test('draw(arbitrary, count, seed) gives the same draws for the same seed', () => {
  expect(draw(integers(100), 20, 7)).toEqual(draw(integers(100), 20, 7));
  expect(draw(integers(100), 20, 7)).not.toEqual(draw(integers(100), 20, 8));
  expect(draw(integers(100), 20, 7)).toHaveLength(20);
});

test('what is set for all of fast-check is not drawn', () => {
  const before = draw(integers(100), 20, 7);
  configureGlobal({ examples: Array.from({ length: 20 }, () => [0]) } as object);
  expect(draw(integers(100), 20, 7)).toEqual(before);
});

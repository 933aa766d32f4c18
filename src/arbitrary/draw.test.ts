import { expect, test } from 'vitest';
import { draw } from './draw.ts';
import { integers } from './integers.ts';

test('draw(arbitrary, count, seed) gives the same draws for the same seed', () => {
  expect(draw(integers(100), 20, 7)).toEqual(draw(integers(100), 20, 7));
  expect(draw(integers(100), 20, 7)).not.toEqual(draw(integers(100), 20, 8));
  expect(draw(integers(100), 20, 7)).toHaveLength(20);
});

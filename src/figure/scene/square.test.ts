import { expect, test } from 'vitest';
import { rational } from '../../math/exact/rational.ts';
import { frame, square, through } from './square.ts';

test('square: its frame, one wide, lies within the drawing on all four sides', () => {
  expect(frame(square(0, 1, '1/8', 300))).toBe('<path class="thin" d="M0.5,0.5L299.5,0.5L299.5,299.5L0.5,299.5z"/>');
});

test('square: a spot is taken to the grid inside, and the line through two points is zero on both', () => {
  const { point, place, corners } = square('-1/2', '3/2', '1/8');
  expect(point([rational(-20), rational('101')]).map(String)).toEqual(['-1/2', '7/8']);
  for (const corner of corners) expect(point(place(corner)).map(String)).toEqual(corner.map(String));
  const form = through([rational(1), rational(2)], [rational(4), rational(0)]);
  expect([form.weights.map(String), String(form.bias)]).toEqual([['2', '3'], '-8']);
});

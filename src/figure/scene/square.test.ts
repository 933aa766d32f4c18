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

test('square: elsewhere in a drawing it is the same, and so is the way back', () => {
  const [here, there] = [square(-2, 2, 1, 160), square(-2, 2, 1, 160, [34, 184])];
  for (const corner of here.corners) {
    const [x, y] = here.place(corner);
    const moved = [x.add(rational(34)), y.add(rational(184))] as const;
    expect(there.place(corner).map(String)).toEqual(moved.map(String));
    expect(there.point(moved).map(String)).toEqual(corner.map(String));
  }
  expect(frame(there)).toBe('<path class="thin" d="M34.5,184.5L193.5,184.5L193.5,343.5L34.5,343.5z"/>');
});

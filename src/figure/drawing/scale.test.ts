import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rational } from '../../math/exact/rational.ts';
import { planeScale, scale } from './scale.ts';

const NUMBER = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 9 })).map(([n, d]) => rational(`${n}/${d}`));

test('scale takes ends to ends, the middle to the middle, and back again by the scale the other way round', () => {
  fc.assert(
    fc.property(NUMBER, NUMBER, NUMBER, NUMBER, NUMBER, (from, to, start, end, value) => {
      fc.pre(!from.equals(to) && !start.equals(end));
      const place = scale([from, to], [start, end]);
      const half = rational('1/2');
      expect([from, to, from.add(to).mul(half)].map((at) => `${place(at)}`)).toEqual(
        [start, end, start.add(end).mul(half)].map(String),
      );
      expect(`${scale([start, end], [from, to])(place(value))}`).toBe(`${value}`);
    }),
  );
});

test('of a single number everything lies in the middle', () => {
  expect([3, 0, 7].map((value) => `${scale([3, 3], [10, 21])(value)}`)).toEqual(['31/2', '31/2', '31/2']);
});

test('planeScale turns the plane over: up is towards the top', () => {
  const place = planeScale([-1, 1], [0, 4], { left: 10, right: 30, top: 5, bottom: 45 });
  expect(place([-1, 0]).map(String)).toEqual(['10', '45']);
  expect(place(['1/2', 3]).map(String)).toEqual(['25', '15']);
});

import { expect, test } from 'vitest';
import { inGeneralPosition } from '../math/separability/inGeneralPosition.ts';
import { draw } from './draw.ts';
import { generalPointSets, pointSets, type Shape } from './pointSets.ts';

test('pointSets draws every shape about as often, each coordinate up to the most', () => {
  const shapes: readonly Shape[] = [
    [1, 3],
    [4, 1],
    [4, 2],
  ];
  const drawn = draw(pointSets(shapes, 2), 1200, 1);
  for (const [count, dimension] of shapes) {
    const met = drawn.filter((points) => points.length === count && points.every((point) => point.length === dimension));
    // 400 expected and a standard deviation of 16: six of them either way.
    expect(Math.abs(met.length - 400)).toBeLessThan(98);
  }
  expect(new Set(drawn.flat(2))).toEqual(new Set([-2, -1, 0, 1, 2]));
});

test('generalPointSets draws what is in general position, where pointSets does not', () => {
  expect(draw(generalPointSets([[6, 2]], 3), 60, 1).every((points) => inGeneralPosition(points))).toBe(true);
  expect(draw(pointSets([[6, 2]], 3), 60, 1).every((points) => inGeneralPosition(points))).toBe(false);
});

test('without a bias, general position is that of lines through the origin', () => {
  const drawn = draw(generalPointSets([[6, 2]], 3, { bias: false }), 60, 1);
  expect(drawn.every((points) => inGeneralPosition(points, { bias: false }))).toBe(true);
  expect(drawn.every((points) => inGeneralPosition(points))).toBe(false);
});

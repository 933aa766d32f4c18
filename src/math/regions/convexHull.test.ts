import { array, assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { type Q, rational } from '../exact/rational.ts';
import { convexHull, type PlanePoint } from './convexHull.ts';

const exact = (points: readonly (readonly [Q, Q])[]): readonly PlanePoint[] => points.map(([x, y]) => [rational(x), rational(y)]);
const hull = (points: readonly (readonly [Q, Q])[]): string =>
  convexHull(exact(points))
    .map((point) => `(${point.join(', ')})`)
    .join(' ');

test('the corners, counterclockwise from the leftmost, without what is inside or on an edge', () => {
  expect(
    hull([
      [1, 1],
      [0, 2],
      [2, 2],
      [1, 0],
      [0, 0],
      [2, 0],
      ['1/2', '3/2'],
      [0, 1],
    ]),
  ).toBe('(0, 0) (2, 0) (2, 2) (0, 2)');
  expect(
    hull([
      [3, 3],
      [0, 0],
      [1, 5],
    ]),
  ).toBe('(0, 0) (3, 3) (1, 5)');
});

test('few points, and points on one line or at one place', () => {
  expect(hull([])).toBe('');
  expect(
    hull([
      [4, 2],
      ['8/2', 2],
    ]),
  ).toBe('(4, 2)');
  expect(
    hull([
      [2, 2],
      [0, 0],
      ['1/2', '1/2'],
      [2, 2],
      [1, 1],
    ]),
  ).toBe('(0, 0) (2, 2)');
  expect(
    hull([
      [1, 3],
      [1, 1],
      [1, 2],
    ]),
  ).toBe('(1, 1) (1, 3)');
});

test('every point is on the left of every edge, and every corner is one of the points', () => {
  const coordinate = integer({ min: -4, max: 4 });
  assert(
    property(array(tuple(coordinate, coordinate), { minLength: 1, maxLength: 12 }), (drawn) => {
      const points = exact(drawn);
      const corners = convexHull(points);
      const names = new Set(points.map(String));
      expect(corners.every((corner) => names.has(String(corner)))).toBe(true);
      expect(new Set(corners.map(String)).size).toBe(corners.length);
      corners.forEach(([ax, ay], i) => {
        const [bx, by] = corners[(i + 1) % corners.length] ?? [ax, ay];
        const side = ([x, y]: PlanePoint): number =>
          bx
            .sub(ax)
            .mul(y.sub(ay))
            .compare(by.sub(ay).mul(x.sub(ax)));
        for (const point of points) expect(side(point)).toBeGreaterThanOrEqual(0);
        // No corner on the line through two others.
        if (corners.length > 2) expect(corners.filter((corner) => side(corner) === 0)).toHaveLength(2);
      });
    }),
    { seed: 4, numRuns: 300 },
  );
});

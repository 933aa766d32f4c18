import type { Rational } from '../exact/rational.ts';

/** A point of the plane. */
export type PlanePoint = readonly [x: Rational, y: Rational];

/**
 * The corners of the convex hull of points of the plane, counterclockwise from the leftmost. None of them lies on the
 * line between its neighbours: there is one for points that coincide, there are two for others on one line, and none
 * for no points (Andrew 1979).
 */
export function convexHull(points: readonly PlanePoint[]): readonly PlanePoint[] {
  const sorted = points.toSorted(([ax, ay], [bx, by]) => ax.compare(bx) || ay.compare(by));
  const distinct = [...new Map(sorted.map((point) => [point.join(' '), point])).values()];
  if (distinct.length < 3) return distinct;
  return [...chain(distinct), ...chain(distinct.toReversed())];
}

/** The way from the first point to the last with all others on its left, without the last. */
function chain(points: readonly PlanePoint[]): readonly PlanePoint[] {
  const way: PlanePoint[] = [];
  for (const point of points) {
    while (way.length > 1 && !turnsLeft(way.slice(-2), point)) way.pop();
    way.push(point);
  }
  return way.slice(0, -1);
}

function turnsLeft([a, b]: readonly PlanePoint[], [x, y]: PlanePoint): boolean {
  const [[ax, ay], [bx, by]] = [a, b] as readonly [PlanePoint, PlanePoint];
  const [along, across] = [bx.sub(ax).mul(y.sub(ay)), by.sub(ay).mul(x.sub(ax))];
  return along.compare(across) > 0;
}

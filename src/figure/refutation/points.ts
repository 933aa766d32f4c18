import type { Q } from '../../math/exact/rational.ts';

/** A point, as a row has it. */
export type Point = readonly Q[];

/** How many coordinates the points have; 0 when there are none. */
export function dimension(points: readonly Point[]): number {
  return points[0]?.length ?? 0;
}

/** The points of a line, laid into the plane along it. */
export function inPlane(points: readonly Point[]): readonly Point[] {
  return points.map((point) => (point.length === 1 ? [...point, 0] : point));
}

import type { Vector } from './vector.ts';

/** Points of one space: one row a point, one column a coordinate. */
export type Points = readonly Vector[];

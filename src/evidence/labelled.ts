import type { Points } from '../math/algebra/points.ts';
import type { Q } from '../math/exact/rational.ts';

/** Points and the side each belongs to. */
export interface Labelled {
  readonly points: Points;
  readonly labels: readonly boolean[];
}

/** A hyperplane: positive where `weights · x + bias` is. */
export interface Plane {
  readonly weights: readonly Q[];
  readonly bias: Q;
}

/** Non-negative numbers, one a point, whose signed sum of (point, 1) vanishes. */
export interface Combination {
  readonly combination: readonly Q[];
}

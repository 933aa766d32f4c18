import type { Vector } from '../algebra/vector.ts';
import type { Integer } from './dictionary.ts';
import { integerVectors } from './integerVectors.ts';
import { isNonZero } from './primitive.ts';
import { restriction } from './restriction.ts';
import type { SeparationOptions } from './separate.ts';

/**
 * Counts the labelings of the points that a hyperplane separates strictly, exactly and for any points. The hyperplane
 * may have a bias unless the options say otherwise. A point listed twice has one label only; with a point at the
 * origin and no bias there is no such labelling.
 *
 * Each such labelling is a region of the space of weights, cut by one hyperplane for each point. A further hyperplane
 * cuts in two just those regions that it meets, and these are the regions which the others cut it into: so their
 * number is counted in one dimension fewer (Zaslavsky 1975). Of N points in d dimensions that takes some
 * binom(N, d − 1) steps, where deciding each labelling takes 2^N.
 *
 * Throws as `separate` does: a `RangeError` for no points or points of different lengths, a `TypeError` for an inexact
 * coordinate.
 */
export function countDichotomies(points: readonly Vector[], options: SeparationOptions = {}): bigint {
  const vectors = integerVectors(points, options);
  return vectors.some((vector) => !vector.some(isNonZero)) ? 0n : regions(vectors);
}

/** Into how many regions the hyperplanes orthogonal to these vectors, none of them zero, cut the space. */
function regions(vectors: readonly (readonly Integer[])[]): bigint {
  const hyperplanes: (readonly Integer[])[] = [];
  for (const vector of vectors) if (!hyperplanes.some((other) => areParallel(vector, other))) hyperplanes.push(vector);
  // In the plane every line through the origin adds two.
  if (hyperplanes[0]?.length === 2) return 2n * BigInt(hyperplanes.length);
  return hyperplanes.reduce((sum, vector, i) => sum + regions(restriction(hyperplanes.slice(0, i), vector)), 1n);
}

/** Whether two vectors without a common divisor are multiples of one another: the same, or opposite. */
function areParallel(u: readonly Integer[], v: readonly Integer[]): boolean {
  let [areSame, areOpposite] = [true, true];
  for (let i = 0; i < u.length && (areSame || areOpposite); i += 1) {
    const [a, b] = [u[i] as Integer, v[i] as Integer];
    areSame &&= a === b;
    areOpposite &&= a === -b;
  }
  return areSame || areOpposite;
}

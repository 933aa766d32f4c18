import type { Vector } from '../algebra/vector.ts';
import { gcd } from '../exact/gcd.ts';
import { integerVectors } from './integerVectors.ts';
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
  return vectors.some((vector) => vector.every((entry) => entry === 0n)) ? 0n : regions(vectors);
}

/** Into how many regions the hyperplanes orthogonal to these vectors, none of them zero, cut the space. */
function regions(vectors: readonly (readonly bigint[])[]): bigint {
  const hyperplanes = [...new Map(vectors.map((vector) => [direction(vector), vector])).values()];
  // In the plane every line through the origin adds two.
  if (hyperplanes[0]?.length === 2) return 2n * BigInt(hyperplanes.length);
  return hyperplanes.reduce((sum, vector, i) => sum + regions(restriction(hyperplanes.slice(0, i), vector)), 1n);
}

/** The same for vectors that are multiples of one another, and for no others. */
function direction(vector: readonly bigint[]): string {
  const scale = vector.reduce(gcd, 0n);
  const leading = vector.find((entry) => entry !== 0n) as bigint;
  return vector.map((entry) => entry / (leading < 0n ? -scale : scale)).join(' ');
}

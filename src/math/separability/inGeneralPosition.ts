import type { Vector } from '../algebra/vector.ts';
import type { Integer } from './dictionary.ts';
import { integerVectors } from './integerVectors.ts';
import { isNonZero } from './primitive.ts';
import { restriction } from './restriction.ts';
import type { SeparationOptions } from './separate.ts';

/**
 * Whether the points are in general position, exactly: of N points in d dimensions, every min(N, d) are
 * linearly independent, or with a bias (the default) every min(N, d + 1) affinely independent: no three
 * in the plane on a line, no four in space on a plane.
 *
 * Throws as `separate` does: a `RangeError` for no points or points of different lengths, a `TypeError`
 * for an inexact coordinate.
 */
export function inGeneralPosition(points: readonly Vector[], options: SeparationOptions = {}): boolean {
  const vectors = integerVectors(points, options);
  const [{ length }] = vectors as readonly [readonly Integer[]];
  return anyAreIndependent(vectors, Math.min(vectors.length, length));
}

/** Whether any `size` of the vectors are independent: each, and any size − 1 of those after it, seen along it. */
function anyAreIndependent(vectors: readonly (readonly Integer[])[], size: number): boolean {
  if (!vectors.every((vector) => vector.some(isNonZero))) return false;
  const first = size === 1 ? [] : vectors.slice(0, vectors.length - size + 1);
  return first.every((vector, i) => anyAreIndependent(restriction(vectors.slice(i + 1), vector), size - 1));
}

import { readVector, type Vector } from '../algebra/vector.ts';
import { ONE, type Rational } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';

/**
 * All products of one up to `degree` coordinates of a point, each once: of (x, y) and degree 2 these are
 * x, y, x², xy, y². An affine function of them is a polynomial of that degree in the coordinates, and
 * every such polynomial is one. Throws a `RangeError` unless the degree is a positive whole number, and a
 * `TypeError` for an inexact coordinate.
 */
export function monomials(point: Vector, degree: number): readonly Rational[] {
  if (!Number.isSafeInteger(degree) || degree < 1)
    throw coded(
      'not-a-natural',
      new RangeError(`Monomials have a positive whole number as their highest degree, not ${degree}.`),
    );
  const exact = readVector(point, 'point');
  return Array.from({ length: degree }, (_, k) => ofDegree(exact, k + 1)).flat();
}

/** The products of exactly this many coordinates: the first one with any of those from it on, and so forth. */
function ofDegree(point: readonly Rational[], degree: number): readonly Rational[] {
  if (degree === 0) return [ONE];
  return point.flatMap((factor, i) => ofDegree(point.slice(i), degree - 1).map((product) => factor.mul(product)));
}

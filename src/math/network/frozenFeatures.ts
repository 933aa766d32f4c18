import { readMatrix, solve } from '../algebra/matrix.ts';
import { rationals } from '../algebra/ring.ts';
import { dotIn, type ExactVector, readVector, type Vector } from '../algebra/vector.ts';
import { ONE, type Rational, rational } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { evaluate, type Layer, type Network } from './network.ts';

/**
 * A layer of ReLU units, one for each point, that never looks at what the points are to be given: along
 * one direction in which all the points differ, a unit sets in at each point but the last, and one before
 * the first. So each unit is zero at the points up to its threshold and positive at those beyond: with the
 * points in order of the direction, the matrix of features is triangular, without a zero on its diagonal,
 * and some read-out fits whatever is asked (`fitReadOut`).
 *
 * The direction is the first of (1, t, t², …), t = 0, 1, 2, …, that does it: two points lie the same way
 * along it only where a polynomial in t vanishes, of a degree less than the dimension and not zero, so
 * finitely many t fail.
 *
 * Throws a `RangeError` for no points, points of different lengths or a point that is there twice, and
 * a `TypeError` for an inexact coordinate.
 */
export function frozenFeatures(points: readonly Vector[]): Layer {
  const exact = readMatrix(points, 'points');
  if (new Set(exact.map(String)).size < exact.length)
    throw coded('point-twice', new RangeError('A point is there twice, and no function of it has two values.'));
  const { direction, places } = partedAlong(exact);
  const [first, ...others] = places.toSorted((a, b) => a.compare(b)) as [Rational, ...Rational[]];
  const thresholds = [first.sub(ONE), first, ...others].slice(0, places.length);
  return {
    weights: thresholds.map(() => direction),
    bias: thresholds.map((threshold) => threshold.neg()),
    activation: 'relu',
  };
}

/** The first direction along which no two of the points have the same place. */
function partedAlong(points: readonly ExactVector[]): { readonly direction: ExactVector; readonly places: readonly Rational[] } {
  for (let t = 0n; ; t += 1n) {
    const direction = (points[0] as ExactVector).map((_, k) => rational(t ** BigInt(k)));
    const places = points.map((point) => dotIn(rationals, point, direction));
    if (new Set(places.map(String)).size === places.length) return { direction, places };
  }
}

/** What the units of a layer give, a row for each point and a column for each unit. Throws as `evaluate`. */
export function featureMatrix(hidden: Layer, points: readonly Vector[]): readonly ExactVector[] {
  return points.map((point) => evaluate({ layers: [hidden] }, point));
}

/**
 * Fits an affine read-out behind this hidden layer, so that each point gets its target exactly. The hidden layer stays
 * as it is; `undefined` when no read-out does it. Throws a `RangeError` for another number of targets than points.
 */
export function fitReadOut(hidden: Layer, points: readonly Vector[], targets: Vector): Network | undefined {
  const wanted = readVector(targets, 'targets');
  const solution = solve(
    featureMatrix(hidden, points).map((features) => [...features, ONE]),
    wanted,
  );
  if (solution === undefined) return undefined;
  return { layers: [hidden, { weights: [solution.slice(0, -1)], bias: solution.slice(-1), activation: 'identity' }] };
}

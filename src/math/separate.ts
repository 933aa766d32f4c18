import { clearDenominators } from './clearDenominators.ts';
import { farkas } from './farkas.ts';
import { gcd } from './gcd.ts';
import { readMatrix } from './matrix.ts';
import { ONE, type Q, type Rational, rational, ZERO } from './rational.ts';
import { rationals } from './ring.ts';
import { dotIn, type ExactVector, readVector, type Vector, zip } from './vector.ts';

/** A hyperplane that parts the points, or a Farkas combination that shows there is none. */
export type Separation<T = Rational> =
  | { readonly separable: true; readonly weights: readonly T[]; readonly bias: T }
  | { readonly separable: false; readonly combination: readonly T[] };

export interface SeparationOptions {
  /** Whether the hyperplane may miss the origin; if not, the bias is zero. */
  readonly bias?: boolean;
}

/**
 * Decides exactly whether a hyperplane, weights·x + bias = 0, has the points labelled true strictly on
 * its positive side and the others strictly on its negative side.
 *
 * The answer carries its proof, in integers without a common divisor: the hyperplane, or a number ≥ 0 for
 * each point, not all zero, such that the sum of (point, 1), with the sign of its label, vanishes: any
 * hyperplane would make that sum positive. {@link verifySeparation} has accepted every answer.
 *
 * Throws a `RangeError` for no points, points of different lengths or another number of labels, and a
 * `TypeError` for an inexact coordinate.
 */
export function separate(points: readonly Vector[], labels: readonly boolean[], options: SeparationOptions = {}): Separation {
  const cleared = conditions(points, labels, options).map(clearDenominators);
  const found = farkas(cleared.map(({ integers }) => integers));
  const answer =
    'positive' in found
      ? hyperplane(found.positive, options)
      : combination(zip(found.vanishing, cleared).map(([share, { scale }]) => share * scale));
  verifySeparation(points, labels, answer, options);
  return answer;
}

/**
 * Recomputes what an answer of {@link separate} says, and throws a `RangeError` with a sentence unless
 * it is so. It relies on nothing that found the answer.
 */
export function verifySeparation(
  points: readonly Vector[],
  labels: readonly boolean[],
  answer: Separation<Q>,
  options: SeparationOptions = {},
): void {
  const rows = conditions(points, labels, options);
  if (answer.separable) {
    const { bias = true } = options;
    const plane = readVector(bias ? [...answer.weights, answer.bias] : answer.weights, 'the hyperplane');
    demand(bias || rational(answer.bias).sign() === 0, 'The hyperplane does not pass through the origin.');
    rows.forEach((row, i) => {
      demand(dotIn(rationals, row, plane).sign() > 0, `Point ${i + 1} is not strictly on its side.`);
    });
  } else {
    const shares = readVector(answer.combination, 'combination');
    demand(
      shares.every((share) => share.sign() >= 0) && shares.some((share) => share.sign() > 0),
      'The combination must be non-negative and not zero.',
    );
    const scaled = zip(rows, shares).map(([row, share]) => row.map((entry) => entry.mul(share)));
    const total = scaled.reduce((sum, row) => zip(sum, row).map(([a, b]) => a.add(b)));
    demand(
      total.every((entry) => entry.sign() === 0),
      'The combination does not vanish.',
    );
  }
}

/** For every point the vector on which weights and bias must be positive: (point, 1), negated for a false label. */
function conditions(
  points: readonly Vector[],
  labels: readonly boolean[],
  { bias = true }: SeparationOptions,
): readonly ExactVector[] {
  if (points.length !== labels.length) throw new RangeError(`There are ${points.length} points but ${labels.length} labels.`);
  return zip(readMatrix(points, 'points'), labels).map(([point, label]) => {
    const row = bias ? [...point, ONE] : point;
    return label ? row : row.map((entry) => entry.neg());
  });
}

function hyperplane(found: readonly bigint[], { bias = true }: SeparationOptions): Separation {
  const plane = primitive(found);
  return bias
    ? { separable: true, weights: plane.slice(0, -1), bias: plane.at(-1) as Rational }
    : { separable: true, weights: plane, bias: ZERO };
}

function combination(shares: readonly bigint[]): Separation {
  return { separable: false, combination: primitive(shares) };
}

/** The integers divided by their greatest common divisor; they are not all zero. */
function primitive(integers: readonly bigint[]): ExactVector {
  const divisor = integers.reduce(gcd, 0n);
  return integers.map((entry) => rational(entry / divisor));
}

function demand(condition: boolean, otherwise: string): void {
  if (!condition) throw new RangeError(otherwise);
}

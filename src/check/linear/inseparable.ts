import { at } from '../../math/exact/at.ts';
import { bounded } from '../../math/exact/bounded.ts';
import { dot } from '../../math/exact/dot.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { ONE, type Rational } from '../../math/exact/rational.ts';
import { type Point, readFields, readLabels, readPoint, readPoints, readRational } from '../../math/exact/read.ts';
import { demand, Refused } from '../../math/exact/refused.ts';
import type { Checker } from '../checker.ts';

interface Statement {
  readonly points: readonly Point[];
  readonly labels: readonly boolean[];
}

/**
 * No hyperplane (with a bias) separates the points labelled true from those labelled false, strictly:
 * statement `{ points, labels }`, proof `{ combination }`, one non-negative number a point.
 * Refuted by a hyperplane `{ weights, bias }` that does separate them.
 */
export const inseparable: Checker = {
  name: 'inseparable',
  kind: 'certificate',
  theorem: {
    name: 'Gordan',
    says: 'If non-negative multiples, not all zero, of strict inequalities add up to 0 > 0, the inequalities have no common solution.',
    source: 'gordan1873',
  },
  check(statement, proof) {
    const { points, labels } = readDichotomy(statement);
    checkCombination(points, labels, proof);
    return { cases: BigInt(points.length), scope: at(points, 0).length === 2 ? 'for every line' : 'for every hyperplane' };
  },
  refute(statement, counterexample) {
    const { points, labels } = readDichotomy(statement);
    checkPlane(points, labels, counterexample);
  },
  formal(statement) {
    const { points, labels } = readDichotomy(statement);
    return `No affine function ${isPositiveOnTheOnes(points, labels)}`;
  },
  describe(statement, counterexample) {
    const { points, labels } = readDichotomy(statement);
    return describePlane(points, labels, counterexample);
  },
};

/** The points of a dichotomy and their labels. */
export function readDichotomy(data: Plain): Statement {
  const fields = readFields(data, 'the statement', ['points', 'labels']);
  const points = readPoints(fields.points, 'points');
  return { points, labels: readLabels(fields.labels, 'labels', points.length) };
}

/** The Farkas combination: non-negative, not all zero, and its signed sum of (point, 1) vanishes. */
export function checkCombination(points: readonly Point[], labels: readonly boolean[], proof: Plain): void {
  const combination = readCombination(proof);
  demand(
    combination.length === points.length,
    'wrong-length',
    `The combination has ${combination.length} entries for ${points.length} points.`,
  );
  demand(
    combination.every((share) => share.sign() >= 0),
    'negative-entry',
    'The combination has a negative entry.',
  );
  demand(
    combination.some((share) => share.sign() > 0),
    'zero-combination',
    'The combination is zero.',
  );
  const signed = combination.map((share, i) => (at(labels, i) ? share : share.neg()));
  demand(
    dot(
      signed,
      points.map(() => ONE),
    ).sign() === 0,
    'sides-weigh-differently',
    'The combination weighs the two sides differently.',
  );
  at(points, 0).forEach((_, k) => {
    demand(
      dot(
        signed,
        points.map((point) => at(point, k)),
      ).sign() === 0,
      'not-vanishing',
      `The signed sum does not vanish in coordinate ${k + 1}.`,
    );
  });
}

/** One number a point, not yet checked. */
export function readCombination(data: Plain): Point {
  return readPoint(readFields(data, 'the combination', ['combination']).combination, 'combination');
}

/** The hyperplane: its affine form is positive on every true point and negative on every false one. */
export function checkPlane(points: readonly Point[], labels: readonly boolean[], data: Plain): void {
  const form = readPlane(data, at(points, 0).length);
  points.forEach((point, i) => {
    const value = valueAt(form, point);
    // The sentence is only written when it is needed: there may be a million points.
    if (value.sign() !== (at(labels, i) ? 1 : -1))
      throw new Refused('wrong-sign', `The form is ${value} at (${point.join(', ')}), and has the wrong sign there.`);
  });
}

/** The values of a hyperplane's form at the points, in words. */
export function describePlane(points: readonly Point[], labels: readonly boolean[], data: Plain): string {
  const form = readPlane(data, at(points, 0).length);
  const values = (side: boolean): string =>
    points.flatMap((point, i) => (labels[i] === side ? [String(valueAt(form, point))] : [])).join(', ') || 'nothing';
  return `‹${printForm(form)}› is positive on the ones (${values(true)}) and negative on the zeros (${values(false)}).`;
}

interface Form {
  readonly weights: Point;
  readonly bias: Rational;
}

function readPlane(data: Plain, dimension: number): Form {
  const fields = readFields(data, 'the hyperplane', ['weights', 'bias']);
  const weights = readPoint(fields.weights, 'weights');
  demand(
    weights.length === dimension,
    'wrong-number-of-weights',
    `The hyperplane has ${weights.length} weights for points with ${dimension} coordinates.`,
  );
  return { weights, bias: readRational(fields.bias, 'bias') };
}

function valueAt({ weights, bias }: Form, point: Point): Rational {
  return bounded(dot(weights, point).add(bias));
}

/** `x + 2 y - 5/2`: coordinates are x, y, z up to three of them, then x1, x2, … */
function printForm({ weights, bias }: Form): string {
  const names = weights.length <= 3 ? ['x', 'y', 'z'] : weights.map((_, k) => `x${k + 1}`);
  const parts = [...weights.map((weight, k) => [weight, at(names, k)] as const), [bias, ''] as const]
    .filter(([factor]) => factor.sign() !== 0)
    .map(([factor, name], i) => {
      const size = factor.abs().toString();
      const written = name === '' ? size : size === '1' ? name : `${size} * ${name}`;
      return i === 0 ? `${factor.sign() < 0 ? '-' : ''}${written}` : `${factor.sign() < 0 ? '-' : '+'} ${written}`;
    });
  return parts.length === 0 ? '0' : parts.join(' ');
}

/** The end of the sentence that "separable" and "inseparable" share. */
export function isPositiveOnTheOnes(points: readonly Point[], labels: readonly boolean[]): string {
  return `is positive on ${list(points, labels, true)} and negative on ${list(points, labels, false)}.`;
}

function list(points: readonly Point[], labels: readonly boolean[], side: boolean): string {
  const chosen = points.filter((_, i) => labels[i] === side).map((point) => `(${point.join(', ')})`);
  return chosen.length === 0 ? 'no point' : chosen.join(', ');
}

import type { Plain } from '../../math/exact/plain.ts';
import { type Point, readFields, readList, readNatural, readPoints } from '../../math/exact/read.ts';
import { type Coded, demand, Refused } from '../../math/exact/refused.ts';
import type { Checker } from '../checker.ts';
import { checkCombination, checkPlane } from './inseparable.ts';

/** 2^16 labelings, each with its own answer, are as many as a ledger should carry. */
export const MOST_POINTS = 16;

/**
 * Checks how many of the 2^N labelings of N points a hyperplane with a bias separates strictly. The points are
 * distinct: statement `{ points, count }`, proof `{ answers }`, for each labeling in binary order (the first point
 * most significant) a hyperplane or a Farkas combination. Refuted by answers that hold as well and come to another
 * count.
 */
export const dichotomies: Checker = {
  name: 'dichotomies',
  kind: 'exhaustive',
  theorem: {
    name: 'Gordan, for each labelling',
    says: 'A labelling is separable when a hyperplane is shown that parts it, and inseparable when a Farkas combination is.',
    source: 'gordan1873',
  },
  check(statement, proof) {
    const { points, count } = read(statement);
    const separable = countSeparable(points, proof);
    demand(separable === count, 'other-count', `${separable} of the labellings are separable, and not ${count}.`);
    return {
      cases: 2n ** BigInt(points.length),
      scope: `for all ${2 ** points.length} labellings of these ${points.length} points`,
    };
  },
  refute(statement, counterexample) {
    const { points, count } = read(statement);
    demand(countSeparable(points, counterexample) !== count, 'same-count', `Just ${count} of the labellings are separable.`);
  },
  formal(statement) {
    const { points, count } = read(statement);
    const all = points.map((point) => `(${point.join(', ')})`).join(', ');
    return `Of the ‹2^${points.length}› ways to label ${all} as ones and zeros, for exactly ${count} some affine function is positive on the ones and negative on the zeros.`;
  },
  describe(statement, counterexample) {
    const { points } = read(statement);
    return `${countSeparable(points, counterexample)} of the ‹2^${points.length}› labellings are separable, each shown by a hyperplane, and each of the others is shown not to be by a Farkas combination.`;
  },
};

function read(data: Plain): { readonly points: readonly Point[]; readonly count: number } {
  const fields = readFields(data, 'the statement', ['points', 'count']);
  const points = readPoints(fields.points, 'points');
  demand(
    points.length <= MOST_POINTS,
    'too-many-points',
    `There are ${points.length} points, and this checker stops at ${MOST_POINTS}.`,
  );
  demand(new Set(points.map((point) => point.join(' '))).size === points.length, 'listed-twice', 'A point is listed twice.');
  return { points, count: readNatural(fields.count, 'count', 2 ** points.length) };
}

/** How many labelings are separable, when every answer holds. */
function countSeparable(points: readonly Point[], data: Plain): number {
  const answers = readList(readFields(data, 'the answers', ['answers']).answers, 'answers');
  demand(
    answers.length === 2 ** points.length,
    'wrong-number-of-answers',
    `There are ${answers.length} answers for ${2 ** points.length} labellings.`,
  );
  return answers.filter((answer, k) => {
    const labels = points.map((_, i) => ((k >> (points.length - 1 - i)) & 1) === 1);
    try {
      return isSeparated(points, labels, answer);
    } catch (error) {
      const { code, message } = error as Coded;
      throw new Refused(code, `Labelling ${k}: ${message}`);
    }
  }).length;
}

/** Whether the answer is a hyperplane, which holds, or a combination, which holds. */
function isSeparated(points: readonly Point[], labels: readonly boolean[], answer: Plain): boolean {
  const isPlane = typeof answer === 'object' && answer !== null && 'weights' in answer;
  if (isPlane) checkPlane(points, labels, answer);
  else checkCombination(points, labels, answer);
  return isPlane;
}

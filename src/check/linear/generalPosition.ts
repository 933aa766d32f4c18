import { at } from '../../math/exact/at.ts';
import { bounded } from '../../math/exact/bounded.ts';
import { dot } from '../../math/exact/dot.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { ONE, ZERO } from '../../math/exact/rational.ts';
import { type Point, readFields, readLabel, readPoint, readPoints } from '../../math/exact/read.ts';
import { demand, Refused } from '../../math/exact/refused.ts';
import type { Checker } from '../checker.ts';

/** Each choice is looked at, and more of them no page needs: 12 points in five dimensions are 924, with a bias. */
const MOST_CHOICES = 2000n;
/** How many are chosen at most: with a single choice of thousands the computation would not end, either. */
const MOST_CHOSEN = 16;

interface Statement {
  readonly points: readonly Point[];
  readonly bias: boolean;
  /** The points themselves, or with a bias (point, 1). */
  readonly vectors: readonly Point[];
  /** How many of them are chosen at a time: as many as there are, or as there is room for. */
  readonly size: number;
}

/**
 * The points are in general position: of N points in d dimensions every min(N, d) are linearly
 * independent, or with a bias every min(N, d + 1) affinely: statement `{ points, bias }`, no proof but the
 * computation. Refuted by `{ combination }`, a number for each point, not all zero and no more than that
 * many different from zero, with which the points, or with a bias (point, 1), add up to zero.
 */
export const generalPosition: Checker = {
  name: 'generalPosition',
  kind: 'exhaustive',
  theorem: {
    name: 'Gaussian elimination',
    says: 'Vectors are linearly independent exactly when none has become zero at the time that, each in turn, they clear one coordinate of those after them; and points are affinely independent exactly when the vectors (point, 1) are linearly independent.',
    source: 'horn2012',
  },
  check(statement, proof) {
    const { points, vectors, size, bias } = read(statement);
    demand(proof === null, 'proof-not-null', 'The computation is the proof, so it must be null.');
    const rows = vectors.map((vector, i) => ({ vector, point: at(points, i) }));
    const cases = countIndependent(rows, size, (dependent) => `${list(dependent)} are ${how(bias)} dependent.`);
    return { cases, scope: `for each choice of ${size} of these ${points.length} points` };
  },
  refute(statement, counterexample) {
    const { vectors, size } = read(statement);
    const combination = readCombination(counterexample);
    demand(
      combination.length === vectors.length,
      'wrong-length',
      `The combination has ${combination.length} entries for ${vectors.length} points.`,
    );
    const used = combination.filter((share) => share.sign() !== 0).length;
    demand(used > 0, 'zero-combination', 'The combination is zero.');
    demand(used <= size, 'too-many-used', `The combination is of ${used} points, where ${size} are chosen at a time.`);
    at(vectors, 0).forEach((_, k) => {
      const sum = dot(
        combination,
        vectors.map((vector) => at(vector, k)),
      );
      demand(sum.sign() === 0, 'not-vanishing', `The combination does not vanish in coordinate ${k + 1}.`);
    });
  },
  formal(statement) {
    const { points, size, bias } = read(statement);
    return `Any ${size} of the points ${list(points)} are ${how(bias)} independent.`;
  },
  describe(statement, counterexample) {
    const { points, bias } = read(statement);
    const used = readCombination(counterexample).flatMap((share, i) =>
      share.sign() === 0 ? [] : [[share, at(points, i)] as const],
    );
    const shares = used.map(([share]) => share).join(', ');
    const vanish = `${list(used.map(([, point]) => point))}, taken ${shares} times, add up to zero`;
    return bias ? `${vanish}, and so do these factors.` : `${vanish}.`;
  },
};

function read(data: Plain): Statement {
  const fields = readFields(data, 'the statement', ['points', 'bias']);
  const bias = readLabel(fields.bias, 'bias');
  const points = readPoints(fields.points, 'points');
  const vectors = bias ? points.map((point) => [...point, ONE]) : points;
  const size = Math.min(vectors.length, at(vectors, 0).length);
  demand(
    size <= MOST_CHOSEN,
    'too-many-chosen',
    `The points are chosen ${size} at a time, and this checker stops at ${MOST_CHOSEN}.`,
  );
  const choices = binomial(vectors.length, size);
  demand(
    choices <= MOST_CHOICES,
    'too-many-choices',
    `There are ${choices} choices of ${size} points, and this checker stops at ${MOST_CHOICES}.`,
  );
  return { points, bias, vectors, size };
}

function readCombination(data: Plain): Point {
  return readPoint(readFields(data, 'the combination', ['combination']).combination, 'combination');
}

interface Row {
  readonly point: Point;
  /** What the points chosen before have left of its vector. */
  readonly vector: Point;
}

/** How many choices of this many rows there are, each of them independent; refused at the first that is not. */
function countIndependent(
  rows: readonly Row[],
  size: number,
  why: (dependent: readonly Point[]) => string,
  before: readonly Point[] = [],
): bigint {
  return rows.slice(0, rows.length - size + 1).reduce((count, { point, vector }, i) => {
    const chosen = [...before, point];
    const pivot = vector.findIndex((entry) => entry.sign() !== 0);
    if (pivot < 0) throw new Refused('dependent', why(chosen));
    if (size === 1) return count + 1n;
    const rest = rows.slice(i + 1).map((row) => ({ ...row, vector: cleared(row.vector, vector, pivot) }));
    return count + countIndependent(rest, size - 1, why, chosen);
  }, 0n);
}

/** The vector less that multiple of the other which leaves a zero at the pivot. */
function cleared(vector: Point, other: Point, pivot: number): Point {
  const factor = at(vector, pivot).div(at(other, pivot));
  return vector.map((entry, k) => (k === pivot ? ZERO : bounded(entry.sub(factor.mul(at(other, k))))));
}

function binomial(n: number, k: number): bigint {
  return Array.from({ length: k }, (_, i) => i).reduce((product, i) => (product * BigInt(n - i)) / BigInt(i + 1), 1n);
}

function how(bias: boolean): string {
  return bias ? 'affinely' : 'linearly';
}

function list(points: readonly Point[]): string {
  return points.map((point) => `(${point.join(', ')})`).join(', ');
}

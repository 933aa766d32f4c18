import { clearDenominators } from '../algebra/clearDenominators.ts';
import { readMatrix, transposed } from '../algebra/matrix.ts';
import { readVector, type Vector } from '../algebra/vector.ts';
import { ONE, type Q, type Rational, rational } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { zip } from '../exact/zip.ts';
import type { Integer } from './dictionary.ts';
import { farkas } from './farkas.ts';
import { isNonZero, primitive } from './primitive.ts';
import { proposedAlternative } from './proposedAlternative.ts';
import { vanishes } from './vanishes.ts';

/** Below this a sum of whole doubles is exact. */
const EXACT = 2 ** 53;

/** From so many numbers on floats propose the answer. Below, exact arithmetic alone is as quick, and its answers are shorter. */
const MANY = 2000;

/** A hyperplane that separates the points, or a Farkas combination that shows there is none. */
export type Separation<T = Rational> =
  | { readonly separable: true; readonly weights: readonly T[]; readonly bias: T }
  | { readonly separable: false; readonly combination: readonly T[] };

/** What kind of hyperplane is looked for. */
export interface SeparationOptions {
  /** Whether the hyperplane may miss the origin; if not, the bias is zero. */
  readonly bias?: boolean;
}

/**
 * Decides exactly whether a hyperplane, weights·x + bias = 0, separates the ones from the zeros. The points labelled
 * true are to lie strictly on its positive side, the others strictly on its negative side.
 *
 * The answer carries its proof, in integers without a common divisor: the hyperplane, or a number ≥ 0 for each point,
 * not all zero, such that the sum of (point, 1), with the sign of its label, vanishes: any hyperplane would make that
 * sum positive. The check of {@link verifySeparation} has accepted every answer.
 *
 * Throws a `RangeError` for no points, points of different lengths or another number of labels, and a `TypeError` for
 * an inexact coordinate.
 */
export function separate(points: readonly Vector[], labels: readonly boolean[], options: SeparationOptions = {}): Separation {
  const rows = conditions(points, labels, options);
  const { vectors, scales, units } = whole(rows);
  const found = isMany(vectors) ? proposedAlternative(vectors) : farkas(vectors);
  const answer: Separation<Integer> =
    'positive' in found
      ? hyperplane(units === undefined ? primitive(found.positive) : inWholes(inUnits(found.positive, units)), options)
      : { separable: false, combination: primitive(scales === undefined ? found.vanishing : scaled(found.vanishing, scales)) };
  verify(rows, answer, options);
  return answer.separable
    ? { separable: true, weights: answer.weights.map(rational), bias: rational(answer.bias) }
    : { separable: false, combination: answer.combination.map(rational) };
}

/**
 * Checks an answer of {@link separate}: throws a `RangeError` with a sentence unless it is true. It recomputes what
 * the answer says, and relies on nothing that found it.
 */
export function verifySeparation(
  points: readonly Vector[],
  labels: readonly boolean[],
  answer: Separation<Q>,
  options: SeparationOptions = {},
): void {
  const rows = conditions(points, labels, options);
  verify(
    rows,
    answer.separable
      ? { ...answer, weights: readVector(answer.weights, 'weights'), bias: rational(answer.bias) }
      : {
          ...answer,
          combination: areIntegers(answer.combination) ? answer.combination : readVector(answer.combination, 'combination'),
        },
    options,
  );
}

function verify(rows: readonly Vector[], answer: Separation<Q>, { bias = true }: SeparationOptions): void {
  if (answer.separable) {
    demand(bias || rational(answer.bias).sign() === 0, 'not-through-origin', 'The hyperplane does not pass through the origin.');
    const plane = inWholes(bias ? [...answer.weights, answer.bias] : answer.weights);
    rows.forEach((row, i) => {
      demand(dot(inWholes(row), plane) > 0, 'not-on-its-side', `Point ${i + 1} is not strictly on its side.`);
    });
  } else {
    const combination = inWholes(answer.combination);
    demand(
      combination.every((share) => share >= 0) && combination.some((share) => share > 0),
      'not-a-combination',
      'The combination must be non-negative and not zero.',
    );
    demand(
      areNumbers(rows) && combination.length === rows.length
        ? vanishes(combination, rows)
        : transposed(rows).every((column) => !isNonZero(dot(inWholes(column), combination))),
      'not-vanishing',
      'The combination does not vanish.',
    );
  }
}

/** The vector, times a positive number that makes all of its entries whole. */
function inWholes(vector: Vector): readonly Integer[] {
  return areIntegers(vector) ? vector : primitive(clearDenominators(readVector(vector, 'vector')).integers);
}

/**
 * For every point the vector on which weights and bias must be positive: (point, 1), negated for a false
 * label. Numbers stay numbers when all of them are whole; otherwise all are read as rationals.
 */
function conditions(
  points: readonly Vector[],
  labels: readonly boolean[],
  { bias = true }: SeparationOptions,
): readonly Vector[] {
  if (points.length !== labels.length)
    throw coded('unequal-lengths', new RangeError(`There are ${points.length} points but ${labels.length} labels.`));
  const width = points[0]?.length ?? 0;
  if (width > 0 && points.every((point) => isWhole(point, width)))
    return (points as readonly (readonly number[])[]).map((point, i) => condition(point, labels[i] === true, bias));
  return zip(readMatrix(points, 'points'), labels).map(([point, label]) => {
    const row = bias ? [...point, ONE] : point;
    return label ? row : row.map((entry) => entry.neg());
  });
}

function isWhole(point: Vector, width: number): boolean {
  if (point.length !== width) return false;
  for (let i = 0; i < width; i += 1) if (!Number.isSafeInteger(point[i])) return false;
  return true;
}

function condition(point: readonly number[], label: boolean, bias: boolean): readonly number[] {
  const row = bias ? [...point, 1] : [...point];
  if (!label) for (let k = 0; k < row.length; k += 1) row[k] = 0 - (row[k] as number);
  return row;
}

/** u·v, exactly: in doubles while no sum can reach 2^53, otherwise in bigints. */
function dot(u: readonly Integer[], v: readonly Integer[]): Integer {
  let sum = 0;
  let size = u.length === v.length ? 0 : Number.POSITIVE_INFINITY;
  for (let i = 0; i < u.length && size < EXACT; i += 1) {
    const a = u[i];
    const b = v[i];
    const product = typeof a === 'number' && typeof b === 'number' ? a * b : Number.POSITIVE_INFINITY;
    sum += product;
    size += Math.abs(product);
  }
  return size < EXACT ? sum : zip(u, v).reduce((all, [a, b]) => all + BigInt(a) * BigInt(b), 0n);
}

/** Rows in whole numbers, and by what each was multiplied or in what units its entries are. */
interface Whole {
  readonly vectors: readonly (readonly Integer[])[];
  readonly scales?: readonly bigint[];
  readonly units?: readonly Rational[];
}

function whole(rows: readonly Vector[]): Whole {
  if (areNumbers(rows)) return { vectors: rows };
  const cleared = rows.map((row) => clearDenominators(readVector(row, 'row')));
  const vectors = cleared.map(({ integers }) => integers);
  const areShort = vectors.every((vector) => vector.every((entry) => Number.isSafeInteger(Number(entry))));
  return areShort || isMany(vectors) ? { vectors, scales: cleared.map(({ scale }) => scale) } : inLargestUnits(rows);
}

/** Counts each column in the largest unit that all its entries are multiples of. Then coordinates of very different sizes are small counts. */
function inLargestUnits(rows: readonly Vector[]): Whole {
  const columns = transposed(rows).map((column) => {
    const counts = inWholes(column);
    const place = counts.findIndex(isNonZero);
    return { counts, unit: place < 0 ? ONE : (column[place] as Rational).div(rational(counts[place] as Integer)) };
  });
  return {
    vectors: rows.map((_, i) => columns.map(({ counts }) => counts[i] as Integer)),
    units: columns.map(({ unit }) => unit),
  };
}

/** Weights for entries in units, as weights for the entries themselves. */
function inUnits(weights: readonly Integer[], units: readonly Rational[]): readonly Rational[] {
  return zip(weights, units).map(([weight, unit]) => rational(weight).div(unit));
}

function isMany(vectors: readonly (readonly Integer[])[]): boolean {
  return vectors.length * (vectors[0] as readonly Integer[]).length > MANY;
}

/** A list of conditions is of numbers altogether, or of rationals. */
function areNumbers(rows: readonly Vector[]): rows is readonly (readonly number[])[] {
  return typeof rows[0]?.[0] === 'number';
}

function areIntegers(shares: Vector): shares is readonly Integer[] {
  return shares.every((share) => Number.isSafeInteger(share) || typeof share === 'bigint');
}

function scaled(shares: readonly Integer[], scales: readonly bigint[]): readonly bigint[] {
  return zip(shares, scales).map(([share, scale]) => BigInt(share) * scale);
}

function hyperplane(plane: readonly Integer[], { bias = true }: SeparationOptions): Separation<Integer> {
  return bias
    ? { separable: true, weights: plane.slice(0, -1), bias: plane.at(-1) as Integer }
    : { separable: true, weights: plane, bias: 0 };
}

function demand(condition: boolean, code: string, otherwise: string): void {
  if (!condition) throw coded(code, new RangeError(otherwise));
}

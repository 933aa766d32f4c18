import { ONE, type Q, type Rational, ZERO } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { zip } from '../exact/zip.ts';
import { type Ring, rationals } from './ring.ts';
import { dotIn, type ExactVector, readVector, type Vector } from './vector.ts';

/** A matrix as the list of its rows. */
export type Matrix = readonly (readonly Q[])[];
/** A matrix with its entries read. */
export type ExactMatrix = readonly (readonly Rational[])[];

/**
 * The rows read as exact numbers. Throws a `RangeError` for what is no list of lists, when there are no rows, or none has
 * an entry, or their lengths differ.
 */
export function readMatrix(matrix: Matrix, name: string): ExactMatrix {
  if (!Array.isArray(matrix) || !matrix.every(Array.isArray))
    throw coded(
      'not-a-matrix',
      new RangeError(`${name} must be a matrix: a list of rows, each a list of numbers, as in [[1, 0], [0, 1]].`),
    );
  const columns = columnsOf(matrix, name);
  return matrix.map((row, i) => {
    if (row.length !== columns)
      throw coded(
        'ragged-matrix',
        new RangeError(`Row ${i + 1} of ${name} has ${row.length} entries where row 1 has ${columns}.`),
      );
    return readVector(row, name, i);
  });
}

function columnsOf(matrix: readonly (readonly unknown[])[], name: string): number {
  const [first] = matrix;
  if (first === undefined || first.length === 0)
    throw coded('empty-matrix', new RangeError(`${name} is empty; a matrix needs a row with an entry.`));
  return first.length;
}

/** Rows become columns. Throws a `RangeError` for an empty or ragged matrix. */
export function transpose(a: Matrix): ExactMatrix {
  return transposed(readMatrix(a, 'the matrix'));
}

/** Rows become columns, for rows of one length. */
export function transposed<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return (rows[0] as readonly T[]).map((_, j) => rows.map((row) => row[j] as T));
}

/** The n × n matrix with ones on the diagonal. Throws a `RangeError` unless n is a positive whole number. */
export function identityMatrix(n: number): ExactMatrix {
  if (!Number.isSafeInteger(n) || n < 1)
    throw coded('not-a-natural', new RangeError(`An identity matrix has a positive whole number of rows, not ${n}.`));
  const places = Array.from({ length: n }, (_, i) => i);
  return places.map((i) => places.map((j) => (i === j ? ONE : ZERO)));
}

/** The product A B in any ring. Throws a `RangeError` unless A has as many columns as B has rows. */
export function productIn<T>(
  ring: Ring<T>,
  a: readonly (readonly T[])[],
  b: readonly (readonly T[])[],
): readonly (readonly T[])[] {
  const columns = columnsOf(a, 'The left factor');
  columnsOf(b, 'The right factor');
  if (columns !== b.length)
    throw coded(
      'shapes-do-not-fit',
      new RangeError(`A matrix of ${columns} columns cannot be multiplied by one of ${b.length} rows.`),
    );
  const across = transposed(b);
  return a.map((row) => across.map((column) => dotIn(ring, row, column)));
}

/** The product A B. Throws a `RangeError` unless A has as many columns as B has rows. */
export function product(a: Matrix, b: Matrix): ExactMatrix {
  return productIn(rationals, readMatrix(a, 'the left factor'), readMatrix(b, 'the right factor'));
}

/** The largest number of linearly independent rows. */
export function rank(a: Matrix): number {
  return reduce(readMatrix(a, 'the matrix')).pivots.length;
}

/**
 * Two factors of the matrix, as narrow as any: the left one has as many columns, and the right one as many
 * rows, as the rank. Throws a `RangeError` for a matrix of zeros, which has rank 0.
 */
export function rankFactors(a: Matrix): { readonly left: ExactMatrix; readonly right: ExactMatrix } {
  const rows = readMatrix(a, 'the matrix');
  const { reduced, pivots } = reduce(rows);
  if (pivots.length === 0) throw coded('rank-zero', new RangeError('A matrix of zeros has rank 0, and so no factors.'));
  return { left: rows.map((row) => pivots.map((column) => row[column] as Rational)), right: reduced.slice(0, pivots.length) };
}

/** The determinant of a square matrix. Throws a `RangeError` for any other. */
export function determinant(a: Matrix): Rational {
  const rows = readMatrix(a, 'the matrix');
  const columns = transposed(rows).length;
  if (columns !== rows.length)
    throw coded(
      'not-square',
      new RangeError(`Only a square matrix has a determinant, not one of ${rows.length} rows and ${columns} columns.`),
    );
  const { pivots, factor } = reduce(rows);
  return pivots.length === rows.length ? factor : ZERO;
}

/**
 * Some x with A x = b, or `undefined` when there is none; where many solve it, the one whose free
 * entries are zero. Throws a `RangeError` unless b has one entry for each row of A.
 */
export function solve(a: Matrix, b: Vector): ExactVector | undefined {
  const rows = readMatrix(a, 'the matrix');
  const right = readVector(b, 'the right-hand side');
  if (right.length !== rows.length)
    throw coded('wrong-length', new RangeError(`The right-hand side has ${right.length} entries for ${rows.length} rows.`));
  const unknowns = transposed(rows).length;
  const { reduced, pivots } = reduce(zip(rows, right).map(([row, entry]) => [...row, entry]));
  if (pivots.includes(unknowns)) return undefined;
  const solution = Array.from({ length: unknowns }, () => ZERO);
  pivots.forEach((column, i) => {
    solution[column] = (reduced[i] as ExactVector)[unknowns] as Rational;
  });
  return solution;
}

interface Reduced {
  /** The reduced row echelon form: every pivot is 1 and alone in its column. */
  readonly reduced: ExactMatrix;
  /** The column of each pivot, row by row. */
  readonly pivots: readonly number[];
  /** What the determinant was multiplied by on the way, undone: the determinant itself if all rows have a pivot. */
  readonly factor: Rational;
}

/** Gauss–Jordan elimination. */
function reduce(rows: ExactMatrix): Reduced {
  let reduced = rows;
  let factor = ONE;
  const pivots: number[] = [];
  for (const column of (rows[0] as ExactVector).keys()) {
    const at = (row: ExactVector): Rational => row[column] as Rational;
    const found = reduced.findIndex((row, i) => i >= pivots.length && at(row).sign() !== 0);
    if (found < 0) continue;
    const chosen = reduced[found] as ExactVector;
    const pivot = at(chosen);
    const unit = chosen.map((entry) => entry.div(pivot));
    const others = reduced
      .toSpliced(found, 1)
      .map((row) => (at(row).sign() === 0 ? row : row.map((entry, k) => entry.sub(at(row).mul(unit[k] as Rational)))));
    // Moving the row up past its predecessors changes the sign once for each of them.
    factor = (found - pivots.length) % 2 === 0 ? factor.mul(pivot) : factor.mul(pivot).neg();
    reduced = others.toSpliced(pivots.length, 0, unit);
    pivots.push(column);
  }
  return { reduced, pivots, factor };
}

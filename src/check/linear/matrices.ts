import { at } from '../../math/exact/at.ts';
import { bounded } from '../../math/exact/bounded.ts';
import { matrixProduct } from '../../math/exact/matrixProduct.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { Rational, ZERO } from '../../math/exact/rational.ts';
import { readFields, readList, readNatural, readPoint, readRational } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import { inverse } from '../../math/language/inverse.ts';
import { type Application, isVariable, type Term } from '../../math/language/term.ts';
import { type Letters, type Shape, sizesOf } from './letters.ts';
import { lookUp } from './lookUp.ts';

/** Sizes of a counterexample: a matrix that no page would print is larger. */
const MOST_ROWS = 16;

/** An exact matrix, as the list of its rows. */
export type Matrix = readonly (readonly Rational[])[];

/** A matrix for every letter. */
export type Matrices = ReadonlyMap<string, Matrix>;

/** A number for every size in these letters, and 1 for the size "1": `{ a: 1, b: 2 }`. */
export function readSizes(data: Plain, letters: Letters): Map<string, number> {
  const counts = Object.entries(readFields(data, 'sizes', sizesOf(letters)));
  return new Map([['1', 1], ...counts.map(([size, count]): [string, number] => [size, readNatural(count, size, MOST_ROWS)])]);
}

/** Matrices for all letters, whose sizes are these; a size without a number yet gets that of the first matrix that has it. */
export function readMatrices(data: Plain, letters: Letters, sizes: Map<string, number>): Matrices {
  const entries = Object.entries(readFields(data, 'matrices', [...letters.keys()]));
  return new Map(
    entries.map(([letter, rows]) => {
      const matrix = readMatrix(rows, letter);
      bindSizes(matrix, letter, lookUp(letters, letter), sizes);
      return [letter, matrix];
    }),
  );
}

function readMatrix(data: Plain, letter: string): Matrix {
  const matrix = readList(data, letter).map((row, i) => readPoint(row, `${letter}[${i}]`));
  const [rows, columns] = [matrix.length, matrix[0]?.length ?? 0];
  demand(rows > 0 && columns > 0, 'no-rows', `${letter} must have at least one row and one column.`);
  demand(
    rows <= MOST_ROWS && columns <= MOST_ROWS,
    'too-large',
    `${letter} is ${rows} × ${columns}, and this checker stops at ${MOST_ROWS} rows and columns.`,
  );
  demand(
    matrix.every((row) => row.length === columns),
    'wrong-shape',
    `The rows of ${letter} have different lengths.`,
  );
  return matrix;
}

/** Refuses a matrix that does not have these sizes; one that has no number yet gets the matrix's. */
export function bindSizes(matrix: Matrix, letter: string, shape: Shape, sizes: Map<string, number>): void {
  const found = [matrix.length, at(matrix, 0).length];
  shape.forEach((size, k) => {
    const count = sizes.get(size) ?? at(found, k);
    demand(count === at(found, k), 'wrong-shape', `${letter} is ${found.join(' × ')}, where ${size} is ${count}.`);
    sizes.set(size, count);
  });
}

/** `W = [[1]], x = [[2]]` */
export function printMatrices(matrices: Matrices): string {
  return [...matrices].map(([letter, matrix]) => `${letter} = ${printMatrix(matrix)}`).join(', ');
}

/** The entries of two sides, row by row. */
export interface Entries {
  readonly left: readonly Rational[];
  readonly right: readonly Rational[];
}

/** The entries of both sides of an equation at these matrices. */
export function entriesOf(equation: Application, matrices: Matrices): Entries {
  const side = (i: number): readonly Rational[] => matrixAt(at(equation, i), matrices).flat();
  return { left: side(1), right: side(2) };
}

/** How the sides of an equation differ at these matrices, in words; undefined where they do not. */
export function differenceAt(equation: Application, matrices: Matrices): string | undefined {
  const [left, right] = [1, 2].map((side) => printMatrix(matrixAt(at(equation, side), matrices)));
  return left === right ? undefined : `the left side is ${left} and the right side ${right}`;
}

/** The value of a term whose shapes fit, and are not those of a number. */
export function matrixAt(term: Term, values: Matrices): Matrix {
  const value = valueAt(term, values);
  demand(!(value instanceof Rational), 'number-not-matrix', 'A number stands where a matrix should.');
  return value;
}

/** The value of a term whose shapes fit: a matrix, or a number. */
function valueAt(term: Term, values: Matrices): Matrix | Rational {
  if (isVariable(term)) return lookUp(values, term);
  if (typeof term !== 'object') return readRational(term, 'A number');
  const [operator, ...written] = term;
  const operands = written.map((operand) => valueAt(operand, values));
  const first = at(operands, 0);
  switch (operator) {
    case '+':
      return operands.reduce((sum, value) => combine(sum, value, (x, y) => x.add(y)));
    case '-':
      return operands.length === 1 ? apply(first, (x) => x.neg()) : combine(first, at(operands, 1), (x, y) => x.sub(y));
    case '*':
      return operands.reduce(product);
    case '/':
      return product(first, readRational(inverse(at(written, 1)), 'A number'));
    case 'relu':
      return apply(first, (x) => (x.sign() > 0 ? x : ZERO));
    default:
      return apply(first, (x) => x.abs());
  }
}

function apply(value: Matrix | Rational, to: (entry: Rational) => Rational): Matrix | Rational {
  return value instanceof Rational ? bounded(to(value)) : value.map((row) => row.map((entry) => bounded(to(entry))));
}

function combine(a: Matrix | Rational, b: Matrix | Rational, by: (x: Rational, y: Rational) => Rational): Matrix | Rational {
  if (a instanceof Rational) return apply(b, (y) => by(a, y));
  demand(!(b instanceof Rational), 'adds-number', 'A number is not added to a matrix.');
  return a.map((row, i) => row.map((x, k) => bounded(by(x, at(at(b, i), k)))));
}

function product(a: Matrix | Rational, b: Matrix | Rational): Matrix | Rational {
  if (a instanceof Rational) return apply(b, (y) => a.mul(y));
  if (b instanceof Rational) return apply(a, (x) => x.mul(b));
  return matrixProduct(a, b);
}

/** `[[1, 0], [0, 1]]` */
function printMatrix(matrix: Matrix): string {
  return `[${matrix.map((row) => `[${row.join(', ')}]`).join(', ')}]`;
}

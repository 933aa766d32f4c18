import { at } from '../../math/exact/at.ts';
import { bounded } from '../../math/exact/bounded.ts';
import { matrixProduct } from '../../math/exact/matrixProduct.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { Rational, ZERO } from '../../math/exact/rational.ts';
import { readEntries, readFields, readList, readNatural, readPoint, readRational, readText } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import { compare, expand } from '../../math/language/expand.ts';
import { inverse } from '../../math/language/inverse.ts';
import { isVariable, printTerm, readNumberTerm, readVariables, type Term } from '../../math/language/term.ts';
import type { Checker } from '../checker.ts';

/** Sizes of a counterexample: a matrix that no page would print is larger. */
const MOST_ROWS = 16;
const MOST_LETTERS = 64;
const SIZE = /^([a-z][A-Za-z0-9]*|1)$/;

type Shape = readonly [rows: string, columns: string];
type Matrix = readonly (readonly Rational[])[];

interface Statement {
  readonly letters: ReadonlyMap<string, Shape>;
  /** The names of sizes, without the number 1. */
  readonly sizes: readonly string[];
  readonly left: Term;
  readonly right: Term;
}

/**
 * Two expressions in matrices are equal for matrices of every shape that fits: statement
 * `{ letters: { W: ['b', 'a'], x: ['a', '1'] }, left, right }`, where a letter has the names of its
 * numbers of rows and columns, `*` is the matrix product and numbers only scale; no proof but the
 * computation itself. Refuted by `{ sizes: { a: 1, b: 2 }, matrices: { W: [[1], [2]], x: [[3]] } }`,
 * where relu and abs may occur too, entry by entry.
 */
export const matrixIdentity: Checker = {
  name: 'matrixIdentity',
  kind: 'identity',
  theorem: {
    name: 'Normal form in the free non-commutative ring',
    says: 'Two non-commutative polynomials that multiply out to the same words with the same coefficients are equal for all elements of every ring, and for all matrices whose shapes fit.',
    source: 'cohn2006',
  },
  check(statement, proof) {
    const { left, right, sizes } = read(statement, RING);
    demand(proof === null, 'proof-not-null', 'The computation is the proof, so it must be null.');
    const words = compare(expand(left, 'non-commutative'), expand(right, 'non-commutative'));
    return { cases: BigInt(words), scope: sizes.length === 0 ? 'for all real numbers' : 'for every shape' };
  },
  refute(statement, counterexample) {
    differenceAt(read(statement, BENT), counterexample);
  },
  formal(statement) {
    const { letters, sizes, left, right } = read(statement, BENT);
    const shapes = [...letters].map(([letter, [rows, columns]]) => `‹${letter}› (${rows} × ${columns})`);
    const given = sizes.length === 0 ? '' : `all sizes ${sizes.join(', ')} and `;
    return `For ${given}all real matrices ${shapes.join(', ')}: ‹${printTerm(['==', left, right])}›.`;
  },
  describe(statement, counterexample) {
    return differenceAt(read(statement, BENT), counterexample);
  },
};

/** The entries of both sides, row by row, at the matrices of a counterexample. */
export function sidesAt(
  statement: Plain,
  counterexample: Plain,
): { readonly left: readonly Rational[]; readonly right: readonly Rational[] } {
  const { left, right } = valuesAt(read(statement, BENT), counterexample);
  return { left: [left].flat(2), right: [right].flat(2) };
}

/** What may occur besides + − × and division by a number: nothing, or functions applied to each entry. */
const RING: readonly string[] = [];
const BENT: readonly string[] = ['relu', 'abs'];

function read(data: Plain, entrywise: readonly string[]): Statement {
  const fields = readFields(data, 'the statement', ['letters', 'left', 'right']);
  const entries = readEntries(fields.letters, 'letters');
  demand(
    entries.length <= MOST_LETTERS,
    'too-many-letters',
    `There are ${entries.length} letters, and this checker stops at ${MOST_LETTERS}.`,
  );
  const letters = new Map(entries.map(([letter, shape]) => [letter, readShape(shape, letter)]));
  const [left, right] = [readNumberTerm(fields.left, 'left'), readNumberTerm(fields.right, 'right')];
  const used = readVariables(left, right);
  for (const letter of letters.keys())
    demand(used.includes(letter), 'letter-not-used', `${letter} has a shape, but the identity does not speak of it.`);
  const [one, other] = [shapeOf(left, letters, entrywise), shapeOf(right, letters, entrywise)];
  demand(one !== null && other !== null, 'number-not-matrix', 'Both sides must be matrices, not numbers.');
  demand(
    String(one) === String(other),
    'unequal-shapes',
    `The left side is ${one.join(' × ')} and the right side ${other.join(' × ')}.`,
  );
  const sizes = [...new Set([...letters.values()].flat())].filter((size) => size !== '1').sort();
  return { letters, sizes, left, right };
}

function readShape(data: Plain, letter: string): Shape {
  const names = readList(data, letter).map((name) => readText(name, `the shape of ${letter}`));
  const [rows, columns] = [at(names, 0), at(names, 1)];
  demand(
    names.length === 2 && SIZE.test(rows) && SIZE.test(columns),
    'shape-names',
    `The shape of ${letter} must be two names such as "a", or "1".`,
  );
  return [rows, columns];
}

/** The shape of a term, or null for a number; refuses sums and products that do not fit. */
function shapeOf(term: Term, letters: ReadonlyMap<string, Shape>, entrywise: readonly string[]): Shape | null {
  if (isVariable(term)) {
    return lookUp(letters, term);
  }
  if (typeof term !== 'object') return null;
  const [operator, ...operands] = term;
  const shapes = operands.map((operand) => shapeOf(operand, letters, entrywise));
  const first = at(shapes, 0);
  if (operator === '+' || operator === '-') {
    for (const shape of shapes)
      demand(String(shape) === String(first), 'shapes-do-not-fit', `In ${printTerm(term)} the shapes do not fit.`);
    return first;
  }
  if (operator === '*') {
    return shapes.reduce((product, shape) => {
      if (product === null || shape === null) return product ?? shape;
      demand(
        product[1] === shape[0],
        'inner-shapes-do-not-fit',
        `In ${printTerm(term)} a factor with ${product[1]} columns meets one with ${shape[0]} rows.`,
      );
      return [product[0], shape[1]];
    });
  }
  if (operator === '/') demand(at(shapes, 1) === null, 'division-by-matrix', `${printTerm(term)} divides by a matrix.`);
  else demand(entrywise.includes(operator), 'wrong-operation', `${printTerm(term)} is not built from +, − and ×.`);
  return first;
}

/** The values of both sides at these matrices, in words; refuses matrices where they are equal. */
function differenceAt(statement: Statement, data: Plain): string {
  const { values, left, right } = valuesAt(statement, data);
  const [one, other] = [left, right].map(print);
  const where = [...values].map(([letter, matrix]) => `${letter} = ${print(matrix)}`).join(', ');
  demand(one !== other, 'equal-there', `Both sides are ${one} for ${where}.`);
  return `For ${where} the left side is ${one} and the right side ${other}.`;
}

function valuesAt({ letters, sizes, left, right }: Statement, data: Plain) {
  const fields = readFields(data, 'the counterexample', ['sizes', 'matrices']);
  const counts = new Map([['1', 1], ...Object.entries(readFields(fields.sizes, 'sizes', sizes)).map(readSize)]);
  const matrices = Object.entries(readFields(fields.matrices, 'matrices', [...letters.keys()]));
  const values = new Map(
    matrices.map(([letter, rows]) => [
      letter,
      readMatrix(
        rows,
        letter,
        lookUp(letters, letter).map((size) => lookUp(counts, size)),
      ),
    ]),
  );
  return { values, left: valueAt(left, values), right: valueAt(right, values) };
}

function readSize([size, count]: readonly [string, Plain]): [string, number] {
  demand(count !== 0, 'no-rows', `${size} is 0, and a matrix has at least one row and one column.`);
  return [size, readNatural(count, size, MOST_ROWS)];
}

function readMatrix(data: Plain, letter: string, shape: readonly number[]): Matrix {
  const matrix = readList(data, letter).map((row, i) => readPoint(row, `${letter}[${i}]`));
  const [rows, columns] = [at(shape, 0), at(shape, 1)];
  demand(
    matrix.length === rows && matrix.every((row) => row.length === columns),
    'wrong-shape',
    `${letter} must be ${rows} × ${columns}.`,
  );
  return matrix;
}

/** The value of a term whose shapes fit: a matrix, or a number. */
function valueAt(term: Term, values: ReadonlyMap<string, Matrix>): Matrix | Rational {
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

function print(value: Matrix | Rational): string {
  demand(!(value instanceof Rational), 'number-printed', 'A number stands where a matrix should.');
  return `[${value.map((row) => `[${row.join(', ')}]`).join(', ')}]`;
}

function lookUp<V>(map: ReadonlyMap<string, V>, name: string): V {
  const value = map.get(name);
  demand(value !== undefined, 'no-shape', `${name} has no shape or size.`);
  return value;
}

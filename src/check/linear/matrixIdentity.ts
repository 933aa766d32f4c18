import { at } from '../../math/exact/at.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { readFields } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import { compare, expand } from '../../math/language/expand.ts';
import { type Application, printTerm, readNumberTerm, readVariables } from '../../math/language/term.ts';
import type { Checker } from '../checker.ts';
import { type Letters, printForAll, readLetters, shapeOf, sizesOf } from './letters.ts';
import { differenceAt, type Entries, entriesOf, type Matrices, printMatrices, readMatrices, readSizes } from './matrices.ts';

interface Statement {
  readonly letters: Letters;
  readonly equation: Application;
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
    const { letters, equation } = read(statement);
    demand(proof === null, 'proof-not-null', 'The computation is the proof, so it must be null.');
    const words = compare(expand(at(equation, 1), 'non-commutative'), expand(at(equation, 2), 'non-commutative'));
    return { cases: BigInt(words), scope: sizesOf(letters).length === 0 ? 'for all real numbers' : 'for every shape' };
  },
  refute(statement, counterexample) {
    differenceOf(read(statement), counterexample);
  },
  formal(statement) {
    const { letters, equation } = read(statement);
    return `${printForAll(letters)}‹${printTerm(equation)}›.`;
  },
  describe(statement, counterexample) {
    return differenceOf(read(statement), counterexample);
  },
};

/** The entries of both sides, row by row, at the matrices of a counterexample. */
export function sidesAt(statement: Plain, counterexample: Plain): Entries {
  const { letters, equation } = read(statement);
  return entriesOf(equation, valuesAt(letters, counterexample));
}

function read(data: Plain): Statement {
  const fields = readFields(data, 'the statement', ['letters', 'left', 'right']);
  const letters = readLetters(fields.letters, 'letters');
  const [left, right] = [readNumberTerm(fields.left, 'left'), readNumberTerm(fields.right, 'right')];
  const used = readVariables(left, right);
  for (const letter of letters.keys())
    demand(used.includes(letter), 'letter-not-used', `${letter} has a shape, but the identity does not speak of it.`);
  const [one, other] = [shapeOf(left, letters), shapeOf(right, letters)];
  demand(one !== null && other !== null, 'number-not-matrix', 'Both sides must be matrices, not numbers.');
  demand(
    String(one) === String(other),
    'unequal-shapes',
    `The left side is ${one.join(' × ')} and the right side ${other.join(' × ')}.`,
  );
  return { letters, equation: ['==', left, right] };
}

/** The values of both sides at these matrices, in words; refuses matrices where they are equal. */
function differenceOf({ letters, equation }: Statement, data: Plain): string {
  const values = valuesAt(letters, data);
  const told = differenceAt(equation, values);
  demand(told !== undefined, 'equal-there', `Both sides are equal for ${printMatrices(values)}.`);
  return `For ${printMatrices(values)} ${told}.`;
}

function valuesAt(letters: Letters, data: Plain): Matrices {
  const fields = readFields(data, 'the counterexample', ['sizes', 'matrices']);
  return readMatrices(fields.matrices, letters, readSizes(fields.sizes, letters));
}

import { at } from '../../math/exact/at.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { readFields, readList, readNatural } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import { difference } from '../../math/language/comparison.ts';
import { compare, expand } from '../../math/language/expand.ts';
import { printGiven } from '../../math/language/printFormulas.ts';
import { type Application, printTerm, readFormula, readNumberTerm, readVariables, type Term } from '../../math/language/term.ts';
import type { Checker } from '../checker.ts';
import { type Letters, printForAll, readLetters, shapeOf } from './letters.ts';
import { differenceAt, type Entries, entriesOf, type Matrices, printMatrices, readMatrices, readSizes } from './matrices.ts';

/** Longer lists are more than a reader would wait for. */
const MOST_GIVEN = 64;
const MOST_PARTS = 256;

interface Statement {
  readonly letters: Letters;
  readonly given: readonly Application[];
  readonly then: Application;
}

/**
 * An equation between matrices follows from others, for every shape that fits: statement `{ letters, given, then }`,
 * each formula an `==` as in `matrixIdentity`; proof a list of `{ of, before, after }`. With "difference" for left −
 * right, the difference of `then` must be, multiplied out in the free non-commutative ring, the sum of the products
 * before · the difference of given[of] · after. What is given is never impossible: without constants, all of it is true
 * of matrices of zeros. Refuted by matrices, with relu and abs entry by entry, where all is true that is given, and
 * `then` is not.
 */
export const matrixConsequence: Checker = {
  name: 'matrixConsequence',
  kind: 'identity',
  theorem: {
    name: 'A two-sided ideal',
    says: 'What is zero stays zero when matrices multiply it from either side, and a sum of zeros is zero.',
    source: 'cohn2006',
  },
  check(statement, proof) {
    const { letters, given, then } = read(statement);
    const sum: Term = ['+', 0, 0, ...readParts(proof, letters, given, then)];
    const words = compare(expand(difference(then), 'non-commutative'), expand(sum, 'non-commutative'));
    return { cases: BigInt(words), scope: 'for every shape' };
  },
  refute(statement, counterexample) {
    contradiction(read(statement), counterexample);
  },
  formal(statement) {
    const { letters, given, then } = read(statement);
    return `${printForAll(letters)}${printGiven(given)}‹${printTerm(then)}›.`;
  },
  describe(statement, counterexample) {
    const it = read(statement);
    const { values, told } = contradiction(it, counterexample);
    const where = it.given.length === 0 ? 'For' : 'All that is given is true, and yet for';
    return `${where} ${printMatrices(values)} ${told}.`;
  },
};

/** The entries of both sides of the conclusion, row by row, at the matrices of a counterexample. */
export function conclusionAt(statement: Plain, counterexample: Plain): Entries {
  const it = read(statement);
  return entriesOf(it.then, contradiction(it, counterexample).values);
}

/** An equation whose two sides are matrices of one shape. */
export function readEquation(data: Plain, name: string, letters: Letters): Application {
  const formula = readFormula(data, name);
  demand(formula[0] === '==', 'equation-needed', `${printTerm(formula)} must be an equation.`);
  const [left, right] = [shapeOf(at(formula, 1), letters), shapeOf(at(formula, 2), letters)];
  demand(left !== null && right !== null, 'number-not-matrix', `Both sides of ${printTerm(formula)} must be matrices.`);
  demand(String(left) === String(right), 'unequal-shapes', `The sides of ${printTerm(formula)} have different shapes.`);
  return formula;
}

function read(data: Plain): Statement {
  const fields = readFields(data, 'the statement', ['letters', 'given', 'then']);
  const letters = readLetters(fields.letters, 'letters');
  const list = readList(fields.given, 'given');
  demand(
    list.length <= MOST_GIVEN,
    'too-many-formulas',
    `${list.length} formulas are given, and this checker stops at ${MOST_GIVEN}.`,
  );
  const given = list.map((formula, i) => readEquation(formula, `given[${i}]`, letters));
  const then = readEquation(fields.then, 'then', letters);
  const used = readVariables(...given, then);
  for (const letter of letters.keys())
    demand(used.includes(letter), 'letter-not-used', `${letter} has a shape, but the statement does not speak of it.`);
  return { letters, given, then };
}

/** The products that the proof sums up, each of the shape of the conclusion. */
function readParts(data: Plain, letters: Letters, given: readonly Application[], then: Application): readonly Term[] {
  const list = readList(data, 'the proof');
  demand(
    list.length <= MOST_PARTS,
    'too-many-parts',
    `The proof has ${list.length} parts, and this checker stops at ${MOST_PARTS}.`,
  );
  return list.map((part, i) => {
    const { of, before, after } = readFields(part, `part ${i}`, ['of', 'before', 'after']);
    const equation = at(given, readNatural(of, `part ${i}.of`, given.length));
    const product: Term = ['*', readNumberTerm(before, 'before'), difference(equation), readNumberTerm(after, 'after')];
    demand(
      String(shapeOf(product, letters)) === String(shapeOf(at(then, 1), letters)),
      'other-shape',
      `Part ${i} of the proof has another shape than the conclusion.`,
    );
    return product;
  });
}

/** The matrices, if everything given is true there, and how the sides of the conclusion differ. */
function contradiction({ letters, given, then }: Statement, data: Plain): { readonly values: Matrices; readonly told: string } {
  const fields = readFields(data, 'the counterexample', ['sizes', 'matrices']);
  const values = readMatrices(fields.matrices, letters, readSizes(fields.sizes, letters));
  for (const formula of given)
    demand(differenceAt(formula, values) === undefined, 'premise-false', `${printTerm(formula)} is given, and false there.`);
  const told = differenceAt(then, values);
  demand(told !== undefined, 'true-there', `${printTerm(then)} is true for ${printMatrices(values)}.`);
  return { values, told };
}

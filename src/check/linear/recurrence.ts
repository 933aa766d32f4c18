import { at } from '../../math/exact/at.ts';
import { dot } from '../../math/exact/dot.ts';
import { matrixProduct } from '../../math/exact/matrixProduct.ts';
import type { Plain } from '../../math/exact/plain.ts';
import type { Rational } from '../../math/exact/rational.ts';
import { type Point, readEntries, readFields, readNatural, readPoint, readPoints } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import type { Checker } from '../checker.ts';

/** No page would print more terms or coefficients than these. */
const MOST_TERMS = 128;
const MOST_COEFFICIENTS = 16;

interface Statement {
  readonly terms: Point;
  readonly coefficients: Point;
}

/**
 * A sequence obeys a linear recurrence, and none that is shorter: statement `{ terms, coefficients }`, with k
 * coefficients c₁, …, c_k and at least 2 k terms, each of which from s_k on must be c₁ s_(t−1) + … + c_k s_(t−k); proof
 * `{ inverse }`. The k × k matrix with s_(i+j) in row i and column j, times the inverse, must be the identity matrix.
 * Refuted by `{ index }`, counted from 0, of a wrong term; or by `{ coefficients }`, fewer that give every term.
 */
export const recurrence: Checker = {
  name: 'recurrence',
  kind: 'certificate',
  theorem: {
    name: 'Hankel matrix',
    says: 'If a sequence obeys a recurrence with j coefficients, column j of its Hankel matrix, counted from 0, is a combination of the columns before it; so no Hankel matrix of more than j rows is invertible.',
    source: null,
  },
  check(statement, proof) {
    const { terms, coefficients } = read(statement);
    const wrong = firstWrong(terms, coefficients);
    demand(wrong === undefined, 'term-differs', `terms[${wrong}] is not what the coefficients give.`);
    const k = coefficients.length;
    const inverse = readPoints(readFields(proof, 'the proof', ['inverse']).inverse, 'inverse');
    const product = matrixProduct(
      coefficients.map((_, i) => terms.slice(i, i + k)),
      inverse,
    );
    demand(
      product.every((row, i) => row.length === k && row.every((x, j) => String(x) === (i === j ? '1' : '0'))),
      'not-identity',
      `The Hankel matrix times inverse is not the identity matrix with ${k} rows.`,
    );
    return { cases: BigInt(terms.length - k + k ** 2), scope: `for these ${terms.length} terms` };
  },
  refute(statement, counterexample) {
    against(read(statement), counterexample);
  },
  formal(statement) {
    const { terms, coefficients } = read(statement);
    const k = coefficients.length;
    const each =
      k === 1
        ? `each term after the first is ${coefficients} times the one before it`
        : `each term after the first ${k} is the sum of the ${k} before it, the nearest first, times ${list(coefficients)}`;
    return `In the sequence ${list(terms)} ${each}. No recurrence with fewer coefficients holds.`;
  },
  describe(statement, counterexample) {
    return against(read(statement), counterexample);
  },
};

function read(data: Plain): Statement {
  const fields = readFields(data, 'the statement', ['terms', 'coefficients']);
  const terms = readPoint(fields.terms, 'terms');
  const coefficients = readPoint(fields.coefficients, 'coefficients');
  const [n, k] = [terms.length, coefficients.length];
  demand(n <= MOST_TERMS, 'too-many-terms', `There are ${n} terms, and this checker stops at ${MOST_TERMS}.`);
  demand(
    k <= MOST_COEFFICIENTS,
    'too-many-coefficients',
    `There are ${k} coefficients, and this checker stops at ${MOST_COEFFICIENTS}.`,
  );
  demand(k > 0, 'no-coefficients', 'There are no coefficients, which is right for zeros alone, and this checker starts at 1.');
  demand(
    n >= 2 * k,
    'too-few-terms',
    `There are ${n} terms for ${k} coefficients; give twice as many terms as coefficients, or more.`,
  );
  return { terms, coefficients };
}

/** What the coefficients give for the term of this index. */
function given(terms: Point, coefficients: Point, index: number): Rational {
  return dot(coefficients, terms.slice(index - coefficients.length, index).reverse());
}

/** The index of the first term that is not what the coefficients give. */
function firstWrong(terms: Point, coefficients: Point): number | undefined {
  const index = terms.findIndex((term, t) => t >= coefficients.length && !term.equals(given(terms, coefficients, t)));
  return index < 0 ? undefined : index;
}

/** What a counterexample shows, as a sentence; refused when it shows nothing. */
function against({ terms, coefficients }: Statement, data: Plain): string {
  if (readEntries(data, 'the counterexample').some(([name]) => name === 'index')) {
    const index = readNatural(readFields(data, 'the counterexample', ['index']).index, 'index', terms.length - 1);
    demand(
      index >= coefficients.length,
      'nothing-before',
      `index is ${index}, and there are fewer terms before it than coefficients.`,
    );
    const [term, sum] = [at(terms, index), given(terms, coefficients, index)];
    demand(!term.equals(sum), 'term-right', `terms[${index}] is what the coefficients give.`);
    return `Term ${index + 1} is ${term}, and the coefficients ${list(coefficients)} give ${sum}.`;
  }
  const fewer = readPoint(readFields(data, 'the counterexample', ['coefficients']).coefficients, 'coefficients');
  demand(fewer.length < coefficients.length, 'not-fewer', 'The counterexample does not have fewer coefficients.');
  const wrong = firstWrong(terms, fewer);
  demand(wrong === undefined, 'term-differs', `terms[${wrong}] is not what the counterexample's coefficients give.`);
  if (fewer.length === 0) return 'All terms are 0, which needs no coefficients.';
  return `The terms obey a shorter recurrence, with the coefficients ${list(fewer)}.`;
}

function list(numbers: Point): string {
  return numbers.join(', ');
}

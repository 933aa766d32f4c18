import { matrixProduct } from '../../math/exact/matrixProduct.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { type Point, readFields, readList, readNatural, readPoints } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import type { Checker } from '../checker.ts';

/** Larger matrices, or more of them, no page would print. */
const MOST_FACTORS = 16;
const MOST_ROWS = 16;

type Matrix = readonly Point[];

interface Statement {
  readonly factors: readonly Matrix[];
  readonly product: Matrix;
  readonly rank: number;
}

/**
 * A product of matrices has just this rank, which is at least 1: statement `{ factors, rank }`, the
 * factors in the order in which they are multiplied; proof `{ left, right, before, after }`. The product
 * must be left · right, with `rank` columns on the left and rows on the right, which bounds its rank
 * from above; and before · product · after must be the identity matrix of that size, which bounds it from
 * below. Refuted by `{ rank, proof }`: another rank, with a proof of it.
 */
export const rank: Checker = {
  name: 'rank',
  kind: 'certificate',
  theorem: {
    name: 'Rank of a product',
    says: 'A product of matrices has no higher rank than any of its factors, and a matrix no higher rank than it has rows or columns.',
    source: 'horn2012',
  },
  check(statement, proof) {
    const { factors, product, rank } = read(statement);
    checkRank(product, rank, proof);
    return {
      cases: BigInt(product.flat().length + rank ** 2),
      scope: factors.length === 1 ? 'for this matrix' : 'for these matrices',
    };
  },
  refute(statement, counterexample) {
    otherRank(read(statement), counterexample);
  },
  formal(statement) {
    const { factors, rank } = read(statement);
    const what = factors.length === 1 ? 'The matrix' : 'The product of the matrices, in this order,';
    return `${what} ${factors.map(print).join(' and ')} has rank ${rank}.`;
  },
  describe(statement, counterexample) {
    const { product, rank } = read(statement);
    const other = otherRank(read(statement), counterexample);
    return `The rank of ${print(product)} is ${other}, and not ${rank}.`;
  },
};

function read(data: Plain): Statement {
  const fields = readFields(data, 'the statement', ['factors', 'rank']);
  const list = readList(fields.factors, 'factors');
  demand(list.length > 0, 'empty', 'There are no factors, so there is nothing to check.');
  demand(
    list.length <= MOST_FACTORS,
    'too-many-factors',
    `There are ${list.length} factors, and this checker stops at ${MOST_FACTORS}.`,
  );
  const factors = list.map((factor, i) => readMatrix(factor, `factors[${i}]`));
  return { factors, product: factors.reduce(matrixProduct), rank: readRank(fields.rank) };
}

function readRank(data: Plain): number {
  const rank = readNatural(data, 'rank', MOST_ROWS);
  demand(rank > 0, 'rank-zero', 'Only a matrix of zeros has rank 0, and this checker starts at 1.');
  return rank;
}

function readMatrix(data: Plain, name: string): Matrix {
  const rows = readPoints(data, name);
  demand(
    rows.length <= MOST_ROWS && rows.every((row) => row.length <= MOST_ROWS),
    'too-large',
    `${name} has more than ${MOST_ROWS} rows or columns, and this checker stops there.`,
  );
  return rows;
}

/** Whether this proof shows that the matrix has this rank; refused when it does not. */
function checkRank(matrix: Matrix, rank: number, data: Plain): void {
  const proof = readFields(data, 'the proof', ['left', 'right', 'before', 'after']);
  const right = readMatrix(proof.right, 'right');
  demand(right.length === rank, 'wrong-number-of-rows', `right has ${right.length} rows where the rank is ${rank}.`);
  demand(
    print(matrixProduct(readMatrix(proof.left, 'left'), right)) === print(matrix),
    'product-differs',
    'left · right is not the matrix.',
  );
  const core = matrixProduct(matrixProduct(readMatrix(proof.before, 'before'), matrix), readMatrix(proof.after, 'after'));
  demand(
    core.length === rank &&
      core.every((row, i) => row.length === rank && row.every((x, k) => String(x) === (i === k ? '1' : '0'))),
    'not-identity',
    `before · matrix · after is not the identity matrix with ${rank} rows.`,
  );
}

/** Another rank than the statement's, when its proof holds. */
function otherRank({ product, rank }: Statement, data: Plain): number {
  const fields = readFields(data, 'the counterexample', ['rank', 'proof']);
  const other = readRank(fields.rank);
  demand(other !== rank, 'same-rank', `The rank is ${rank} there too.`);
  checkRank(product, other, fields.proof);
  return other;
}

function print(matrix: Matrix): string {
  return `[${matrix.map((row) => `[${row.join(', ')}]`).join(', ')}]`;
}

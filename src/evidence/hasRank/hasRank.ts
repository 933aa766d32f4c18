import {
  type ExactMatrix,
  identityMatrix,
  type Matrix,
  product,
  rankFactors,
  solve,
  transpose,
} from '../../math/algebra/matrix.ts';
import { type ExactVector, readVector } from '../../math/algebra/vector.ts';
import { type CheckedEvidence, checked } from '../checked.ts';

interface Ranked {
  /** In the order in which they are multiplied. */
  readonly factors: readonly Matrix[];
  readonly rank: number;
}

/**
 * A product of matrices has just this rank: proved by two factors that are no wider, and by an identity
 * matrix of that size inside it. Throws a `RangeError` for factors that do not fit, and for a product
 * of zeros only.
 */
export function hasRank(factors: readonly Matrix[], rank: number): CheckedEvidence<Ranked> {
  return checked('rank', () => {
    const { left, right } = rankFactors(factors.reduce(product));
    const proof = {
      left,
      right,
      before: inverseFrom(transpose(left)),
      after: transpose(inverseFrom(right)),
    };
    const statement = { factors: factors.map((factor) => factor.map((row) => readVector(row, 'a row'))), rank };
    return right.length === rank ? { statement, proof } : { statement, counterexample: { rank: right.length, proof } };
  });
}

/** The rows x for which A x is one column of the identity after the other; the rows of A are independent, so there are such. */
function inverseFrom(a: ExactMatrix): ExactMatrix {
  return identityMatrix(a.length).map((unit) => solve(a, unit) as ExactVector);
}

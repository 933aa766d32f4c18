import { type ExactMatrix, type Matrix, productIn, readMatrix } from '../algebra/matrix.ts';
import { rationals } from '../algebra/ring.ts';
import { given } from '../exact/given.ts';
import { coded } from '../exact/refused.ts';
import { projected } from './attention.ts';

/** Tokens, and how much each of them looks at each, whatever they are. */
export interface FrozenHead {
  /** One row a token that looks, one column a token that is looked at. */
  readonly pattern: Matrix;
  /** One row a token, one column a feature. */
  readonly X: Matrix;
  /** Features × outputs. */
  readonly values: Matrix;
}

/**
 * Attention whose scores are fixed and not made from the tokens: pattern · X · Wv, exactly, one row for each row of the
 * pattern. It is linear in X. Throws a `RangeError` for an empty or ragged matrix or shapes that do not fit, and a
 * `TypeError` for an inexact number.
 */
export function frozenAttention(head: FrozenHead): ExactMatrix {
  const { pattern, X, values } = given(head, 'A head with its pattern, { pattern, X, values },');
  const [looks, tokens] = [readMatrix(pattern, 'pattern'), readMatrix(X, 'X')];
  const columns = looks[0]?.length;
  if (columns !== tokens.length)
    throw coded(
      'pattern-does-not-fit',
      new RangeError(`pattern has ${columns} columns and X has ${tokens.length} rows; it needs one column for each token.`),
    );
  return productIn(rationals, looks, projected(tokens, values, 'values'));
}

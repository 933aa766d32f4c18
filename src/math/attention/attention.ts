import { type ExactMatrix, type Matrix, productIn, readMatrix, transposed } from '../algebra/matrix.ts';
import { rationals } from '../algebra/ring.ts';
import { given } from '../exact/given.ts';
import { ZERO } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';

/** One head of attention: the tokens, and the three weight matrices that it reads them with. */
export interface Head {
  /** One row a token, one column a feature. */
  readonly X: Matrix;
  /** Features × width: a token's query is its row times this. */
  readonly queries: Matrix;
  /** Features × width, the same width as for the queries. */
  readonly keys: Matrix;
  /** Features × outputs. */
  readonly values: Matrix;
  /** Whether a token looks at itself and earlier tokens only; at all of them, if left out. */
  readonly causal?: boolean;
}

/**
 * Attention without its softmax, exactly: the scores (X Wq)(X Wk)ᵀ, and the outputs, scores · X Wv. The scores are not
 * divided by a root either. Both results have one row a token, and where a token must not look its score is 0.
 * Throws a `RangeError` for an empty or ragged matrix or shapes that do not fit, and a `TypeError` for an inexact number
 * or for no head. (Vaswani et al. 2017, equation 1, without the softmax and the root.)
 */
export function attention(head: Head): { readonly scores: ExactMatrix; readonly outputs: ExactMatrix } {
  const { X, queries, keys, values, causal = false } = given(head, 'A head of attention, { X, queries, keys, values },');
  const tokens = readMatrix(X, 'X');
  const asking = projected(tokens, queries, 'queries');
  const offering = projected(tokens, keys, 'keys');
  const [asked, offered] = [columnsOf(asking), columnsOf(offering)];
  if (asked !== offered)
    throw coded(
      'widths-do-not-fit',
      new RangeError(`queries has ${asked} columns and keys has ${offered}; a query and a key must be of the same width.`),
    );
  const all = productIn(rationals, asking, transposed(offering));
  const scores = causal ? all.map((row, i) => row.map((score, j) => (j <= i ? score : ZERO))) : all;
  return { scores, outputs: productIn(rationals, scores, projected(tokens, values, 'values')) };
}

/** The tokens times a weight matrix that was given under this name. */
export function projected(tokens: ExactMatrix, weights: Matrix, name: string): ExactMatrix {
  const exact = readMatrix(weights, name);
  const features = columnsOf(tokens);
  if (exact.length !== features)
    throw coded(
      'features-do-not-fit',
      new RangeError(`${name} has ${exact.length} rows and X has ${features} columns; it needs one row for each column of X.`),
    );
  return productIn(rationals, tokens, exact);
}

function columnsOf([row = []]: ExactMatrix): number {
  return row.length;
}

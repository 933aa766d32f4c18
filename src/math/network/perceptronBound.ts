import { readVector, type Vector } from '../algebra/vector.ts';
import { type Rational, rational } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { product, signedVectors } from './perceptron.ts';

/**
 * R² |w|² / m²: no run of the perceptron over these points makes more mistakes. R is the length of the
 * longest (x, 1), |w| that of (weights, bias), and m > 0 the least of y · (weights · x + bias).
 *
 * Undefined when the weights do not separate the points, and so bound nothing. Throws as `perceptron` does, and
 * a `TypeError` for a weight that is no whole number. Source: Novikoff 1962; Block 1962.
 */
export function perceptronBound(
  points: readonly Vector[],
  labels: readonly boolean[],
  { weights, bias }: { readonly weights: Vector; readonly bias: Vector[number] },
): Rational | undefined {
  const vectors = signedVectors(points, labels);
  const form = readVector([...weights, bias], 'weights').map((entry) => {
    if (!entry.isInteger())
      throw coded('not-whole', new TypeError(`A weight is ${entry}, and the bound here takes whole numbers.`));
    return entry.n;
  });
  const margin = vectors.map((vector) => product(form, vector)).reduce((a, b) => (b < a ? b : a));
  if (margin <= 0n) return undefined;
  const longest = vectors.map((vector) => product(vector, vector)).reduce((a, b) => (b > a ? b : a));
  return rational(longest * product(form, form)).div(rational(margin * margin));
}

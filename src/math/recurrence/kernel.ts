import { type ExactMatrix, productIn } from '../algebra/matrix.ts';
import { rationals } from '../algebra/ring.ts';
import { coded } from '../exact/refused.ts';
import { zip } from '../exact/zip.ts';
import { type ExactSystem, type LinearSystem, readSystem } from './linearSystem.ts';
import { sum } from './recur.ts';

/**
 * The response of a linear system to a single input of one: K₀ = C B + D, and K_j = C Aʲ B after j further steps.
 * The first n of them, each a p × m matrix. Throws a `RangeError` unless n is a positive whole number and the shapes
 * fit, and a `TypeError` for floats.
 */
export function kernel(system: LinearSystem, n: number): readonly ExactMatrix[] {
  if (!Number.isSafeInteger(n) || n < 1)
    throw coded('not-a-natural', new RangeError(`A kernel has a positive whole number of matrices, not ${n}.`));
  return kernelOf(readSystem(system), n);
}

/** {@link kernel} of a system that was read. */
export function kernelOf({ A, B, C, D }: ExactSystem, n: number): readonly ExactMatrix[] {
  const matrices: ExactMatrix[] = [];
  // C Aʲ, which has no more rows than there are outputs.
  let reading = C;
  for (let j = 0; j < n; j += 1) {
    matrices.push(productIn(rationals, reading, B));
    if (j + 1 < n) reading = productIn(rationals, reading, A);
  }
  return matrices.map((matrix, j) => (j === 0 ? zip(matrix, D).map(([row, direct]) => sum(row, direct)) : matrix));
}

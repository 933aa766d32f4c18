import type { Complex } from './complex.ts';
import { eigenpairs } from './eigenpairs.ts';

/**
 * The eigenvalues of a real square matrix, each as often as it is one, the largest first, in doubles.
 * They are found with + − × ÷ and square roots alone, so they are the same on every machine, and checked: each is an
 * eigenvalue of a matrix that differs from the given one by no more than n² 2^−52 of its size. A pair that is not real
 * stands together, the one with the positive imaginary part first. Throws as `eigenpairs` does.
 */
export function spectrum(matrix: readonly (readonly number[])[]): readonly Complex[] {
  return eigenpairs(matrix).map(({ value }) => value);
}

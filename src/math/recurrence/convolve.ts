import type { ExactMatrix } from '../algebra/matrix.ts';
import { productIn } from '../algebra/matrix.ts';
import { rationals } from '../algebra/ring.ts';
import type { ExactVector, Vector } from '../algebra/vector.ts';
import { kernelOf } from './kernel.ts';
import { type LinearSystem, readInputs, readSystem } from './linearSystem.ts';
import { sum, times } from './recur.ts';

/**
 * The outputs of a linear system as a convolution: y_t = K₀ x_t + K₁ x_(t−1) + … + K_(t−1) x₁ + C Aᵗ start.
 * T inputs of m numbers give T outputs of p, the same as `recur` gives. Throws a `RangeError` for no inputs and for
 * shapes that do not fit, and a `TypeError` for floats.
 */
export function convolve(system: LinearSystem, inputs: readonly Vector[]): readonly ExactVector[] {
  const read = readSystem(system);
  const columns = readInputs(read, inputs);
  const kernel = kernelOf(read, columns.length);
  // C Aᵗ, for what is left of the state at the start.
  let reading: ExactMatrix = read.C;
  return columns.map((_, t) => {
    reading = productIn(rationals, reading, read.A);
    let output = times(reading, read.start);
    for (let j = 0; j <= t; j += 1) output = sum(output, times(kernel[j] as ExactMatrix, columns[t - j] as ExactVector));
    return output;
  });
}

import type { ExactMatrix } from '../algebra/matrix.ts';
import { rationals } from '../algebra/ring.ts';
import { dotIn, type ExactVector, type Vector } from '../algebra/vector.ts';
import { zip } from '../exact/zip.ts';
import { type LinearSystem, readInputs, readSystem } from './linearSystem.ts';

/**
 * Runs a linear system step by step: the state after each step, and the output of each.
 * h' = A h + B x and y = C h' + D x, so T inputs of m numbers give T states of n and T outputs of p. Throws a
 * `RangeError` for no inputs and for shapes that do not fit, and a `TypeError` for floats.
 */
export function recur(
  system: LinearSystem,
  inputs: readonly Vector[],
): { readonly states: readonly ExactVector[]; readonly outputs: readonly ExactVector[] } {
  const read = readSystem(system);
  const { A, B, C, D } = read;
  const states: ExactVector[] = [];
  const outputs: ExactVector[] = [];
  let state = read.start;
  for (const input of readInputs(read, inputs)) {
    state = sum(times(A, state), times(B, input));
    states.push(state);
    outputs.push(sum(times(C, state), times(D, input)));
  }
  return { states, outputs };
}

/** The product of a matrix and a column. */
export function times(matrix: ExactMatrix, column: ExactVector): ExactVector {
  return matrix.map((row) => dotIn(rationals, row, column));
}

/** Entry by entry. */
export function sum(left: ExactVector, right: ExactVector): ExactVector {
  return zip(left, right).map(([a, b]) => a.add(b));
}

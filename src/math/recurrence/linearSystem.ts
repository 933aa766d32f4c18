import { type ExactMatrix, type Matrix, readMatrix } from '../algebra/matrix.ts';
import { demandList, type ExactVector, type Vector } from '../algebra/vector.ts';
import { ZERO } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { listOf } from './listOf.ts';

/** A linear recurrence h' = A h + B x with the outputs y = C h' + D x: n states, m inputs, p outputs. */
export interface LinearSystem {
  /** n × n: what becomes of the state. */
  readonly A: Matrix;
  /** n × m: what an input adds to it. */
  readonly B: Matrix;
  /** p × n: what is read of the new state. */
  readonly C: Matrix;
  /** p × m: what an input adds to the output at once. */
  readonly D: Matrix;
  /** The n states before the first step; zeros if left out. */
  readonly start?: Vector;
}

/** A linear system with its numbers read. */
export interface ExactSystem {
  readonly A: ExactMatrix;
  readonly B: ExactMatrix;
  readonly C: ExactMatrix;
  readonly D: ExactMatrix;
  readonly start: ExactVector;
}

/** Reads a system. Throws a `RangeError` for shapes that do not fit, and a `TypeError` for a number that is not exact. */
export function readSystem(system: LinearSystem): ExactSystem {
  const A = readMatrix(system.A, 'A');
  const B = readMatrix(system.B, 'B');
  const C = readMatrix(system.C, 'C');
  const D = readMatrix(system.D, 'D');
  const n = A.length;
  const m = columns(B);
  const p = C.length;
  fits('A', A, n, n, 'a transition is square');
  fits('B', B, n, m, `A has ${n} rows`);
  fits('C', C, p, n, `A has ${n} rows`);
  fits('D', D, p, m, `C has ${p} rows and B ${m} columns`);
  const start = system.start === undefined ? A.map(() => ZERO) : listOf(system.start, 'start', n, 'one for each row of A');
  return { A, B, C, D, start };
}

/**
 * Reads a sequence of inputs for this system, each a list of m numbers. Throws a `RangeError` when there are none or
 * one has another length, and a `TypeError` for a number that is not exact.
 */
export function readInputs({ B }: ExactSystem, inputs: readonly Vector[]): readonly ExactVector[] {
  demandList(inputs, 'inputs');
  if (inputs.length === 0) throw coded('empty', new RangeError('There are no inputs: give at least one step.'));
  const m = columns(B);
  return inputs.map((input, t) => listOf(input, `inputs[${t}]`, m, 'one for each column of B'));
}

function columns(matrix: ExactMatrix): number {
  return (matrix[0] as ExactVector).length;
}

function fits(name: string, matrix: ExactMatrix, rows: number, across: number, because: string): void {
  if (matrix.length !== rows || columns(matrix) !== across)
    throw coded(
      'shapes-do-not-fit',
      new RangeError(`${name} is ${matrix.length} × ${columns(matrix)} and must be ${rows} × ${across}: ${because}.`),
    );
}

import { demandList } from '../algebra/vector.ts';
import { exp } from '../elementary/exp.ts';
import { coded } from '../exact/refused.ts';
import type { Complex } from '../spectrum/complex.ts';
import { dot } from '../spectrum/dot.ts';
import { readDoubles } from '../spectrum/readDouble.ts';
import { lruEigenvalues } from './lruEigenvalues.ts';
import type { LruParameters } from './lruRing.ts';

/** A layer of n linear recurrent units with m inputs and p outputs. */
export interface Lru extends LruParameters {
  /** n × m: what an input adds to each state, before it is multiplied by exp γ; ones if left out. */
  readonly B?: readonly (readonly (Complex | number)[])[];
  /** p × n: what is read of the states; no outputs if left out. */
  readonly C?: readonly (readonly (Complex | number)[])[];
  /** p × m: what an input adds to the output at once; nothing if left out. */
  readonly D?: readonly (readonly number[])[];
}

/**
 * Runs linear recurrent units from zero, in doubles: h' = λ ⊙ h + exp γ ⊙ B x and y = Re(C h') + D x.
 * T inputs of m numbers give T states of n complex numbers and T outputs of p numbers. With zeros for γ they are not
 * normalised. What is real in B or C may be a number. Throws a `RangeError` for no inputs and for shapes that do not fit.
 * Source: Orvieto et al. 2023.
 */
export function lruRun(
  units: Lru,
  inputs: readonly (readonly number[])[],
): { readonly states: readonly (readonly Complex[])[]; readonly outputs: readonly (readonly number[])[] } {
  const { nu } = units;
  const eigenvalues = lruEigenvalues(units);
  const gains = readDoubles(units.gamma, 'gamma', nu.length).map(exp);
  demandList(inputs, 'inputs');
  inputs.forEach((input, t) => {
    demandList(input, `inputs[${t}]`);
  });
  const [first] = inputs;
  if (first === undefined || first.length === 0 || nu.length === 0)
    throw coded(
      'empty',
      new RangeError('There is nothing to run: give at least one unit, and one input of at least one number.'),
    );
  const { B = nu.map(() => first.map(() => 1)), C = [] } = units;
  const { D = C.map(() => first.map(() => 0)) } = units;
  const [n, m, p] = [nu.length, first.length, C.length];
  const parts = (matrix: readonly (readonly (Complex | number)[])[], name: string, rows: number, columns: number) =>
    rowsOf(matrix, name, rows, columns).map((row, i) => {
      const entries = row.map((entry) => (typeof entry === 'number' ? { re: entry, im: 0 } : entry));
      return {
        re: readDoubles(
          entries.map(({ re }) => re),
          `${name}[${i}].re`,
        ),
        im: readDoubles(
          entries.map(({ im }) => im),
          `${name}[${i}].im`,
        ),
      };
    });
  const drive = parts(B, 'B', n, m);
  const read = parts(C, 'C', p, n);
  const direct = rowsOf(D, 'D', p, m).map((row, i) => readDoubles(row, `D[${i}]`));
  let state: readonly Complex[] = eigenvalues.map(() => ({ re: 0, im: 0 }));
  const states: (readonly Complex[])[] = [];
  const outputs = inputs.map((input, t) => {
    const x = readDoubles(input, `inputs[${t}]`, m);
    state = eigenvalues.map(({ re, im }, k) => {
      const [h, b, gain] = [state[k] as Complex, drive[k] as Parts, gains[k] as number];
      return { re: re * h.re - im * h.im + gain * dot(b.re, x), im: re * h.im + im * h.re + gain * dot(b.im, x) };
    });
    states.push(state);
    return read.map((c, i) => {
      const real =
        dot(
          c.re,
          state.map(({ re }) => re),
        ) -
        dot(
          c.im,
          state.map(({ im }) => im),
        );
      return real + dot(direct[i] as readonly number[], x);
    });
  });
  return { states, outputs };
}

interface Parts {
  readonly re: readonly number[];
  readonly im: readonly number[];
}

function rowsOf<T>(matrix: readonly (readonly T[])[], name: string, rows: number, columns: number): readonly (readonly T[])[] {
  if (matrix.length !== rows || matrix.some((row) => row.length !== columns))
    throw coded('shapes-do-not-fit', new RangeError(`${name} must be ${rows} × ${columns}: ${rows} rows of ${columns} numbers.`));
  return matrix;
}

import { coded } from '../exact/refused.ts';
import type { Complex } from './complex.ts';
import { reflectColumns, reflector, reflectRows, type Square } from './hessenberg.ts';

/** A subdiagonal entry that is smaller than its neighbours by this is rounded off. */
const EPSILON = 2 ** -52;
/** Steps for one eigenvalue: two or three are usual. After each ten the shifts are changed, for matrices that go round. */
const MOST_STEPS = 60;
const STEPS_BEFORE_CHANGE = 10;
/** After so many, what the whole matrix makes small is rounded off too: a matrix of low rank is rounding errors elsewhere. */
const STEPS_BEFORE_WHOLE = 20;

/**
 * The eigenvalues of a real matrix with zeros below its first subdiagonal: Francis' QR algorithm with double shifts.
 * A pair that is not real comes as re ± i im, with the same digits. Throws a `RangeError` if some eigenvalue takes more
 * than `most` steps. Source: Francis 1961; Golub and Van Loan, Matrix Computations, section 7.5.
 */
export function hessenbergEigenvalues(matrix: Square, n: number, most = MOST_STEPS): readonly Complex[] {
  const h = matrix.slice();
  const at = (i: number, j: number): number => h[i * n + j] as number;
  const eigenvalues: Complex[] = [];
  let last = n - 1;
  let steps = 0;
  while (last >= 0) {
    const first = blockStart(h, n, last, steps >= STEPS_BEFORE_WHOLE ? 1 : 0);
    if (first >= last - 1) {
      if (first === last) eigenvalues.push({ re: at(last, last), im: 0 });
      else eigenvalues.push(...ofTwo(at(first, first), at(first, last), at(last, first), at(last, last)));
      last = first - 1;
      steps = 0;
      continue;
    }
    if (steps >= most)
      throw coded('not-converged', new RangeError(`An eigenvalue was not found in ${most} steps of the QR algorithm.`));
    steps += 1;
    francisStep(h, n, first, last, steps % STEPS_BEFORE_CHANGE === 0);
  }
  return eigenvalues;
}

/** Where the block that ends in row `last` begins: below an entry that is zero, but for rounding of its neighbours or `least`. */
function blockStart(h: Square, n: number, last: number, least: number): number {
  const size = (i: number, j: number): number => Math.abs(h[i * n + j] as number);
  for (let i = last; i > 0; i -= 1) {
    // Where both neighbours are zero the whole matrix, whose largest entry is at least 1, is the measure.
    if (size(i, i - 1) <= EPSILON * Math.max(least, size(i - 1, i - 1) + size(i, i) || 1)) return i;
  }
  return 0;
}

/** The eigenvalues of [[a, b], [c, d]], without a difference of nearly equal numbers. */
function ofTwo(a: number, b: number, c: number, d: number): readonly [Complex, Complex] {
  const half = (a - d) / 2;
  const square = half * half + b * c;
  if (square < 0) {
    const [re, im] = [(a + d) / 2, Math.sqrt(-square)];
    return [
      { re, im },
      { re, im: -im },
    ];
  }
  const far = half < 0 ? half - Math.sqrt(square) : half + Math.sqrt(square);
  return [
    { re: d + far, im: 0 },
    { re: far === 0 ? d : d - (b * c) / far, im: 0 },
  ];
}

/** One step with the two eigenvalues of the last corner as shifts, in real arithmetic; `isChanged` shifts elsewhere. */
function francisStep(h: Square, n: number, first: number, last: number, isChanged: boolean): void {
  const at = (i: number, j: number): number => h[i * n + j] as number;
  const [a, b, c, d] = [at(last - 1, last - 1), at(last - 1, last), at(last, last - 1), at(last, last)];
  const size = Math.abs(c) + Math.abs(at(last - 1, last - 2));
  const [sum, product] = isChanged ? [1.5 * size, size * size] : [a + d, a * d - b * c];
  // The first column of (H − shift) (H − other shift), which has three entries.
  let column = [
    at(first, first) * (at(first, first) - sum) + product + at(first, first + 1) * at(first + 1, first),
    at(first + 1, first) * (at(first, first) + at(first + 1, first + 1) - sum),
    at(first + 1, first) * at(first + 2, first + 1),
  ];
  for (let k = first; k < last; k += 1) {
    const count = Math.min(3, last - k + 1);
    const end = k + count;
    const v = new Array<number>(end).fill(0);
    for (let i = 0; i < count; i += 1) v[k + i] = column[i] as number;
    reflector(v, k);
    reflectRows(h, n, v, k, end, Math.max(first, k - 1), last + 1);
    reflectColumns(h, n, v, k, end, first, Math.min(k + 4, last + 1));
    column = [1, 2, 3].map((i) => (k + i <= last ? at(k + i, k) : 0));
    // What the next reflection clears is not zero but for rounding until then.
    if (k > first) for (let i = k + 1; i < end; i += 1) h[i * n + k - 1] = 0;
  }
}

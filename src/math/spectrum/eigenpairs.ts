import { randomSource } from '../elementary/randomSource.ts';
import { coded } from '../exact/refused.ts';
import type { Complex } from './complex.ts';
import { dot } from './dot.ts';
import { hessenberg, type Square } from './hessenberg.ts';
import { hessenbergEigenvalues } from './hessenbergEigenvalues.ts';
import { readDoubles } from './readDouble.ts';

/** An eigenvalue λ and a vector v of length 1 with A v = λ v, but for the residual. */
export interface Eigenpair {
  readonly value: Complex;
  readonly vector: { readonly re: Float64Array; readonly im: Float64Array };
  /** The length of A v − λ v, in proportion to the root of the sum of all squares in A. */
  readonly residual: number;
}

/** In the place of a pivot that is zero. */
const LEAST_PIVOT = 2 ** -52;
/** A vector that has grown beyond this is scaled, before doubles end. */
const LARGE = 2 ** 300;

/**
 * The eigenvalues of a real n × n matrix, largest first, each with a vector, in doubles and checked.
 * With A v − λ v of length r, λ is exactly an eigenvalue of some matrix that differs from A by r. Throws a `RangeError`
 * for a matrix that is empty, not square or not finite, and for a residual above `most`: as a rule n² 2^−52, since each
 * of the n² entries passes through reflections that round by 2^−53 each.
 */
export function eigenpairs(
  matrix: readonly (readonly number[])[],
  most = matrix.length * matrix.length * 2 ** -52,
): readonly Eigenpair[] {
  const n = matrix.length;
  if (n === 0) throw coded('empty-matrix', new RangeError('The matrix is empty; eigenvalues need a row with an entry.'));
  const rows = matrix.map((row, i) => {
    if (row.length !== n)
      throw coded(
        'not-square',
        new RangeError(`Only a square matrix has eigenvalues: row ${i + 1} has ${row.length} entries, and there are ${n} rows.`),
      );
    return readDoubles(row, `matrix[${i}]`);
  });
  const scale = powerBelow(
    rows.reduce((largest, row) => row.reduce((size, entry) => Math.max(size, Math.abs(entry)), largest), 0),
  );
  // Divided by a power of two, which is exact, the largest entry is from 1 to 2.
  const a = Float64Array.from(rows.flatMap((row) => row.map((entry) => entry / scale)));
  const { h, q } = hessenberg(a, n);
  const size = Math.sqrt(dot(a, a));
  const pairs: Eigenpair[] = [];
  for (const value of sorted(hessenbergEigenvalues(h, n))) {
    // The second of two that are not real has the vector of the first, mirrored. Other pairs may be the same to the last digit.
    const above = value.im < 0 ? pairs.find(({ value: { re, im } }) => re === value.re && im === -value.im) : undefined;
    const vectors = above === undefined ? nullVectors(h, n, value).map((v) => rotated(q, n, v)) : [mirrored(above)];
    const tried = vectors.map((vector) => ({ value, vector, residual: size === 0 ? 0 : residualOf(a, n, value, vector) / size }));
    const best = tried.reduce((least, pair) => (pair.residual < least.residual ? pair : least));
    if (!(best.residual <= most))
      throw coded(
        'residual-too-large',
        new RangeError(`An eigenvalue is off: its residual is ${best.residual}, and at most ${most} was asked for.`),
      );
    pairs.push(best);
  }
  return pairs.map(({ value: { re, im }, ...pair }) => ({ value: { re: re * scale, im: im * scale }, ...pair }));
}

/** The largest power of two that is not above a number; 1 for zero. */
function powerBelow(size: number): number {
  let power = 1;
  while (size / power >= 2) power *= 2;
  while (size > 0 && size / power < 1) power /= 2;
  return power;
}

/** The largest first; of equal ones that with the larger real part, then the one above the axis. */
function sorted(values: readonly Complex[]): readonly Complex[] {
  return values.toSorted((a, b) => squareOf(b.re, b.im) - squareOf(a.re, a.im) || b.re - a.re || b.im - a.im);
}

type Vector = Eigenpair['vector'];

function mirrored({ vector: { re, im } }: Eigenpair): Vector {
  return { re, im: im.map((entry) => -entry) };
}

/** Q v. */
function rotated(q: Square, n: number, { re, im }: Vector): Vector {
  const part = (v: Float64Array): Float64Array => v.map((_, i) => dot(q.subarray(i * n, i * n + n), v));
  return { re: part(re), im: part(im) };
}

/** The length of A v − λ v. */
function residualOf(a: Square, n: number, { re, im }: Complex, v: Vector): number {
  const { re: real, im: imaginary } = rotated(a, n, v);
  let sum = 0;
  for (let i = 0; i < n; i += 1) {
    const [x, y] = [v.re[i] as number, v.im[i] as number];
    sum += squareOf((real[i] as number) - re * x + im * y, (imaginary[i] as number) - re * y - im * x);
  }
  return Math.sqrt(sum);
}

/**
 * Two vectors of length 1 that H − λ makes nearly zero: inverse iteration, once and twice.
 * It begins with a random vector, which has a share of every eigenvector, as a vector of ones has not where the matrix
 * is a permutation. As a rule the second is better, but not where eigenvectors are missing.
 */
function nullVectors(h: Square, n: number, value: Complex): readonly Vector[] {
  const { gaussian } = randomSource(0);
  const once = solved(h, n, value, { re: new Float64Array(n).map(gaussian), im: new Float64Array(n) });
  return [once, solved(h, n, value, once)];
}

/** The solution of (H − λ) x = b, scaled to length 1: elimination with row exchanges, one entry a column. */
function solved(h: Square, n: number, { re, im }: Complex, b: Vector): Vector {
  const [real, imaginary] = [h.slice(), new Float64Array(n * n)];
  const [x, y] = [b.re.slice(), b.im.slice()];
  for (let i = 0; i < n; i += 1) {
    real[i * n + i] = (real[i * n + i] as number) - re;
    imaginary[i * n + i] = -im;
  }
  for (let k = 0; k + 1 < n; k += 1) {
    const [upper, lower] = [k * n, (k + 1) * n];
    const size = (row: number): number => squareOf(real[row + k] as number, imaginary[row + k] as number);
    if (size(lower) > size(upper)) {
      for (const part of [real, imaginary]) {
        for (let j = k; j < n; j += 1) {
          const kept = part[upper + j] as number;
          part[upper + j] = part[lower + j] as number;
          part[lower + j] = kept;
        }
      }
      for (const part of [x, y]) {
        const kept = part[k] as number;
        part[k] = part[k + 1] as number;
        part[k + 1] = kept;
      }
    }
    if (size(lower) === 0) continue;
    const { re: p, im: q } = quotient(
      real[lower + k] as number,
      imaginary[lower + k] as number,
      real[upper + k] as number,
      imaginary[upper + k] as number,
    );
    for (let j = k; j < n; j += 1) {
      const [s, t] = [real[upper + j] as number, imaginary[upper + j] as number];
      real[lower + j] = (real[lower + j] as number) - (p * s - q * t);
      imaginary[lower + j] = (imaginary[lower + j] as number) - (p * t + q * s);
    }
    const [s, t] = [x[k] as number, y[k] as number];
    x[k + 1] = (x[k + 1] as number) - (p * s - q * t);
    y[k + 1] = (y[k + 1] as number) - (p * t + q * s);
  }
  for (let k = n - 1; k >= 0; k -= 1) {
    let [s, t] = [x[k] as number, y[k] as number];
    for (let j = k + 1; j < n; j += 1) {
      const [u, v, p, q] = [real[k * n + j] as number, imaginary[k * n + j] as number, x[j] as number, y[j] as number];
      s -= u * p - v * q;
      t -= u * q + v * p;
    }
    const [u, v] = [real[k * n + k] as number, imaginary[k * n + k] as number];
    const small = Math.abs(u) + Math.abs(v) < LEAST_PIVOT;
    const { re: p, im: q } = small ? quotient(s, t, LEAST_PIVOT, 0) : quotient(s, t, u, v);
    x[k] = p;
    y[k] = q;
    if (Math.abs(p) + Math.abs(q) > LARGE) scaleBy(1 / LARGE, x, y);
  }
  const length = Math.sqrt(dot(x, x) + dot(y, y));
  scaleBy(1 / length, x, y);
  return { re: x, im: y };
}

function scaleBy(factor: number, ...vectors: readonly Float64Array[]): void {
  for (const vector of vectors) for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] as number) * factor;
}

/** The square of the size of re + im i. Engines may differ in powers, and not in products. */
function squareOf(re: number, im: number): number {
  return re * re + im * im;
}

/** (a + b i)/(c + d i). */
function quotient(a: number, b: number, c: number, d: number): Complex {
  const square = squareOf(c, d);
  return { re: (a * c + b * d) / square, im: (b * c - a * d) / square };
}

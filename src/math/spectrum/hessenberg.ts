import { dot } from './dot.ts';

/** A square matrix, row after row: entry (i, j) of n × n stands at i n + j. */
export type Square = Float64Array;

/**
 * An orthogonal Q, and H = Qᵀ A Q with zeros below the first subdiagonal: Householder reflections.
 * A column that has its zeros already is left as it is, and so is a matrix of this form. A is not changed.
 */
export function hessenberg(matrix: Square, n: number): { readonly h: Square; readonly q: Square } {
  const h = matrix.slice();
  const q = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) q[i * n + i] = 1;
  for (let k = 0; k + 2 < n; k += 1) {
    const v = Array.from({ length: n }, (_, i) => (i > k ? (h[i * n + k] as number) : 0));
    if (v.slice(k + 2).every((entry) => entry === 0)) continue;
    reflector(v, k + 1);
    reflectRows(h, n, v, k + 1, n, 0, n);
    reflectColumns(h, n, v, k + 1, n, 0, n);
    reflectColumns(q, n, v, k + 1, n, 0, n);
    for (let i = k + 2; i < n; i += 1) h[i * n + k] = 0;
  }
  return { h, q };
}

/**
 * Turns a vector x into the v for which 1 − v vᵀ reflects x to the axis of place `first`.
 * So v has length √2. Before that place x has zeros. Where all of it is zero it is left so, and reflects nothing.
 */
export function reflector(x: number[], first: number): void {
  const head = x[first] as number;
  const size = Math.sqrt(dot(x, x));
  if (size === 0) return;
  // Away from zero, so that nothing cancels.
  x[first] = head < 0 ? head - size : head + size;
  const length = Math.sqrt(dot(x, x) / 2);
  for (let i = 0; i < x.length; i += 1) x[i] = (x[i] as number) / length;
}

/** (1 − v vᵀ) A: of rows first … last − 1 the columns from … to − 1, where v has entries from its place `first` on. */
export function reflectRows(
  a: Square,
  n: number,
  v: readonly number[],
  first: number,
  last: number,
  from: number,
  to: number,
): void {
  for (let j = from; j < to; j += 1) {
    let sum = 0;
    for (let i = first; i < last; i += 1) sum += (v[i] as number) * (a[i * n + j] as number);
    for (let i = first; i < last; i += 1) a[i * n + j] = (a[i * n + j] as number) - sum * (v[i] as number);
  }
}

/** A (1 − v vᵀ): of columns first … last − 1 the rows from … to − 1. */
export function reflectColumns(
  a: Square,
  n: number,
  v: readonly number[],
  first: number,
  last: number,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i += 1) {
    let sum = 0;
    for (let j = first; j < last; j += 1) sum += (v[j] as number) * (a[i * n + j] as number);
    for (let j = first; j < last; j += 1) a[i * n + j] = (a[i * n + j] as number) - sum * (v[j] as number);
  }
}

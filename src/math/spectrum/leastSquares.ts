import { coded } from '../exact/refused.ts';
import { dot } from './dot.ts';
import { reflector } from './hessenberg.ts';
import { readDoubles } from './readDouble.ts';

/**
 * The x for which the length of A x − b is least, of all of them the shortest, in doubles: Householder's QR.
 * A has m rows of n numbers, b has m. Columns are taken in the order of what is left of them, and what is left below
 * max(m, n) 2^−52 of the first counts as nothing: so much may be rounding. Throws a `RangeError` for no rows, for rows
 * of no or of different lengths and for another number of entries in b. Source: Businger and Golub 1965.
 */
export function leastSquares(rows: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const [m, n] = [rows.length, rows[0]?.length ?? 0];
  if (n === 0) throw coded('empty-matrix', new RangeError('The matrix is empty: give at least one row with an entry.'));
  const read = rows.map((row, i) => readDoubles(row, `rows[${i}]`, n));
  const b = [...readDoubles(right, 'right', m)];
  const columns = Array.from({ length: n }, (_, j) => read.map((row) => row[j] as number));
  const { rank, order, reflectors } = triangularised(columns, Math.max(m, n) * 2 ** -52);
  reflectors.forEach((v, k) => {
    reflect(v, k, b);
  });
  // R x = b for the first `rank` rows of R, which has a column for each entry of x: Rᵀ is brought to a triangle in turn.
  const across = Array.from({ length: rank }, (_, k) => columns.map((column) => column[k] as number));
  const turned = triangularised(across, 0);
  const solution = new Array<number>(n).fill(0);
  for (let k = 0; k < rank; k += 1) {
    const column = across[k] as number[];
    solution[k] = ((b[turned.order[k] as number] as number) - dot(column, solution, 0, k)) / (column[k] as number);
  }
  for (let k = rank - 1; k >= 0; k -= 1) reflect(turned.reflectors[k] as number[], k, solution);
  const inOrder = new Array<number>(n).fill(0);
  order.forEach((place, i) => {
    inOrder[place] = solution[i] as number;
  });
  return inOrder;
}

interface Triangular {
  /** How many columns have something left. */
  readonly rank: number;
  /** Which column stands where, in the first places those that were chosen. */
  readonly order: readonly number[];
  readonly reflectors: readonly (readonly number[])[];
}

/** Brings columns to a triangle, in place, the largest first, until this share of the first is left. */
function triangularised(columns: number[][], share: number): Triangular {
  const order = columns.map((_, j) => j);
  const reflectors: (readonly number[])[] = [];
  let first = 0;
  for (let k = 0; k < columns.length; k += 1) {
    const left = columns.map((column, j) => (j < k ? -1 : dot(column, column, k)));
    const largest = left.reduce((best, size, j) => (size > (left[best] as number) ? j : best), k);
    const size = Math.sqrt(left[largest] as number);
    if (k === 0) first = size;
    if (size === 0 || size <= share * first) break;
    swap(columns, k, largest);
    swap(order, k, largest);
    const v = (columns[k] as number[]).map((entry, i) => (i < k ? 0 : entry));
    reflector(v, k);
    for (let j = k; j < columns.length; j += 1) reflect(v, k, columns[j] as number[]);
    reflectors.push(v);
  }
  return { rank: reflectors.length, order, reflectors };
}

/** (1 − v vᵀ) b, in place, where v has entries from its place `first` on. */
function reflect(v: readonly number[], first: number, b: number[]): void {
  const sum = dot(v, b, first);
  for (let i = first; i < v.length; i += 1) b[i] = (b[i] as number) - sum * (v[i] as number);
}

function swap<T>(list: T[], i: number, j: number): void {
  const kept = list[i] as T;
  list[i] = list[j] as T;
  list[j] = kept;
}

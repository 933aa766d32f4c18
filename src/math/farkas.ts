import { BigDictionary } from './bigDictionary.ts';
import type { Dictionary, Integer } from './dictionary.ts';
import { DoubleDictionary, exactInDoubles } from './doubleDictionary.ts';

/** A vector positive on every given one, or a non-negative combination of them, not all zero, that vanishes. */
export type Alternative = { readonly positive: readonly Integer[] } | { readonly vanishing: readonly Integer[] };

/**
 * Gordan's alternative for integer vectors a_1 … a_N, at least one, of one length: either some w has
 * w·a_i > 0 for every i, or some λ ≥ 0 that is not zero has λ_1 a_1 + … + λ_N a_N = 0; never both
 * (Gordan 1873, a case of Farkas 1902).
 *
 * Found by exchanging variables in t_i = w·a_i − 1, whose t_i must become ≥ 0, by the least-index rule,
 * which cannot cycle: of the violated t_i the first, and of those that can mend it the first (Bland 1977;
 * Terlaky 1985). Nothing is rounded: in doubles as long as they are certain to be exact, else in BigInt.
 */
export function farkas(vectors: readonly (readonly Integer[])[]): Alternative {
  const count = vectors.length;
  const basic = vectors.map((_, i) => i);
  const [first] = vectors as readonly [readonly Integer[]];
  const nonbasic = [-1, ...first.map((_, k) => count + k)];
  // t_i = −1 + a_i·w: the variables 0 … N−1 are the t_i, in the rows, and from N on the entries of w, in the columns.
  return (
    exactInDoubles(() => decide(new DoubleDictionary(-1, vectors, basic, nonbasic), count)) ??
    decide(new BigDictionary(-1, vectors, basic, nonbasic), count)
  );
}

function decide<T extends Integer>(dictionary: Dictionary<T>, count: number): Alternative {
  const { basic, nonbasic } = dictionary;
  const rows = basic.map((_, i) => i);
  const columns = nonbasic.map((_, j) => j).slice(1);
  // The entries of w may have either sign, so they only have to leave the columns; one that cannot is in no t_i.
  for (const j of columns) {
    const i = rows.findIndex((row) => (basic[row] as number) < count && dictionary.sign(row, j) !== 0);
    if (i >= 0) dictionary.pivot(i, j);
  }
  for (;;) {
    const i = least(rows, basic, (row, variable) => variable < count && dictionary.sign(row, 0) < 0);
    if (i < 0) return { positive: solution(dictionary, count) };
    const j = least(columns, nonbasic, (column, variable) => variable < count && dictionary.sign(i, column) > 0);
    if (j < 0) return { vanishing: contradiction(dictionary, i, count) };
    dictionary.pivot(i, j);
  }
}

/** Of the rows or columns that qualify that with the first variable, or −1. */
function least(
  places: readonly number[],
  variables: readonly number[],
  qualifies: (place: number, variable: number) => boolean,
): number {
  let found = -1;
  let best = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const variable = variables[place] as number;
    if (variable < best && qualifies(place, variable)) {
      found = place;
      best = variable;
    }
  }
  return found;
}

/** No t_i is negative: w, its common denominator left out. */
function solution<T extends Integer>(dictionary: Dictionary<T>, count: number): readonly Integer[] {
  const values = dictionary.nonbasic.slice(1).map((): Integer => 0);
  dictionary.basic.forEach((variable, i) => {
    if (variable >= count) values[variable - count] = dictionary.entry(i, 0);
  });
  return values;
}

/** t_i = a negative number + Σ c_j t_j with every c_j ≤ 0, so a_i − Σ c_j a_j must vanish: it is constant in w. */
function contradiction<T extends Integer>(dictionary: Dictionary<T>, row: number, count: number): readonly Integer[] {
  const shares = Array.from({ length: count }, (): Integer => 0);
  shares[dictionary.basic[row] as number] = dictionary.denominator;
  dictionary.nonbasic.forEach((variable, j) => {
    if (variable >= 0 && variable < count) shares[variable] = -dictionary.entry(row, j);
  });
  return shares;
}

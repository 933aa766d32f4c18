import { BigDictionary } from './bigDictionary.ts';
import type { Dictionary, Integer } from './dictionary.ts';
import { DoubleDictionary, exactInDoubles } from './doubleDictionary.ts';
import { makeFeasible } from './leastIndex.ts';

/**
 * A vector positive on every given one, or a combination of them that vanishes. The combination is non-negative and
 * not all zero.
 */
export type Alternative = { readonly positive: readonly Integer[] } | { readonly vanishing: readonly Integer[] };

/** Loaded anew for each question, and nothing of it is handed out: its room serves for all of them. */
const DOUBLES = new DoubleDictionary(-1, [], 0, 0);

/**
 * Gordan's alternative for integer vectors a_1 … a_N, at least one, of one length: either some w has
 * w·a_i > 0 for every i, or some λ ≥ 0 that is not zero has λ_1 a_1 + … + λ_N a_N = 0; never both
 * (Gordan 1873, a case of Farkas 1902).
 *
 * Found by exchanging variables in t_i = w·a_i − 1 until every t_i ≥ 0, or one of them cannot be. Nothing is
 * rounded: in doubles as long as they are certain to be exact, else in BigInt.
 */
export function farkas(vectors: readonly (readonly Integer[])[]): Alternative {
  const count = vectors.length;
  // t_i = −1 + a_i·w: the variables 0 … N−1 are the t_i, in the rows, and from N on the entries of w, in the columns.
  return (
    exactInDoubles(() => {
      DOUBLES.load(-1, vectors, 0, count);
      return decide(DOUBLES, count);
    }) ?? decide(new BigDictionary(-1, vectors, 0, count), count)
  );
}

function decide<T extends Integer>(dictionary: Dictionary<T>, count: number): Alternative {
  const { basic, nonbasic } = dictionary;
  // The entries of w may have either sign, so they only have to leave the columns; one that cannot is in no t_i.
  for (let j = 1; j < nonbasic.length; j += 1) {
    const i = basic.findIndex((variable, row) => variable < count && dictionary.sign(row, j) !== 0);
    if (i >= 0) dictionary.pivot(i, j);
  }
  const stuck = makeFeasible(dictionary, count);
  return stuck < 0 ? { positive: solution(dictionary, count) } : { vanishing: contradiction(dictionary, stuck, count) };
}

/** No t_i is negative: w, its common denominator left out. */
function solution<T extends Integer>(dictionary: Dictionary<T>, count: number): readonly Integer[] {
  const { basic, nonbasic } = dictionary;
  const values = new Array<Integer>(nonbasic.length - 1).fill(0);
  for (let i = 0; i < basic.length; i += 1) {
    const variable = basic[i] as number;
    if (variable >= count) values[variable - count] = dictionary.entry(i, 0);
  }
  return values;
}

/** t_i = a negative number + Σ c_j t_j with every c_j ≤ 0, so a_i − Σ c_j a_j must vanish: it is constant in w. */
function contradiction<T extends Integer>(dictionary: Dictionary<T>, row: number, count: number): readonly Integer[] {
  const { basic, nonbasic, denominator } = dictionary;
  const shares = new Array<Integer>(count).fill(0);
  shares[basic[row] as number] = denominator;
  for (let j = 1; j < nonbasic.length; j += 1) {
    const variable = nonbasic[j] as number;
    if (variable < count) shares[variable] = -dictionary.entry(row, j);
  }
  return shares;
}

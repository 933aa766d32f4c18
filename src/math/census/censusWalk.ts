import { approach } from '../separability/approach.ts';
import { BigDictionary } from '../separability/bigDictionary.ts';
import type { Dictionary, Integer } from '../separability/dictionary.ts';
import { DoubleDictionary, exactInDoubles } from '../separability/doubleDictionary.ts';
import { lower, makeFeasible } from '../separability/leastIndex.ts';
import { vanishes } from '../separability/vanishes.ts';
import { CellSet, type Cells } from './cellSet.ts';

/** Weights with a smaller sum have sums, with whatever signs, that are 32-bit integers. Those of the census are far smaller. */
const MOST_INT = 2 ** 31;

/** What was found in a part of the census. */
export interface CensusTally {
  /** How many threshold functions the cells stand for. */
  readonly functions: bigint;
  /** How many cells, each verified by weights of its own. */
  readonly classes: number;
  /** How many steps out of a cell were refused, each by a verified combination. */
  readonly refused: number;
}

export interface CensusOptions {
  /** The largest entry that may be computed with in doubles; lower only to test that BigInt agrees. */
  readonly limit?: number;
}

/**
 * The walk through the threshold functions of n variables, up to symmetry.
 *
 * **What is counted.** f of n variables is a threshold function when f(x) = [w·x + b > 0] for some w and b. With
 * one more variable, x_0 = 1, it is the sign of a linear form without a constant; so the functions correspond
 * to the *cells* into which the hyperplanes w·x = 0, x ∈ {−1, 1}^m, m = n + 1, cut the space of all w. Exchanging
 * coordinates and their signs carries cells to cells. In every orbit just one cell meets the cone
 * w_1 ≥ … ≥ w_m ≥ 0: its Chow parameters, the sum of the points x with w·x > 0, lie in the cone as well, and a
 * threshold function is told by its Chow parameters (Chow 1961). The orbit has 2^(non-zero parameters) · m! / Π
 * (how often each occurs)! members.
 *
 * **How it is walked.** From the cell of (1, 0, …, 0), whose true points are those with x_1 = 1, across one
 * hyperplane at a time: a true point x becomes false, −x true, and the parameters lose 2x. A straight line in the
 * cone from a point near (1, 0, …, 0) to a point of any other cell crosses only hyperplanes of points with
 * x_1 = 1, since x true at first and false at last; chosen in general position it crosses one at a time. So every
 * cell of the cone is reached by steps that each lower the first parameter by the same amount: level by level, and
 * only the cells of one level have to be kept.
 *
 * **What is decided.** In the cone w = (s_1 + … + s_m, …, s_m) with s ≥ 0, and w·x is the sum of s_i times the
 * prefix sum x_1 + … + x_i. Of the true points only the minimal ones (none below them, by prefix sums, is true)
 * need to be looked at, since the others follow. A minimal point can be crossed just when its condition does not
 * follow from those of the others. Each step that is refused has a Farkas combination that shows that it does;
 * each cell that is kept has weights w that give back its truth table and its parameters. Both are checked here,
 * exactly, for all of them.
 */
export class CensusWalk {
  /** m, one more than the variables of the functions. */
  readonly #dimension: number;
  readonly #points: number;
  /** The prefix sums of each point; the bits of its number are its signs, x_1 the most significant. */
  readonly #prefixSums: readonly (readonly number[])[];
  /** For each way to step down: by how many places, in words and bits, and the points that can. */
  readonly #descents: readonly { readonly words: number; readonly bits: number; readonly from: Uint32Array }[];
  /** For each coordinate the points where it is 1. */
  readonly #ups: readonly Uint32Array[];
  readonly #unitVectors: readonly (readonly number[])[];
  readonly #tableLength: number;
  // Room for one cell, and for one step out of it, at a time.
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #key: Int16Array;
  readonly #table: Uint32Array;
  readonly #doubles: Room<number>;
  readonly #bigInts: Room<bigint>;

  constructor(variables: number, { limit }: CensusOptions = {}) {
    if (!Number.isInteger(variables) || variables < 1 || variables > 9)
      throw new RangeError(`The census is of the functions of 1 to 9 variables, not ${variables}.`);
    const m = variables + 1;
    const coordinates = Array.from({ length: m }, (_, i) => i);
    const points = Array.from({ length: 2 ** m }, (_, point) => point);
    const isUp = (point: number, i: number): boolean => ((point >> (m - 1 - i)) & 1) === 1;
    this.#dimension = m;
    this.#points = points.length;
    this.#tableLength = Math.ceil(points.length / 32);
    this.#prefixSums = points.map((point) => {
      let sum = 0;
      return coordinates.map((i) => {
        sum += isUp(point, i) ? 1 : -1;
        return sum;
      });
    });
    // Down by 2 s_m: the last coordinate from 1 to −1. Down by 2 s_i: 1 in place i and −1 after it exchanged.
    this.#descents = coordinates.map((i) => {
      const places = i === m - 1 ? 1 : 2 ** (m - 2 - i);
      return {
        words: places >>> 5,
        bits: places & 31,
        from: this.#tableOf((point) => isUp(point, i) && (i === m - 1 || !isUp(point, i + 1))),
      };
    });
    this.#ups = coordinates.map((i) => this.#tableOf((point) => isUp(point, i)));
    this.#unitVectors = coordinates.map((i) => coordinates.map((k) => (k === i ? 1 : 0)));
    this.#first = new Int32Array(this.#tableLength);
    this.#last = new Int32Array(points.length / this.#tableLength);
    this.#key = new Int16Array(m);
    this.#table = new Uint32Array(this.#tableLength);
    this.#doubles = {
      cell: new DoubleDictionary(-1, [], 0, 0, limit),
      step: new DoubleDictionary(-1, [], 0, 0, limit),
    };
    this.#bigInts = { cell: new BigDictionary(-1, [], 0, 0), step: new BigDictionary(-1, [], 0, 0) };
  }

  /** No cells yet: what a level is gathered in. */
  noCells(): CellSet {
    return new CellSet(this.#dimension, this.#tableLength);
  }

  /** The first level: the one cell where the first coordinate decides. */
  firstLevel(): CellSet {
    const cells = this.noCells();
    const key = new Int16Array(this.#dimension);
    key[0] = this.#points / 4;
    cells.add(
      key,
      this.#tableOf((point) => point >= this.#points / 2),
    );
    return cells;
  }

  /**
   * Verifies the cells from one place to before another and adds the cells one step further to `next`. Throws
   * when a cell or a refusal does not hold, which would be an error of this program.
   */
  visit(cells: Cells, from: number, to: number, next: CellSet): CensusTally {
    let functions = 0n;
    let refused = 0;
    const [keys, tables] = [cells.keys(from, to), cells.tables(from, to)];
    const [key, table] = [new Int16Array(this.#dimension), new Uint32Array(this.#tableLength)];
    for (let place = 0; place < to - from; place += 1) {
      for (let i = 0; i < key.length; i += 1) key[i] = keys[place * key.length + i] as number;
      for (let i = 0; i < table.length; i += 1) table[i] = tables[place * table.length + i] as number;
      refused +=
        exactInDoubles(() => this.#visitCell(key, table, next, this.#doubles)) ??
        this.#visitCell(key, table, next, this.#bigInts);
      functions += BigInt(orbitSize(key));
    }
    return { functions, classes: to - from, refused };
  }

  /** Verifies a cell, adds those one step further to `next`, and returns how many steps were refused. */
  #visitCell<T extends Integer>(key: Int16Array, table: Uint32Array, next: CellSet, { cell, step }: Room<T>): number {
    const m = this.#dimension;
    const minimal = this.#minimalPoints(table);
    const conditions = minimal.map((point) => this.#prefixSums[point] as readonly number[]);
    // The variables 0 … m−1 are s, from m on they are the conditions less one: −1 + Σ s_i (prefix sum)_i ≥ 0.
    cell.load(-1, conditions, m, 0);
    const count = m + minimal.length;
    approach(cell, count, count);
    demand(makeFeasible(cell, count) < 0 && this.#isCell(weightsOf(cell, m), key, table), 'A cell');
    let refused = 0;
    for (let j = 0; j < minimal.length; j += 1) {
      const point = minimal[j] as number;
      if (point < this.#points / 2 || next.has(this.#keyAcross(key, point))) continue;
      step.copyFrom(cell);
      const row = lower(step, m + j);
      if (row < 0) {
        next.add(this.#key, this.#tableAcross(table, point));
      } else {
        demand(this.#follows(step, row, conditions), 'A refused step');
        refused += 1;
      }
    }
    return refused;
  }

  /** Whether integer weights w_1 ≥ … ≥ w_m ≥ 0 have just this truth table, and it these Chow parameters, halved. */
  #isCell(weights: readonly number[], key: Int16Array, table: Uint32Array): boolean {
    let size = 0;
    let holds = true;
    for (let i = 0; i < weights.length; i += 1) {
      const weight = weights[i] as number;
      holds = holds && weight >= (weights[i + 1] ?? 0);
      size += weight;
    }
    return holds && size < MOST_INT && this.#isTableOf(weights, table) && this.#areParameters(key, table);
  }

  /** Whether just the points of this table have w·x > 0, and no point has w·x = 0. */
  #isTableOf(weights: readonly number[], table: Uint32Array): boolean {
    // w·x for the points of a word is what the first coordinates give all of them, and the last ones each.
    const [first, last] = [this.#first, this.#last];
    const split = Math.max(0, this.#dimension - 5);
    signedSums(weights, 0, split, first);
    signedSums(weights, split, this.#dimension, last);
    for (let word = 0; word < table.length; word += 1) {
      const start = first[word] as number;
      let bits = 0;
      for (let k = 0; k < last.length; k += 1) {
        const sum = (start + (last[k] as number)) | 0;
        if (sum === 0) return false;
        // The sign bit of −sum.
        bits |= ((0 - sum) >>> 31) << k;
      }
      if (bits >>> 0 !== table[word]) return false;
    }
    return true;
  }

  /** Whether the true points, half of all, have these sums, halved: so many have a 1 in a place, and the others a −1. */
  #areParameters(key: Int16Array, table: Uint32Array): boolean {
    for (let i = 0; i < key.length; i += 1)
      if (2 * sizeOfBoth(table, this.#ups[i] as Uint32Array) - this.#points / 2 !== 2 * (key[i] as number)) return false;
    return true;
  }

  /** Whether the condition of a row is, exactly, a sum of the others with factors ≥ 0. */
  #follows<T extends Integer>(dictionary: Dictionary<T>, row: number, conditions: readonly (readonly number[])[]): boolean {
    const { basic, nonbasic, denominator } = dictionary;
    const vectorOf = (variable: number): readonly number[] =>
      (this.#unitVectors[variable] ?? conditions[variable - this.#dimension]) as readonly number[];
    const factors: Integer[] = [-denominator];
    const vectors = [vectorOf(basic[row] as number)];
    let areShares = denominator > 0;
    for (let j = 1; j < nonbasic.length; j += 1) {
      const factor = dictionary.entry(row, j);
      areShares = areShares && factor >= 0;
      factors.push(factor);
      vectors.push(vectorOf(nonbasic[j] as number));
    }
    return areShares && vanishes(factors, vectors);
  }

  /** The true points below which none is true: all ways to step down lead to false ones. */
  #minimalPoints(table: Uint32Array): readonly number[] {
    const left = this.#table;
    left.set(table);
    for (const { words, bits, from } of this.#descents) {
      // The bit of a point is moved to that of the point above it. No point in the first words has one so far below.
      for (let word = words; word < left.length; word += 1) {
        const below = (table[word - words] as number) << bits;
        const carried = bits === 0 || word === 0 ? 0 : (table[word - 1] as number) >>> (32 - bits);
        left[word] = (left[word] as number) & ~((below | carried) & (from[word] as number));
      }
    }
    const minimal: number[] = [];
    for (let word = 0; word < left.length; word += 1) {
      for (let bits = left[word] as number; bits !== 0; bits &= bits - 1) minimal.push(32 * word + 31 - Math.clz32(bits & -bits));
    }
    return minimal;
  }

  /** The key of the cell across the hyperplane of a true point. */
  #keyAcross(key: Int16Array, point: number): Int16Array {
    const m = this.#dimension;
    for (let i = 0; i < m; i += 1) this.#key[i] = (key[i] as number) - (((point >> (m - 1 - i)) & 1) === 1 ? 1 : -1);
    return this.#key;
  }

  #tableAcross(table: Uint32Array, point: number): Uint32Array {
    this.#table.set(table);
    const opposite = this.#points - 1 - point;
    this.#table[point >>> 5] = (this.#table[point >>> 5] as number) & ~(1 << (point & 31));
    this.#table[opposite >>> 5] = (this.#table[opposite >>> 5] as number) | (1 << (opposite & 31));
    return this.#table;
  }

  #tableOf(isTruePoint: (point: number) => boolean): Uint32Array {
    const table = new Uint32Array(this.#tableLength);
    for (let point = 0; point < this.#points; point += 1)
      if (isTruePoint(point)) table[point >>> 5] = (table[point >>> 5] as number) | (1 << (point & 31));
    return table;
  }
}

/** Two dictionaries to compute in: that of a cell, and that of one step out of it. */
interface Room<T extends Integer> {
  readonly cell: Dictionary<T>;
  readonly step: Dictionary<T>;
}

/** The sums of the weights from one to before another with all signs, in the order of the points' numbers. */
function signedSums(weights: readonly number[], from: number, to: number, sums: Int32Array): void {
  sums[0] = 0;
  for (let i = to - 1, length = 1; i >= from; i -= 1, length *= 2) {
    const weight = weights[i] as number;
    for (let q = 0; q < length; q += 1) {
      const sum = sums[q] as number;
      sums[q] = sum - weight;
      sums[q + length] = sum + weight;
    }
  }
}

/** How many points are in both tables. */
function sizeOfBoth(left: Uint32Array, right: Uint32Array): number {
  let size = 0;
  for (let word = 0; word < left.length; word += 1) {
    // The bits are added up in pairs, in fours and in eights, and the four sums of eight by the product.
    let bits = (left[word] as number) & (right[word] as number);
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    size += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return size;
}

/** The weights at which a dictionary stands, times its denominator: w_i = s_i + … + s_m. */
function weightsOf<T extends Integer>(dictionary: Dictionary<T>, m: number): readonly number[] {
  const weights = new Array<number>(m).fill(0);
  const { basic } = dictionary;
  for (let row = 0; row < basic.length; row += 1) {
    const variable = basic[row] as number;
    if (variable < m) weights[variable] = Number(dictionary.entry(row, 0));
  }
  for (let i = m - 2; i >= 0; i -= 1) weights[i] = (weights[i] as number) + (weights[i + 1] as number);
  return weights;
}

/** How many cells an orbit has: the signs of the parameters that are not zero, times the orders of all of them. */
function orbitSize(key: Int16Array): number {
  let size = 1;
  let run = 0;
  for (let i = 0; i < key.length; i += 1) {
    run = i > 0 && key[i] === key[i - 1] ? run + 1 : 1;
    size *= (key[i] === 0 ? 1 : 2) * (i + 1);
    size /= run;
  }
  return size;
}

function demand(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`${what} of the census does not hold: this program is wrong.`);
}

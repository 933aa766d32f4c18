import { BigDictionary } from '../separability/bigDictionary.ts';
import type { Dictionary, Integer } from '../separability/dictionary.ts';
import { DoubleDictionary, exactInDoubles } from '../separability/doubleDictionary.ts';
import { lower, makeFeasible } from '../separability/leastIndex.ts';
import { vanishes } from '../separability/vanishes.ts';
import { CellSet, type Cells } from './cellSet.ts';

/** Below this a sum of whole doubles is exact. */
const EXACT = 2 ** 53;

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
  /** For each way to step down: by how many places, and the points that can. */
  readonly #descents: readonly { readonly places: number; readonly from: Uint32Array }[];
  readonly #unitVectors: readonly (readonly number[])[];
  readonly #tableLength: number;
  // Room for one cell, and for one step out of it, at a time.
  readonly #sums: Float64Array;
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
    this.#descents = coordinates.map((i) => ({
      places: i === m - 1 ? 1 : 2 ** (m - 2 - i),
      from: this.#tableOf((point) => isUp(point, i) && (i === m - 1 || !isUp(point, i + 1))),
    }));
    this.#unitVectors = coordinates.map((i) => coordinates.map((k) => (k === i ? 1 : 0)));
    this.#sums = new Float64Array(points.length / 2);
    this.#key = new Int16Array(m);
    this.#table = new Uint32Array(this.#tableLength);
    this.#doubles = {
      cell: new DoubleDictionary(-1, [], [], [], limit),
      step: new DoubleDictionary(-1, [], [], [], limit),
    };
    this.#bigInts = { cell: new BigDictionary(-1, [], [], []), step: new BigDictionary(-1, [], [], []) };
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
    for (let place = from; place < to; place += 1) {
      const key = cells.keys(place, place + 1);
      const table = cells.tables(place, place + 1);
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
    const variables = minimal.map((_, j) => m + j);
    cell.load(-1, conditions, variables, [-1, ...this.#unitVectors.keys()]);
    demand(makeFeasible(cell, m + minimal.length) < 0 && this.#isCell(weightsOf(cell, m), key, table), 'A cell');
    let refused = 0;
    for (const [j, point] of minimal.entries()) {
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
    const sums = this.#sums;
    const half = sums.length;
    const size = weights.reduce((sum, weight) => sum + weight);
    let holds = size < EXACT && weights.every((weight, i) => weight >= (weights[i + 1] ?? 0));
    // w·x for the points with x_1 = 1, in the order of their numbers.
    sums[0] = 2 * (weights[0] as number) - size;
    for (let i = this.#dimension - 1, length = 1; length < half; i -= 1, length *= 2) {
      const step = 2 * (weights[i] as number);
      for (let q = 0; q < length; q += 1) sums[q + length] = (sums[q] as number) + step;
    }
    for (let q = 0; q < half; q += 1) {
      const sum = sums[q] as number;
      const isUp = sum > 0;
      if (sum === 0 || isTrue(table, half + q) !== isUp || isTrue(table, half - 1 - q) === isUp) holds = false;
      sums[q] = isUp ? 1 : -1;
    }
    // The sum of ±x over those points, one coordinate after the other, the last first.
    for (let i = this.#dimension - 1, length = half / 2; length >= 1; i -= 1, length /= 2) {
      let parameter = 0;
      for (let q = 0; q < length; q += 1) {
        const down = sums[2 * q] as number;
        const up = sums[2 * q + 1] as number;
        parameter += up - down;
        sums[q] = down + up;
      }
      if (parameter !== 2 * (key[i] as number)) holds = false;
    }
    return holds && sums[0] === 2 * (key[0] as number);
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
    const minimal: number[] = [];
    for (let word = 0; word < table.length; word += 1) {
      let left = table[word] as number;
      for (const { places, from } of this.#descents) {
        // The bit of a point is moved to that of the point above it.
        const words = places >>> 5;
        const bits = places & 31;
        const below = (table[word - words] ?? 0) << bits;
        const carried = bits === 0 ? 0 : (table[word - words - 1] ?? 0) >>> (32 - bits);
        left &= ~((below | carried) & (from[word] as number));
      }
      while (left !== 0) {
        const bit = 31 - Math.clz32(left & -left);
        minimal.push(32 * word + bit);
        left &= left - 1;
      }
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

function isTrue(table: Uint32Array, point: number): boolean {
  return (((table[point >>> 5] as number) >>> (point & 31)) & 1) === 1;
}

/** The weights at which a dictionary stands, times its denominator: w_i = s_i + … + s_m. */
function weightsOf<T extends Integer>(dictionary: Dictionary<T>, m: number): readonly number[] {
  const weights = new Array<number>(m).fill(0);
  dictionary.basic.forEach((variable, row) => {
    if (variable < m) weights[variable] = Number(dictionary.entry(row, 0));
  });
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

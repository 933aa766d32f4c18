import { gcd, gcdOfNumbers } from '../exact/gcd.ts';
import type { Cells } from './activationWalk.ts';
import type { Forms } from './forms.ts';

/** The number n / d, d > 0, in lowest terms: in doubles, and where these are rounded also exactly. */
export interface LinePoint {
  readonly n: number;
  readonly d: number;
  readonly exact: readonly [n: bigint, d: bigint] | null;
}

/** A stretch of the line; an end that is null is infinite. */
export interface LineCell {
  readonly from: LinePoint | null;
  readonly to: LinePoint | null;
}

/**
 * Bounds the rounding error of a sum of products, as a share of the sum of their sizes. It covers all the roundings
 * here: it is eight times one.
 */
const SHARE = 2 ** -49;
const LIMIT = 2 ** 53;

/**
 * The stretches of the line, cut in doubles: where rounding might turn the sign of a value, it is computed exactly.
 * A point is where one form vanishes, so points do not grow from cut to cut.
 */
export class LineCells implements Cells<LineCell> {
  readonly whole: LineCell = { from: null, to: null };
  below: LineCell = this.whole;
  above: LineCell = this.whole;
  isReversed = false;
  readonly #forms: Pick<Forms<unknown>, 'a' | 'c' | 'isExact' | 'exact'>;

  constructor(forms: Pick<Forms<unknown>, 'a' | 'c' | 'isExact' | 'exact'>) {
    this.#forms = forms;
  }

  cut(cell: LineCell): -1 | 0 | 1 {
    const left = cell.from === null ? this.#farAway(-1) : this.#sign(cell.from);
    const right = cell.to === null ? this.#farAway(1) : this.#sign(cell.to);
    if (left <= 0 && right <= 0) return -1;
    if (left >= 0 && right >= 0) return 1;
    const point = this.#zero();
    const [first, second] = [
      { from: cell.from, to: point },
      { from: point, to: cell.to },
    ];
    this.isReversed = left > 0;
    this.below = this.isReversed ? second : first;
    this.above = this.isReversed ? first : second;
    return 0;
  }

  #farAway(side: number): number {
    const { a, c } = this.#forms;
    return a === 0 ? Math.sign(c) : side * Math.sign(a);
  }

  #sign({ n, d, exact }: LinePoint): number {
    const { a, c, isExact } = this.#forms;
    const [p, q] = [a * n, c * d];
    const sum = p + q;
    const size = Math.abs(p) + Math.abs(q);
    if (sum > size * SHARE) return 1;
    if (sum < -size * SHARE) return -1;
    if (isExact && size < LIMIT) return sum;
    const [x, , y] = this.#forms.exact();
    const [top, bottom] = exact ?? [BigInt(n), BigInt(d)];
    const value = x * top + y * bottom;
    return value > 0n ? 1 : value < 0n ? -1 : 0;
  }

  /** Where the form is zero: its slope is not. */
  #zero(): LinePoint {
    const { a, c, isExact } = this.#forms;
    if (isExact) {
      const divisor = a < 0 ? -gcdOfNumbers(a, c) : gcdOfNumbers(a, c);
      return { n: -c / divisor, d: a / divisor, exact: null };
    }
    const [slope, , intercept] = this.#forms.exact();
    const divisor = slope < 0n ? -gcd(slope, intercept) : gcd(slope, intercept);
    const exact = [-intercept / divisor, slope / divisor] as const;
    return { n: Number(exact[0]), d: Number(exact[1]), exact };
  }
}

import { gcd, gcdOfNumbers } from '../exact/gcd.ts';
import { type Rational, rational } from '../exact/rational.ts';
import type { Cells } from './activationWalk.ts';
import type { PlanePoint } from './convexHull.ts';
import type { Forms } from './forms.ts';

type Triple = readonly [a: bigint, b: bigint, c: bigint];

/**
 * The line a x + b y + c + far · M = 0, positive towards the inside of its cell. Its coefficients are whole numbers
 * without a common divisor, in doubles, and where these are rounded also exactly. M is larger than every number: with
 * `far` 1 the line is a side of a frame around the whole plane.
 */
interface Side {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly far: number;
  readonly exact: Triple | null;
}

/**
 * Where two sides meet: the point ((x + u M) / w, (y + v M) / w), w > 0, with x, y, w, u, v their cross product in
 * doubles, and the sums of the sizes of what was added up for x, y and w, by which rounding is bounded.
 */
interface Corner {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly u: number;
  readonly v: number;
  readonly sizeOfX: number;
  readonly sizeOfY: number;
  readonly sizeOfW: number;
  readonly sides: readonly [Side, Side];
}

/** A convex polygon, counterclockwise: the i-th side leads from the i-th corner to the next. */
export interface PlaneCell {
  readonly corners: readonly Corner[];
  readonly sides: readonly Side[];
}

/** Where the inputs are looked at: from the first number to the second, to the right and upwards. */
export type ExactBox = readonly [readonly [Rational, Rational], readonly [Rational, Rational]];

/** What is read of the forms. */
type Reading = Pick<Forms<unknown>, 'a' | 'b' | 'c' | 'isExact' | 'exact'>;

/**
 * Bounds the rounding error of a sum of products, as a share of the sum of their sizes. It covers all the roundings
 * here: it is sixteen times one.
 */
const SHARE = 2 ** -49;
const LIMIT = 2 ** 53;

/**
 * The convex polygons of the plane, cut in doubles: where rounding might turn the sign of a value, it is computed
 * exactly. A corner is where two sides meet and a side is where one form vanishes, so the numbers do not grow from cut to cut.
 */
export class PlaneCells implements Cells<PlaneCell> {
  readonly whole: PlaneCell;
  below: PlaneCell;
  above: PlaneCell;
  readonly isReversed = false;
  readonly #forms: Reading;
  #signs: number[] = [];

  /** Of a box, or of the whole plane. `read` makes a double of a whole number, and may throw. */
  constructor(forms: Reading, box: ExactBox | undefined, read: (value: bigint) => number) {
    this.#forms = forms;
    const sides =
      box === undefined
        ? [side([0n, 1n, 0n], 1, read), side([-1n, 0n, 0n], 1, read), side([0n, -1n, 0n], 1, read), side([1n, 0n, 0n], 1, read)]
        : frameOf(box).map((line) => side(line, 0, read));
    const corners = sides.map((next, i) => meet(sides.at(i - 1) as Side, next));
    this.whole = { corners, sides };
    this.below = this.whole;
    this.above = this.whole;
  }

  cut(cell: PlaneCell): -1 | 0 | 1 {
    const { corners, sides } = cell;
    const signs = this.#signs;
    const count = corners.length;
    let [least, most] = [0, 0];
    for (let i = 0; i < count; i += 1) {
      const sign = this.#sign(corners[i] as Corner);
      signs[i] = sign;
      if (sign < least) least = sign;
      if (sign > most) most = sign;
    }
    if (most <= 0) return -1;
    if (least >= 0) return 1;
    const [up, down] = this.#sides();
    const below: { corners: Corner[]; sides: Side[] } = { corners: [], sides: [] };
    const above: { corners: Corner[]; sides: Side[] } = { corners: [], sides: [] };
    for (let i = 0; i < count; i += 1) {
      const [corner, along] = [corners[i] as Corner, sides[i] as Side];
      const here = signs[i] as number;
      const there = signs[i + 1 === count ? 0 : i + 1] as number;
      if (here >= 0) {
        above.corners.push(corner);
        above.sides.push(here === 0 && there < 0 ? up : along);
      }
      if (here <= 0) {
        below.corners.push(corner);
        below.sides.push(here === 0 && there > 0 ? down : along);
      }
      if (here > 0 && there < 0) {
        const crossing = meet(along, up);
        above.corners.push(crossing);
        above.sides.push(up);
        below.corners.push(crossing);
        below.sides.push(along);
      }
      if (here < 0 && there > 0) {
        const crossing = meet(along, down);
        below.corners.push(crossing);
        below.sides.push(down);
        above.corners.push(crossing);
        above.sides.push(along);
      }
    }
    this.below = below;
    this.above = above;
    return 0;
  }

  /** −1, 0 or 1, as the form that was read last is at a corner. */
  #sign({ x, y, w, u, v, sizeOfX, sizeOfY, sizeOfW, sides }: Corner): number {
    const { a, b, c, isExact } = this.#forms;
    if (u !== 0 || v !== 0) {
      const [p, q] = [a * u, b * v];
      const size = Math.abs(p) + Math.abs(q);
      if (p + q > size * SHARE) return 1;
      if (p + q < -size * SHARE) return -1;
      // Zero, or too close to tell.
      return this.#exactSign(sides);
    }
    const sum = a * x + b * y + c * w;
    const size = Math.abs(a) * sizeOfX + Math.abs(b) * sizeOfY + Math.abs(c) * sizeOfW;
    if (sum > size * SHARE) return 1;
    if (sum < -size * SHARE) return -1;
    if (isExact && size < LIMIT) return Math.sign(sum);
    return this.#exactSign(sides);
  }

  #exactSign([first, second]: readonly [Side, Side]): number {
    const [a, b, c] = this.#forms.exact();
    const { x, y, w, u, v } = exactMeeting(first, second);
    const far = a * u + b * v;
    const value = far === 0n ? a * x + b * y + c * w : far;
    return value > 0n ? 1 : value < 0n ? -1 : 0;
  }

  /** The line where the form vanishes, as it bounds what is above and what is below. */
  #sides(): readonly [Side, Side] {
    const { a, b, c, isExact } = this.#forms;
    if (isExact) {
      const divisor = gcdOfNumbers(gcdOfNumbers(a, b), c);
      const line = { a: a / divisor, b: b / divisor, c: c / divisor, far: 0, exact: null };
      return [line, { ...line, a: -line.a, b: -line.b, c: -line.c }];
    }
    const exact = this.#forms.exact();
    const divisor = exact.reduce(gcd, 0n);
    const [p, q, r] = exact.map((entry) => entry / divisor) as unknown as Triple;
    return [side([p, q, r], 0, Number), side([-p, -q, -r], 0, Number)];
  }
}

/** Where the point lies when M is the number given. */
export function placeOf({ sides }: Corner, far: bigint): PlanePoint {
  const { x, y, w, u, v } = exactMeeting(...sides);
  const bottom = rational(w);
  return [rational(x + u * far).div(bottom), rational(y + v * far).div(bottom)];
}

/** Whether the cell goes on for ever. */
export function isUnbounded({ corners }: PlaneCell): boolean {
  return corners.some(({ u, v }) => u !== 0 || v !== 0);
}

/**
 * An M so large that the corner lies where it should: inside the frame, or on that side of the frame on which it
 * stays however large M is.
 */
export function farEnough({ sides }: Corner): bigint {
  const { x, y, w, u, v } = exactMeeting(...sides);
  const least = (shift: bigint, slope: bigint): bigint => {
    const [size, steep] = [shift < 0n ? -shift : shift, slope < 0n ? -slope : slope];
    // On the frame itself, or moving along with its corner at a distance: 2 w M has to be larger.
    return steep === w ? size / w : size / (w - steep);
  };
  const [ofX, ofY] = [least(x, u), least(y, v)];
  return (ofX > ofY ? ofX : ofY) + 1n;
}

function frameOf([[left, right], [low, high]]: ExactBox): readonly Triple[] {
  return [
    [0n, low.d, -low.n],
    [-right.d, 0n, right.n],
    [0n, -high.d, high.n],
    [left.d, 0n, -left.n],
  ];
}

function side(exact: Triple, far: number, read: (value: bigint) => number): Side {
  const [a, b, c] = exact;
  return { a: read(a), b: read(b), c: read(c), far, exact };
}

/** Where one side ends and the next begins, when that turns to the left: then w is positive. */
function meet(one: Side, next: Side): Corner {
  const [x, minusX] = [one.b * next.c, one.c * next.b];
  const [y, minusY] = [one.c * next.a, one.a * next.c];
  const [w, minusW] = [one.a * next.b, one.b * next.a];
  return {
    x: x - minusX,
    y: y - minusY,
    w: w - minusW,
    u: one.b * next.far - one.far * next.b,
    v: one.far * next.a - one.a * next.far,
    sizeOfX: Math.abs(x) + Math.abs(minusX),
    sizeOfY: Math.abs(y) + Math.abs(minusY),
    sizeOfW: Math.abs(w) + Math.abs(minusW),
    sides: [one, next],
  };
}

function exactMeeting(
  one: Side,
  next: Side,
): { readonly x: bigint; readonly y: bigint; readonly w: bigint; readonly u: bigint; readonly v: bigint } {
  const [a, b, c] = exactLine(one);
  const [p, q, r] = exactLine(next);
  const [far, further] = [BigInt(one.far), BigInt(next.far)];
  return { x: b * r - c * q, y: c * p - a * r, w: a * q - b * p, u: b * further - far * q, v: far * p - a * further };
}

function exactLine({ a, b, c, exact }: Side): Triple {
  return exact ?? [BigInt(a), BigInt(b), BigInt(c)];
}

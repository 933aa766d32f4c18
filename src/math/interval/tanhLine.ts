import { type Q, type Rational, rational } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import type { Term } from '../language/term.ts';
import type { Ends } from './enclose.ts';
import { encloseTerm } from './encloseTerm.ts';
import { intervals } from './intervals.ts';

/** The line through zero that fits tanh best on a window from −e to e. Each of its numbers lies between two rationals. */
export interface TanhLine {
  readonly slope: Ends;
  /** So far off is the best line of all; that of this slope is no farther than the upper end. */
  readonly off: Ends;
  /** From the least value of tanh on the window to the greatest. */
  readonly spread: Ends;
  /** The part of the spread that the best line is off. */
  readonly share: Ends;
  /** About where, to the right of zero, tanh is farthest above the line. */
  readonly farthest: Rational;
}

const BITS = 48;
const [END, TOP] = [
  ['tanh', 'e'],
  ['tanh', 'p'],
] as const satisfies readonly Term[];
/** That of tanh at p: 1 − tanh². */
const SLOPE: Term = ['-', 1, ['^', TOP, 2]];
/** The farthest the line is off: one of these two. For to the right of zero tanh lies below its tangents and above its chords. */
const MOST: Term = ['max', ['-', TOP, ['*', SLOPE, 'p']], ['-', ['*', SLOPE, 'e'], END]];
/** Half of a second difference, from which every straight line drops out: by so much each is off at −p, p or e, or at −e. */
const LEAST: Term = ['-', TOP, ['/', ['*', 'p', ['+', TOP, END]], ['+', 'e', 'p']]];
const SPREAD: Term = ['*', 2, END];

/** How many steps Newton's method takes. It has then settled for windows up to 64; the result holds even where it has not. */
const STEPS = 10;
/** The binary digits of p that are kept. */
const FINE = 2 ** 24;

/**
 * The line for a window from −e to e, enclosed by interval arithmetic: the tangent of tanh at some p, moved to zero.
 * The best one is off as much at p as at e, and p is looked for in doubles; whatever p is found, the line of that slope
 * is no farther off than `off.high`, and no line at all is nearer than `off.low`. Throws a `RangeError` unless e is
 * positive and no more than 64.
 */
export function tanhLine(end: Q): TanhLine {
  const e = rational(end);
  if (e.sign() <= 0 || e.compare(rational(64)) > 0)
    throw coded('out-of-range', new RangeError(`The line is found for windows up to a number between 0 and 64, not ${e}.`));
  const arithmetic = intervals(BITS);
  const unit = rational(2n ** BigInt(BITS));
  const kept = (x: number): Rational => rational(Math.round(x * FINE)).div(rational(FINE));
  const tanh = (x: number): number => Number(arithmetic.tanh(arithmetic.of(kept(x))).low) / 2 ** BITS;
  const farthest = kept(farthestOf(Number(e.n) / Number(e.d), tanh));
  const box = new Map(Object.entries({ e, p: farthest }).map(([name, value]) => [name, arithmetic.of(value)]));
  const between = (low: Term, high = low): Ends => ({
    low: rational(encloseTerm(low, arithmetic)(box).low).div(unit),
    high: rational(encloseTerm(high, arithmetic)(box).high).div(unit),
  });
  return {
    slope: between(SLOPE),
    off: between(LEAST, MOST),
    spread: between(SPREAD),
    share: between(['/', LEAST, SPREAD], ['/', MOST, SPREAD]),
    farthest,
  };
}

/** Where the tangent's slope a makes tanh p − a p and a e − tanh e equal. */
function farthestOf(e: number, tanh: (x: number) => number): number {
  const end = tanh(e);
  return Array.from({ length: STEPS }).reduce<number>(
    (p) => {
      const top = tanh(p);
      const slope = 1 - top * top;
      return p - (top + end - slope * (p + e)) / (2 * top * slope * (p + e));
    },
    Math.min(e / 2, 1),
  );
}

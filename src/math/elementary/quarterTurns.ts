import { ofDouble } from '../exact/ofDouble.ts';
import { arithmetic, floor } from '../interval/arithmetic.ts';
import { circle } from '../interval/circle.ts';

/**
 * π/2 in three parts. The first two have 33 and 32 binary digits, so that up to 2^20 times each is exact; the third is
 * the rest, rounded: together they are nearer to π/2 than 2^−120.
 */
export const QUARTER = [6746518852 / 2 ** 32, 2242054355 / 2 ** 65, 2.0222662487959506e-21] as const;
/** 2/π, rounded, and up to which angle there are no more than 2^20 quarters of a turn. */
const PER_RADIAN = 1 / (QUARTER[0] + QUARTER[1]);
const MOST_ANGLE = 2 ** 20;
/** A rest below this has lost too many digits: it is computed again, exactly. */
const LEAST_REST = 2 ** -20;

/** An angle as a whole number of quarter turns and a rest of at most an eighth of a turn, in radians. */
export interface Turned {
  /** The whole number modulo 4: 0, 1, 2 or 3. */
  readonly quarters: number;
  readonly rest: number;
}

/**
 * The quarter turns in an angle in radians, for a finite double. The rest is off by at most 2u in proportion, u = 2^−53:
 * of the three subtractions the first is exact, each of the others rounds by at most u, and what the parts lack of π/2
 * is below 2^−99. Where that would not do, whole numbers and more digits of π than any double needs take their place.
 */
export function quarterTurns(angle: number): Turned {
  if (Math.abs(angle) <= QUARTER[0] / 2) return { quarters: 0, rest: angle };
  if (Math.abs(angle) <= MOST_ANGLE) {
    const count = Math.round(angle * PER_RADIAN);
    const rest = angle - count * QUARTER[0] - count * QUARTER[1] - count * QUARTER[2];
    if (Math.abs(rest) >= LEAST_REST) return { quarters: ((count % 4) + 4) % 4, rest };
  }
  return exactTurns(angle);
}

/**
 * Binary digits of π after the point. The largest double is below 2^1024, so some 250 of a rest are right. The double
 * that is known to be nearest to a multiple of π/2, 6381956970095103 · 2^797 (Kahan), leaves one of 2^−61.
 */
const BITS = 1280;
/** The digits after the point that are kept of a rest. */
const KEPT = 256n;
let circleOfSteps: bigint | undefined;

function exactTurns(angle: number): Turned {
  const steps = arithmetic(BITS);
  circleOfSteps ??= circle(steps).low;
  const { n, d } = ofDouble(angle);
  // angle = n/d and π/2 = circle/(2 · one): both over 2 · one · d.
  const [over, quarter] = [2n * n * steps.one, circleOfSteps * d];
  const count = floor(2n * over + quarter, 2n * quarter);
  const rest = floor((over - count * quarter) << KEPT, 2n * steps.one * d);
  return { quarters: Number(((count % 4n) + 4n) % 4n), rest: Number(rest) / 2 ** Number(KEPT) };
}

import { LN2_HIGH, LN2_LOW } from './octave.ts';
import { powerOfTwo } from './powerOfTwo.ts';

/** 2/(2n + 1) for n from 11 down to 1. */
const SERIES: readonly number[] = Array.from({ length: 11 }, (_, i) => 2 / (23 - 2 * i));
/** Rounded down or up, it is no more than where one octave is told from the next. */
const ROOT_OF_TWO = Math.sqrt(2);
const LEAST_NORMAL = powerOfTwo(-511) * powerOfTwo(-511);

/**
 * The natural logarithm of a double, of + − × ÷ alone, so the same on every machine. The relative error is at most
 * 2^−51. As `Math.log` has it, zero gives −∞ and negative numbers give NaN.
 *
 * With x = 2^k (1 + f), 1 + f between √½ and √2, and s = f/(2 + f), |s| < 0.172, it is k ln 2 + f − c, where
 * c = f²/2 − s(f²/2 + R) and R = 2s²/3 + 2s⁴/5 + … is cut where what follows is below 2^−60 s. c is at most 0.07 and
 * comes of terms of at most 0.09, so it is off by at most u/4, u = 2^−53, and in proportion to f² for small f. With
 * k = 0 the difference f − c is rounded once more: below 2u in proportion. Else the result is at least 0.34, k times the
 * first part of ln 2 is exact, and c, the difference and the result are off by at most (1/4 + 1/4)u and half a place.
 */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let k = 0;
  let m = x;
  if (m < LEAST_NORMAL) {
    m *= powerOfTwo(54);
    k = -54;
  }
  for (let step = 512; step >= 1; step /= 2) {
    if (m >= powerOfTwo(step)) {
      m *= powerOfTwo(-step);
      k += step;
    } else if (m < powerOfTwo(1 - step)) {
      m *= powerOfTwo(step);
      k -= step;
    }
  }
  if (m > ROOT_OF_TWO) {
    m /= 2;
    k += 1;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const square = s * s;
  let series = 0;
  for (const inverse of SERIES) series = (series + inverse) * square;
  const half = (f * f) / 2;
  return k * LN2_HIGH - (half - (s * (half + series) + k * LN2_LOW) - f);
}

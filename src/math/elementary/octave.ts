/**
 * ln 2 in two parts. The first has 41 binary digits, so that up to 2^12 times it is exact; the second is the rest,
 * rounded: together they are nearer to ln 2 than 2^−94.
 */
export const LN2_HIGH = 1524246769571 / 2 ** 41;
export const LN2_LOW = 2.8235290563031577e-13;
/** ln 2, rounded. */
const LN2 = LN2_HIGH + LN2_LOW;

/** 1/2!, 1/3!, …, 1/13!, the last first. */
const INVERSE_FACTORIALS: readonly number[] = (() => {
  const inverses: number[] = [];
  let factorial = 1;
  for (let n = 2; n <= 13; n += 1) {
    factorial *= n;
    inverses.unshift(1 / factorial);
  }
  return inverses;
})();

/** The whole k for which x is nearest to k ln 2. */
export function nearestOctave(x: number): number {
  return Math.round(x / LN2);
}

/**
 * e^(x − k ln 2) − 1 for the k that is {@link nearestOctave}: the Taylor series r + r²/2! + … + r¹³/13! at
 * r = x − k ln 2. As |r| < 0.35, what is left out is below 2^−57 |r|.
 *
 * With u = 2^−53, the error is at most u/4 for the last sum, below 1/2, and 0.07 · 3u for r²/2! + … before it: less
 * than u/2 in all, and less than 2u in proportion to the value, as all but the first term shrink with r².
 */
export function growth(x: number, k: number): number {
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  let series = 0;
  for (const inverse of INVERSE_FACTORIALS) series = series * r + inverse;
  // What was rounded off r is added to the smaller part.
  return r + (r * r * series + (high - r - low));
}

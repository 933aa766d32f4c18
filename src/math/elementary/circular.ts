/** The coefficients (−1)^n/k! of a series in the square of the angle, k = first + 2n, the last first. */
function coefficients(first: number, last: number): readonly number[] {
  const list: number[] = [];
  let factorial = 1;
  for (let k = 1; k <= last; k += 1) {
    factorial *= k;
    if (k >= first && (k - first) % 2 === 0) list.unshift((k - first) % 4 === 0 ? -1 / factorial : 1 / factorial);
  }
  return list;
}

const SINE = coefficients(3, 17);
const COSINE = coefficients(4, 18).map((coefficient) => -coefficient);

/**
 * The sine of an angle of at most π/4 = 0.7854: r − r³/3! + … + r¹⁷/17!, where what is left out is below 2^−60 |r|. All
 * after r is at most 0.11 |r|, so the error is at most u for the last sum, u = 2^−53, and 0.11 · 4u for the rest.
 */
export function sineNearZero(r: number): number {
  const square = r * r;
  let series = 0;
  for (const coefficient of SINE) series = series * square + coefficient;
  return r + r * square * series;
}

/**
 * The cosine of an angle of at most π/4: 1 − (r²/2 − r⁴/4! + … − r¹⁸/18!), where what is left out is below 2^−60. It is
 * at least 0.707, and the bracket at most 0.3; so the errors are u/2 for the last difference and 0.3 · 3u for the
 * bracket: below 2u in proportion.
 */
export function cosineNearZero(r: number): number {
  const square = r * r;
  let series = 0;
  for (const coefficient of COSINE) series = series * square + coefficient;
  return 1 - (square / 2 - square * square * series);
}

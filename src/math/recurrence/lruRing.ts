import { exp } from '../elementary/exp.ts';
import { expMinusOne } from '../elementary/expMinusOne.ts';
import { ln } from '../elementary/ln.ts';
import { randomSource } from '../elementary/randomSource.ts';
import { coded } from '../exact/refused.ts';
import { readDouble } from '../spectrum/readDouble.ts';

/** What a linear recurrent unit is trained by, one entry a unit: λ = exp(−exp ν + i exp θ), and its input times exp γ. */
export interface LruParameters {
  readonly nu: readonly number[];
  readonly theta: readonly number[];
  readonly gamma: readonly number[];
}

/**
 * Linear recurrent units whose eigenvalues are drawn evenly from a ring, and normalised to it.
 * Their sizes are between `least` and `most`, evenly by area, and their angles between 0 and `phase`, in radians:
 * ν = ln(−½ ln(u₁ (most² − least²) + least²)), θ = ln(phase · u₂), and γ = ½ ln(1 − |λ|²), which gives every unit the
 * mean square of its input, if that is white noise. Throws a `RangeError` unless `units` is a positive whole number,
 * 0 ≤ least ≤ most ≤ 1, least < 1, most > 0 and phase > 0. Source: Orvieto et al. 2023.
 */
export function lruRing({
  units,
  least,
  most,
  phase,
  seed,
}: {
  readonly units: number;
  readonly least: number;
  readonly most: number;
  readonly phase: number;
  readonly seed: number;
}): LruParameters {
  if (!Number.isSafeInteger(units) || units < 1)
    throw coded('not-a-natural', new RangeError(`units is ${units}: give a positive whole number.`));
  if (!(0 <= readDouble(least, 'least') && least <= readDouble(most, 'most') && most <= 1 && least < 1 && most > 0))
    throw coded(
      'no-ring',
      new RangeError(`A ring in the unit disk has 0 ≤ least ≤ most ≤ 1, least < 1 and most > 0, not ${least} and ${most}.`),
    );
  if (!(readDouble(phase, 'phase') > 0))
    throw coded(
      'not-positive',
      new RangeError(`phase is ${phase}, the largest angle in radians: give a number above 0, such as 2π.`),
    );
  const source = randomSource(seed);
  // Above 0 and below 1, so that no logarithm is of zero.
  const uniform = (): number => (source.below(2 ** 32) + 1 / 2) / 2 ** 32;
  const draws = Array.from({ length: units }, () => [uniform(), uniform()] as const);
  const nu = draws.map(([u]) => ln(-ln(u * (most * most - least * least) + least * least) / 2));
  return {
    nu,
    theta: draws.map(([, u]) => ln(phase * u)),
    // 1 − |λ|² = 1 − e^(−2 exp ν), which keeps its digits where |λ| is near 1.
    gamma: nu.map((value) => ln(-expMinusOne(-2 * exp(value))) / 2),
  };
}

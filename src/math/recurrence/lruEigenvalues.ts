import { cos } from '../elementary/cos.ts';
import { exp } from '../elementary/exp.ts';
import { sin } from '../elementary/sin.ts';
import type { Complex } from '../spectrum/complex.ts';
import { readDoubles } from '../spectrum/readDouble.ts';
import type { LruParameters } from './lruRing.ts';

/**
 * The eigenvalues λ = exp(−exp ν + i exp θ) of linear recurrent units, one a unit, in doubles.
 * For real ν they are within the unit disk, but below ν = −37.4 doubles round their size to 1. Throws a `RangeError`
 * for what is no list, lists of different lengths and numbers that are not finite. Source: Orvieto et al. 2023.
 */
export function lruEigenvalues({ nu, theta }: Pick<LruParameters, 'nu' | 'theta'>): readonly Complex[] {
  const sizes = readDoubles(nu, 'nu');
  const angles = readDoubles(theta, 'theta', sizes.length).map(exp);
  return sizes.map((value, k) => {
    const [size, angle] = [exp(-exp(value)), angles[k] as number];
    return { re: size * cos(angle), im: size * sin(angle) };
  });
}

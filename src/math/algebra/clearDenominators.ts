import { lcm } from '../exact/gcd.ts';
import type { ExactVector } from './vector.ts';

/** The least `scale` > 0 that makes every entry an integer, and the vector multiplied by it. */
export function clearDenominators(vector: ExactVector): { readonly integers: readonly bigint[]; readonly scale: bigint } {
  const scale = vector.reduce((multiple, entry) => lcm(multiple, entry.d), 1n);
  return { integers: vector.map((entry) => entry.n * (scale / entry.d)), scale };
}

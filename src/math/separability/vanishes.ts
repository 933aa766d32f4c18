import type { Integer } from './dictionary.ts';

/** Below this a sum of whole doubles is exact. */
const EXACT = 2 ** 53;

/** Whether Σ factors[k] · vectors[k] is zero in every place, exactly; the vectors are of safe integers, of one length. */
export function vanishes(factors: readonly Integer[], vectors: readonly (readonly number[])[]): boolean {
  const [first] = vectors as readonly [readonly number[]];
  for (let i = 0; i < first.length; i += 1) {
    let sum = 0;
    let size = 0;
    for (let k = 0; k < factors.length; k += 1) {
      const product = Number(factors[k]) * ((vectors[k] as readonly number[])[i] as number);
      sum += product;
      size += Math.abs(product);
    }
    if (size < EXACT ? sum !== 0 : !vanishesAt(i, factors, vectors)) return false;
  }
  return true;
}

function vanishesAt(i: number, factors: readonly Integer[], vectors: readonly (readonly number[])[]): boolean {
  return (
    factors.reduce<bigint>(
      (sum, factor, k) => sum + BigInt(factor) * BigInt((vectors[k] as readonly number[])[i] as number),
      0n,
    ) === 0n
  );
}

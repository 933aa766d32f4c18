import { gcdOfNumbers } from '../exact/gcd.ts';
import { zip } from '../exact/zip.ts';
import type { Integer } from './dictionary.ts';
import { isNonZero, primitive } from './primitive.ts';

/**
 * The vectors seen along one of them: what is left of each when multiples of `normal`, which is not
 * zero, are forgotten, in one coordinate fewer and in integers without a common divisor. To the
 * hyperplane that is orthogonal to `normal`, the hyperplanes orthogonal to the vectors are just these.
 * The entries of a vector are all numbers, or all bigints.
 */
export function restriction(
  vectors: readonly (readonly Integer[])[],
  normal: readonly Integer[],
): readonly (readonly Integer[])[] {
  const pivot = normal.findIndex(isNonZero);
  return vectors.map((vector) => inDoubles(vector, normal, pivot) ?? inBigInts(vector, normal, pivot));
}

/** One vector in doubles; undefined where a product or a difference could reach 2^53. */
function inDoubles(vector: readonly Integer[], normal: readonly Integer[], pivot: number): readonly number[] | undefined {
  const factor = normal[pivot];
  const share = vector[pivot];
  if (typeof factor !== 'number' || typeof share !== 'number' || vector.length !== normal.length) return undefined;
  const seen: number[] = [];
  let divisor = 0;
  for (let i = 0; i < vector.length; i += 1) {
    if (i === pivot) continue;
    const kept = (vector[i] as number) * factor;
    const taken = share * (normal[i] as number);
    if (Math.abs(kept) + Math.abs(taken) > Number.MAX_SAFE_INTEGER) return undefined;
    // The 0 makes a zero of −0.
    const entry = kept - taken + 0;
    seen.push(entry);
    if (divisor !== 1) divisor = gcdOfNumbers(divisor, entry);
  }
  return divisor <= 1 ? seen : seen.map((entry) => entry / divisor);
}

function inBigInts(vector: readonly Integer[], normal: readonly Integer[], pivot: number): readonly Integer[] {
  const pairs = zip(vector.map(BigInt), normal.map(BigInt));
  const [[share, factor]] = pairs.slice(pivot) as [readonly [bigint, bigint]];
  return primitive(pairs.map(([entry, other]) => entry * factor - share * other).toSpliced(pivot, 1));
}

import { gcd } from '../exact/gcd.ts';
import { zip } from '../exact/zip.ts';

/**
 * The vectors seen along one of them: what is left of each when multiples of `normal`, which is not
 * zero, are forgotten, in one coordinate fewer and in integers without a common divisor. To the
 * hyperplane that is orthogonal to `normal`, the hyperplanes orthogonal to the vectors are just these.
 */
export function restriction(vectors: readonly (readonly bigint[])[], normal: readonly bigint[]): readonly (readonly bigint[])[] {
  const pivot = normal.findIndex((entry) => entry !== 0n);
  const [factor] = normal.slice(pivot) as [bigint];
  return vectors.map((vector) => {
    const [share] = vector.slice(pivot) as [bigint];
    return primitive(
      zip(vector, normal)
        .map(([entry, other]) => entry * factor - share * other)
        .toSpliced(pivot, 1),
    );
  });
}

/** The integers divided by their greatest common divisor. */
function primitive(vector: readonly bigint[]): readonly bigint[] {
  const divisor = vector.reduce(gcd, 0n);
  return divisor <= 1n ? vector : vector.map((entry) => entry / divisor);
}

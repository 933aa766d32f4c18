import { solve, transpose } from '../../math/algebra/matrix.ts';
import type { Points } from '../../math/algebra/points.ts';
import { type ExactVector, readVector } from '../../math/algebra/vector.ts';
import { ONE, type Rational, ZERO } from '../../math/exact/rational.ts';
import { zip } from '../../math/exact/zip.ts';
import { inGeneralPosition } from '../../math/separability/inGeneralPosition.ts';
import type { SeparationOptions } from '../../math/separability/separate.ts';
import { type CheckedEvidence, checked } from '../checked.ts';

interface Positioned {
  readonly points: Points;
  readonly bias: boolean;
}

/**
 * The points are in general position: of N points in d dimensions every min(N, d) are linearly
 * independent, or with a bias (the default) every min(N, d + 1) affinely: proved, for each choice of so
 * many. Throws as `inGeneralPosition` does.
 */
export function generalPosition(
  points: Positioned['points'],
  { bias = true }: SeparationOptions = {},
): CheckedEvidence<Positioned, null> {
  return checked('generalPosition', () => {
    const statement = { points, bias };
    if (inGeneralPosition(points, { bias })) return { statement, proof: null };
    const rows = points.map((point, place): Row => ({ place, vector: readVector(bias ? [...point, 1] : point, 'a point') }));
    const shares = dependence(rows, []);
    return { statement, counterexample: { combination: points.map((_, i) => shares?.get(i) ?? ZERO) } };
  });
}

interface Row {
  readonly place: number;
  readonly vector: ExactVector;
}

/**
 * Looks for linear dependence: shares with which rows add up to zero, by place. It tries each of the rows with the
 * chosen ones before it, then the rows after it.
 */
function dependence(rows: readonly Row[], chosen: readonly Row[]): ReadonlyMap<number, Rational> | undefined {
  for (const [i, row] of rows.entries()) {
    // Where the chosen ones span all, one more is always dependent, which says nothing.
    if (chosen.length === row.vector.length) return undefined;
    const shares = sharesOf(row, chosen);
    const found = shares === undefined ? dependence(rows.slice(i + 1), [...chosen, row]) : new Map([[row.place, ONE], ...shares]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The combination of the chosen rows, which are independent, that the row is; undefined when it is none. */
function sharesOf({ vector }: Row, chosen: readonly Row[]): readonly (readonly [number, Rational])[] | undefined {
  if (chosen.length === 0) return vector.some((entry) => entry.sign() !== 0) ? undefined : [];
  const shares = solve(transpose(chosen.map((row) => row.vector)), vector);
  return shares && zip(chosen, shares).map(([{ place }, share]) => [place, share.neg()]);
}

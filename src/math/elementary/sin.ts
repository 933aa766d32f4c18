import { cosineNearZero, sineNearZero } from './circular.ts';
import { quarterTurns } from './quarterTurns.ts';

/**
 * The sine of an angle in radians, of + − × ÷ alone, so the same on every machine. The relative error is at most 2^−51,
 * however large the angle, as long as it is finite; else NaN.
 *
 * In proportion, a sine or cosine of the rest of {@link quarterTurns} is off by no more than the rest, 2u, u = 2^−53,
 * where it matters at all, and by 2u for its own series.
 */
export function sin(angle: number): number {
  if (!Number.isFinite(angle)) return Number.NaN;
  // Zero keeps its sign.
  if (angle === 0) return angle;
  const { quarters, rest } = quarterTurns(angle);
  const size = quarters % 2 === 0 ? sineNearZero(rest) : cosineNearZero(rest);
  return quarters < 2 ? size : -size;
}

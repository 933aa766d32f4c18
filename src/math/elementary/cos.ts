import { cosineNearZero, sineNearZero } from './circular.ts';
import { quarterTurns } from './quarterTurns.ts';

/**
 * The cosine of an angle in radians, of + − × ÷ alone, so the same on every machine. The relative error is at most
 * 2^−51, however large the angle, as long as it is finite; else NaN. As for `sin`, a quarter turn on.
 */
export function cos(angle: number): number {
  if (!Number.isFinite(angle)) return Number.NaN;
  const { quarters, rest } = quarterTurns(angle);
  const size = quarters % 2 === 0 ? cosineNearZero(rest) : sineNearZero(rest);
  return quarters === 1 || quarters === 2 ? -size : size;
}

import type { Problem } from '../claim/ledger/problem.ts';
import type { Points } from '../math/algebra/points.ts';
import { counted } from '../text/counted.ts';

/**
 * Up to here a hyperplane, or the reason why there is none, is found within seconds: a certificate in 100 dimensions
 * takes two, one in 150 takes eleven, one in 200 a minute, and its numbers grow beyond what checkers read.
 */
const MOST_COORDINATES = 100;
const MOST_NUMBERS = 500_000;

/** Why no hyperplane is looked for between these points, before any time is spent on it; undefined where one is. */
export function tooLarge(points: Points, remedy: string): Problem | undefined {
  const coordinates = points.reduce((most, point) => Math.max(most, point.length), 0);
  // Fewer points than coordinates span no more dimensions than there are points.
  const dimensions = Math.min(points.length, coordinates);
  if (dimensions <= MOST_COORDINATES && points.length * coordinates <= MOST_NUMBERS) return undefined;
  return {
    code: 'too-large',
    message: `${counted(points.length, 'point')} with ${counted(coordinates, 'coordinate')} are more than are decided here (up to ${MOST_COORDINATES} coordinates, and ${counted(MOST_NUMBERS, 'number')} altogether), so nothing was looked for: give what was found elsewhere, ${remedy}.`,
  };
}

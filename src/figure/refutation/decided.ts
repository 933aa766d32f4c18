import { type Q, rational } from '../../math/exact/rational.ts';
import type { Figure } from '../drawing/drawing.ts';
import { lift } from '../plane/lift.ts';
import { separation } from '../plane/separation.ts';
import { dimension, type Point } from './points.ts';

/** Points with labels, and the line or the combination that was found for them. */
export interface Labelled {
  readonly points: readonly Point[];
  readonly labels: readonly boolean[];
}

/** What was found for labelled points: a hyperplane, or a combination that shows there is none. */
export type Answer = { readonly weights: Point; readonly bias: Q } | { readonly combination: Point };

/** More points are a cloud, in which discs with labels would cover each other. */
const MOST_POINTS = 24;

/** What was found for the points, with the words for the plane or for more dimensions; or a sentence that says why it is not drawn. */
export function decided(
  { points, labels }: Labelled,
  answer: Answer,
  [inThePlane, beyond]: readonly [string, string],
): Figure | string {
  const isPlane = dimension(points) <= 2;
  // Where a combination is drawn by the points that it takes, the others do not matter.
  const seen = isPlane || 'weights' in answer ? points.length : answer.combination.filter(isTaken).length;
  if (seen > MOST_POINTS) return `There are ${seen} points, more than can be told apart.`;
  if (dimension(points) === 3 && 'weights' in answer && answer.weights.slice(2).some(isTaken))
    return lift({ points, labels, plane: answer }, inThePlane);
  return separation({ points, labels, answer }, isPlane ? inThePlane : beyond);
}

const isTaken = (share: Q): boolean => rational(share).sign() !== 0;

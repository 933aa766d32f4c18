import type { Q } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { type Figure, spot } from '../drawing/drawing.ts';
import { plot } from '../drawing/plot.ts';

/** Points (x, y) with x growing, and a label at the right end of the line through them. The label is a word or two. */
export interface Course {
  readonly label: string;
  readonly points: readonly (readonly [x: Q, y: Q])[];
  /** Points that are marked, on the line or off it. */
  readonly marks?: readonly (readonly [x: Q, y: Q])[];
}

/**
 * Up to four courses of exact numbers, each a line from point to point; `title` says what they are, for
 * those who do not see it. Throws a `RangeError` for no course or more than four, and for one of fewer
 * than two points or whose x does not grow.
 */
export function curves(title: string, courses: readonly Course[], caption: string): Figure {
  const drawn = courses.map(({ label, points, marks = [] }) => {
    const corners = points.map(([x, y]) => spot(x, y));
    if (corners.length < 2)
      throw coded('too-few-points', new RangeError(`The line of "${label}" needs two points, and has ${corners.length}.`));
    corners.reduce((last, next) => {
      if (last[0].compare(next[0]) >= 0)
        throw coded('not-ascending', new RangeError(`The line of "${label}" goes from x = ${last[0]} to x = ${next[0]}.`));
      return next;
    });
    return { label, corners, marks: marks.map(([x, y]) => spot(x, y)) };
  });
  return plot(title, drawn, caption);
}

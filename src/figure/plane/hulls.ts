import { barycenter } from '../../math/algebra/barycenter.ts';
import type { Points } from '../../math/algebra/points.ts';
import { type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { convexHull, type PlanePoint } from '../../math/regions/convexHull.ts';
import { drawing, type Figure } from '../drawing/drawing.ts';
import { panel } from '../drawing/panel.ts';

/** Labelled points of the plane, and what was found for them: a line that separates them, or a combination that shows there is none. */
export interface Decided {
  readonly points: Points;
  readonly labels: readonly boolean[];
  readonly answer: { readonly weights: readonly Q[]; readonly bias: Q } | { readonly combination: readonly Q[] };
}

const SIDE = 260;
const GAP = 20;

/**
 * Labelled points side by side, each with the convex hulls of its ones and of its zeros. Where there is a
 * line it runs between them; where there is a combination they meet, and a place where they do has a ring:
 * the points that the combination takes are joined, label by label, and what they add up to, in parts of
 * the whole, is that place for the ones and for the zeros alike.
 *
 * Throws as {@link panel}, and a `RangeError` for a combination that takes no point of the ones.
 */
export function hulls(shown: readonly Decided[], caption: string): Figure {
  const drawn = shown.map((decided, i) => {
    const frame = { left: GAP + i * (SIDE + GAP), top: GAP, side: SIDE };
    const { points, labels, answer } = decided;
    const around = [true, false].map((label) => ({ corners: convexHull(chosen(decided, label)) }));
    if ('weights' in answer)
      return { parts: panel({ points, labels, line: answer, outlines: around }, frame), found: 'A line separates them.' };
    const shares = answer.combination.map(rational);
    const taken = [true, false].map((label) => ({ of: label, corners: convexHull(chosen(decided, label, shares)) }));
    const mark = meeting(decided, shares);
    return {
      parts: panel({ points, labels, outlines: [...around, ...taken], mark }, frame),
      found: `The hull of the ones and the hull of the zeros meet at (${mark.join(', ')}).`,
    };
  });
  const sentences = shown.map((decided, i) => {
    const list = (label: boolean): string =>
      chosen(decided, label)
        .map((point) => `(${point.join(', ')})`)
        .join(', ') || 'none';
    return `Ones: ${list(true)}. Zeros: ${list(false)}. ${drawn[i]?.found}`;
  });
  const width = GAP + shown.length * (SIDE + GAP);
  return {
    ...drawing(
      width,
      SIDE + 2 * GAP,
      sentences.join(' '),
      drawn.flatMap(({ parts }) => parts),
    ),
    caption,
  };
}

/** The points of one label, or of these only those with a share. */
function chosen({ points, labels }: Decided, label: boolean, shares?: readonly Rational[]): readonly PlanePoint[] {
  return points.flatMap(([x = 0, y = 0], i): readonly PlanePoint[] =>
    labels[i] === label && shares?.[i]?.sign() !== 0 ? [[rational(x), rational(y)]] : [],
  );
}

/** The mean of the ones, each weighed with its share. */
function meeting({ points, labels }: Decided, shares: readonly Rational[]): PlanePoint {
  const ones = shares.map((share, i) => (labels[i] === true ? share : ZERO));
  if (ones.every((share) => share.sign() === 0))
    throw coded(
      'no-place-to-show',
      new RangeError('The combination takes no point of the ones, so it shows no place where the hulls meet.'),
    );
  const [x = ZERO, y = ZERO] = barycenter(
    points.map((point) => point.map(rational)),
    ones,
  );
  return [x, y];
}

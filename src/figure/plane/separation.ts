import { barycenter } from '../../math/algebra/barycenter.ts';
import type { Points } from '../../math/algebra/points.ts';
import { dot } from '../../math/algebra/vector.ts';
import { type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { zip } from '../../math/exact/zip.ts';
import { counted } from '../../text/counted.ts';
import { numberLine } from '../chart/numberLine.ts';
import { parallel } from '../chart/parallel.ts';
import type { Figure } from '../drawing/drawing.ts';
import { type Decided, hulls } from './hulls.ts';

/** Labelled points with what was found for them. */
export interface DecidedPoints extends Decided {
  /** Whether the hyperplane may miss the origin; it may if this is left out. */
  readonly bias?: boolean;
  /** A letter or a word for each coordinate; x1, x2 and so on if left out. */
  readonly axes?: readonly string[];
}

/**
 * What `separate` finds, in however many dimensions. On the line and in the plane the points lie as they are, see
 * {@link hulls}. In more dimensions a hyperplane is seen by the values that its affine function has at the points, and a
 * combination by the points that it takes, coordinate by coordinate: their mixture is a place among the ones and among
 * the zeros. Where the hyperplane has to pass through the origin, the zeros are mirrored at it, and it is that place.
 * The caption is continued by what is to be seen. Throws as these do.
 */
export function separation(
  { points, labels, answer, bias = true, axes = axesOf(points) }: DecidedPoints,
  caption: string,
): Figure {
  const dimension = points[0]?.length ?? 0;
  if (dimension <= 2 && bias) {
    // The points of a line are laid into the plane along it.
    const flat = (place: readonly Q[]): readonly Q[] => (dimension === 1 ? [...place, 0] : place);
    const found = 'weights' in answer ? { ...answer, weights: flat(answer.weights) } : answer;
    return hulls([{ points: points.map(flat), labels, answer: found }], caption);
  }
  return 'weights' in answer
    ? values({ points, labels, answer }, caption)
    : mixture({ points, labels, answer, bias, axes }, caption);
}

function values({ points, labels, answer }: Decided & { readonly answer: Hyperplane }, caption: string): Figure {
  const at = (point: readonly Q[]): Rational => dot(point, answer.weights).add(rational(answer.bias));
  const rows = [true, false].map((label) => ({
    name: label ? 'ones' : 'zeros',
    values: points.filter((_, i) => labels[i] === label).map(at),
    label,
  }));
  return numberLine(
    { rows, zero: '0', sided: true },
    `${caption} Each point stands at the value of the affine function: ones above zero, zeros below.`,
  );
}

type Hyperplane = Extract<Decided['answer'], { readonly weights: unknown }>;
type Combination = Exclude<Decided['answer'], Hyperplane>;

function mixture(
  { points, labels, answer, bias, axes }: Required<DecidedPoints> & { readonly answer: Combination },
  caption: string,
): Figure {
  const taken = zip(zip(points, labels), answer.combination.map(rational)).flatMap(([[point, label], share]) =>
    share.sign() === 0 ? [] : [{ label, share, values: point.map(rational).map((x) => (bias || label ? x : x.neg())) }],
  );
  // With a bias the ones and the zeros have one mixture, which those of the one label have alone.
  const mixed = taken.filter(({ label }) => label || !bias);
  const mark = barycenter(
    mixed.map(({ values: place }) => place),
    mixed.map(({ share }) => share),
  );
  const count = (label: boolean): string => counted(taken.filter((one) => one.label === label).length, label ? 'one' : 'zero');
  return parallel(
    { axes, lines: taken, mark },
    bias
      ? `${caption} A line for each point, from coordinate to coordinate. The red one is a mixture of ${count(true)} (solid) and of ${count(false)} (dashed) alike.`
      : `${caption} A line for each point, from coordinate to coordinate, zeros mirrored at the origin. The origin, in red, is a mixture of ${count(true)} (solid) and ${count(false)} (dashed).`,
  );
}

function axesOf([first = []]: Points): readonly string[] {
  return first.map((_, k) => `x${k + 1}`);
}

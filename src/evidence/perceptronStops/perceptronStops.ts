import { type Q, rational } from '../../math/exact/rational.ts';
import { type Mistake, perceptron } from '../../math/network/perceptron.ts';
import { perceptronBound } from '../../math/network/perceptronBound.ts';
import { separate } from '../../math/separability/separate.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import type { Labelled, Plane } from '../labelled.ts';
import type { Loop } from '../perceptronLoops/perceptronLoops.ts';

/** A labeling that the perceptron is to learn, and what an author may say of it; the rest is computed. */
export interface Lesson {
  readonly labels: readonly boolean[];
  /** After how many mistakes it stops. */
  readonly mistakes?: number;
  /** Weights that separate the points, for the bound; those that `separate` finds, if left out. */
  readonly plane?: Plane;
  /** R² |w|² / m² for these weights. */
  readonly bound?: Q;
}

/** A labeling as the checker is asked about it. */
export interface Learned extends Plane {
  readonly labels: readonly boolean[];
  readonly mistakes: number;
  readonly bound: Q;
}

/**
 * Proves after how many mistakes a perceptron stops on these points, for each labeling. There are no more than
 * Novikoff's bound for weights that separate the points: proved, by the runs themselves.
 */
export function perceptronStops(
  points: Labelled['points'],
  lessons: readonly Lesson[],
): CheckedEvidence<
  { readonly points: Labelled['points']; readonly rows: readonly Learned[] },
  { readonly mistakes: readonly (readonly Mistake[])[] }
> {
  return checked('perceptronStops', () => {
    const found = lessons.map((lesson) => learn(points, lesson));
    const statement = { points, rows: found.map(({ row }) => row) };
    const row = found.findIndex(({ isSo }) => !isSo);
    if (row === -1) return { statement, proof: { mistakes: found.map(({ mistakes }) => mistakes) } };
    return { statement, counterexample: { row, loop: found.map(({ loop }) => loop)[row] } };
  });
}

interface Found {
  readonly row: Learned;
  readonly mistakes: readonly Mistake[];
  readonly loop: Loop | null;
  readonly isSo: boolean;
}

function learn(points: Labelled['points'], { labels, ...said }: Lesson): Found {
  const walk = perceptron(points, labels);
  const { mistakes } = walk;
  const { weights, bias } = said.plane ?? planeOf(points, labels);
  const bound = perceptronBound(points, labels, { weights, bias });
  // Where the weights separate nothing there is no bound, and whatever is said is false.
  const row = { labels, mistakes: said.mistakes ?? mistakes.length, weights, bias, bound: said.bound ?? bound ?? 0 };
  return {
    row,
    mistakes,
    loop: walk.stops ? null : { from: walk.from, until: walk.until },
    isSo: walk.stops && row.mistakes === mistakes.length && bound?.equals(rational(row.bound)) === true,
  };
}

/** A hyperplane that separates the points, or the one without a direction where there is none. */
function planeOf(points: Labelled['points'], labels: readonly boolean[]): Plane {
  const answer = separate(points, labels);
  if (answer.separable) return { weights: answer.weights, bias: answer.bias };
  return { weights: points.slice(0, 1).flatMap((point) => point.map(() => 0)), bias: 0 };
}

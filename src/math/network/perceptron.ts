import { readMatrix } from '../algebra/matrix.ts';
import type { Vector } from '../algebra/vector.ts';
import { coded } from '../exact/refused.ts';
import { zip } from '../exact/zip.ts';

/** One mistake: at which visit it was made, counted from 0, and the weights and the bias after it. */
export interface Mistake {
  readonly visit: number;
  readonly weights: readonly bigint[];
  readonly bias: bigint;
}

/**
 * The mistakes of a run until it ends. It ends after a round without mistakes, or when an earlier state returns with
 * mistakes in between.
 */
export type Walk =
  | { readonly stops: true; readonly mistakes: readonly Mistake[]; readonly visits: number }
  | { readonly stops: false; readonly mistakes: readonly Mistake[]; readonly from: number; readonly until: number };

/** Visits before the search for an end is given up. */
const MOST_VISITS = 100_000;

/**
 * The perceptron, in whole numbers: weights and bias start at 0, the points are visited in their order over
 * and over, and wherever y · (weights · x + bias) ≤ 0, with y = 1 for a point labelled true and −1 for the
 * others, y · x is added to the weights and y to the bias.
 *
 * After `until` visits everything is as it was after `from`. Throws a `RangeError` for no points, points of
 * different lengths, another number of labels, or when nothing comes back within `most` visits, and a
 * `TypeError` for a coordinate that is no whole number. Source: Rosenblatt's error correction (Block 1962).
 */
export function perceptron(points: readonly Vector[], labels: readonly boolean[], most = MOST_VISITS): Walk {
  const vectors = signedVectors(points, labels);
  const mistakes: Mistake[] = [];
  // Only at the beginning of a round: a state that comes back comes back there too.
  const seen = new Map<string, number>();
  let form = vectors.slice(0, 1).flatMap((vector) => vector.map(() => 0n));
  for (let visit = 0; visit < most; ) {
    const earlier = seen.get(form.join());
    if (earlier !== undefined) return { stops: false, mistakes, from: earlier, until: visit };
    seen.set(form.join(), visit);
    const before = mistakes.length;
    for (const vector of vectors) {
      if (product(form, vector) <= 0n) {
        form = zip(form, vector).map(([a, b]) => a + b);
        mistakes.push({ visit, weights: form.slice(0, -1), bias: form.at(-1) as bigint });
      }
      visit += 1;
    }
    if (mistakes.length === before) return { stops: true, mistakes, visits: visit };
  }
  throw coded(
    'too-many-visits',
    new RangeError(`The perceptron neither stops nor comes back to an earlier state within ${most} visits.`),
  );
}

/** For every point the vector (x, 1), negated for a false label: it is on its side where the form is positive on it. */
export function signedVectors(points: readonly Vector[], labels: readonly boolean[]): readonly (readonly bigint[])[] {
  if (points.length !== labels.length)
    throw coded('unequal-lengths', new RangeError(`There are ${points.length} points but ${labels.length} labels.`));
  return zip(readMatrix(points, 'points'), labels).map(([point, label], i) =>
    [
      ...point.map((entry, k) => {
        if (!entry.isInteger())
          throw coded('not-whole', new TypeError(`points[${i}][${k}] is ${entry}, and the perceptron here takes whole numbers.`));
        return entry.n;
      }),
      1n,
    ].map((entry) => (label ? entry : -entry)),
  );
}

/** The scalar product of two integer vectors of one length. */
export function product(left: readonly bigint[], right: readonly bigint[]): bigint {
  return zip(left, right).reduce((sum, [a, b]) => sum + a * b, 0n);
}

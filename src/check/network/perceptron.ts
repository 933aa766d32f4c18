import { at } from '../../math/exact/at.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { type Point, readFields, readList, readNatural, readPoints, readRational } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';

/** The process that the two checkers of the perceptron run, and the sentence that says which it is. */

/** Longer runs than any in this book, and still a matter of a moment. */
export const MOST_VISITS = 100_000;
const MOST_POINTS = 64;
const MOST_COORDINATES = 16;

/** A vector of whole numbers. */
export type Whole = readonly bigint[];

/** One mistake: the visit, counted from 0, and the weights after it, with the bias as the last of them. */
export interface Mistake {
  readonly visit: number;
  readonly form: Whole;
}

/** Points with whole coordinates, few enough to run over. */
export function readWholePoints(data: Plain): readonly Point[] {
  const points = readPoints(data, 'points');
  demand(
    points.length <= MOST_POINTS && points.every((point) => point.length <= MOST_COORDINATES),
    'too-many-points',
    `There are more than ${MOST_POINTS} points, or ${MOST_COORDINATES} coordinates, and this checker stops there.`,
  );
  demand(
    points.every((point) => point.every((entry) => entry.isInteger())),
    'not-whole',
    'A coordinate is no whole number.',
  );
  return points;
}

/** For every point ±(x, 1), with the sign of its label. */
export function signed(points: readonly Point[], labels: readonly boolean[]): readonly Whole[] {
  return points.map((point, i) => [...point.map(({ n }) => n), 1n].map((entry) => (at(labels, i) ? entry : -entry)));
}

/** The dot product of two vectors of one length. */
export function product(left: Whole, right: Whole): bigint {
  return left.reduce((sum, entry, k) => sum + entry * at(right, k), 0n);
}

/**
 * The run itself. The form starts at 0; the vectors are visited in order, over and over; wherever the form
 * is not positive on one, that vector is added to it. It ends after a whole round without a mistake, or
 * after this many visits.
 */
export function run(
  vectors: readonly Whole[],
  visits: number,
): { readonly stops: boolean; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  let form: Whole = at(vectors, 0).map(() => 0n);
  let right = 0;
  for (let visit = 0; visit < visits && right < vectors.length; visit += 1) {
    const vector = at(vectors, visit % vectors.length);
    if (product(form, vector) > 0n) right += 1;
    else {
      form = form.map((entry, k) => entry + at(vector, k));
      mistakes.push({ visit, form });
      right = 0;
    }
  }
  return { stops: right === vectors.length, mistakes };
}

interface Loop {
  readonly mistakes: readonly Mistake[];
  readonly until: number;
  readonly told: string;
}

/** Two numbers of visits after which the run is in the same state, with a mistake in between: told in a sentence. */
export function checkLoop(vectors: readonly Whole[], data: Plain): Loop {
  const fields = readFields(data, 'the loop', ['from', 'until']);
  const [from, until] = [readNatural(fields.from, 'from', MOST_VISITS), readNatural(fields.until, 'until', MOST_VISITS)];
  demand(from < until, 'run-not-longer', `The run is not longer after ${until} visits than after ${from}.`);
  demand(
    (until - from) % vectors.length === 0,
    'another-turn',
    `After ${from} and after ${until} visits, it is not the same point's turn.`,
  );
  const { mistakes } = run(vectors, until);
  const between = mistakes.filter(({ visit }) => visit >= from);
  demand(between.length > 0, 'no-mistake', `There is no mistake between ${from} and ${until} visits.`);
  const nothing = at(vectors, 0).map(() => 0n);
  const formAfter = (visits: number): string =>
    mistakes.reduce<Whole>((form, mistake) => (mistake.visit < visits ? mistake.form : form), nothing).join(', ');
  demand(
    formAfter(from) === formAfter(until),
    'other-weights',
    `The weights and the bias are (${formAfter(from)}) after ${from} visits and (${formAfter(until)}) after ${until}.`,
  );
  return {
    mistakes,
    until,
    told: `After ${from} visits and after ${until}, the same point is next and the weights, with the bias, are (${formAfter(from)}), and in between there are mistakes: ${between.length}.`,
  };
}

/** The mistakes as they were written down must be those of the run. */
export function checkMistakes(mistakes: readonly Mistake[], data: Plain, name: string): void {
  const listed = readList(data, name).map((entry, i) => {
    const fields = readFields(entry, `${name}[${i}]`, ['visit', 'weights', 'bias']);
    const weights = readList(fields.weights, `${name}[${i}].weights`);
    const form = [...weights, fields.bias].map((weight) => readRational(weight, `${name}[${i}]`));
    return `${readNatural(fields.visit, `${name}[${i}].visit`, MOST_VISITS)}: ${form.join(', ')}`;
  });
  demand(
    listed.length === mistakes.length,
    'wrong-number-of-mistakes',
    `${name} lists ${listed.length} mistakes, and the run makes ${mistakes.length}.`,
  );
  mistakes.forEach(({ visit, form }, i) => {
    demand(listed[i] === `${visit}: ${form.join(', ')}`, 'other-mistake', `${name}[${i}] is not what the run does.`);
  });
}

/** The process in words. */
export function describeRule(points: readonly Point[]): string {
  const order = points.map((point) => `(${point.join(', ')})`).join(', ');
  return `Start with all weights w and the bias b at 0 and visit ${order} in this order, over and over. Wherever y (w · x + b) ≤ 0, with y = 1 where the label is 1 and y = −1 where it is 0, add y x to w and y to b.`;
}

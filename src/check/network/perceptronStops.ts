import { at } from '../../math/exact/at.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { type Rational, rational } from '../../math/exact/rational.ts';
import { type Point, readFields, readLabels, readList, readNatural, readRational } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import type { Checker } from '../checker.ts';
import {
  checkLoop,
  checkMistakes,
  describeRule,
  type Mistake,
  MOST_VISITS,
  product,
  readWholePoints,
  run,
  signed,
  type Whole,
} from './perceptron.ts';

/** As many as two bits have functions. */
const MOST_ROWS = 16;

interface Row {
  readonly labels: readonly boolean[];
  readonly vectors: readonly Whole[];
  readonly mistakes: number;
  /** The weights, with the bias as the last of them. */
  readonly form: Whole;
  readonly bound: Rational;
}

interface Statement {
  readonly points: readonly Point[];
  readonly rows: readonly Row[];
}

/**
 * Checks after how many mistakes the perceptron, started at zero, stops, and the bound on them. The points have whole
 * coordinates; for each of some labelings the number of mistakes is no more than R² |w|² / m² for given weights that
 * separate them: statement `{ points, rows }`, each row `{ labels, mistakes, weights, bias, bound }`; proof
 * `{ mistakes }`, for each row the list of the mistakes `{ visit, weights, bias }` that its run makes.
 *
 * Refuted by `{ row, loop: null }`, a row of which something else is computed, or by `{ row, loop: { from, until } }`,
 * a row whose run returns to a state and so never stops.
 */
export const perceptronStops: Checker = {
  name: 'perceptronStops',
  kind: 'certificate',
  theorem: {
    name: 'A round without a mistake',
    says: 'A process that does not change in a whole round does not change in any later one.',
    source: null,
  },
  check(statement, proof) {
    const { rows } = read(statement);
    const lists = readList(readFields(proof, 'the proof', ['mistakes']).mistakes, 'mistakes');
    demand(lists.length === rows.length, 'wrong-number-of-runs', `There are ${lists.length} runs for ${rows.length} labellings.`);
    const counts = rows.map((row, i) => {
      const mistakes = runOf(row);
      const why = whyNot(row, mistakes);
      demand(why === undefined, 'row-false', `${tellLabels(row)}${why}`);
      checkMistakes(mistakes, at(lists, i), `mistakes[${i}]`);
      return mistakes.length;
    });
    return {
      cases: BigInt(counts.reduce((sum, count) => sum + count)),
      scope: rows.length === 1 ? 'for these points' : `for these ${rows.length} labellings of the points`,
    };
  },
  refute(statement, counterexample) {
    contradiction(read(statement), counterexample);
  },
  formal(statement) {
    const { points, rows } = read(statement);
    const told = rows.map(
      ({ labels, mistakes, form, bound }) =>
        `Labels ${labels.map(Number).join(', ')}: exactly ${mistakes}, and B = ${bound} with v = (${form.join(', ')}).`,
    );
    return `${describeRule(points)} The mistakes end, and there are no more of them than B = R² |v|²/m², where R is the length of the longest (x, 1), and m > 0 the least y v · (x, 1). ${told.join(' ')}`;
  },
  describe(statement, counterexample) {
    return contradiction(read(statement), counterexample);
  },
};

function read(data: Plain): Statement {
  const fields = readFields(data, 'the statement', ['points', 'rows']);
  const points = readWholePoints(fields.points);
  const list = readList(fields.rows, 'rows');
  demand(list.length > 0, 'empty', 'There are no labellings, so there is nothing to check.');
  demand(
    list.length <= MOST_ROWS,
    'too-many-labellings',
    `There are ${list.length} labellings, and this checker stops at ${MOST_ROWS}.`,
  );
  return { points, rows: list.map((row, i) => readRow(row, `rows[${i}]`, points)) };
}

function readRow(data: Plain, name: string, points: readonly Point[]): Row {
  const fields = readFields(data, name, ['labels', 'mistakes', 'weights', 'bias', 'bound']);
  const labels = readLabels(fields.labels, `${name}.labels`, points.length);
  const weights = readList(fields.weights, `${name}.weights`);
  const form = [...weights, fields.bias].map((weight) => readRational(weight, `${name}.weights`));
  demand(
    form.length === at(points, 0).length + 1 && form.every((weight) => weight.isInteger()),
    'weights-not-whole',
    `${name} must have one whole weight for each coordinate, and a whole bias.`,
  );
  return {
    labels,
    vectors: signed(points, labels),
    mistakes: readNatural(fields.mistakes, `${name}.mistakes`, MOST_VISITS),
    form: form.map(({ n }) => n),
    bound: readRational(fields.bound, `${name}.bound`),
  };
}

/** The mistakes of a run that stops. */
function runOf(row: Row): readonly Mistake[] {
  const { stops, mistakes } = run(row.vectors, MOST_VISITS);
  demand(
    stops,
    'too-many-visits',
    `${tellLabels(row)}the run does not stop within ${MOST_VISITS} visits, which is as far as this checker goes.`,
  );
  return mistakes;
}

/** What is wrong with a row whose run stops after these mistakes, if anything is. */
function whyNot({ vectors, mistakes: said, form, bound }: Row, { length }: readonly Mistake[]): string | undefined {
  if (length !== said) return `the run stops after ${length} mistakes, and not ${said}.`;
  const margin = vectors.map((vector) => product(form, vector)).reduce((a, b) => (b < a ? b : a));
  if (margin <= 0n) return `the form (${form.join(', ')}) does not part the ones from the zeros.`;
  const longest = vectors.map((vector) => product(vector, vector)).reduce((a, b) => (b > a ? b : a));
  const value = rational(longest * product(form, form)).div(rational(margin * margin));
  if (!value.equals(bound)) return `R² |v|²/m² is ${value}, and not ${bound}.`;
  demand(rational(length).compare(value) <= 0, 'bound-broken', `There are ${length} mistakes, more than ${value}.`);
  return undefined;
}

/** What is false, told in a sentence. */
function contradiction({ rows }: Statement, data: Plain): string {
  const fields = readFields(data, 'the counterexample', ['row', 'loop']);
  const row = at(rows, readNatural(fields.row, 'row', MOST_ROWS));
  if (fields.loop !== null) return `${tellLabels(row)}it never stops. ${checkLoop(row.vectors, fields.loop).told}`;
  const why = whyNot(row, runOf(row));
  demand(why !== undefined, 'row-true', 'All that is said of this labelling is so.');
  return `${tellLabels(row)}${why}`;
}

function tellLabels({ labels }: Row): string {
  return `With the labels ${labels.map(Number).join(', ')}, `;
}

import { sidesAt } from '../../check/linear/matrixIdentity.ts';
import { checkerNamed } from '../../check/register/index.ts';
import type { ControlRow } from '../../claim/ledger/ledger.ts';
import { applyAffine } from '../../math/algebra/affine.ts';
import { product } from '../../math/algebra/matrix.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { Refused } from '../../math/exact/refused.ts';
import { zip } from '../../math/exact/zip.ts';
import { type Application, evaluateTerm, type Term } from '../../math/language/term.ts';
import { perceptron } from '../../math/network/perceptron.ts';
import { bars } from '../chart/bars.ts';
import { type Cases, cases } from '../chart/cases.ts';
import { curves } from '../chart/curves.ts';
import { graph } from '../chart/graph.ts';
import { matrix } from '../chart/matrix.ts';
import { slice } from '../chart/slice.ts';
import { spread } from '../chart/spread.ts';
import type { Figure } from '../drawing/drawing.ts';
import { corners } from '../plane/corners.ts';
import { labelings } from '../plane/labelings.ts';
import { lift } from '../plane/lift.ts';
import { regions } from '../plane/regions.ts';
import { separation } from '../plane/separation.ts';
import { walk } from '../plane/walk.ts';

/** Of a control's row, what is drawn. */
type Shown = Pick<ControlRow, 'kind' | 'checker' | 'statement' | 'refutation'> & Partial<Pick<ControlRow, 'counterexample'>>;

/**
 * What shows a false neighbour to be false, drawn from its row alone: the line that parts points said to have none, the
 * place where two sides said to be equal differ, the corner that comes out wrong. Undefined where {@link whyNotDrawn}
 * says why.
 */
export function refuted(row: Shown): Figure | undefined {
  const drawn = draw(row);
  return typeof drawn === 'string' ? undefined : drawn;
}

/** Why there is no drawing of what shows a neighbour false, as a sentence; undefined where there is one. */
export function whyNotDrawn(row: Shown): string | undefined {
  const drawn = draw(row);
  return typeof drawn === 'string' ? drawn : undefined;
}

type Draw = (statement: Plain, refutation: Plain, counterexample: string) => Figure | string;

function draw({ kind, checker, statement, refutation, counterexample = '' }: Shown): Figure | string {
  if (kind === 'measured') return strayed(counterexample);
  if (checker === undefined || statement === undefined || refutation === undefined) return reasonFor(kind);
  const known = DRAWN[checker];
  if (known === undefined) throw new RangeError(`Whether what refutes ${checker} can be drawn, refuted.ts has to say.`);
  return typeof known === 'string' ? known : known(statement, refutation, counterexample);
}

function reasonFor(kind: string): string {
  const reason = UNDRAWN[kind];
  if (reason === undefined) throw new RangeError(`Why ${kind} evidence without a checker is not drawn, refuted.ts has to say.`);
  return reason;
}

/** By the kind of evidence, where it is not a checker's: its counterexample is told in words, and the row has no more than these. */
const UNDRAWN: { readonly [kind: string]: string } = {
  sampled: 'What a callback was given is told in its author’s words, and the row has nothing else of it.',
  exhaustive: 'What a callback was given is told in its author’s words, and the row has nothing else of it.',
  identity: 'The point at which two programs differ is told in words, and programs are not in the row.',
  recorded: 'The stored result is told in full.',
};

/** What an experiment that strayed says of itself, in its last words. */
const STRAYED =
  /: mean (-?\d+\.\d+), standard deviation \d+\.\d+, from (-?\d+\.\d+) to (-?\d+\.\d+) over (\d+) seeds, which is not between (-?[\d.]+) and (-?[\d.]+)\.$/;

function strayed(counterexample: string): Figure {
  const [, mean = '', least = '', most = '', seeds, from = '', to = ''] = STRAYED.exec(counterexample) ?? [];
  return spread(
    { mean, least, most, from, to },
    `The disc is the mean of ${seeds} seeds, and the line goes from the least of them to the greatest; the mean should lie in the band.`,
  );
}

const PLANE_ONLY = 'It is in more than two dimensions.';

/** By checker: how its statement and what refutes it are drawn, or why they are not. The checker has accepted both as its own. */
export const DRAWN: { readonly [checker: string]: Draw | string } = {
  activationRegions: (statement, refutation) => polygons(as(statement), as(refutation)),
  booleanFunctions: (statement, refutation) => wrongCorner(as(statement), as(refutation)),
  breakpoints: (statement, real) => broken(as(statement), as(real)),
  consequence: (statement, at) => compared(as<{ then: Term }>(statement).then, as(at)),
  dichotomies: (statement, refutation) => counted(as(statement), as(refutation)),
  enclosure: (statement, refutation) => enclosed(statement, as<{ at: Place }>(refutation).at),
  equalEverywhere: (statement, at) => apart(as(statement), as(at)),
  everyCase: (statement, at) => enumerated('everyCase', statement, as(at)),
  example: 'It is a single case of numbers, and nothing lies around it.',
  generalPosition: (statement, refutation) => dependent(as(statement), as(refutation)),
  inseparable: (statement, line) =>
    decided(as(statement), as(line), ['There is a line after all.', 'There is a hyperplane after all.']),
  matrixIdentity: (statement, refutation) => sides(sidesAt(statement, refutation)),
  noMonotoneUnit: (statement, refutation) => unit(as(statement), as(refutation)),
  perceptronLoops: (statement) => walked(as(statement), 'It comes to an end.'),
  perceptronStops: (statement, refutation) => stopped(as(statement), as(refutation)),
  polynomialIdentity: (statement, at) => polynomials(as(statement), as(at)),
  rank: (statement, refutation) => ranked(as(statement), as(refutation)),
  rounded: (statement, at) => enumerated('rounded', statement, as(at)),
  separable: (statement, meeting) =>
    decided(as(statement), as(meeting), ['Where the two hulls meet no line can pass.', 'No hyperplane parts these points.']),
  thresholdFunctions: (statement, _, counterexample) => miscounted(as(statement), counterexample),
};

/** Plain data as what the checker named has read it as. */
function as<T>(data: unknown): T {
  return data as T;
}

type Point = readonly Q[];
type Place = { readonly [variable: string]: Q };
type Answer = { readonly weights: Point; readonly bias: Q } | { readonly combination: Point };

/** Points with labels, and the line or the combination that was found for them. */
interface Labelled {
  readonly points: readonly Point[];
  readonly labels: readonly boolean[];
}

const dimension = (points: readonly Point[]): number => points[0]?.length ?? 0;

/** The points of a line, laid into the plane along it. */
function inPlane(points: readonly Point[]): readonly Point[] {
  return points.map((point) => (point.length === 1 ? [...point, 0] : point));
}

const signOf = (entry: Q): number => rational(entry).sign();

function answerInPlane(answer: Answer): Answer {
  return 'weights' in answer && answer.weights.length === 1 ? { ...answer, weights: [...answer.weights, 0] } : answer;
}

/** More points are a cloud, in which discs with labels would cover each other. */
const MOST_POINTS = 24;
const MOST_LABELINGS = 32;

/** What was found for the points, with the words for the plane or for more dimensions. */
function decided({ points, labels }: Labelled, answer: Answer, [inThePlane, beyond]: readonly [string, string]): Figure | string {
  const isPlane = dimension(points) <= 2;
  // Where a combination is drawn by the points that it takes, the others do not matter.
  const seen = isPlane || 'weights' in answer ? points.length : answer.combination.filter(signOf).length;
  if (seen > MOST_POINTS) return `There are ${seen} points, more than can be told apart.`;
  if (dimension(points) === 3 && 'weights' in answer && answer.weights.slice(2).some(signOf))
    return lift({ points, labels, plane: answer }, inThePlane);
  return separation({ points, labels, answer }, isPlane ? inThePlane : beyond);
}

/** All labellings, each with its line or crossed out. */
function counted(
  { points, count }: { readonly points: readonly Point[]; readonly count: Q },
  { answers }: { readonly answers: readonly Answer[] },
): Figure | string {
  const parted = answers.filter((answer) => 'weights' in answer).length;
  if (dimension(points) > 2 || answers.length > MOST_LABELINGS)
    return counts(
      ['separable', parted],
      count,
      `Of the ${answers.length} labellings, ${parted} are separable, and not ${count}.`,
    );
  const others = parted === answers.length ? '' : '; the others are crossed out';
  return labelings(
    { points: inPlane(points), answers: answers.map(answerInPlane) },
    `A line can do ${parted} of the ${answers.length}, and not ${count}${others}.`,
  );
}

/** A number that there is, and the one that was said. */
function counts([name, there]: readonly [name: string, count: Q], said: Q, caption: string): Figure {
  return bars(
    [
      { name, value: there },
      { name: 'as was said', value: said, isSaid: true },
    ],
    caption,
  );
}

/** How many functions the classes hold, as the checker has found and told, and how many were said. */
function miscounted({ variables, count }: { readonly variables: number; readonly count: Q }, told: string): Figure | string {
  const there = /^\d+(?= of the functions)/.exec(told)?.[0];
  return there === undefined
    ? 'It counts functions by their classes, and none of them is the one that is false.'
    : counts(
        ['there are', there],
        count,
        `Of the functions of ${variables} variable${rational(variables).equals(rational(1)) ? '' : 's'}, ${there} have a line, and not ${count}.`,
      );
}

/** The points that the combination takes. */
function dependent(
  { points, bias }: { readonly points: readonly Point[]; readonly bias: boolean },
  { combination }: { readonly combination: Point },
): Figure | string {
  if (dimension(points) > 2) {
    const labels = combination.map((factor) => signOf(factor) > 0);
    const answer = { combination: combination.map((factor) => rational(factor).abs()) };
    return separation(
      { points, labels, answer, bias },
      'Divided into ones and zeros like this, they are not in general position.',
    );
  }
  const labels = combination.map((factor) => signOf(factor) !== 0);
  const what = bias ? '' : ', with the origin,';
  return corners({ points: inPlane(points), labels }, `The points with a 1${what} are not in general position.`);
}

/** A function at all corners, and the corner where the sum of its units is wrong; of many bits, by how much it is wrong at each. */
function wrongCorner(
  { inputs, units }: { readonly inputs: number; readonly units: readonly { readonly weights: Point; readonly bias: Q }[] },
  { function: table, corner }: { readonly function: readonly boolean[]; readonly corner: readonly number[] },
): Figure {
  const points = table.map((_, i) => Array.from({ length: inputs }, (_, k) => (i >> (inputs - 1 - k)) & 1));
  if (inputs <= 2) {
    return corners(
      { points: inPlane(points), labels: table, ringed: Number.parseInt(corner.join(''), 2) },
      'The function at the corners; at the one with the ring, the sum of its units is something else.',
    );
  }
  const chosen = units.filter((_, c) => table[c] === true);
  const layer = { weights: chosen.map(({ weights }) => weights), bias: chosen.map(({ bias }) => bias) };
  const off = zip(points, table).map(([point, wanted]) =>
    (chosen.length === 0 ? [] : applyAffine(layer, point)).reduce(
      (sum, value) => (value.sign() > 0 ? sum.add(value) : sum),
      rational(-Number(wanted)),
    ),
  );
  const [across, first] = [Math.floor(inputs / 2), Math.ceil(inputs / 2)];
  return matrix(
    {
      entries: Array.from({ length: 2 ** first }, (_, row) => off.slice(row << across, (row + 1) << across)),
      rows: `the first ${first} bits`,
      columns: across === 1 ? 'the last bit' : `the last ${across} bits`,
    },
    `By how much the sum of its units is off at each corner: it is wrong at ${off.filter(signOf).length} of the ${off.length}.`,
  );
}

function walked({ points, labels }: Labelled, caption: string): Figure | string {
  const went = perceptron(points, labels);
  if (dimension(points) !== 2) {
    const last = went.stops ? went.mistakes.at(-1) : undefined;
    return last === undefined
      ? PLANE_ONLY
      : separation({ points, labels, answer: last }, `${caption} These weights are its last.`);
  }
  const mistakes = went.mistakes.map(({ visit, weights, bias }) => ({ visit, weights, bias }));
  return walk({ points, labels, mistakes, ...(went.stops ? {} : { loop: { from: went.from, until: went.until } }) }, caption);
}

interface Run {
  readonly labels: readonly boolean[];
}

function stopped(
  { points, rows }: { readonly points: readonly Point[]; readonly rows: readonly Run[] },
  { row, loop }: { readonly row: number; readonly loop: unknown },
): Figure | string {
  const { labels } = rows[row] as Run;
  return walked(
    { points, labels },
    loop === null ? 'The run as it really goes.' : 'It never stops: it comes back to where it was.',
  );
}

function polygons(
  { layers, box, regions: said, maps }: Shape & { readonly regions: Q; readonly maps: Q },
  { polygons: found }: { readonly polygons: readonly (readonly Point[])[] },
): Figure {
  return regions(
    [{ layers, box, polygons: found, name: `${found.length} polygons` }],
    `The polygons there are: ${found.length}. Said were ${said}, and ${maps} affine maps.`,
  );
}

interface Shape {
  readonly layers: readonly { readonly weights: readonly Point[]; readonly bias: Point }[];
  readonly box: readonly Point[];
}

/** Both sides of a comparison near the place where it is false. */
function compared(formula: Term, at: Place): Figure | string {
  const [operator, left, right] = formula as Application;
  return COMPARISONS.has(operator) && left !== undefined && right !== undefined
    ? slice({ left, right, at })
    : 'What is false there is no comparison of two sides.';
}

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);

type Given = Pick<Cases, 'given'> & { readonly formula: Term };

const isComparison = (formula: Term): boolean => COMPARISONS.has((formula as Application)[0]);

/** A comparison over its one variable, or the cases around the place. */
function enumerated(checker: 'everyCase' | 'rounded', statement: Plain, at: Place): Figure | string {
  const { given, formula } = as<Given>(statement);
  // What a rounded program comes to is no function in closed form.
  if (checker === 'everyCase' && isComparison(formula) && Object.keys(given).length === 1) return compared(formula, at);
  return cases({ given, at, isFalse: (values) => refutes(checker, statement, as(values)) });
}

/** A comparison over one of its variables, or the cases around the place. */
function enclosed(statement: Plain, at: Place): Figure | string {
  const { given, formula } = as<Given>(statement);
  if (isComparison(formula)) return compared(formula, at);
  if (Object.keys(given).length === 0) return 'It speaks of numbers alone, and there is no variable to draw them over.';
  if (Object.values(given).some((domain) => 'from' in domain))
    return 'It is no comparison of two sides, and its cases cannot be listed.';
  return cases({ given, at, isFalse: (values) => refutes('enclosure', statement, { at: as<Plain>(values), bits: 64 }) });
}

/** Whether the checker accepts this as a counterexample; an enclosure too wide to tell is an error. */
function refutes(checker: string, statement: Plain, counterexample: Plain): boolean {
  try {
    checkerNamed(checker).refute(statement, counterexample);
    return true;
  } catch (error) {
    if (!(error instanceof Refused) || error.message.includes('not decided')) throw error;
    return false;
  }
}

/** The entry in which two lists of polynomials differ, near the place. */
function polynomials(
  { left, right }: { readonly left: readonly Term[]; readonly right: readonly Term[] },
  at: Place,
): Figure | string {
  const values = new Map(Object.entries(at).map(([variable, value]) => [variable, rational(value)]));
  const entry = left.findIndex((term, i) => !evaluateTerm(['-', term, right[i] as Term], values).equals(rational(0)));
  return slice({ left: left[entry] as Term, right: right[entry] as Term, at });
}

function sides({ left, right }: { readonly left: readonly Rational[]; readonly right: readonly Rational[] }): Figure {
  const entries = zip(left, right).map(([one, other]) => [one, other, one.sub(other)]);
  return matrix(
    { entries, rows: 'entries', columns: 'left, right, difference' },
    'Entry by entry: the left side, the right side, and the left one minus the right one.',
  );
}

function ranked(
  { factors, rank: said }: { readonly factors: readonly (readonly Point[])[]; readonly rank: number },
  { rank }: { readonly rank: number },
): Figure {
  const [first = [], ...others] = factors;
  const entries = others.reduce<readonly Point[]>((left, right) => product(left, right), first);
  return matrix({ entries, rows: 'outputs', columns: 'inputs' }, `The product has rank ${rank}, and not ${said}.`);
}

interface Unit {
  readonly weights: Point;
  readonly bias: Q;
  readonly activation: Term;
  readonly skip: Point;
  readonly offset: Q;
}

/** A unit's output over what goes into it, and where the points are on it. */
function unit({ points, labels }: Labelled, { weights, bias, activation, skip, offset }: Unit): Figure | string {
  if (skip.some((weight) => rational(weight).sign() !== 0)) return 'The points go around the unit as well, so it is no curve.';
  const inputs = points.map((point) =>
    point.reduce<Rational>((sum, x, i) => sum.add(rational(x).mul(rational(weights[i] ?? 0))), rational(bias)),
  );
  const at = (t: Rational): readonly [Rational, Rational] => [
    t,
    evaluateTerm(activation, new Map([['t', t]])).add(rational(offset)),
  ];
  const [least, most] = [extreme(inputs, -1).sub(rational(1)), extreme(inputs, 1).add(rational(1))];
  const steps = Array.from({ length: 33 }, (_, i) => at(least.add(most.sub(least).mul(rational(`${i}/32`)))));
  const ones = inputs.filter((_, i) => labels[i] === true).map(at);
  const zeros = inputs.filter((_, i) => labels[i] !== true).map(at);
  return curves(
    'The unit over its input t.',
    [{ label: 'the unit', points: steps, marks: [...ones, ...zeros] }],
    'The unit over t: the points where it is above zero are the ones, and where it is below, the zeros.',
  );
}

interface Equality {
  readonly variable: string;
  readonly from: Q | null;
  readonly to: Q | null;
  readonly left: Term;
  readonly right: Term;
}

/** Both sides around the place where they differ. */
function apart({ variable, from, to, left, right }: Equality, point: Place): Figure {
  const at = rational(point[variable] ?? 0);
  const [least, most] = [at.sub(rational(2)), at.add(rational(2))];
  return graph(
    {
      variable,
      from: from === null ? least : extreme([least, rational(from)], 1),
      to: to === null ? most : extreme([most, rational(to)], -1),
      curves: [
        { term: left, label: 'left side', marks: [at] },
        { term: right, label: 'right side', marks: [at] },
      ],
    },
    `The two sides differ where ${variable} is ${at}.`,
  );
}

interface Broken {
  readonly variable: string;
  readonly term: Term;
}

/** The function with the places between which it is affine. */
function broken({ variable, term }: Broken, { subdivision }: { readonly subdivision: Point }): Figure {
  const places = subdivision.map(rational);
  const [first = rational(0)] = places;
  const last = places.at(-1) ?? first;
  return graph(
    { variable, from: first.sub(rational(1)), to: last.add(rational(1)), curves: [{ term, label: 'as it is', marks: places }] },
    places.length === 0 ? 'It is one straight line.' : `It is straight before, between and behind ${places.join(', ')}.`,
  );
}

/** The least of some numbers, or the greatest. */
function extreme(values: readonly Rational[], sign: 1 | -1): Rational {
  return values.reduce((a, b) => (b.compare(a) === sign ? b : a));
}

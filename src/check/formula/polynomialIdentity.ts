import { at } from '../../math/exact/at.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { readFields, readList } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import { printForAllReals, printFormulas } from '../../math/language/printFormulas.ts';
import { fold, type Program, straightLine } from '../../math/language/straightLine.ts';
import {
  type Application,
  type Assignment,
  evaluateTerm,
  printAssignment,
  readAssignment,
  readNumberTerm,
  readVariables,
  type Term,
} from '../../math/language/term.ts';
import type { Checker } from '../checker.ts';
import { type Axis, INTEGERS, NUMBERS, walkGrid } from './walkGrid.ts';

const MOST_ENTRIES = 1000;
/** More points than these are more than a reader would wait for; and a variable doubles them, if it occurs at all. */
const MOST_VARIABLES = 22;
const MOST_POINTS = 2 ** MOST_VARIABLES;
/** Beyond it even whole numbers of any length are too slow. */
const MOST_SIZE = 2 ** 1000;

interface Statement {
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  readonly variables: readonly string[];
}

/**
 * Two lists of polynomials are equal, entry by entry: statement `{ left, right }`, no proof but the
 * computation itself, on a grid large enough for the degrees, which are derived from the terms.
 * Refuted by a point `{ x: 1, … }` where an entry differs; there any operation may occur.
 */
export const polynomialIdentity: Checker = {
  name: 'polynomialIdentity',
  kind: 'identity',
  theorem: {
    name: 'A polynomial that vanishes on a large enough grid is zero',
    says: 'If a polynomial has degree at most d in a variable, for each of its variables, and vanishes on a grid with d + 1 values for each, it is zero.',
    source: 'alon1999',
  },
  check(statement, proof) {
    const { left, right, variables } = read(statement);
    demand(proof === null, 'proof-not-null', 'The computation on the grid is the proof, so it must be null.');
    demand(
      variables.length <= MOST_VARIABLES,
      'too-many-variables',
      `There are ${variables.length} variables, and this checker stops at ${MOST_VARIABLES}.`,
    );
    const program = straightLine(
      left.map((term, i) => [term, at(right, i)]),
      variables,
    );
    const degrees = degreesOf(program, variables.length);
    const axes = variables.map((variable, i) => {
      const degree = program.results.reduce((most, { id }) => Math.max(most, at(at(degrees, id), i)), 0);
      return axisOf(variable, degree);
    });
    const points = axes.reduce((product, { values }) => product * values.length, 1);
    demand(points <= MOST_POINTS, 'too-many-points', `The grid has ${points} points, and this checker stops at ${MOST_POINTS}.`);
    const met = isSmall(program, axes) ? walkGrid(NUMBERS, program, axes, degrees) : walkGrid(INTEGERS, program, axes, degrees);
    demand(met === points, 'missed-points', `${met} points were met where there are ${points}.`);
    return { cases: BigInt(points), scope: 'for all real numbers', detail: describe(axes, points) };
  },
  refute(statement, counterexample) {
    differenceAt(read(statement), counterexample);
  },
  formal(statement) {
    const { left, right, variables } = read(statement);
    const equations = left.map((term, i): Application => ['==', term, at(right, i)]);
    return `${printForAllReals(variables)}${printFormulas(equations)}.`;
  },
  describe(statement, counterexample) {
    return differenceAt(read(statement), counterexample);
  },
};

function read(data: Plain): Statement {
  const fields = readFields(data, 'the statement', ['left', 'right']);
  const side = (name: 'left' | 'right'): readonly Term[] =>
    readList(fields[name], name).map((term, i) => readNumberTerm(term, `${name}[${i}]`));
  const [left, right] = [side('left'), side('right')];
  demand(
    left.length <= MOST_ENTRIES,
    'too-many-entries',
    `There are ${left.length} entries, and this checker stops at ${MOST_ENTRIES}.`,
  );
  demand(left.length > 0, 'empty', 'The sides are empty, so there is nothing to check.');
  demand(
    left.length === right.length,
    'unequal-lengths',
    `The left side has ${left.length} entries and the right side ${right.length}.`,
  );
  return { left, right, variables: readVariables(...left, ...right) };
}

/** Where the sides differ, in words; refuses a point where they do not. */
function differenceAt({ left, right, variables }: Statement, point: Plain): string {
  const values = readAssignment(point, 'the point', variables);
  const sides = left.map((term, i) => [evaluateTerm(term, values), evaluateTerm(at(right, i), values)] as const);
  const entry = sides.findIndex(([one, other]) => !one.equals(other));
  demand(entry >= 0, 'equal-there', `The sides are equal${where(values)}.`);
  const [one, other] = at(sides, entry);
  return `The left side is ${one} and the right side ${other}${left.length === 1 ? '' : ` in entry ${entry + 1}`}${where(values)}.`;
}

function where(values: Assignment): string {
  return values.size === 0 ? '' : ` at ${printAssignment(values)}`;
}

/** Negative values first of all: on the non-negative ones a ReLU would go unnoticed. */
function axisOf(variable: string, degree: number): Axis {
  demand(degree < MOST_POINTS, 'degree-too-large', `The degree in ${variable} is ${degree}, too large for a grid.`);
  return { variable, values: Array.from({ length: degree + 1 }, (_, i) => (i % 2 === 0 ? -i - 1 : i + 1)) };
}

/** An upper bound on the degree of every step in every variable. */
function degreesOf({ steps }: Program, variables: number): readonly (readonly number[])[] {
  const each = Array.from({ length: variables }, (_, i) => i);
  return fold<readonly number[]>(steps, {
    read: (variable) => each.map((i) => (i === variable ? 1 : 0)),
    set: () => each.map(() => 0),
    combine: (does, left, right) =>
      left.map((degree, i) => (does === '*' ? degree + at(right, i) : Math.max(degree, at(right, i)))),
  });
}

/** Whether every step stays below 2^53 in absolute value on the whole grid, where a Number is exact. */
function isSmall({ steps }: Program, axes: readonly Axis[]): boolean {
  // Once a bound reaches 2^53 its sums and products, though rounded, stay there; NaN counts as too large.
  const bounds = fold<number>(steps, {
    read: (variable) => at(axes, variable).values.length,
    set: (to) => Math.abs(Number(to)),
    combine: (does, left, right) => (does === '*' ? left * right : left + right),
  });
  demand(
    bounds.every((bound) => bound < MOST_SIZE),
    'too-large',
    'Numbers on the grid become too long to compute with.',
  );
  return bounds.every((bound) => bound < 2 ** 53);
}

/** Values of a variable that are told one by one. */
const MOST_SHOWN = 4;

/** `14 variables of degree 1 (values −1, 2): 16384 grid points` */
function describe(axes: readonly Axis[], points: number): string {
  const byDegree = new Map(axes.map(({ values }) => [values.length - 1, values]));
  const groups = [...byDegree]
    .sort(([a], [b]) => a - b)
    .map(([degree, values]) => {
      const count = axes.filter((axis) => axis.values.length === values.length).length;
      const shown = [
        ...values.slice(0, MOST_SHOWN).map((value) => String(value).replace('-', '−')),
        ...(degree >= MOST_SHOWN ? ['…'] : []),
      ];
      return `${count} variable${count === 1 ? '' : 's'} of degree ${degree} (values ${shown.join(', ')})`;
    });
  return `${groups.join(', ') || 'no variables'}: ${points} grid point${points === 1 ? '' : 's'}.`;
}

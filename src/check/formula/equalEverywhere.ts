import { at } from '../../math/exact/at.ts';
import type { Plain } from '../../math/exact/plain.ts';
import type { Rational } from '../../math/exact/rational.ts';
import { readFields, readPoint, readRational } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import {
  evaluateTerm,
  printTerm,
  readAssignment,
  readNumberTerm,
  readVariable,
  type Term,
  variablesOf,
} from '../../math/language/term.ts';
import type { Checker } from '../checker.ts';
import { affineOn, printForm, printInterval, type RealInterval, subdivide } from './affineOn.ts';

interface Statement {
  readonly variable: string;
  readonly interval: RealInterval;
  readonly left: Term;
  readonly right: Term;
}

/**
 * Checks that two piecewise linear functions of one variable are equal. They are equal on an interval, a half-line or
 * the whole line: statement `{ variable, from, to, left, right }`, where an end that is null is missing; proof
 * `{ breakpoints }`, ascending inside the interval. Refuted by a point `{ x: 1 }` where they differ.
 */
export const equalEverywhere: Checker = {
  name: 'equalEverywhere',
  kind: 'certificate',
  theorem: {
    name: 'A straight line is known by its slope and intercept',
    says: 'An affine function on an interval is determined by its slope and intercept, and its sign there by its values at the ends.',
    source: null,
  },
  check(statement, proof) {
    const { variable, interval, left, right } = read(statement);
    const points = readPoint(readFields(proof, 'the proof', ['breakpoints']).breakpoints, 'breakpoints');
    const pieces = subdivide(interval, points);
    const forms = affineOn(right, pieces);
    affineOn(left, pieces).forEach((one, i) => {
      const other = at(forms, i);
      demand(
        one.slope.equals(other.slope) && one.intercept.equals(other.intercept),
        'differs',
        `${sentence(printInterval(at(pieces, i)))} the left side is ${printForm(one, variable)} and the right side ${printForm(other, variable)}.`,
      );
    });
    return { cases: BigInt(pieces.length), scope: `for every real ${range(variable, interval)}` };
  },
  refute(statement, counterexample) {
    differenceAt(read(statement), counterexample);
  },
  formal(statement) {
    const { variable, interval, left, right } = read(statement);
    return `For every real ${range(`‹${variable}›`, interval, (end) => `‹${end}›`)}: ‹${printTerm(['==', left, right])}›.`;
  },
  describe(statement, counterexample) {
    return differenceAt(read(statement), counterexample);
  },
};

function read(data: Plain): Statement {
  const fields = readFields(data, 'the statement', ['variable', 'from', 'to', 'left', 'right']);
  const end = (name: 'from' | 'to') => (fields[name] === null ? null : readRational(fields[name], name));
  const variable = readVariable(fields.variable, 'variable');
  const [left, right] = [readNumberTerm(fields.left, 'left'), readNumberTerm(fields.right, 'right')];
  for (const name of variablesOf(left, right))
    demand(name === variable, 'other-variable', `The sides speak of ${name}, where ${variable} is the variable.`);
  const interval = { from: end('from'), to: end('to') };
  subdivide(interval, []);
  return { variable, interval, left, right };
}

/** Where the sides differ, in words; refuses a point where they do not, or that is outside the interval. */
function differenceAt({ variable, interval, left, right }: Statement, point: Plain): string {
  const values = readAssignment(point, 'the point', [variable]);
  const [x] = [...values.values()];
  const { from, to } = interval;
  demand(
    x !== undefined && (from === null || from.compare(x) <= 0) && (to === null || x.compare(to) <= 0),
    'outside-interval',
    `${variable} = ${x} is outside the interval.`,
  );
  const [one, other] = [evaluateTerm(left, values), evaluateTerm(right, values)];
  demand(!one.equals(other), 'equal-there', `Both sides are ${one} at ${variable} = ${x}.`);
  return `At ${variable} = ${x} the left side is ${one} and the right side ${other}.`;
}

function range(variable: string, interval: RealInterval, write?: (end: Rational) => string): string {
  return interval.from === null && interval.to === null ? variable : `${variable} ${printInterval(interval, write)}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

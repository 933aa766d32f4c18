import { at } from '../../math/exact/at.ts';
import type { Plain } from '../../math/exact/plain.ts';
import type { Rational } from '../../math/exact/rational.ts';
import { type Point, readFields, readPoint } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import { printTerm, readNumberTerm, readVariable, type Term, variablesOf } from '../../math/language/term.ts';
import type { Checker } from '../checker.ts';
import { affineOn, subdivide } from './affineOn.ts';

interface Statement {
  readonly variable: string;
  readonly term: Term;
  readonly breakpoints: Point;
}

/**
 * Checks that a function of one variable is piecewise linear, and where its slope changes. It is continuous and
 * piecewise linear on the whole line, and its slope changes exactly at these points: statement
 * `{ variable, term, breakpoints }`, proof `{ subdivision }`, ascending points between which the term is affine.
 * Refuted by a subdivision that shows other points.
 */
export const breakpoints: Checker = {
  name: 'breakpoints',
  kind: 'certificate',
  theorem: {
    name: 'A straight line is known by its slope and intercept',
    says: 'Where a function is affine on both sides of a point, and has one value there, it is continuous there, and it bends there if and only if the slopes differ.',
    source: null,
  },
  check(statement, proof) {
    const { term, breakpoints: stated } = read(statement);
    const { bends, slopes, pieces } = analyse(term, proof);
    demand(String(bends) === String(stated), 'other-breakpoints', `The slope changes ${points(bends)}, not ${points(stated)}.`);
    return { cases: BigInt(pieces), scope: 'for every real number', detail: `The slopes, in order: ${slopes.join(', ')}.` };
  },
  refute(statement, counterexample) {
    const { term, breakpoints: stated } = read(statement);
    const { bends } = analyse(term, counterexample);
    demand(String(bends) !== String(stated), 'same-breakpoints', `The slope does change ${points(stated)}.`);
  },
  formal(statement) {
    const { variable, term, breakpoints: stated } = read(statement);
    const written = stated.map((point) => `‹${point}›`);
    const changes = written.length === 0 ? 'never changes' : `changes at ${written.join(', ')}, and nowhere else`;
    return `As a function of the real number ‹${variable}›, ‹${printTerm(term)}› is continuous and piecewise linear, and its slope ${changes}.`;
  },
  describe(statement, counterexample) {
    const { bends, slopes } = analyse(read(statement).term, counterexample);
    return `The slope changes ${points(bends)}: the slopes, in order, are ${slopes.join(', ')}.`;
  },
};

function read(data: Plain): Statement {
  const fields = readFields(data, 'the statement', ['variable', 'term', 'breakpoints']);
  const variable = readVariable(fields.variable, 'variable');
  const term = readNumberTerm(fields.term, 'term');
  for (const name of variablesOf(term))
    demand(name === variable, 'other-variable', `The term speaks of ${name}, where ${variable} is the variable.`);
  const stated = readPoint(fields.breakpoints, 'breakpoints');
  subdivide({ from: null, to: null }, stated);
  return { variable, term, breakpoints: stated };
}

/** Where the slope changes, and the slopes between. Both sides of a point agree there: each is the term's own value. */
function analyse(
  term: Term,
  data: Plain,
): { readonly bends: Point; readonly slopes: readonly Rational[]; readonly pieces: number } {
  const subdivision = readPoint(readFields(data, 'the subdivision', ['subdivision']).subdivision, 'subdivision');
  const pieces = subdivide({ from: null, to: null }, subdivision);
  const all = affineOn(term, pieces).map(({ slope }) => slope);
  const changes = subdivision.map((_, i) => !at(all, i).equals(at(all, i + 1)));
  return {
    bends: subdivision.filter((_, i) => at(changes, i)),
    slopes: all.filter((_, i) => i === 0 || at(changes, i - 1)),
    pieces: pieces.length,
  };
}

function points(list: Point): string {
  return list.length === 0 ? 'nowhere' : `at ${list.join(', ')}`;
}

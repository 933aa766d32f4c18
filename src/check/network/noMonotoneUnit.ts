import { at } from '../../math/exact/at.ts';
import { bounded } from '../../math/exact/bounded.ts';
import { dot } from '../../math/exact/dot.ts';
import type { Plain } from '../../math/exact/plain.ts';
import type { Rational } from '../../math/exact/rational.ts';
import { type Point, readFields, readLabel, readLabels, readPoint, readPoints, readRational } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import { evaluateTerm, printTerm, readNumberTerm, type Term } from '../../math/language/term.ts';
import type { Checker } from '../checker.ts';
import { checkCombination, isPositiveOnTheOnes } from '../linear/inseparable.ts';

interface Statement {
  readonly points: readonly Point[];
  readonly labels: readonly boolean[];
  /** Whether only monotone activations are spoken of. */
  readonly monotone: boolean;
  /** Whether the input may also reach the output past the unit. */
  readonly skip: boolean;
}

/**
 * No single unit with a monotone activation separates the ones from the zeros: statement
 * `{ points, labels, monotone: true, skip: false }`, proof `{ combination }`.
 *
 * If g is non-decreasing and g(w·x + b) is positive on the ones and negative on the zeros, then w·x + b
 * is larger on every one than on every zero, so a threshold between them is a hyperplane that separates
 * them, which the Farkas combination forbids. If g is non-increasing, the same goes for −w.
 *
 * The other values of the flags say more than is true of XOR, and are always refused. They are refuted,
 * like the rest, by a unit `{ weights, bias, activation, skip, offset }`: the value at x is
 * activation(weights · x + bias) + skip · x + offset, the activation being a term in t; one that is
 * `t` or a multiple of `relu(t)` counts as monotone.
 */
export const noMonotoneUnit: Checker = {
  name: 'noMonotoneUnit',
  kind: 'certificate',
  theorem: {
    name: 'Gordan, under a monotone function',
    says: 'A monotone function of an affine form, held against a threshold, parts two sets only if a threshold on the affine form itself does.',
    source: 'gordan1873',
  },
  check(statement, proof) {
    const { points, labels, monotone, skip } = read(statement);
    demand(
      monotone && !skip,
      'certificate-speaks-of-less',
      'The certificate speaks of monotone activations without a skip connection only.',
    );
    checkCombination(points, labels, proof);
    return { cases: BigInt(points.length), scope: 'for every weight, bias and monotone function' };
  },
  refute(statement, counterexample) {
    const { points, labels, monotone, skip } = read(statement);
    const unit = readUnit(counterexample, at(points, 0).length);
    demand(
      !monotone || isMonotone(unit.activation),
      'wrong-activation',
      'The activation must be t or a number times relu(t) where it has to be monotone.',
    );
    demand(
      skip || unit.skip.every((weight) => weight.sign() === 0),
      'skip-connection',
      'The unit has a skip connection, and the statement speaks of none.',
    );
    points.forEach((point, i) => {
      const value = valueAt(unit, point);
      demand(
        value.sign() === (at(labels, i) ? 1 : -1),
        'wrong-sign',
        `The unit gives ${value} at (${point.join(', ')}), and has the wrong sign there.`,
      );
    });
  },
  formal(statement) {
    const { points, labels, monotone, skip } = read(statement);
    const kind = monotone ? 'monotone function' : 'function';
    const form = skip ? 'g(w · x + b) + v · x' : 'g(w · x + b)';
    return `For no weights ${skip ? 'w and v' : 'w'}, bias b and ${kind} g of one number, x ↦ ${form} ${isPositiveOnTheOnes(points, labels)}`;
  },
  describe(statement, counterexample) {
    const { points, labels } = read(statement);
    const unit = readUnit(counterexample, at(points, 0).length);
    const { weights, bias, activation, skip, offset } = unit;
    const values = (side: boolean): string =>
      points.flatMap((point, i) => (labels[i] === side ? [String(valueAt(unit, point))] : [])).join(', ') || 'nothing';
    const past = skip.some((weight) => weight.sign() !== 0) ? ` and a skip connection with the weights (${skip.join(', ')})` : '';
    return `The unit ‹${printTerm(activation)}› with t = (${weights.join(', ')}) · x ${signed(bias)}${past}, ${offset.sign() === 0 ? 'as it is' : `shifted by ${offset}`}, is positive on the ones (${values(true)}) and negative on the zeros (${values(false)}).`;
  },
};

function read(data: Plain): Statement {
  const fields = readFields(data, 'the statement', ['points', 'labels', 'monotone', 'skip']);
  const points = readPoints(fields.points, 'points');
  return {
    points,
    labels: readLabels(fields.labels, 'labels', points.length),
    monotone: readLabel(fields.monotone, 'monotone'),
    skip: readLabel(fields.skip, 'skip'),
  };
}

interface Unit {
  readonly weights: Point;
  readonly bias: Rational;
  readonly activation: Term;
  readonly skip: Point;
  readonly offset: Rational;
}

function readUnit(data: Plain, dimension: number): Unit {
  const fields = readFields(data, 'the unit', ['weights', 'bias', 'activation', 'skip', 'offset']);
  const [weights, skip] = [readPoint(fields.weights, 'weights'), readPoint(fields.skip, 'skip')];
  demand(
    weights.length === dimension && skip.length === dimension,
    'wrong-number-of-weights',
    `The unit must have ${dimension} weights, and as many for its skip connection.`,
  );
  return {
    weights,
    skip,
    bias: readRational(fields.bias, 'bias'),
    activation: readNumberTerm(fields.activation, 'the activation'),
    offset: readRational(fields.offset, 'offset'),
  };
}

function valueAt({ weights, bias, activation, skip, offset }: Unit, point: Point): Rational {
  const t = bounded(dot(weights, point).add(bias));
  return bounded(
    evaluateTerm(activation, new Map([['t', t]]))
      .add(dot(skip, point))
      .add(offset),
  );
}

/** Monotone by inspection: t itself, relu(t), or a number times one of them. */
function isMonotone(activation: Term): boolean {
  const isBase = (term: Term | undefined): boolean =>
    term === 't' || (Array.isArray(term) && term.length === 2 && term[0] === 'relu' && term[1] === 't');
  const isNumber = (term: Term | undefined): boolean => typeof term === 'number' || (typeof term === 'string' && term !== 't');
  return (
    isBase(activation) ||
    (typeof activation === 'object' &&
      activation.length === 3 &&
      activation[0] === '*' &&
      isNumber(activation[1]) &&
      isBase(activation[2]))
  );
}

function signed(value: Rational): string {
  return value.sign() < 0 ? `− ${value.abs()}` : `+ ${value}`;
}

import { at } from '../../math/exact/at.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { readFields, readList, readNatural, readRational } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import { demandComparison, difference } from '../../math/language/comparison.ts';
import { compare, expand } from '../../math/language/expand.ts';
import { printForAllReals, printFormulas, printGiven, printNames } from '../../math/language/printFormulas.ts';
import {
  type Application,
  type Assignment,
  evaluateTerm,
  holds,
  printAssignment,
  printTerm,
  readAssignment,
  readFormula,
  readNumberTerm,
  readVariables,
  type Term,
  variablesOf,
} from '../../math/language/term.ts';
import type { Accepted, Checker } from '../checker.ts';
import { describeFalse } from './example.ts';
import { demandPlace } from './place.ts';

/** Longer lists are more than a reader would wait for. */
const MOST_GIVEN = 64;
const MOST_CONE = 256;
const MOST_FACTORS = 16;

interface Statement {
  readonly given: readonly Application[];
  readonly then: Application;
  readonly variables: readonly string[];
}

/**
 * A polynomial equation or inequality follows from others, for all real numbers: statement
 * `{ given, then }`, each `==`, `>=` or `>` between polynomials; proof `{ equations, cone, at }`. With
 * "difference" for left − right, the difference of `then` must be identically the sum of
 * the `equations`, one multiplier for each `==` in order, times their differences, and of the `cone`'s
 * weight · square² · the differences of the inequalities numbered in `times`. Without a cone that is
 * an equation; with one it is ≥ 0; and > 0 when one entry of the cone is visibly positive.
 *
 * What nothing meets has every consequence, so `at` is a place where all that is given is true: see `demandPlace`. It is
 * null where `then` is false and has no variables, as 0 > 0 is: then the statement says that nothing meets what is given.
 * Refuted by a point where everything given is true and `then` is not.
 */
export const consequence: Checker = {
  name: 'consequence',
  kind: 'certificate',
  theorem: {
    name: 'Positivstellensatz, the easy direction',
    says: 'A sum of multiples of what is zero, and of products of squares with what is not negative, is not negative.',
    source: 'stengle1974',
  },
  check(statement, proof) {
    const it = read(statement);
    const { equations, cone, at: place } = readFields(proof, 'the proof', ['equations', 'cone', 'at']);
    const accepted = combine(it, { equations, cone });
    if (!isImpossible(it)) demandPlace(it.given, place);
    else demand(place === null, 'place-not-null', 'That nothing meets what is given needs no place where it is met: null.');
    return accepted;
  },
  refute(statement, counterexample) {
    contradiction(read(statement), counterexample);
  },
  formal(statement) {
    const it = read(statement);
    const { given, then, variables } = it;
    if (isImpossible(it))
      return `No real numbers${variables.length === 0 ? '' : ` ${printNames(variables)}`} satisfy ${printFormulas(given)}.`;
    return `${printForAllReals(variables)}${printGiven(given)}‹${printTerm(then)}›.`;
  },
  describe(statement, counterexample) {
    const it = read(statement);
    const { given, then } = it;
    const values = contradiction(it, counterexample);
    if (isImpossible(it)) return `All that is given is true at ${printAssignment(values)}.`;
    return `${given.length === 0 ? '' : `All that is given is true at ${printAssignment(values)}, and yet `}${describeFalse(then, values)}`;
  },
};

/** That the conclusion is such a combination of what is given, which nothing may meet: see {@link consequence}. */
export function checkCombination(statement: Plain, proof: Plain): Accepted {
  return combine(read(statement), proof);
}

function combine({ given, then }: Statement, proof: Plain): Accepted {
  for (const formula of [...given, then]) demandComparison(formula);
  const equations = given.filter(([operator]) => operator === '==');
  const inequalities = given.filter(([operator]) => operator !== '==');
  const { multipliers, cone } = readProof(proof, equations.length, inequalities);
  if (then[0] === '==')
    demand(cone.length === 0, 'cone-not-empty', 'An equation follows from equations alone, so the cone must be empty.');
  if (then[0] === '>')
    demand(
      cone.some(isVisiblyPositive),
      'not-positive',
      'For > an entry of the cone must be visibly positive: a constant that is not 0, times inequalities with > only.',
    );
  const sum: Term = [
    '+',
    0,
    0,
    ...multipliers.map((multiplier, i): Term => ['*', multiplier, difference(at(equations, i))]),
    ...cone.map(({ weight, square, times }): Term => ['*', weight, ['^', square, 2], ...times.map(difference)]),
  ];
  const terms = compare(expand(difference(then), 'commutative'), expand(sum, 'commutative'));
  return { cases: BigInt(terms), scope: 'for all real numbers' };
}

/** Whether the statement is that nothing meets what is given: the conclusion has no variables, and is false. */
function isImpossible({ given, then }: Statement): boolean {
  return given.length > 0 && variablesOf(then).length === 0 && !holds(then, new Map());
}

interface Product {
  readonly weight: Term;
  readonly square: Term;
  readonly times: readonly Application[];
}

function read(data: Plain): Statement {
  const fields = readFields(data, 'the statement', ['given', 'then']);
  const list = readList(fields.given, 'given');
  demand(
    list.length <= MOST_GIVEN,
    'too-many-formulas',
    `${list.length} formulas are given, and this checker stops at ${MOST_GIVEN}.`,
  );
  const given = list.map((formula, i) => readFormula(formula, `given[${i}]`));
  const then = readFormula(fields.then, 'then');
  return { given, then, variables: readVariables(...given, then) };
}

function readProof(
  data: Plain,
  equations: number,
  inequalities: readonly Application[],
): { readonly multipliers: readonly Term[]; readonly cone: readonly Product[] } {
  const fields = readFields(data, 'the proof', ['equations', 'cone']);
  const multipliers = readList(fields.equations, 'equations').map((term, i) => readNumberTerm(term, `equations[${i}]`));
  demand(
    multipliers.length === equations,
    'wrong-number-of-multipliers',
    `There are ${multipliers.length} multipliers for ${equations} equations.`,
  );
  const entries = readList(fields.cone, 'cone');
  demand(
    entries.length <= MOST_CONE,
    'too-long-cone',
    `The cone has ${entries.length} entries, and this checker stops at ${MOST_CONE}.`,
  );
  return { multipliers, cone: entries.map((entry, i) => readProduct(entry, `cone[${i}]`, inequalities)) };
}

function readProduct(data: Plain, name: string, inequalities: readonly Application[]): Product {
  const fields = readFields(data, name, ['weight', 'square', 'times']);
  const weight = readRational(fields.weight, `${name}.weight`);
  demand(weight.sign() > 0, 'weight-not-positive', `${name}.weight must be positive.`);
  const times = readList(fields.times, `${name}.times`);
  demand(
    times.length <= MOST_FACTORS,
    'too-many-factors',
    `${name} has ${times.length} factors, and this checker stops at ${MOST_FACTORS}.`,
  );
  return {
    weight: weight.toString(),
    square: readNumberTerm(fields.square, `${name}.square`),
    times: times.map((k) => at(inequalities, readNatural(k, `${name}.times`, inequalities.length))),
  };
}

function isVisiblyPositive({ square, times }: Product): boolean {
  const isConstant = variablesOf(square).length === 0 && evaluateTerm(square, new Map()).sign() !== 0;
  return isConstant && times.every(([operator]) => operator === '>');
}

/** The point, if everything given is true there and the conclusion is not. */
function contradiction({ given, then, variables }: Statement, point: Plain): Assignment {
  const values = readAssignment(point, 'the point', variables);
  for (const formula of given)
    demand(holds(formula, values), 'premise-false', `${printTerm(formula)} is given, and false at ${printAssignment(values)}.`);
  demand(!holds(then, values), 'true-there', `${printTerm(then)} is true at ${printAssignment(values)}.`);
  return values;
}

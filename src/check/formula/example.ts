import type { Plain } from '../../math/exact/plain.ts';
import { readFields } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import {
  type Application,
  type Assignment,
  evaluateTerm,
  holds,
  printAssignment,
  printTerm,
  readAssignment,
  readFormula,
  readVariables,
} from '../../math/language/term.ts';
import type { Checker } from '../checker.ts';
import { demandMet, premisesOf } from './premises.ts';

interface Statement {
  readonly values: Assignment;
  readonly formula: Application;
}

/**
 * A formula is true at these values: statement `{ values: { x: 1 }, formula }`, no proof but the
 * computation itself. Refuted by null: the same computation shows that it is false.
 */
export const example: Checker = {
  name: 'example',
  kind: 'witness',
  theorem: { name: 'Exact computation', says: 'What a computation without rounding gives is so.', source: null },
  check(statement, proof) {
    const { values, formula } = read(statement);
    demand(proof === null, 'proof-not-null', 'An example needs no proof but null.');
    demand(holds(formula, values), 'false', describeFalse(formula, values));
    demandMet(premisesOf(formula).filter((premise) => !holds(premise, values)));
    return { cases: 1n, scope: values.size === 0 ? 'for these numbers' : 'for these values' };
  },
  refute(statement, counterexample) {
    const { values, formula } = read(statement);
    demand(counterexample === null, 'counterexample-not-null', 'An example needs no counterexample but null.');
    demand(!holds(formula, values), 'true-there', 'The formula is true there.');
  },
  formal(statement) {
    const { values, formula } = read(statement);
    const given = [...values].map(([variable, value]) => `‹${variable} == ${value}›`);
    return `${given.length === 0 ? '' : `With ${given.join(', ')}: `}‹${printTerm(formula)}›.`;
  },
  describe(statement, _counterexample) {
    const { values, formula } = read(statement);
    return describeFalse(formula, values);
  },
};

function read(data: Plain): Statement {
  const fields = readFields(data, 'the statement', ['values', 'formula']);
  const formula = readFormula(fields.formula, 'the formula');
  return { values: readAssignment(fields.values, 'values', readVariables(formula)), formula };
}

/** That a formula is false, with the values of both sides if it is a comparison. */
export function describeFalse(formula: Application, values: Assignment): string {
  const where = values.size === 0 ? '' : ` at ${printAssignment(values)}`;
  const [operator, ...sides] = formula;
  if (!['==', '!=', '<', '<=', '>', '>='].includes(operator)) return `‹${printTerm(formula)}› is false${where}.`;
  const [left, right] = sides.map((side) => String(evaluateTerm(side, values)));
  return `‹${printTerm(formula)}› is false${where}: the left side is ${left}, the right side ${right}.`;
}

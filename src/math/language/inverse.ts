import { demand } from '../exact/refused.ts';
import { evaluateTerm, printTerm, type Term, variablesOf } from './term.ts';

/** One over a constant, as a number. Division by anything that varies, or by zero, is refused. */
export function inverse(divisor: Term): Term {
  demand(variablesOf(divisor).length === 0, 'wrong-operation', `Division by ${printTerm(divisor)} is not built from +, − and ×.`);
  return evaluateTerm(['/', 1, divisor], new Map()).toString();
}

import { isVariable, printTerm, type Term } from './check/term.ts';
import type { Ring } from './ring.ts';

/**
 * The value of a polynomial term in any ring. Only numbers, variables, +, −, × and powers are
 * polynomial; anything else, or a variable without a value, is a `TypeError` that names it.
 */
export function interpret<T>(ring: Ring<T>, term: Term, values: ReadonlyMap<string, T>): T {
  if (typeof term !== 'object') {
    if (!isVariable(term)) return ring.of(term);
    const value = values.get(term);
    if (value === undefined) throw new TypeError(`The variable ${term} has no value.`);
    return value;
  }
  const [operator, ...written] = term;
  if (operator === '^') return power(ring, interpret(ring, written[0] as Term, values), Number(written[1]));
  const combine = new Map([
    ['+', ring.add],
    ['-', ring.sub],
    ['*', ring.mul],
  ]).get(operator);
  if (combine === undefined) throw new TypeError(`${printTerm(term)} is not built from +, − and ×.`);
  const operands = written.map((operand) => interpret(ring, operand, values));
  if (operator === '-' && operands.length === 1) operands.unshift(ring.of(0));
  return operands.reduce(combine);
}

function power<T>(ring: Ring<T>, base: T, exponent: number): T {
  return Array.from({ length: exponent }, () => base).reduce(ring.mul, ring.of(1));
}

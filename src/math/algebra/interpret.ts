import { coded } from '../exact/refused.ts';
import { isVariable, printTerm, type Term } from '../language/term.ts';
import type { Ring } from './ring.ts';

/**
 * The value of a polynomial term in any ring. Only numbers, variables, +, −, × and powers are
 * polynomial; anything else, or a variable without a value, is a `TypeError` that names it.
 * What a program has used twice is computed once: the trace of a deep network shares its parts.
 */
export function interpret<T>(ring: Ring<T>, term: Term, values: ReadonlyMap<string, T>): T {
  const known = new Map<Term, T>();
  const visit = (part: Term): T => {
    const value = known.get(part) ?? interpretPart(ring, part, values, visit);
    known.set(part, value);
    return value;
  };
  return visit(term);
}

function interpretPart<T>(ring: Ring<T>, term: Term, values: ReadonlyMap<string, T>, visit: (part: Term) => T): T {
  if (typeof term !== 'object') {
    if (!isVariable(term)) return ring.of(term);
    const value = values.get(term);
    if (value === undefined) throw coded('no-value', new TypeError(`The variable ${term} has no value.`));
    return value;
  }
  const [operator, ...written] = term;
  if (operator === '^') return power(ring, visit(written[0] as Term), Number(written[1]));
  const combine = new Map([
    ['+', ring.add],
    ['-', ring.sub],
    ['*', ring.mul],
  ]).get(operator);
  if (combine === undefined) throw coded('wrong-operation', new TypeError(`${printTerm(term)} is not built from +, − and ×.`));
  const operands = written.map(visit);
  if (operator === '-' && operands.length === 1) operands.unshift(ring.of(0));
  return operands.reduce(combine);
}

function power<T>(ring: Ring<T>, base: T, exponent: number): T {
  return Array.from({ length: exponent }, () => base).reduce(ring.mul, ring.of(1));
}

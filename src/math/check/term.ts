import { ONE, type Q, type Rational, rational, ZERO } from '../rational.ts';
import { type Plain, Refused, require } from './checker.ts';

/**
 * The language in which statements are written: a number, a variable's name, or an operation on
 * terms, as plain nested lists: `['+', 'x', ['*', 2, 'y']]` is x + 2y.
 */
export type Term = number | string | Application;

/** An operation's name, then what it is applied to. */
export interface Application extends ReadonlyArray<Term> {
  readonly 0: string;
}

/** A value for every variable that occurs. */
export type Assignment = ReadonlyMap<string, Rational>;

const VARIABLE = /^[A-Za-z][A-Za-z0-9_]*$/;

interface Operation {
  readonly takes: 'numbers' | 'truths' | 'either';
  readonly gives: 'number' | 'truth';
  readonly operands: readonly [least: number, most: number];
}

const number = (least: number, most: number): Operation => ({ takes: 'numbers', gives: 'number', operands: [least, most] });
const compares: Operation = { takes: 'numbers', gives: 'truth', operands: [2, 2] };
const connects = (least: number, most: number): Operation => ({ takes: 'truths', gives: 'truth', operands: [least, most] });

/** Every operation there is. Nothing outside this table is evaluated. */
const OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ['+', number(2, Infinity)],
  ['-', number(1, 2)],
  ['*', number(2, Infinity)],
  ['/', number(2, 2)],
  ['^', number(2, 2)],
  ['abs', number(1, 1)],
  ['relu', number(1, 1)],
  ['step', number(1, 1)],
  ['max', number(2, Infinity)],
  ['min', number(2, Infinity)],
  ['==', compares],
  ['!=', compares],
  ['<', compares],
  ['<=', compares],
  ['>', compares],
  ['>=', compares],
  ['and', connects(2, Infinity)],
  ['or', connects(2, Infinity)],
  ['not', connects(1, 1)],
  ['implies', connects(2, 2)],
  ['iff', connects(2, 2)],
]);

/** The largest exponent that ^ accepts: more is a typing error sooner than a theorem. */
const MOST_EXPONENT = 64;

/** A term read from plain data, checked in full: operators, numbers of operands, names, sorts. */
export function readTerm(data: Plain, name: string): Term {
  sortOf(data, name);
  return data as unknown as Term;
}

/** A term that is true or false, such as `['<', 'x', 1]`. */
export function readFormula(data: Plain, name: string): Term {
  require(sortOf(data, name) === 'truth', `${name} is a number, where something true or false is needed.`);
  return data as unknown as Term;
}

/** A term that is a number, such as `['+', 'x', 1]`. */
export function readNumberTerm(data: Plain, name: string): Term {
  require(sortOf(data, name) === 'number', `${name} is true or false, where a number is needed.`);
  return data as unknown as Term;
}

function sortOf(data: Plain, name: string): 'number' | 'truth' {
  if (typeof data === 'number' || typeof data === 'string') {
    if (!isVariable(data)) literal(data, name);
    return 'number';
  }
  require(Array.isArray(data) && typeof data[0] === 'string', `${name} must be a number, a variable or a list that starts with an operation.`);
  const [operator, ...operands] = data as [string, ...Plain[]];
  const operation = OPERATIONS.get(operator);
  require(operation !== undefined, `${name} uses the unknown operation "${operator}".`);
  const [least, most] = operation.operands;
  require(operands.length >= least && operands.length <= most, `"${operator}" in ${name} has ${operands.length} operands.`);
  const wanted = operation.takes === 'numbers' ? 'number' : 'truth';
  for (const operand of operands) {
    require(sortOf(operand, name) === wanted, `"${operator}" in ${name} is applied to something that is no ${wanted}.`);
  }
  if (operator === '^') {
    const exponent = operands[1];
    require(typeof exponent === 'number' && Number.isInteger(exponent) && exponent >= 0 && exponent <= MOST_EXPONENT, `The exponent in ${name} must be a whole number from 0 to ${MOST_EXPONENT}.`);
  }
  return operation.gives;
}

export function isVariable(term: Plain): term is string {
  return typeof term === 'string' && VARIABLE.test(term);
}

function literal(term: number | string, name: string): Rational {
  try {
    return rational(term as Q);
  } catch (error) {
    throw new Refused(`${name}: ${(error as Error).message}`);
  }
}

/** The variables of a term, each once, in the order they first occur. */
export function variablesOf(...terms: readonly Term[]): readonly string[] {
  const found = new Set<string>();
  const visit = (term: Term): void => {
    if (isVariable(term)) found.add(term);
    else if (typeof term === 'object') (term.slice(1) as Term[]).forEach(visit);
  };
  terms.forEach(visit);
  return [...found];
}

/** The exact value of a number term. A division by zero is refused, not guessed at. */
export function evaluateTerm(term: Term, values: Assignment): Rational {
  if (typeof term === 'number' || typeof term === 'string') {
    if (!isVariable(term)) return literal(term, 'A number');
    const value = values.get(term);
    require(value !== undefined, `The variable ${term} has no value.`);
    return value;
  }
  const [operator, ...operands] = term;
  const [first = ZERO, ...rest] = operands.map((operand) => evaluateTerm(operand, values));
  const second = rest[0] ?? ZERO;
  switch (operator) {
    case '+':
      return rest.reduce((sum, value) => sum.add(value), first);
    case '-':
      return operands.length === 1 ? first.neg() : first.sub(second);
    case '*':
      return rest.reduce((product, value) => product.mul(value), first);
    case '/':
      require(second.sign() !== 0, `${printTerm(term)} divides by zero.`);
      return first.div(second);
    case '^':
      return power(first, Number(second.n));
    case 'abs':
      return first.abs();
    case 'relu':
      return first.sign() > 0 ? first : ZERO;
    case 'step':
      return first.sign() > 0 ? ONE : ZERO;
    case 'max':
      return rest.reduce((most, value) => (value.compare(most) > 0 ? value : most), first);
    case 'min':
      return rest.reduce((least, value) => (value.compare(least) < 0 ? value : least), first);
    default:
      throw new Refused(`"${operator}" does not give a number.`);
  }
}

/** Whether a formula is true at these values, exactly. */
export function holds(formula: Term, values: Assignment): boolean {
  require(typeof formula === 'object', `${printTerm(formula)} is neither true nor false.`);
  const [operator, ...operands] = formula;
  const order = (): -1 | 0 | 1 => evaluateTerm(operands[0] ?? 0, values).compare(evaluateTerm(operands[1] ?? 0, values));
  const truth = (i: number): boolean => holds(operands[i] ?? 0, values);
  switch (operator) {
    case '==':
      return order() === 0;
    case '!=':
      return order() !== 0;
    case '<':
      return order() < 0;
    case '<=':
      return order() <= 0;
    case '>':
      return order() > 0;
    case '>=':
      return order() >= 0;
    case 'and':
      return operands.every((_, i) => truth(i));
    case 'or':
      return operands.some((_, i) => truth(i));
    case 'not':
      return !truth(0);
    case 'implies':
      return !truth(0) || truth(1);
    case 'iff':
      return truth(0) === truth(1);
    default:
      throw new Refused(`"${operator}" is neither true nor false.`);
  }
}

function power(base: Rational, exponent: number): Rational {
  let product = ONE;
  for (let i = 0; i < exponent; i += 1) product = product.mul(base);
  return product;
}

/** How tightly an operation binds when written out; a function call binds tightest. */
const BINDING: ReadonlyMap<string, number> = new Map(
  [['implies', 'iff'], ['or'], ['and'], ['not'], ['==', '!=', '<', '<=', '>', '>='], ['+', '-'], ['*', '/'], ['neg'], ['^']].flatMap((level, i) =>
    level.map((operator): [string, number] => [operator, i]),
  ),
);
const CALL = 99;

/** The term as one would write it, in the notation that mathjs reads: `x + y - 2 * x * y`. */
export function printTerm(term: Term): string {
  return print(term).text;
}

function print(term: Term): { readonly text: string; readonly binding: number } {
  if (typeof term !== 'object') {
    const text = String(term);
    return { text, binding: text.startsWith('-') ? bindingOf('neg') : text.includes('/') ? bindingOf('/') : CALL };
  }
  const [operator, ...operands] = term;
  const binding = operator === '-' && operands.length === 1 ? bindingOf('neg') : bindingOf(operator);
  const inner = (operand: Term, atLeast: number): string => {
    const printed = print(operand);
    return printed.binding >= atLeast ? printed.text : `(${printed.text})`;
  };
  if (binding === CALL || operator === 'implies' || operator === 'iff') {
    return { text: `${operator}(${operands.map((operand) => inner(operand, 0)).join(', ')})`, binding: CALL };
  }
  if (operands.length === 1) {
    // mathjs binds `not` tighter than a comparison, so what it negates always stands in brackets.
    const text = operator === 'not' ? `not (${inner(operands[0] ?? 0, 0)})` : `-${inner(operands[0] ?? 0, binding + 1)}`;
    return { text, binding };
  }
  // Only + * and or are associative as read; everything else needs brackets on the right.
  const associative = operator === '+' || operator === '*' || operator === 'and' || operator === 'or';
  const text = operands.map((operand, i) => inner(operand, i === 0 && operator !== '^' && binding !== bindingOf('==') ? binding : associative ? binding : binding + 1)).join(` ${operator} `);
  return { text, binding };
}

function bindingOf(operator: string): number {
  return BINDING.get(operator) ?? CALL;
}

import { at } from '../exact/at.ts';
import { bounded } from '../exact/bounded.ts';
import type { Plain } from '../exact/plain.ts';
import { ONE, type Rational, rational, ZERO } from '../exact/rational.ts';
import { readEntries, readRational } from '../exact/read.ts';
import { demand, Refused } from '../exact/refused.ts';
import { roundToEven } from '../exact/roundToEven.ts';

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
  readonly takes: 'numbers' | 'truths';
  readonly gives: 'number' | 'truth';
  readonly operands: readonly [least: number, most: number];
}

const number = (least: number, most: number): Operation => ({ takes: 'numbers', gives: 'number', operands: [least, most] });
const compares: Operation = { takes: 'numbers', gives: 'truth', operands: [2, 2] };
const connects = (least: number, most: number): Operation => ({ takes: 'truths', gives: 'truth', operands: [least, most] });

/** The functions whose values are hardly ever rational: they are enclosed between rationals, and not computed. */
export const ENCLOSED_FUNCTIONS = ['exp', 'tanh', 'ln', 'sin', 'cos', 'erf', 'sqrt'] as const;
/** The name of one of them. */
export type EnclosedFunction = (typeof ENCLOSED_FUNCTIONS)[number];

/** Whether an operation is one of {@link ENCLOSED_FUNCTIONS}. */
export function isEnclosedFunction(operator: string): operator is EnclosedFunction {
  return (ENCLOSED_FUNCTIONS as readonly string[]).includes(operator);
}

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
  ['round', number(1, 1)],
  ...ENCLOSED_FUNCTIONS.map((name): [string, Operation] => [name, number(1, 1)]),
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

/** What mathjs, in whose notation terms are printed, reads as something else than a variable. */
const RESERVED: ReadonlySet<string> = new Set([
  ...OPERATIONS.keys(),
  'true',
  'false',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  'pi',
  'mod',
  'xor',
  'to',
  'in',
  'end',
]);

/** The one constant that is no rational: half of a circle's circumference over its radius. It is enclosed, and not computed. */
export const PI = 'pi';

/** Deeper than any term of this book, and far from the end of the stack. */
const MOST_DEPTH = 200;

/** The largest exponent that ^ accepts: more is a typing error sooner than a theorem. */
const MOST_EXPONENT = 64;

/** A term read from plain data, checked in full: operators, numbers of operands, names, sorts. */
export function readTerm(data: Plain, name: string): Term {
  sortOf(data, name);
  return data as unknown as Term;
}

/** A term that is true or false, such as `['<', 'x', 1]`. */
export function readFormula(data: Plain, name: string): Application {
  demand(sortOf(data, name) === 'truth', 'number-not-formula', `${name} is a number, where something true or false is needed.`);
  return data as unknown as Application;
}

/** A term that is a number, such as `['+', 'x', 1]`. */
export function readNumberTerm(data: Plain, name: string): Term {
  demand(sortOf(data, name) === 'number', 'formula-not-number', `${name} is true or false, where a number is needed.`);
  return data as unknown as Term;
}

function sortOf(data: Plain, name: string, depth = 0): 'number' | 'truth' {
  demand(depth <= MOST_DEPTH, 'too-deep', `${name} is nested deeper than ${MOST_DEPTH} levels.`);
  if (typeof data === 'number' || typeof data === 'string') {
    if (data !== PI && !isVariable(data)) readRational(data, name);
    return 'number';
  }
  demand(
    Array.isArray(data) && typeof data[0] === 'string',
    'not-a-term',
    `${name} must be a number, a variable or a list that starts with an operation.`,
  );
  const [operator, ...operands] = data as [string, ...Plain[]];
  const operation = OPERATIONS.get(operator);
  demand(operation !== undefined, 'unknown-operation', `${name} uses the unknown operation "${operator}".`);
  const [least, most] = operation.operands;
  demand(
    operands.length >= least && operands.length <= most,
    'wrong-number-of-operands',
    `"${operator}" in ${name} has ${operands.length} operands.`,
  );
  const wanted = operation.takes === 'numbers' ? 'number' : 'truth';
  for (const operand of operands) {
    demand(
      sortOf(operand, name, depth + 1) === wanted,
      'wrong-operand',
      `"${operator}" in ${name} is applied to something that is no ${wanted}.`,
    );
  }
  if (operator === '^') {
    const exponent = operands[1];
    demand(
      typeof exponent === 'number' && Number.isInteger(exponent) && exponent >= 0 && exponent <= MOST_EXPONENT,
      'exponent',
      `The exponent in ${name} must be a whole number from 0 to ${MOST_EXPONENT}.`,
    );
  }
  return operation.gives;
}

/** Whether this is a variable's name, such as `x` or `w12`. */
export function isVariable(term: Plain): term is string {
  return typeof term === 'string' && VARIABLE.test(term) && !RESERVED.has(term);
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

/** The variables of a whole statement. Refuses two that would look the same on a page, as x1 and x_1 do. */
export function readVariables(...terms: readonly Term[]): readonly string[] {
  const names = variablesOf(...terms);
  const looks = new Set(names.map((name) => String(name.match(/[A-Za-z]+|\d+/g))));
  demand(
    looks.size === names.length,
    'lookalikes',
    `Two of the variables ${names.join(', ')} look the same when typeset; rename one.`,
  );
  return names;
}

/** The name of a variable, such as `x` or `w12`. */
export function readVariable(data: Plain, name: string): string {
  demand(isVariable(data), 'not-a-name', `${name} must be a variable's name, such as "x".`);
  return data;
}

/** A value for each of these variables, and for no other: `{ x: 1, y: '1/2' }`. */
export function readAssignment(data: Plain, name: string, variables: readonly string[]): Assignment {
  const entries = readEntries(data, name).map(([variable, value]) => [variable, readRational(value, variable)] as const);
  for (const [variable] of entries)
    demand(variables.includes(variable), 'unknown-variable', `${variable} is not a variable of the statement.`);
  demand(entries.length === variables.length, 'value-missing', `${name} does not give a value for every variable.`);
  return new Map(entries);
}

/** `x = 1, y = 1/2` */
export function printAssignment(values: Assignment): string {
  return [...values].map(([variable, value]) => `${variable} = ${value}`).join(', ');
}

/** How many operations, variables and numbers a term is made of: the work of evaluating it once. */
export function sizeOf(term: Term): number {
  return typeof term === 'object' ? (term.slice(1) as Term[]).reduce<number>((sum, operand) => sum + sizeOf(operand), 1) : 1;
}

/** The exact value of a number term. A division by zero, or a number too long, is refused. */
export function evaluateTerm(term: Term, values: Assignment): Rational {
  if (typeof term !== 'object') {
    demand(term !== PI, 'pi-is-irrational', 'pi is enclosed between rationals, and not computed: it is none.');
    if (!isVariable(term)) return readRational(term, 'A number');
    const value = values.get(term);
    demand(value !== undefined, 'no-value', `The variable ${term} has no value.`);
    return value;
  }
  const [operator, ...written] = term;
  const operands = written.map((operand) => evaluateTerm(operand, values));
  const first = at(operands, 0);
  switch (operator) {
    case '+':
      return operands.reduce((sum, value) => bounded(sum.add(value)));
    case '-':
      return operands.length === 1 ? first.neg() : bounded(first.sub(at(operands, 1)));
    case '*':
      return operands.reduce((product, value) => bounded(product.mul(value)));
    case '/':
      demand(at(operands, 1).sign() !== 0, 'division-by-zero', `${printTerm(term)} divides by zero.`);
      return bounded(first.div(at(operands, 1)));
    case '^':
      return power(first, Number(at(operands, 1).n));
    case 'abs':
      return first.abs();
    case 'relu':
      return first.sign() > 0 ? first : ZERO;
    case 'step':
      return first.sign() > 0 ? ONE : ZERO;
    case 'round':
      return rational(roundToEven(first.n, first.d));
    case 'max':
      return operands.reduce((most, value) => (value.compare(most) > 0 ? value : most));
    case 'min':
      return operands.reduce((least, value) => (value.compare(least) < 0 ? value : least));
    default:
      throw new Refused(
        'not-a-number-operation',
        isEnclosedFunction(operator)
          ? `${printTerm(term)} is enclosed between rationals, and not computed: it is hardly ever one.`
          : `"${operator}" does not give a number.`,
      );
  }
}

/**
 * Whether a formula is true at these values, exactly. All of it is computed, also what would no longer decide: a
 * formula with a part that has no value there is neither true nor false.
 */
export function holds(formula: Term, values: Assignment): boolean {
  if (typeof formula !== 'object') throw new Refused('not-a-formula', `${printTerm(formula)} is neither true nor false.`);
  const [operator, ...operands] = formula;
  const truths = (): readonly boolean[] => operands.map((operand) => holds(operand, values));
  const order = (): -1 | 0 | 1 => evaluateTerm(at(operands, 0), values).compare(evaluateTerm(at(operands, 1), values));
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
      return truths().every(Boolean);
    case 'or':
      return truths().some(Boolean);
    case 'not':
      return !at(truths(), 0);
    case 'implies': {
      const [premise, conclusion] = truths();
      return premise === false || conclusion === true;
    }
    case 'iff': {
      const [one, other] = truths();
      return one === other;
    }
    default:
      throw new Refused('not-a-formula-operation', `"${operator}" is neither true nor false.`);
  }
}

function power(base: Rational, exponent: number): Rational {
  return Array.from({ length: exponent }, () => base).reduce((product, factor) => bounded(product.mul(factor)), ONE);
}

/** How tightly an operation binds when written out; a function call binds tightest. */
const BINDING: ReadonlyMap<string, number> = new Map(
  [['or'], ['and'], ['not'], ['==', '!=', '<', '<=', '>', '>='], ['+', '-'], ['*', '/'], ['negation'], ['^']].flatMap(
    (level, i) => level.map((operator): [string, number] => [operator, i]),
  ),
);
const CALL = 99;
const NEGATION = bindingOf('negation');

/** The term as one would write it, in the notation that mathjs reads: `x + y - 2 * x * y`. */
export function printTerm(term: Term): string {
  return print(term).text;
}

interface Printed {
  readonly text: string;
  readonly binding: number;
}

function print(term: Term): Printed {
  if (typeof term !== 'object') return printAtom(String(term).replace('+', ''));
  const [operator, ...written] = term;
  const operands = written.map(print);
  const binding = bindingOf(operator);
  switch (operator) {
    case '+':
      return { text: operands.map((operand) => inBrackets(operand, binding)).reduce(plus), binding };
    case '-':
      if (operands.length === 1) return { text: `-${inBrackets(at(operands, 0), NEGATION + 1)}`, binding: NEGATION };
      return { text: minus(inBrackets(at(operands, 0), binding), inBrackets(at(operands, 1), binding + 1)), binding };
    case '*':
    case 'and':
    case 'or':
      return { text: operands.map((operand) => inBrackets(operand, binding)).join(` ${operator} `), binding };
    case '/':
      return { text: `${inBrackets(at(operands, 0), binding)} / ${inBrackets(at(operands, 1), binding + 1)}`, binding };
    case 'not':
      // mathjs binds `not` tighter than a comparison, so what it negates always stands in brackets.
      return { text: `not (${at(operands, 0).text})`, binding };
    case '^':
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return { text: operands.map((operand) => inBrackets(operand, binding + 1)).join(` ${operator} `), binding };
    default:
      return { text: `${operator}(${operands.map(({ text }) => text).join(', ')})`, binding };
  }
}

/** A variable or a number; `-3` binds as a negation does, and `1/2` as a quotient. */
function printAtom(text: string): Printed {
  return { text, binding: text.includes('/') ? bindingOf('/') : text.startsWith('-') ? NEGATION : CALL };
}

function inBrackets({ text, binding }: Printed, atLeast: number): string {
  return binding >= atLeast ? text : `(${text})`;
}

/** `x - 3` for the sum of x and −3. */
function plus(left: string, right: string): string {
  return right.startsWith('-') ? `${left} - ${right.slice(1)}` : `${left} + ${right}`;
}

/** `x + 3` for the difference of x and −3. */
function minus(left: string, right: string): string {
  return right.startsWith('-') ? `${left} + ${right.slice(1)}` : `${left} - ${right}`;
}

function bindingOf(operator: string): number {
  return BINDING.get(operator) ?? CALL;
}

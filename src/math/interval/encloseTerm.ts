import { at } from '../exact/at.ts';
import { readRational } from '../exact/read.ts';
import { demand, Refused } from '../exact/refused.ts';
import { type Application, isEnclosedFunction, isVariable, PI, printTerm, type Term } from '../language/term.ts';
import type { Interval } from './arithmetic.ts';
import type { Intervals } from './intervals.ts';

/** An interval for every variable that occurs. */
export type Box = ReadonlyMap<string, Interval>;

/** For every value of the variables in a box, the term's value lies in the interval that comes out. */
export type Enclosed = (box: Box) => Interval;

/** True, or false, for every value of the variables in a box; undefined where the intervals do not tell. */
export type Decided = (box: Box) => boolean | undefined;

/** A number term, made ready to be enclosed in one box after the other: its numbers are read once. */
export function encloseTerm(term: Term, arithmetic: Intervals): Enclosed {
  if (typeof term !== 'object') {
    if (term === PI) return () => arithmetic.pi;
    if (isVariable(term)) {
      return (box) => {
        const interval = box.get(term);
        demand(interval !== undefined, 'no-value', `The variable ${term} has no value.`);
        return interval;
      };
    }
    const number = arithmetic.of(readRational(term, 'A number'));
    return () => number;
  }
  const [operator, ...written] = term;
  if (operator === '^') {
    const base = encloseTerm(at(written, 0), arithmetic);
    const exponent = Number(at(written, 1));
    return (box) => arithmetic.power(base(box), exponent);
  }
  const operands = written.map((operand) => encloseTerm(operand, arithmetic));
  const apply = operation(operator, arithmetic);
  return (box) => apply(operands.map((operand) => operand(box)));
}

function operation(operator: string, arithmetic: Intervals): (operands: readonly Interval[]) => Interval {
  const one = (f: (a: Interval) => Interval) => (operands: readonly Interval[]) => f(at(operands, 0));
  const all = (f: (a: Interval, b: Interval) => Interval) => (operands: readonly Interval[]) =>
    operands.reduce((a, b) => f(a, b));
  if (isEnclosedFunction(operator)) return one(arithmetic[operator]);
  switch (operator) {
    case '+':
      return all(arithmetic.sum);
    case '-':
      return (operands) =>
        operands.length === 1
          ? arithmetic.negative(at(operands, 0))
          : arithmetic.sum(at(operands, 0), arithmetic.negative(at(operands, 1)));
    case '*':
      return all(arithmetic.product);
    case '/':
      return all(arithmetic.quotient);
    case 'abs':
      return one(arithmetic.absolute);
    case 'relu':
      return one(({ low, high }) => ({ low: low > 0n ? low : 0n, high: high > 0n ? high : 0n }));
    case 'step':
      return one(arithmetic.step);
    case 'round':
      return one(arithmetic.round);
    case 'max':
      return all((a, b) => ({ low: a.low > b.low ? a.low : b.low, high: a.high > b.high ? a.high : b.high }));
    case 'min':
      return all((a, b) => ({ low: a.low < b.low ? a.low : b.low, high: a.high < b.high ? a.high : b.high }));
    default:
      throw new Refused('not-a-number-operation', `"${operator}" does not give a number.`);
  }
}

/** A formula, made ready to be decided in one box after the other. */
export function decideFormula(formula: Term, arithmetic: Intervals): Decided {
  demand(typeof formula === 'object', 'not-a-formula', `${printTerm(formula)} is neither true nor false.`);
  const [operator, ...operands] = formula;
  if (isComparison(formula)) {
    const [left, right] = [encloseTerm(at(operands, 0), arithmetic), encloseTerm(at(operands, 1), arithmetic)];
    return (box) => compared(operator, left(box), right(box));
  }
  const parts = operands.map((operand) => decideFormula(operand, arithmetic));
  return (box) => {
    const truths = parts.map((part) => part(box));
    const [first, second] = truths;
    switch (operator) {
      case 'and':
        return every(truths);
      case 'or':
        return not(every(truths.map(not)));
      case 'not':
        return not(first);
      case 'implies':
        return not(every([first, not(second)]));
      case 'iff':
        return truths.includes(undefined) ? undefined : first === second;
      default:
        throw new Refused('not-a-formula-operation', `"${operator}" is neither true nor false.`);
    }
  };
}

/** Whether a formula compares two numbers. */
export function isComparison([operator]: Application): boolean {
  return ['==', '!=', '<', '<=', '>', '>='].includes(operator);
}

function compared(operator: string, a: Interval, b: Interval): boolean | undefined {
  switch (operator) {
    case '<':
      return a.high < b.low ? true : a.low >= b.high ? false : undefined;
    case '<=':
      return not(compared('<', b, a));
    case '>':
      return compared('<', b, a);
    case '>=':
      return compared('<=', b, a);
    case '!=':
      return not(compared('==', a, b));
    default:
      if (a.high < b.low || b.high < a.low) return false;
      return a.low === a.high && b.low === b.high ? true : undefined;
  }
}

function not(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

function every(truths: readonly (boolean | undefined)[]): boolean | undefined {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

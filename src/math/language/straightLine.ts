import { at } from '../exact/at.ts';
import { readRational } from '../exact/read.ts';
import { demand, Refused } from '../exact/refused.ts';
import { inverse } from './inverse.ts';
import { isVariable, printTerm, type Term } from './term.ts';

/** One step of a straight-line program: reading a variable (by its place in the list of them), an integer, or combining two earlier steps. */
export type Step = { readonly id: number } & (
  | { readonly does: 'read'; readonly variable: number }
  | { readonly does: 'set'; readonly to: bigint }
  | { readonly does: Operation; readonly left: Step; readonly right: Step }
);
/** An operation of a straight-line program. */
export type Operation = '+' | '-' | '*';

/** A straight-line program: its steps in an order in which they can be run, and those that are results. */
export interface Program {
  readonly steps: readonly Step[];
  readonly results: readonly Step[];
}

/** No denominator of a statement in this book has more than some 300 digits. */
const MOST_OVER = 2n ** 1000n;

/** A rational value as an integer step over a positive integer. */
interface Quotient {
  readonly step: Step;
  readonly over: bigint;
}

/**
 * Brings differences of polynomial terms to programs over the integers: each result is zero exactly
 * where the two sides are equal, since only a denominator was cleared. Equal steps are made once, and
 * every step stands after those it combines. Refuses whatever is not built from +, − and ×.
 */
export function straightLine(
  differences: readonly (readonly [left: Term, right: Term])[],
  variables: readonly string[],
): Program {
  const steps = new Map<string, Step>();
  const once = (key: string, make: (id: number) => Step): Step => {
    const step = steps.get(key) ?? make(steps.size);
    steps.set(key, step);
    return step;
  };
  const set = (to: bigint): Step => once(`${to}`, (id) => ({ id, does: 'set', to }));
  const combine = (does: Operation, left: Step, right: Step): Step =>
    once(`${left.id} ${does} ${right.id}`, (id) => ({ id, does, left, right }));
  const scale = (step: Step, by: bigint): Step => (by === 1n ? step : combine('*', step, set(by)));
  const sum =
    (does: '+' | '-') =>
    (a: Quotient, b: Quotient): Quotient => {
      if (a.over === b.over) return { step: combine(does, a.step, b.step), over: a.over };
      return cleared(combine(does, scale(a.step, b.over), scale(b.step, a.over)), a.over * b.over);
    };
  const product = (a: Quotient, b: Quotient): Quotient => cleared(combine('*', a.step, b.step), a.over * b.over);
  const visit = (term: Term): Quotient => {
    if (isVariable(term))
      return { step: once(term, (id) => ({ id, does: 'read', variable: variables.indexOf(term) })), over: 1n };
    if (typeof term !== 'object') {
      const { n, d } = readRational(term, 'A number');
      return { step: set(n), over: d };
    }
    const [operator, ...operands] = term;
    switch (operator) {
      case '+':
        return operands.map(visit).reduce(sum('+'));
      case '-':
        return (operands.length === 1 ? [0, ...operands] : operands).map(visit).reduce(sum('-'));
      case '*':
        return operands.map(visit).reduce(product);
      case '/':
        return product(visit(at(operands, 0)), visit(inverse(at(operands, 1))));
      case '^': {
        const base = visit(at(operands, 0));
        return Array.from({ length: Number(at(operands, 1)) }, () => base).reduce(product, { step: set(1n), over: 1n });
      }
      default:
        throw new Refused('wrong-operation', `${printTerm(term)} is not built from +, − and ×.`);
    }
  };
  const results = differences.map(([left, right]) => sum('-')(visit(left), visit(right)).step);
  return { steps: [...steps.values()], results };
}

/** Computes something for every step from what it combines. */
export function fold<T>(
  steps: readonly Step[],
  by: { read(variable: number): T; set(to: bigint): T; combine(does: Operation, left: T, right: T): T },
): readonly T[] {
  return steps.reduce<T[]>((found, step) => {
    if (step.does === 'read') found.push(by.read(step.variable));
    else if (step.does === 'set') found.push(by.set(step.to));
    else found.push(by.combine(step.does, at(found, step.left.id), at(found, step.right.id)));
    return found;
  }, []);
}

function cleared(step: Step, over: bigint): Quotient {
  demand(over < MOST_OVER, 'denominator-too-long', 'The common denominator is too long to compute with.');
  return { step, over };
}

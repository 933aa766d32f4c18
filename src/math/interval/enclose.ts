import { type Q, type Rational, rational } from '../exact/rational.ts';
import type { Term } from '../language/term.ts';
import { encloseTerm } from './encloseTerm.ts';
import { intervals } from './intervals.ts';

/** Two rationals with a real number between them, or equal to it. */
export interface Ends {
  readonly low: Rational;
  readonly high: Rational;
}

/** What the variables of a term stand for. */
interface Values {
  readonly [variable: string]: Q;
}

/**
 * Encloses the value of a term between two rationals, when its variables have these values. The term may contain exp,
 * sin and the like; `bits` are the binary digits after the point that are kept on the way. Throws a `Refused` for a
 * division by what may be zero, for ln of what may not be positive and sqrt of what may be negative, for an argument
 * of exp beyond 1024 or of sin beyond 64, and for a variable without a value.
 */
export function enclose(term: Term, values: Values = {}, bits = 64): Ends {
  return enclosing(term, bits)(values);
}

/** The same for one choice of values after another, as a graph needs it: the term is made ready once. */
export function enclosing(term: Term, bits = 64): (values: Values) => Ends {
  const arithmetic = intervals(bits);
  const enclosed = encloseTerm(term, arithmetic);
  const step = rational(2n ** BigInt(bits));
  return (values) => {
    const box = new Map(Object.entries(values).map(([variable, value]) => [variable, arithmetic.of(rational(value))]));
    const { low, high } = enclosed(box);
    return { low: rational(low).div(step), high: rational(high).div(step) };
  };
}

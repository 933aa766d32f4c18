import { ONE, plain, type Q, type Rational, rational, sumOfWholes } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { isVariable, type Term } from '../language/term.ts';

/**
 * The operations an identity may use: the numbers, +, − and ×. A program written over a ring runs
 * unchanged on exact numbers, on terms (which writes down the formula it computes) and on degrees. The rings here are
 * frozen: a program that could change one would change what others, run after it, are said to compute.
 */
export interface Ring<T> {
  /** The element that stands for this number. */
  of(number: Q): T;
  add(a: T, b: T): T;
  sub(a: T, b: T): T;
  mul(a: T, b: T): T;
  /** The sum of the products of two lists of one length, where a ring has a quicker way to it. */
  dot?(u: readonly T[], v: readonly T[]): T | undefined;
}

/** The exact numbers themselves. */
export const rationals = Object.freeze<Ring<Rational>>({
  of: rational,
  add: (a, b) => a.add(b),
  sub: (a, b) => a.sub(b),
  mul: (a, b) => a.mul(b),
  dot: sumOfWholes,
});

/**
 * The formal ring: its elements are the formulas a program would compute. Numbers are computed,
 * and zeros and ones that change nothing are dropped; otherwise a term shows every operation done.
 */
export const terms = Object.freeze<Ring<Term>>({
  of: (number) => plain(rational(number)),
  add: (a, b) => {
    const [p, q] = [constant(a), constant(b)];
    if (p !== undefined && q !== undefined) return plain(p.add(q));
    if (p?.sign() === 0) return b;
    return q?.sign() === 0 ? a : chain('+', a, b);
  },
  sub: (a, b) => {
    const [p, q] = [constant(a), constant(b)];
    if (p !== undefined && q !== undefined) return plain(p.sub(q));
    if (p?.sign() === 0) return ['-', b];
    return q?.sign() === 0 ? a : ['-', a, b];
  },
  mul: (a, b) => {
    const [p, q] = [constant(a), constant(b)];
    if (p !== undefined && q !== undefined) return plain(p.mul(q));
    if (p?.sign() === 0 || q?.sign() === 0) return 0;
    if (isOne(p)) return b;
    return isOne(q) ? a : chain('*', a, b);
  },
});

function constant(term: Term): Rational | undefined {
  return typeof term === 'object' || isVariable(term) ? undefined : rational(term);
}

function isOne(value: Rational | undefined): boolean {
  return value?.equals(ONE) === true;
}

/** One long sum in place of sums within sums, so that the depth of a term stays that of the network. */
function chain(operator: '+' | '*', a: Term, b: Term): Term {
  return typeof a === 'object' && a[0] === operator ? [operator, ...(a.slice(1) as Term[]), b] : [operator, a, b];
}

/**
 * A value that stands for all numbers at once. It is neither positive nor negative and equals nothing, so comparing it
 * or turning it into a number, a string or JSON throws a `TypeError`. (`===` cannot be caught; between rationals too
 * it compares objects, never values.)
 */
abstract class Undetermined<T> {
  readonly #held: T;

  constructor(held: T) {
    this.#held = held;
  }

  /** What it holds, for the ring that computes with it. */
  static open<T>(value: Undetermined<T>): T {
    return value.#held;
  }

  [Symbol.toPrimitive](): never {
    throw coded(
      'compares',
      new TypeError(
        'An identity may use only +, − and ×, and this program compares or converts a value that stands for every number.',
      ),
    );
  }
  toJSON(): never {
    return this[Symbol.toPrimitive]();
  }
}

/** A formula under construction: `new Formal('x')` to begin with. A program can compute with it, not look at it. */
export class Formal extends Undetermined<Term> {}

/** The formula that a formal value has become. */
export function termOf(value: Formal): Term {
  return Formal.open(value);
}

/** {@link terms}, sealed. */
export const formal = Object.freeze<Ring<Formal>>({
  of: (number) => new Formal(terms.of(number)),
  add: (a, b) => new Formal(terms.add(termOf(a), termOf(b))),
  sub: (a, b) => new Formal(terms.sub(termOf(a), termOf(b))),
  mul: (a, b) => new Formal(terms.mul(termOf(a), termOf(b))),
});

/** All that is kept of a polynomial: a bound for its total degree. */
export class Degree extends Undetermined<number> {}

/** The bound for the total degree that a program's value has reached. */
export function degreeOf(value: Degree): number {
  return Degree.open(value);
}

const larger = (a: Degree, b: Degree): Degree => new Degree(Math.max(degreeOf(a), degreeOf(b)));

/**
 * Runs a program on bounds for the total degree. So the degree in a Schwartz–Zippel bound is derived from the program
 * and never declared. Cancellation is not seen: the bound may be too large.
 */
export const degrees = Object.freeze<Ring<Degree> & { variable(): Degree }>({
  /** A variable, of degree one. */
  variable: () => new Degree(1),
  of: () => new Degree(0),
  add: larger,
  sub: larger,
  mul: (a, b) => new Degree(degreeOf(a) + degreeOf(b)),
});

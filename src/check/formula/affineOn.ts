import { at } from '../../math/exact/at.ts';
import { bounded } from '../../math/exact/bounded.ts';
import { ONE, type Rational, ZERO } from '../../math/exact/rational.ts';
import { readRational } from '../../math/exact/read.ts';
import { demand, Refused } from '../../math/exact/refused.ts';
import { isVariable, printTerm, sizeOf, type Term } from '../../math/language/term.ts';

/** The real numbers from `from` to `to`, both included; null where there is no end. */
export interface RealInterval {
  readonly from: Rational | null;
  readonly to: Rational | null;
}

/** The function x ↦ slope · x + intercept. */
export interface Form {
  readonly slope: Rational;
  readonly intercept: Rational;
}

/** More operations in all than a reader would wait for. */
const MOST_WORK = 2 ** 22;

/** The intervals between an interval's ends and these points, which must ascend strictly inside it. */
export function subdivide({ from, to }: RealInterval, points: readonly Rational[]): readonly RealInterval[] {
  const ends = [from, ...points, to];
  return ends.slice(1).map((end, i) => {
    const start = at(ends, i);
    demand(
      start === null || end === null || start.compare(end) < 0,
      'points-not-ascending',
      `${start} must come before ${end}: points ascend, strictly inside the interval.`,
    );
    return { from: start, to: end };
  });
}

/**
 * A term in one variable as an affine form on each interval. Where the term takes an absolute value,
 * a ReLU, a maximum or a minimum, the sign that decides must be constant on the whole interval,
 * which is shown by its values at the ends; otherwise the term is refused.
 */
export function affineOn(term: Term, intervals: readonly RealInterval[]): readonly Form[] {
  const work = sizeOf(term) * intervals.length;
  demand(
    work <= MOST_WORK,
    'too-many-pieces',
    `There are ${intervals.length} pieces, ${work} operations in all, and this checker stops at ${MOST_WORK}.`,
  );
  return intervals.map((interval) => formOf(term, interval));
}

function formOf(term: Term, interval: RealInterval): Form {
  if (typeof term !== 'object') return formOfAtom(term);
  const [operator, ...written] = term;
  const operands = written.map((operand) => formOf(operand, interval));
  const first = at(operands, 0);
  const isUp = (form: Form): boolean => signOn(form, interval, term) > 0;
  switch (operator) {
    case '+':
      return operands.reduce(sum);
    case '-':
      return operands.length === 1 ? negative(first) : sum(first, negative(at(operands, 1)));
    case '*':
      return operands.reduce((product, factor) => {
        if (product.slope.sign() === 0) return scale(factor, product.intercept);
        demand(
          factor.slope.sign() === 0,
          'product-of-variables',
          `${printTerm(term)} is not piecewise linear: it multiplies two things that vary.`,
        );
        return scale(product, factor.intercept);
      });
    case '/': {
      const { slope, intercept } = at(operands, 1);
      demand(
        slope.sign() === 0 && intercept.sign() !== 0,
        'division-by-variable',
        `${printTerm(term)} divides by something that varies, or by zero.`,
      );
      return { slope: bounded(first.slope.div(intercept)), intercept: bounded(first.intercept.div(intercept)) };
    }
    case 'abs':
      return isUp(first) ? first : negative(first);
    case 'relu':
      return isUp(first) ? first : { slope: ZERO, intercept: ZERO };
    case 'max':
      return operands.reduce((most, form) => (isUp(sum(form, negative(most))) ? form : most));
    case 'min':
      return operands.reduce((least, form) => (isUp(sum(form, negative(least))) ? least : form));
    default:
      throw new Refused('wrong-operation', `${printTerm(term)} is not built from +, −, multiples, abs, relu, max and min.`);
  }
}

function formOfAtom(atom: number | string): Form {
  return isVariable(atom) ? { slope: ONE, intercept: ZERO } : { slope: ZERO, intercept: readRational(atom, 'A number') };
}

function sum(a: Form, b: Form): Form {
  return { slope: bounded(a.slope.add(b.slope)), intercept: bounded(a.intercept.add(b.intercept)) };
}

function negative(form: Form): Form {
  return { slope: form.slope.neg(), intercept: form.intercept.neg() };
}

function scale(form: Form, by: Rational): Form {
  return { slope: bounded(form.slope.mul(by)), intercept: bounded(form.intercept.mul(by)) };
}

/** 1 where the form is nowhere negative on the interval, −1 where it is nowhere positive; otherwise refused. */
function signOn(form: Form, interval: RealInterval, where: Term): 1 | -1 {
  if (isNonNegative(form, interval)) return 1;
  if (isNonNegative(negative(form), interval)) return -1;
  throw new Refused(
    'point-missing',
    `The sign that decides ${printTerm(where)} changes ${printInterval(interval)}: a point is missing there.`,
  );
}

/**
 * Whether an affine form is nowhere negative on an interval. It is, if it is not negative at the ends, nor falls
 * towards an end that is missing.
 */
function isNonNegative({ slope, intercept }: Form, { from, to }: RealInterval): boolean {
  const isSoAt = (x: Rational): boolean => bounded(slope.mul(x).add(intercept)).sign() >= 0;
  return isSoAt(from ?? to ?? ZERO) && (from !== null || slope.sign() <= 0) && (to === null ? slope.sign() >= 0 : isSoAt(to));
}

/** `from 0 to 1`, `from 0 on`, `up to 0`, `on the whole line`; `write` says how an end is written. */
export function printInterval({ from, to }: RealInterval, write: (end: Rational) => string = String): string {
  if (from === null) return to === null ? 'on the whole line' : `up to ${write(to)}`;
  return to === null ? `from ${write(from)} on` : `from ${write(from)} to ${write(to)}`;
}

/** `3 * x - 1/2` */
export function printForm({ slope, intercept }: Form, variable: string): string {
  return printTerm(['+', ['*', slope.toString(), variable], intercept.toString()]);
}

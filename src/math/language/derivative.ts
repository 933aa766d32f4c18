import { plain, rational } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { isVariable, PI, printTerm, type Term } from './term.ts';

/**
 * The derivative of a term by a variable, by the rules of calculus. Throws a `TypeError` for what has corners or jumps:
 * only +, −, ×, quotients, powers, exp, tanh, ln, sin, cos, erf and sqrt are differentiated.
 */
export function derivative(term: Term, variable: string): Term {
  if (typeof term !== 'object') return term === variable ? 1 : 0;
  const [operator, ...operands] = term;
  const [u = 0, v = 0] = operands;
  const by = (operand: Term): Term => derivative(operand, variable);
  switch (operator) {
    case '+':
      return operands.map(by).reduce(sum);
    case '-':
      return operands.length === 1 ? difference(0, by(u)) : difference(by(u), by(v));
    case '*':
      return operands.map((operand, i) => operands.with(i, by(operand)).reduce(product)).reduce(sum);
    case '/':
      return by(v) === 0 ? quotient(by(u), v) : quotient(difference(product(by(u), v), product(u, by(v))), ['^', v, 2]);
    case '^':
      return v === 0 ? 0 : product(product(v, power(u, Number(v) - 1)), by(u));
    case 'exp':
      return product(term, by(u));
    case 'tanh':
      return product(['-', 1, ['^', term, 2]], by(u));
    case 'ln':
      return quotient(by(u), u);
    case 'sin':
      return product(['cos', u], by(u));
    case 'cos':
      return product(['-', ['sin', u]], by(u));
    case 'erf':
      return quotient(product(['*', 2, ['exp', ['-', ['^', u, 2]]]], by(u)), ['sqrt', PI]);
    case 'sqrt':
      return quotient(by(u), product(2, term));
    default:
      throw coded('no-slope', new TypeError(`${printTerm(term)} has corners or jumps, or is no number: it has no one slope.`));
  }
}

/** What a reader would not write is left out: sums with 0, products with 0 and 1, minus of a minus, quotients of quotients. */
function sum(a: Term, b: Term): Term {
  if (a === 0) return b;
  return b === 0 ? a : isNegative(b) ? ['-', a, b[1]] : joined('+', a, b);
}

function difference(a: Term, b: Term): Term {
  if (b === 0) return a;
  if (isNegative(b)) return sum(a, b[1]);
  return a === 0 ? negative(b) : ['-', a, b];
}

function product(a: Term, b: Term): Term {
  if (a === 0 || b === 0) return 0;
  if (isNumber(a) && isNumber(b)) return plain(rational(a).mul(rational(b)));
  if (a === 1) return b;
  if (b === 1) return a;
  if (a === -1) return negative(b);
  if (b === -1) return negative(a);
  if (isNegative(a)) return negative(product(a[1], b));
  if (isNegative(b)) return negative(product(a, b[1]));
  if (isQuotient(b)) return quotient(product(a, b[1]), b[2]);
  return startsWithNumber(b) ? joined('*', b, a) : joined('*', a, b);
}

function quotient(a: Term, b: Term): Term {
  if (a === 0) return 0;
  if (isNegative(a)) return negative(quotient(a[1], b));
  return isQuotient(a) ? ['/', a[1], product(a[2], b)] : ['/', a, b];
}

function power(base: Term, exponent: number): Term {
  return exponent === 0 ? 1 : exponent === 1 ? base : ['^', base, exponent];
}

function negative(a: Term): Term {
  if (isNegative(a)) return a[1];
  return isNumber(a) ? plain(rational(a).neg()) : ['-', a];
}

/** Sums and products of more than two, as `formula` reads them. */
function joined(operator: '+' | '*', a: Term, b: Term): Term {
  const parts = (term: Term): readonly Term[] =>
    typeof term === 'object' && term[0] === operator ? (term.slice(1) as Term[]) : [term];
  return [operator, ...parts(a), ...parts(b)];
}

function isNumber(term: Term): term is number | string {
  return typeof term !== 'object' && term !== PI && !isVariable(term);
}

function startsWithNumber(term: Term): boolean {
  return isNumber(term) || (term[0] === '*' && isNumber(term[1] as Term));
}

function isQuotient(term: Term): term is readonly ['/', Term, Term] {
  return typeof term === 'object' && term[0] === '/';
}

function isNegative(term: Term): term is readonly ['-', Term] {
  return typeof term === 'object' && term[0] === '-' && term.length === 2;
}

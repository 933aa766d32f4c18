import { at } from '../exact/at.ts';
import { difference } from '../language/comparison.ts';
import { derivative } from '../language/derivative.ts';
import { type Application, type Term, variablesOf } from '../language/term.ts';
import { choices } from './choices.ts';
import type { Part } from './combination.ts';
import { degreeOf, multiply, type Polynomial, polynomialOf } from './polynomial.ts';

/** So many inequalities are multiplied at most. */
export const MOST_FACTORS = 4;

/** A square, times the inequalities at these places among those that are given. */
export interface Product extends Part {
  readonly square: Term;
  readonly times: readonly number[];
}

/** The equation at this place among those that are given, times a product of variables. */
export interface Multiple extends Part {
  readonly equation: number;
  readonly by: Term;
}

/** What may add up to the difference of a conclusion, by its degree. */
export interface Parts {
  /** Products of the inequalities. */
  products(degree: number): Iterable<Product>;
  /** The same, times the square of a variable, of a difference of two, or of a slope of the conclusion. */
  squares(degree: number): Iterable<Product>;
  /** Multiples of the equations. */
  multiples(degree: number): Iterable<Multiple>;
}

/** A polynomial as it is written, and multiplied out. */
interface Factor {
  readonly term: Term;
  readonly polynomial: Polynomial;
  readonly degree: number;
}

const ONE: Factor = factorOf(1);

/**
 * The parts that a conclusion may be the sum of. Equations follow from equations alone. A slope of the conclusion is a
 * good root of a square, since it is zero where the conclusion only just holds.
 *
 * Throws `Refused` for what is no polynomial, at once; and when one of the parts is too long, while they are made.
 */
export function partsFor(given: readonly Application[], then: Application): Parts {
  const isEquation = ([operator]: Application): boolean => operator === '==';
  const equations = given.filter(isEquation).map((formula) => factorOf(difference(formula)));
  const inequalities = given.filter((formula) => !isEquation(formula));
  const factors = inequalities.map((formula) => factorOf(difference(formula)));
  const variables = variablesOf(...given, then);
  const letters = variables.map(factorOf);
  const roots = [
    ...letters,
    ...variables.flatMap((one, i) => variables.slice(i + 1).map((other) => factorOf(['-', one, other]))),
    ...variables.map((variable) => factorOf(derivative(difference(then), variable))),
  ].filter(({ polynomial }) => polynomial.size > 0);

  function* squares(degree: number, of: readonly Factor[]): Generator<Product> {
    if (isEquation(then)) return;
    for (const root of of) {
      const square = multiply(root.polynomial, root.polynomial);
      for (const times of choices(degreesOf(factors), MOST_FACTORS, degree - 2 * root.degree)) {
        const isPositive = root === ONE && times.every((i) => at(inequalities, i)[0] === '>');
        const polynomial = times.map((i) => at(factors, i).polynomial).reduce(multiply, square);
        yield { kind: isPositive ? 'positive' : 'weighed', polynomial, square: root.term, times };
      }
    }
  }

  return {
    products: (degree) => squares(degree, [ONE]),
    squares: (degree) => squares(degree, roots),
    *multiples(degree) {
      for (const [equation, { polynomial, degree: own }] of equations.entries()) {
        for (const places of choices(degreesOf(letters), degree, degree - own)) {
          const by = places.map((i) => at(letters, i));
          yield {
            kind: 'free',
            polynomial: by.reduce((product, letter) => multiply(product, letter.polynomial), polynomial),
            equation,
            by: product(by.map(({ term }) => term)),
          };
        }
      }
    },
  };
}

/** The factors as one term: 1 for none. */
export function product(factors: readonly Term[]): Term {
  return factors.length > 1 ? ['*', ...factors] : (factors[0] ?? 1);
}

function factorOf(term: Term): Factor {
  const polynomial = polynomialOf(term);
  return { term, polynomial, degree: degreeOf(polynomial) };
}

function degreesOf(factors: readonly Factor[]): readonly number[] {
  return factors.map(({ degree }) => degree);
}

import { type Rational, ZERO } from '../exact/rational.ts';
import { demand } from '../exact/refused.ts';
import { expand } from '../language/expand.ts';
import type { Term } from '../language/term.ts';

/** A polynomial: every word, its letters in order with spaces between, and its coefficient, which is not 0. */
export type Polynomial = ReadonlyMap<string, Rational>;

/** More are a sign that no proof will be short. */
const MOST_PRODUCTS = 10_000;

/** A term multiplied out. Throws `Refused` for what is no polynomial, or too long a one. */
export function polynomialOf(term: Term): Polynomial {
  return withoutZeros(expand(term, 'commutative'));
}

/** The product. Throws `Refused` when it takes too many products of words. */
export function multiply(left: Polynomial, right: Polynomial): Polynomial {
  demand(
    left.size * right.size <= MOST_PRODUCTS,
    'too-many-products',
    `Polynomials of ${left.size} and of ${right.size} words are too long to be multiplied.`,
  );
  const sums = new Map<string, Rational>();
  for (const [one, x] of left) {
    for (const [other, y] of right) {
      const word = [...lettersOf(one), ...lettersOf(other)].sort().join(' ');
      sums.set(word, (sums.get(word) ?? ZERO).add(x.mul(y)));
    }
  }
  return withoutZeros(sums);
}

/** The length of the longest word; that of zero is 0. */
export function degreeOf(polynomial: Polynomial): number {
  return Math.max(0, ...[...polynomial.keys()].map((word) => lettersOf(word).length));
}

function lettersOf(word: string): readonly string[] {
  return word === '' ? [] : word.split(' ');
}

function withoutZeros(sums: Polynomial): Polynomial {
  return new Map([...sums].filter(([, coefficient]) => coefficient.sign() !== 0));
}

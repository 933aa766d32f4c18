import { at } from '../exact/at.ts';
import { bounded } from '../exact/bounded.ts';
import { ONE, type Rational, ZERO } from '../exact/rational.ts';
import { readRational } from '../exact/read.ts';
import { demand, Refused } from '../exact/refused.ts';
import { inverse } from './inverse.ts';
import { isVariable, printTerm, type Term } from './term.ts';

/** A polynomial multiplied out: every word, its letters with spaces between, and its coefficient, which may be 0. */
export type Expansion = ReadonlyMap<string, Rational>;

/** Larger expansions, longer words and more products are more than a reader would wait for. */
const MOST_WORDS = 4096;
const MOST_CHARACTERS = 1000;
const MOST_PRODUCTS = 2 ** 18;

/**
 * Multiplies a term out. In a commutative ring the letters of a word are sorted, in the free
 * non-commutative ring they stay as they come: two terms are equal in all such rings if and only if
 * their expansions are. Refuses whatever is not built from +, − and ×.
 */
export function expand(term: Term, ring: 'commutative' | 'non-commutative'): Expansion {
  let products = 0;
  const join = (one: string, other: string): string => {
    const word = [one, other].filter((part) => part !== '').join(' ');
    demand(
      word.length <= MOST_CHARACTERS,
      'product-too-long',
      `A product has more than ${MOST_CHARACTERS} characters, and this checker stops there.`,
    );
    return ring === 'commutative' ? word.split(' ').sort().join(' ') : word;
  };
  const multiply = (a: Expansion, b: Expansion): Expansion => {
    products += a.size * b.size;
    demand(
      products <= MOST_PRODUCTS,
      'too-many-products',
      `Multiplied out there are more than ${MOST_PRODUCTS} products, and this checker stops there.`,
    );
    const all = [...a].flatMap(([one, x]) => [...b].map(([other, y]): [string, Rational] => [join(one, other), x.mul(y)]));
    return collect(all);
  };
  const visit = (part: Term): Expansion => {
    if (isVariable(part)) return new Map([[part, ONE]]);
    if (typeof part !== 'object') return constant(readRational(part, 'A number'));
    const [operator, ...operands] = part;
    switch (operator) {
      case '+':
        return collect(operands.flatMap((operand) => [...visit(operand)]));
      case '-':
        if (operands.length === 1) return collect(negative(visit(at(operands, 0))));
        return collect([...visit(at(operands, 0)), ...negative(visit(at(operands, 1)))]);
      case '*':
        return operands.map(visit).reduce(multiply);
      case '/':
        return multiply(visit(at(operands, 0)), visit(inverse(at(operands, 1))));
      case '^': {
        const base = visit(at(operands, 0));
        return Array.from({ length: Number(at(operands, 1)) }, () => base).reduce(multiply, constant(ONE));
      }
      default:
        throw new Refused('wrong-operation', `${printTerm(part)} is not built from +, − and ×.`);
    }
  };
  return visit(term);
}

/**
 * Compares two expansions word by word, and says how many words there were. Refuses with the first
 * word whose coefficients differ.
 */
export function compare(left: Expansion, right: Expansion): number {
  const words = new Set([...left.keys(), ...right.keys()]);
  for (const word of words) {
    const [one, other] = [left.get(word) ?? ZERO, right.get(word) ?? ZERO];
    demand(
      one.equals(other),
      'other-coefficient',
      `The coefficient of ${word === '' ? 'the constant' : word} is ${one} on the left and ${other} on the right.`,
    );
  }
  return words.size;
}

function constant(value: Rational): Expansion {
  return new Map([['', value]]);
}

function negative(expansion: Expansion): [string, Rational][] {
  return [...expansion].map(([word, coefficient]) => [word, coefficient.neg()]);
}

function collect(words: readonly (readonly [string, Rational])[]): Expansion {
  const found = new Map<string, Rational>();
  for (const [word, coefficient] of words) found.set(word, bounded((found.get(word) ?? ZERO).add(coefficient)));
  demand(
    found.size <= MOST_WORDS,
    'too-many-different-products',
    `Multiplied out there are ${found.size} different products, and this checker stops at ${MOST_WORDS}.`,
  );
  return found;
}

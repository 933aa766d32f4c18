import Fraction from 'fraction.js';
import { fraction, multiply as mathjsMultiply } from 'mathjs';
import { bench, describe } from 'vitest';
import { product } from '../algebra/matrix.ts';

// What exactness costs: our matrix product beside the same sums in fraction.js, in mathjs, and in plain BigInt.
const A = [
  [1, -2, 3],
  [4, 5, -6],
  [-7, 8, 9],
];
const CHAIN = [A, A, A, A];

describe('a chain of four 3x3 matrices of whole numbers', () => {
  bench('product over Rational', () => {
    CHAIN.slice(1).reduce<readonly (readonly (number | import('./rational.ts').Rational)[])[]>(
      (left, right) => product(left, right),
      A,
    );
  });

  const asFractions = CHAIN.map((matrix) => matrix.map((row) => row.map((entry) => new Fraction(entry))));
  bench('fraction.js, by hand', () => {
    asFractions.reduce((left, right) =>
      left.map((row) =>
        right.map((_, j) => row.reduce((sum, entry, k) => sum.add(entry.mul(right[k]?.[j] ?? 0)), new Fraction(0))),
      ),
    );
  });

  const asMathjs = CHAIN.map((matrix) => matrix.map((row) => row.map((entry) => fraction(entry))));
  bench('mathjs multiply, over its fractions', () => {
    asMathjs.reduce((left, right) => mathjsMultiply(left, right));
  });

  const asBigInts = CHAIN.map((matrix) => matrix.map((row) => row.map(BigInt)));
  bench('BigInt, by hand', () => {
    asBigInts.reduce((left, right) =>
      left.map((row) => right.map((_, j) => row.reduce((sum, entry, k) => sum + entry * (right[k]?.[j] ?? 0n), 0n))),
    );
  });
});

import { assert, bigInt, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { type Rational, rational } from '../exact/rational.ts';
import { Refused } from '../exact/refused.ts';
import { evaluateTerm, type Term } from '../language/term.ts';
import type { Interval } from './arithmetic.ts';
import { decideFormula, encloseTerm } from './encloseTerm.ts';
import { intervals } from './intervals.ts';

/** Whether an exact number lies in an interval whose step is 2^−bits. */
function holdsIn({ low, high }: Interval, value: Rational, bits: number): boolean {
  const step = rational(2n ** BigInt(bits));
  return rational(low).compare(value.mul(step)) <= 0 && value.mul(step).compare(rational(high)) <= 0;
}

const TERMS: readonly Term[] = [
  ['+', 'x', 'y', '1/3'],
  ['-', 'x', 'y'],
  ['-', 'x'],
  ['*', 'x', 'y', 'x'],
  ['/', 'x', ['+', ['^', 'y', 2], 1]],
  ['/', 'x', ['-', ['+', ['^', 'y', 2], '1/7']]],
  ['^', 'x', 3],
  ['^', 'x', 4],
  ['^', 'x', 0],
  ['abs', 'x'],
  ['relu', ['-', 'x', 'y']],
  ['step', ['-', 'x', 'y']],
  ['round', ['-', 'x', 'y']],
  ['max', 'x', 'y', '1/2'],
  ['min', 'x', ['*', 2, 'y']],
];

test.each(TERMS.map((term) => [JSON.stringify(term), term] as const))(
  '%s: the exact value at any point of a box lies in what the box gives, however few digits there are',
  (_, term) => {
    const end = integer({ min: -40, max: 40 });
    assert(
      property(tuple(end, end, end, end), integer({ min: 0, max: 12 }), integer({ min: 0, max: 6 }), ([a, b, c, d], bits, s) => {
        const arithmetic = intervals(bits);
        const corners = [
          [a, b],
          [c, d],
        ].map(([p = 0, q = 0]) => [Math.min(p, q), Math.max(p, q)] as const);
        const box = new Map(
          corners.map(([from, to], i) => [
            'xy'.charAt(i),
            { low: arithmetic.of(rational(`${from}/7`)).low, high: arithmetic.of(rational(`${to}/7`)).high },
          ]),
        );
        const point = new Map(corners.map(([from, to], i) => ['xy'.charAt(i), rational(`${6 * from + s * (to - from)}/42`)]));
        const value = evaluateTerm(term, point);
        let given: Interval;
        try {
          given = encloseTerm(term, arithmetic)(box);
        } catch (error) {
          // Rounded outwards, 1/7 may come down to zero.
          expect(error).toBeInstanceOf(Refused);
          expect(term[0 as never]).toBe('/');
          return;
        }
        expect(holdsIn(given, value, bits)).toBe(true);
      }),
      { seed: 1, numRuns: 150 },
    );
  },
);

test('what is a whole number of steps is exact, and the rest no wider than a step', () => {
  const { of } = intervals(3);
  expect(of(rational('5/8'))).toEqual({ low: 5n, high: 5n });
  expect(of(rational('-5/8'))).toEqual({ low: -5n, high: -5n });
  expect(of(rational('1/3'))).toEqual({ low: 2n, high: 3n });
  expect(of(rational('-1/3'))).toEqual({ low: -3n, high: -2n });
});

/** Σ x^k/k! with so many terms, exactly, and the bound on the rest for |x| < 8: a way of its own. */
function exactExp(x: Rational): readonly [Rational, Rational] {
  let [term, sum] = [rational(1), rational(1)];
  for (let k = 1; k <= 60; k += 1) {
    term = term.mul(x).div(rational(k));
    sum = sum.add(term);
  }
  return [sum.sub(term.abs()), sum.add(term.abs())];
}

test('exp and tanh hold what an exact sum gives, whatever the digits, and are as narrow as the digits allow', () => {
  assert(
    property(bigInt({ min: -700n, max: 700n }), integer({ min: 0, max: 150 }), (n, bits) => {
      const x = rational(`${n}/100`);
      const step = rational(2n ** BigInt(bits));
      const [least, most] = exactExp(x);
      const [leastTwice, mostTwice] = exactExp(x.add(x));
      const { of, exp, tanh } = intervals(bits);
      const power = exp(of(x));
      expect(rational(power.low).compare(most.mul(step)) <= 0).toBe(true);
      expect(rational(power.high).compare(least.mul(step)) >= 0).toBe(true);
      const squash = tanh(of(x));
      const tanhOf = (e: Rational): Rational => e.sub(rational(1)).div(e.add(rational(1)));
      // Beyond 4 sixty terms do not tell enough of e^2x.
      if (x.abs().compare(rational(4)) > 0) return;
      expect(rational(squash.low).compare(tanhOf(mostTwice).mul(step)) <= 0).toBe(true);
      expect(rational(squash.high).compare(tanhOf(leastTwice).mul(step)) >= 0).toBe(true);
      // The width of what goes in, a few roundings, and both doubled with every squaring.
      expect(squash.high - squash.low).toBeLessThan(2000n);
    }),
    { seed: 2, numRuns: 150 },
  );
});

test('the digits of e and of tanh 1 are found', () => {
  const { of, exp, tanh } = intervals(200);
  const digits = (value: bigint): string => String((value * 10n ** 40n) >> 200n);
  const e = exp(of(rational(1)));
  const squashed = tanh(of(rational(1)));
  for (const end of [e.low, e.high]) expect(digits(end)).toBe('27182818284590452353602874713526624977572');
  for (const end of [squashed.low, squashed.high]) expect(digits(end)).toBe('7615941559557648881194582826047935904127');
});

test('no power of e is negative, and tanh is odd', () => {
  const { of, exp, tanh } = intervals(20);
  expect(exp(of(rational(-100)))).toEqual({ low: 0n, high: 1n });
  const [there, back] = [tanh(of(rational(2))), tanh(of(rational(-2)))];
  expect(back).toEqual({ low: -there.high, high: -there.low });
});

test('what would take too long, and a divisor that may be zero, are refused', () => {
  const { of, exp, power, quotient } = intervals(10);
  expect(codeOf(() => exp(of(rational(1025))))).toBe('argument-too-large');
  expect(codeOf(() => exp(of(rational(-1025))))).toBe('argument-too-large');
  expect(codeOf(() => power(power(power(of(rational(2)), 64), 64), 64))).toBe('number-too-long');
  expect(codeOf(() => power(power(power(of(rational(-3)), 63), 63), 63))).toBe('number-too-long');
  expect(codeOf(() => quotient(of(rational(1)), of(rational('1/3000'))))).toBe('divisor-may-be-zero');
});

test('a connective is no number, and a sum is neither true nor false', () => {
  const arithmetic = intervals(4);
  expect(codeOf(() => encloseTerm(['and', 1, 2], arithmetic))).toBe('not-a-number-operation');
  expect(codeOf(() => decideFormula(['+', ['<', 1, 2], ['<', 1, 2]], arithmetic)(new Map()))).toBe('not-a-formula-operation');
});

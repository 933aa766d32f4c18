import { assert, bigInt, constantFrom, integer, property } from 'fast-check';
import { all, type BigNumber, create } from 'mathjs';
import { expect, test } from 'vitest';
import { enclosure } from '../../check/formula/enclosure.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { type Rational, rational } from '../exact/rational.ts';
import { Refused } from '../exact/refused.ts';
import type { Interval } from '../interval/arithmetic.ts';
import { intervals } from '../interval/intervals.ts';

// Everything here is compared with decimals of 120 digits, worked out by another program in another way.
const { bignumber } = create(all ?? {}, { number: 'BigNumber', precision: 120 });
type Name = 'ln' | 'sin' | 'cos' | 'erf' | 'sqrt';

function decimal({ n, d }: Rational): BigNumber {
  return bignumber(String(n)).div(bignumber(String(d)));
}

const PI = bignumber(-1).acos();
/** Far below the digit that is compared. */
const LEFT_OUT = bignumber(10).pow(-110);

/** 2/√π · (x − x³/3 + x⁵/10 − …), whose terms turn their sign: a way of its own, with more digits than it loses. */
function alternating(x: BigNumber): BigNumber {
  let [power, sum] = [x, x];
  const square = x.mul(x);
  // Once they fall, the terms turn their sign: what is left out is less than the first of them.
  for (let k = 1; power.abs().gt(LEFT_OUT) || square.gt(k); k += 1) {
    power = power.mul(square).div(-k);
    sum = sum.add(power.div(2 * k + 1));
  }
  return sum.mul(2).div(PI.sqrt());
}

const TRUE: Readonly<Record<Name, (x: BigNumber) => BigNumber>> = {
  ln: (x) => x.ln(),
  sin: (x) => x.sin(),
  cos: (x) => x.cos(),
  erf: alternating,
  sqrt: (x) => x.sqrt(),
};
const FROM: Readonly<Record<Name, bigint>> = { ln: 1n, sin: -6400n, cos: -6400n, erf: -790n, sqrt: 0n };
const TO: Readonly<Record<Name, bigint>> = { ln: 900000n, sin: 6400n, cos: 6400n, erf: 790n, sqrt: 900000n };
const NAMES = ['ln', 'sin', 'cos', 'erf', 'sqrt'] as const;

/** Whether a number lies in an interval, but for the last of its 120 digits. */
function isIn(value: BigNumber, { low, high }: Interval, bits: number): boolean {
  const step = bignumber(2).pow(bits);
  const slack = bignumber(10).pow(-80);
  const [least, most] = [low, high].map((end) => bignumber(String(end)).div(step));
  return least?.sub(slack).lte(value) === true && most?.add(slack).gte(value) === true;
}

test.each(NAMES)('%s of a number lies between its two ends, however few digits there are, and they are near', (name) => {
  assert(
    property(bigInt({ min: FROM[name], max: TO[name] }), integer({ min: 8, max: 150 }), (hundredths, bits) => {
      const arithmetic = intervals(bits);
      const x = rational(hundredths).div(rational(100));
      const near = arithmetic.of(x);
      // ln refuses what rounded outwards comes down to zero, and so it should.
      if (name === 'ln' && near.low === 0n) return;
      const found = arithmetic[name](near);
      expect(isIn(TRUE[name](decimal(x)), found, bits)).toBe(true);
      // What goes in is a step wide, near zero ln and sqrt are steep, and sin takes up to five thirds, each with a factor of at most 3 + 12.
      if (near.low > 2n ** BigInt(bits - 4) || (name !== 'ln' && name !== 'sqrt'))
        expect(found.high - found.low).toBeLessThan(15n ** 5n * 8n);
    }),
    { seed: 3, numRuns: 120 },
  );
});

test.each(NAMES)('%s of all numbers of an interval lies between the ends that it is given', (name) => {
  assert(
    property(
      bigInt({ min: FROM[name], max: TO[name] }),
      bigInt({ min: 0n, max: 900n }),
      integer({ min: 8, max: 80 }),
      (start, wide, bits) => {
        const arithmetic = intervals(bits);
        const end = start + wide > TO[name] ? TO[name] : start + wide;
        const [from, to] = [rational(start).div(rational(100)), rational(end).div(rational(100))];
        const box = { low: arithmetic.of(from).low, high: arithmetic.of(to).high };
        if (name === 'ln' && box.low === 0n) return;
        const found = arithmetic[name](box);
        for (let i = 0; i <= 10; i += 1) {
          const x = from.add(to.sub(from).mul(rational(`${i}/10`)));
          expect(isIn(TRUE[name](decimal(x)), found, bits)).toBe(true);
        }
      },
    ),
    { seed: 4, numRuns: 60 },
  );
});

test('with no digits at all they hold what they should as well', () => {
  for (const bits of [0, 1, 2, 3, 4]) {
    for (const name of NAMES) {
      for (let n = 1; n <= 24; n += 1) {
        const arithmetic = intervals(bits);
        const x = rational(`${n}/3`);
        try {
          expect(isIn(TRUE[name](decimal(x)), arithmetic[name](arithmetic.of(x)), bits)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(Refused);
        }
      }
    }
  }
});

test('pi lies between its two ends, however few digits there are, and they are near', () => {
  for (let bits = 0; bits <= 220; bits += 1) {
    const { pi } = intervals(bits);
    expect(isIn(PI, pi, bits)).toBe(true);
    // Two series, each a few steps wide for every few digits, and 16 and 4 times as wide after that.
    expect(pi.high - pi.low).toBeLessThan(BigInt(20 * (bits + 8)));
  }
});

test('a larger number has no smaller logarithm, root, error function or rounding', () => {
  const { ln, sqrt, erf, round, of } = intervals(40);
  assert(
    property(constantFrom(ln, sqrt, erf, round), bigInt({ min: 1n, max: 999n }), bigInt({ min: 1n, max: 99n }), (f, n, more) => {
      const [small, large] = [f(of(rational(`${n}/97`))), f(of(rational(`${n + more}/97`)))];
      expect(small.low <= large.high).toBe(true);
      expect(f({ low: of(rational(`${n}/97`)).low, high: of(rational(`${n + more}/97`)).high })).toEqual({
        low: small.low,
        high: large.high,
      });
    }),
    { seed: 5, numRuns: 200 },
  );
});

test('the digits that stand in tables are found', () => {
  const arithmetic = intervals(200);
  const digits = ({ low, high }: Interval): readonly string[] => [low, high].map((end) => String((end * 10n ** 40n) >> 200n));
  const of = (x: string): Interval => arithmetic.of(rational(x));
  for (const [found, wanted] of [
    [arithmetic.ln(of('2')), '6931471805599453094172321214581765680755'],
    [arithmetic.sin(of('1')), '8414709848078965066525023216302989996225'],
    [arithmetic.cos(of('1')), '5403023058681397174009366074429766037323'],
    [arithmetic.erf(of('1')), '8427007929497148693412206350826092592960'],
    [arithmetic.sqrt(of('2')), '14142135623730950488016887242096980785696'],
    [arithmetic.pi, '31415926535897932384626433832795028841971'],
  ] as const)
    expect(digits(found)).toEqual([wanted, wanted]);
});

test('what has an exact value keeps it', () => {
  const { of, sqrt, round, erf } = intervals(10);
  expect(sqrt(of(rational('9/4')))).toEqual(of(rational('3/2')));
  expect(sqrt(of(rational(0)))).toEqual({ low: 0n, high: 0n });
  expect(round({ low: of(rational('-1/2')).low, high: of(rational('1/2')).high })).toEqual({ low: 0n, high: 0n });
  expect(round(of(rational('3/2')))).toEqual(of(rational(2)));
  expect(erf(of(rational(0))).low <= 0n).toBe(true);
});

test('the error function is odd, never beyond 1, and far away between what it is at 8 and 1', () => {
  const { of, one, erf } = intervals(60);
  const [there, back] = [erf(of(rational(2))), erf(of(rational(-2)))];
  expect(back).toEqual({ low: -there.high, high: -there.low });
  for (const x of [6, 8, 9, 1000000]) expect(erf(of(rational(x))).high).toBe(one);
  expect(erf(of(rational(1000))).low).toBe(erf(of(rational(8))).low);
});

test('the sine of a long interval is somewhere from −1 to 1', () => {
  const { of, one, sin, cos } = intervals(20);
  const long = { low: of(rational(-50)).low, high: of(rational(60)).high };
  expect(sin(long)).toEqual({ low: -one, high: one });
  expect(cos(long)).toEqual({ low: -one, high: one });
});

test('what has no logarithm or root, or may have none, is refused, never accepted', () => {
  const { of, ln, sqrt, sin, cos } = intervals(20);
  for (const x of [0, -1, '1/10000000']) expect(codeOf(() => ln(of(rational(x))))).toBe('ln-of-negative');
  expect(codeOf(() => ln({ low: -1n, high: 5n }))).toBe('ln-of-negative');
  for (const x of [-1, '-1/10000000']) expect(codeOf(() => sqrt(of(rational(x))))).toBe('sqrt-of-negative');
  expect(codeOf(() => sqrt({ low: -1n, high: 5n }))).toBe('sqrt-of-negative');
  for (const f of [sin, cos]) expect(codeOf(() => f(of(rational(200))))).toBe('angle-too-large');
  for (const operand of [
    ['ln', 'x'],
    ['ln', ['*', 'x', 0]],
    ['sqrt', ['-', 'x', 3]],
    ['/', 1, ['round', 'x']],
  ]) {
    const formula = ['or', ['<', operand, 1], ['>=', operand, 1]];
    for (const given of [{ from: -1, to: 1 }, ['-1', '1/4']])
      expect(() => enclosure.check({ given: { x: given }, formula }, { bits: 20, cuts: 20 })).toThrow(Refused);
    expect(() => enclosure.refute({ given: { x: [-1, '1/4'] }, formula }, { at: { x: -1 }, bits: 20 })).toThrow(Refused);
  }
});

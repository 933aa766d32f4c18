import { expect, test } from 'vitest';
import { ofDouble } from '../exact/ofDouble.ts';
import { type Rational, rational } from '../exact/rational.ts';
import { formula } from '../formula/formula.ts';
import { type Ends, enclose } from '../interval/enclose.ts';
import { tanhDouble } from '../interval/tanhDouble.ts';
import { cos } from './cos.ts';
import { exp } from './exp.ts';
import { expMinusOne } from './expMinusOne.ts';
import { ln } from './ln.ts';
import { LN2_HIGH, LN2_LOW } from './octave.ts';
import { QUARTER, quarterTurns } from './quarterTurns.ts';
import { randomSource } from './randomSource.ts';
import { sin } from './sin.ts';
import { tanh } from './tanh.ts';

const { NaN: NOT, POSITIVE_INFINITY: INFINITY, NEGATIVE_INFINITY: BELOW_ALL, MIN_VALUE: LEAST, MAX_VALUE: MOST } = Number;

/** The distance from the enclosed value, at most. */
function off(computed: Rational, { low, high }: Ends): Rational {
  const [below, above] = [computed.sub(low).abs(), computed.sub(high).abs()];
  return below.compare(above) > 0 ? below : above;
}

/** The distance of a double from the enclosed value, at most, as a share of the value. */
function relativeError(computed: number, ends: Ends): Rational {
  const [least, most] = [ends.low.abs(), ends.high.abs()];
  return off(ofDouble(computed), ends).div(least.compare(most) < 0 ? least : most);
}

/** Doubles of either sign, as dense near zero as the exponents from 2^from to 2^to have it. */
function doubles(seed: number, count: number, from: number, to: number): readonly number[] {
  const source = randomSource(seed);
  return Array.from({ length: count }, () => {
    const size = (1 + source.uniform()) * 2 ** (from + source.below(to - from));
    return source.below(2) === 0 ? size : -size;
  });
}

/** Evenly drawn. */
function between(seed: number, count: number, from: number, to: number): readonly number[] {
  const source = randomSource(seed);
  return Array.from({ length: count }, () => from + (to - from) * source.uniform());
}

const OCTAVES = Array.from({ length: 40 }, (_, k) => (k - 20) * (Math.LN2 / 2)).filter((x) => x !== 0);
const EIGHTHS = Array.from({ length: 60 }, (_, k) => (k - 30) * (Math.PI / 4)).filter((x) => x !== 0);

// Each bound is proved beside the function.
test.each([
  ['exp(x)', exp, 52, [...doubles(1, 100, -60, 9), ...between(2, 200, -1, 1), ...OCTAVES, 709.78, -708]],
  ['exp(x) - 1', expMinusOne, 51, [...doubles(3, 100, -300, 9), ...between(4, 200, -2, 2), ...OCTAVES]],
  ['ln(x)', ln, 51, [...doubles(5, 100, -1021, 1023).map(Math.abs), ...between(6, 200, 0.5, 2), LEAST, MOST, 1 - 2 ** -53]],
  ['tanh(x)', tanh, 49, [...doubles(7, 100, -300, 5), ...between(8, 200, -2, 2), 1, -1]],
  ['sin(x)', sin, 51, [...doubles(9, 100, -100, 5), ...between(10, 100, -64, 64), ...EIGHTHS]],
  ['cos(x)', cos, 51, [...doubles(11, 100, -100, 5), ...between(12, 100, -64, 64), ...EIGHTHS]],
] as const)('%s is computed within its bound of the true value', (name, f, digits, points) => {
  const bound = rational(1).div(rational(2n ** BigInt(digits)));
  const { term } = formula(name);
  for (const x of points) {
    // As many digits as show a small value to a hundred places.
    const bits = 100 + Math.ceil(Math.max(0, -Math.log2(Math.abs(x)), -Math.log2(Math.abs(f(x)))));
    const error = relativeError(f(x), enclose(term, { x: ofDouble(x) }, bits));
    expect(error.compare(bound), `${name} at ${x}`).toBeLessThanOrEqual(0);
  }
});

test('what the bounds rest on: the parts of ln 2 and of a quarter turn', () => {
  const ln2 = enclose(formula('ln(2)').term, {}, 200);
  expect(off(ofDouble(LN2_HIGH).add(ofDouble(LN2_LOW)), ln2).compare(rational(1).div(rational(2n ** 94n)))).toBe(-1);
  expect(Number.isInteger(LN2_HIGH * 2 ** 41)).toBe(true);
  const quarter = enclose(formula('pi/2').term, {}, 200);
  const parts = QUARTER.map(ofDouble).reduce((sum, part) => sum.add(part));
  expect(off(parts, quarter).compare(rational(1).div(rational(2n ** 120n)))).toBe(-1);
  // Each of the first two has at most 33 digits, so a multiple up to 2^20 of it is exact.
  expect(QUARTER[0] * 2 ** 32).toBeLessThan(2 ** 33);
  expect(QUARTER[1] * 2 ** 65).toBeLessThan(2 ** 33);
  expect([QUARTER[0] * 2 ** 32, QUARTER[1] * 2 ** 65].every(Number.isInteger)).toBe(true);
});

test('a subnormal exp is off by one step of the least double, at most', () => {
  for (const x of between(13, 40, -745, -708.5))
    expect(
      off(ofDouble(exp(x)), enclose(formula('exp(x)').term, { x: ofDouble(x) }, 1200)).compare(ofDouble(LEAST)),
    ).toBeLessThan(1);
});

test('an angle may be as large as a double can be', () => {
  const term = formula('sin(x - k*pi)').term;
  const evenly = [2 ** 20 + 0.5, 1e15, -1e22, 1e300, MOST, 6381956970095103 * 2 ** 797, 710 * Math.PI];
  for (const x of evenly) {
    // An even number of half turns, as near as its digits have it.
    const pi = enclose(formula('pi').term, {}, 1300).low;
    const turns = ofDouble(x).div(pi.add(pi));
    const k = 2n * (turns.n / turns.d);
    const truth = enclose(term, { x: ofDouble(x), k }, 1300);
    expect(relativeError(sin(x), truth).compare(ofDouble(2 ** -51)), `sin ${x}`).toBeLessThanOrEqual(0);
    const shifted = enclose(formula('cos(x - k*pi)').term, { x: ofDouble(x), k }, 1300);
    expect(relativeError(cos(x), shifted).compare(ofDouble(2 ** -51)), `cos ${x}`).toBeLessThanOrEqual(0);
  }
  // Of the double that is nearest to a multiple of a quarter turn, the sine or cosine is 4.687…e-19.
  const least = quarterTurns(6381956970095103 * 2 ** 797).rest;
  expect(Math.abs(least)).toBeGreaterThan(4.687e-19);
  expect(Math.abs(least)).toBeLessThan(4.688e-19);
});

test('zeros, infinities and what is no number give what Math has for them', () => {
  const points = [0, -0, INFINITY, BELOW_ALL, NOT, LEAST, -LEAST, 1e-320, MOST, -MOST];
  for (const x of points) {
    expect(exp(x), `exp ${x}`).toBe(Math.exp(x));
    expect(tanh(x), `tanh ${x}`).toBe(Math.tanh(x));
    expect(expMinusOne(x), `expMinusOne ${x}`).toBe(Math.expm1(x));
  }
  expect([0, -0, INFINITY, BELOW_ALL, NOT, -1, -LEAST, 1].map(ln)).toEqual([
    BELOW_ALL,
    BELOW_ALL,
    INFINITY,
    NOT,
    NOT,
    NOT,
    NOT,
    0,
  ]);
  expect([0, -0, INFINITY, BELOW_ALL, NOT, LEAST].map(sin)).toEqual([0, -0, NOT, NOT, NOT, LEAST]);
  expect([0, -0, INFINITY, BELOW_ALL, NOT, LEAST].map(cos)).toEqual([1, 1, NOT, NOT, NOT, 1]);
  expect([709.79, 710.5, -745.2, -746.5].map(exp)).toEqual([INFINITY, INFINITY, 0, 0]);
  expect(exp(0)).toBe(1);
});

test('tanh is near to the correctly rounded one', () => {
  for (const x of between(14, 50, -20, 20)) expect(Math.abs(tanh(x) - tanhDouble(x))).toBeLessThanOrEqual(2 ** -49);
});

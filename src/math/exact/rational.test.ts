import { array, assert, bigInt, integer, oneof, property, tuple } from 'fast-check';
import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { plain, type Q, type Rational, rational, sumOfWholes, ZERO } from './rational.ts';

const SEED = 1;

test.each<[Q, string]>([
  [0, '0'],
  [-0, '0'],
  [-3, '-3'],
  [2n ** 70n, '1180591620717411303424'],
  ['6/4', '3/2'],
  ['-6/4', '-3/2'],
  ['+7', '7'],
  ['0.1', '1/10'],
  ['-0.25', '-1/4'],
  ['-0.0', '0'],
  ['12e2', '1200'],
  ['1.5E-2', '3/200'],
  ['007/010', '7/10'],
  ['-0', '0'],
  ['0/5', '0'],
  ['-0e3', '0'],
  ['9007199254740993', '9007199254740993'],
  ['-9007199254740992', '-9007199254740992'],
  ['18014398509481986/6', '3002399751580331'],
  ['1e-3', '1/1000'],
  ['2.5e20', '250000000000000000000'],
  [rational('2/3'), '2/3'],
])('rational(%s) is %s', (written, expected) => {
  expect(rational(written).toString()).toBe(expected);
});

test.each<[unknown, string]>([
  [0.5, 'float'],
  [Number.NaN, 'float'],
  [2 ** 53, 'beyond-doubles'],
  ['', 'not-exact'],
  ['1/2/3', 'not-exact'],
  ['0x10', 'not-exact'],
  ['1e12345', 'not-exact'],
  [' 1', 'not-exact'],
  [null, 'not-exact'],
  [{ value: 1 }, 'not-exact'],
])('rational(%s) is refused', (written, code) => {
  expect(() => rational(written as Q)).toThrow(TypeError);
  expect(codeOf(() => rational(written as Q))).toBe(code);
});

test('a zero denominator is refused, and so is a division by zero', () => {
  expect(() => rational('1/0')).toThrow(RangeError);
  expect(codeOf(() => rational('1/0'))).toBe('zero-denominator');
  expect(codeOf(() => rational(1).div(ZERO))).toBe('division-by-zero');
});

test('the field operations agree with integer arithmetic over a common denominator', () => {
  const ratio = tuple(bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), bigInt({ min: 1n, max: 10n ** 20n }));
  assert(
    property(ratio, ratio, ([a, b], [c, d]) => {
      const [p, q] = [rational(`${a}/${b}`), rational(`${c}/${d}`)];
      const is = (value: Rational, n: bigint, over: bigint): boolean => value.n * over === n * value.d && value.d > 0n;
      expect(is(p.add(q), a * d + c * b, b * d)).toBe(true);
      expect(is(p.sub(q), a * d - c * b, b * d)).toBe(true);
      expect(is(p.mul(q), a * c, b * d)).toBe(true);
      if (c !== 0n) expect(p.div(q).mul(q).equals(p)).toBe(true);
      expect(is(p.neg(), -a, b)).toBe(true);
      expect(is(p.abs(), a < 0n ? -a : a, b)).toBe(true);
      expect(p.compare(q)).toBe(a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
      expect(p.sign()).toBe(a < 0n ? -1 : a > 0n ? 1 : 0);
      expect(p.equals(rational(p.toFraction()))).toBe(true);
      expect(p.isInteger()).toBe(a % b === 0n);
    }),
    { seed: SEED },
  );
});

/** Whole numbers of all sizes, and many around 2^26, 2^31, 2^53 and 2^106, where the doubles end, or their products do. */
const wholes = oneof(
  integer({ min: -20, max: 20 }).map(BigInt),
  ...[26n, 31n, 53n, 106n].map((bits) =>
    tuple(bigInt({ min: -3n, max: 3n }), integer({ min: 0, max: 1 })).map(
      ([off, side]) => (side === 0 ? 1n : -1n) * (2n ** bits + off),
    ),
  ),
  bigInt({ min: -(2n ** 60n), max: 2n ** 60n }),
);

const ratios = tuple(
  wholes,
  wholes.map((over) => (over < 0n ? -over : over === 0n ? 1n : over)),
);

test('every operation gives what fraction.js gives, at the edges of what a double holds too, and in lowest terms', () => {
  /** The one way to write this number: a double as long as it is safe, never −0, and a bigint from there on. */
  const expectIs = (value: Rational, { s, n, d }: Fraction): void => {
    for (const [part, whole] of [
      [value.numerator, s * n],
      [value.denominator, d],
    ] as const) {
      const isSafe = -(2n ** 53n) < whole && whole < 2n ** 53n;
      expect(part).toBe(isSafe ? Number(whole) : whole);
    }
  };
  assert(
    property(ratios, ratios, ([a, b], [c, d]) => {
      const [p, q] = [rational(`${a}/${b}`), rational(`${c}/${d}`)];
      const [f, g] = [new Fraction(a, b), new Fraction(c, d)];
      expectIs(p, f);
      expectIs(rational(a), new Fraction(a, 1n));
      expectIs(p.add(q), f.add(g));
      expectIs(p.sub(q), f.sub(g));
      expectIs(p.mul(q), f.mul(g));
      if (c !== 0n) expectIs(p.div(q), f.div(g));
      expectIs(p.neg(), f.neg());
      expectIs(p.abs(), f.abs());
      expectIs(p.sub(p), new Fraction(0n, 1n));
      expect(p.compare(q)).toBe(f.compare(g));
      expect(p.equals(q)).toBe(f.equals(g));
      expect(p.sign()).toBe(f.compare(0));
      expect(p.toString()).toBe(f.toFraction());
      expect([p.n, p.d]).toEqual([f.s * f.n, f.d]);
    }),
    { seed: SEED, numRuns: 5000 },
  );
});

test('operators on rationals are refused, except into a string', () => {
  const half = rational('1/2');
  expect(codeOf(() => Number(half))).toBe('operator-on-exact');
  expect(() => half < rational(1)).toThrow(TypeError);
  expect(`${half}`).toBe('1/2');
});

test('JSON carries a number while it is safe, and a string from there on', () => {
  assert(
    property(integer(), (n) => plain(rational(n)) === n),
    { seed: SEED },
  );
  expect(plain(rational(2n ** 53n - 1n))).toBe(2 ** 53 - 1);
  expect(plain(rational(2n ** 53n))).toBe('9007199254740992');
  expect(JSON.stringify({ third: rational('-1/3'), two: rational(2) })).toBe('{"third":"-1/3","two":2}');
});

test('a sum of products of whole numbers is the one of fraction.js, or undefined where doubles may not hold it', () => {
  const met = { held: 0, beyond: 0 };
  const whole = oneof(integer({ min: -9, max: 9 }), integer({ min: -(2 ** 26), max: 2 ** 26 }), integer());
  assert(
    property(array(tuple(whole, whole), { maxLength: 5 }), (pairs) => {
      const sum = sumOfWholes(
        pairs.map(([a]) => rational(a)),
        pairs.map(([, b]) => rational(b)),
      );
      const size = pairs.reduce((all, [a, b]) => all + BigInt(Math.abs(a)) * BigInt(Math.abs(b)), 0n);
      met[sum === undefined ? 'beyond' : 'held'] += 1;
      expect(sum === undefined).toBe(size >= 2n ** 53n);
      const slow = pairs.reduce((all, [a, b]) => all.add(new Fraction(a).mul(b)), new Fraction(0));
      if (sum !== undefined) expect(sum.toString()).toBe(slow.toFraction());
    }),
    { seed: 17, numRuns: 400 },
  );
  expect(Math.min(met.held, met.beyond)).toBeGreaterThan(60);
});

test.each<[readonly Q[], readonly Q[], string | undefined]>([
  [[2 ** 53 - 1], [1], '9007199254740991'],
  [[2 ** 52, 2 ** 52 - 1], [1, 1], '9007199254740991'],
  // Beyond it a double may be rounded, whichever way the sum comes out.
  [[2 ** 52, 2 ** 52], [1, 1], undefined],
  [[2 ** 53 - 1, 1, -1], [1, 1, 1], undefined],
  [[2 ** 27 + 1, -(2 ** 27)], [2 ** 27 + 1, 2 ** 27], undefined],
  [['9007199254740992'], [1], undefined],
  [[1], ['9007199254740992'], undefined],
  [['1/2'], [2], undefined],
  [[2], ['1/2'], undefined],
  [[0], [-5], '0'],
  [[], [], '0'],
])('of whole numbers %j and %j the sum of products is %s', (left, right, sum) => {
  const found = sumOfWholes(left.map(rational), right.map(rational));
  expect(found?.toString()).toBe(sum);
  // As the same number is elsewhere, no zero with a sign.
  if (sum !== undefined) expect(found).toEqual(rational(sum));
});

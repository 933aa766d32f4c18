import { expect, test } from 'vitest';
import { ofDouble } from '../exact/ofDouble.ts';
import { type Rational, rational } from '../exact/rational.ts';
import { HALFS, roundToHalf } from './roundToHalf.ts';

/** What 16 bits stand for, as IEEE 754 has it: a sign, five bits of exponent, ten of fraction. */
function decode(bits: number): number {
  const [sign, exponent, fraction] = [bits >> 15 === 0 ? 1 : -1, (bits >> 10) % 32, bits % 1024];
  return sign * (exponent === 0 ? fraction / 2 ** 24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}

/** Every encoding but those of the infinities and of NaN. */
const ENCODINGS = Array.from({ length: 2 ** 16 }, (_, bits) => bits).filter((bits) => (bits >> 10) % 32 !== 31);

test('the halfs are what the 63,488 finite encodings stand for', () => {
  expect(ENCODINGS).toHaveLength(63_488);
  const decoded = new Set(ENCODINGS.map((bits) => decode(bits) + 0));
  expect(decoded.size).toBe(63_487);
  expect(HALFS).toEqual([...decoded].sort((a, b) => a - b));
});

test('a half is its own rounding, and all that lies nearer to it than to its neighbours rounds to it', () => {
  HALFS.forEach((half, i) => {
    if (roundToHalf(half) !== half) expect.fail(`${half}`);
    const next = HALFS[i + 1];
    if (next === undefined) return;
    // The middle of two halfs is a double, and so are its neighbours.
    const middle = (half + next) / 2;
    const nudge = (next - half) / 2 ** 20;
    const even = (Math.abs(half) / (next - half)) % 2 === 0 ? half : next;
    if (roundToHalf(middle - nudge) !== half || roundToHalf(middle + nudge) !== next || roundToHalf(middle) !== even)
      expect.fail(`between ${half} and ${next}`);
  });
});

test('from 65520 on it is infinite, NaN stays NaN, and a sign is kept', () => {
  expect([65519.99, 65520, 65536, 1e300, Infinity].map(roundToHalf)).toEqual([65504, Infinity, Infinity, Infinity, Infinity]);
  expect([-65519.99, -65520, -1e300].map(roundToHalf)).toEqual([-65504, -Infinity, -Infinity]);
  expect(roundToHalf(Number.NaN)).toBeNaN();
  expect([2 ** -25, 2 ** -25 + 2 ** -40, -(2 ** -26)].map((x) => roundToHalf(x) + 0)).toEqual([0, 2 ** -24, 0]);
});

/** Nearest by comparing exact distances with both neighbours. */
function nearest(exact: Rational, result: number): number {
  const above = HALFS.findIndex((half) => half >= result);
  const [low = 0, high = 0] = [HALFS[above - 1], HALFS[above]];
  const order = exact.sub(ofDouble(low)).compare(ofDouble(high).sub(exact));
  if (order !== 0) return order < 0 ? low : high;
  return (Math.abs(low) / (high - low)) % 2 === 0 ? low : high;
}

test('sums and products of halfs, computed in doubles, are rounded once', () => {
  const some = [0, 7, 1023, 1024, 9999, 15_360, 15_361, 22_222, 29_999, 31_743].map(decode);
  for (const x of some) {
    for (const y of some.flatMap((half) => [half, -half])) {
      const [p, q] = [ofDouble(x), ofDouble(y)];
      for (const [result, exact] of [
        [x + y, p.add(q)],
        [x - y, p.sub(q)],
        [x * y, p.mul(q)],
      ] as const) {
        expect(ofDouble(result).equals(exact)).toBe(true);
        if (exact.abs().compare(rational(65504)) < 0) expect(roundToHalf(result) + 0).toBe(nearest(exact, result) + 0);
      }
    }
  }
});

import { expect, test } from 'vitest';
import { ofDouble } from '../exact/ofDouble.ts';
import { type Rational, rational } from '../exact/rational.ts';
import { FLOAT16S, roundToFloat16 } from './roundToFloat16.ts';

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
  expect(FLOAT16S).toEqual([...decoded].sort((a, b) => a - b));
});

test('a half is its own rounding, and all that lies nearer to it than to its neighbours rounds to it', () => {
  FLOAT16S.forEach((half, i) => {
    if (roundToFloat16(half) !== half) expect.fail(`${half}`);
    const next = FLOAT16S[i + 1];
    if (next === undefined) return;
    // The middle of two halfs is a double, and so are its neighbours.
    const middle = (half + next) / 2;
    const nudge = (next - half) / 2 ** 20;
    const even = (Math.abs(half) / (next - half)) % 2 === 0 ? half : next;
    if (roundToFloat16(middle - nudge) !== half || roundToFloat16(middle + nudge) !== next || roundToFloat16(middle) !== even)
      expect.fail(`between ${half} and ${next}`);
  });
});

test('from 65520 on it is infinite, NaN stays NaN, and a sign is kept', () => {
  expect([65519.99, 65520, 65536, 1e300, Infinity].map(roundToFloat16)).toEqual([65504, Infinity, Infinity, Infinity, Infinity]);
  expect([-65519.99, -65520, -1e300].map(roundToFloat16)).toEqual([-65504, -Infinity, -Infinity]);
  expect(roundToFloat16(Number.NaN)).toBeNaN();
  expect([2 ** -25, 2 ** -25 + 2 ** -40, -(2 ** -26)].map((x) => roundToFloat16(x) + 0)).toEqual([0, 2 ** -24, 0]);
});

/** Nearest by comparing exact distances with both neighbours. */
function nearest(exact: Rational, result: number): number {
  const above = FLOAT16S.findIndex((half) => half >= result);
  const [low = 0, high = 0] = [FLOAT16S[above - 1], FLOAT16S[above]];
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
        if (exact.abs().compare(rational(65504)) < 0) expect(roundToFloat16(result) + 0).toBe(nearest(exact, result) + 0);
      }
    }
  }
});

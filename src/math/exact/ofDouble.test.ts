import { assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { ofDouble } from './ofDouble.ts';
import { rational } from './rational.ts';

test('a double is the fraction that its bits say', () => {
  expect(String(ofDouble(0.1))).toBe('3602879701896397/36028797018963968');
  expect(String(ofDouble(-1.75))).toBe('-7/4');
  expect(String(ofDouble(2 ** 60))).toBe(String(2n ** 60n));
  expect(String(ofDouble(-0))).toBe('0');
  expect(ofDouble(Number.MIN_VALUE).equals(rational(1).div(rational(2n ** 1074n)))).toBe(true);
  expect(ofDouble(Number.MAX_VALUE).n).toBe(BigInt(Number.MAX_VALUE));
});

test('sign, exponent and significand, read from the bytes, give the same fraction', () => {
  assert(
    property(double({ noDefaultInfinity: true, noNaN: true }), (value) => {
      const view = new DataView(new ArrayBuffer(8));
      view.setFloat64(0, value);
      const bits = view.getBigUint64(0);
      const exponent = (bits >> 52n) & 2047n;
      const fraction = bits & (2n ** 52n - 1n);
      const significand = exponent === 0n ? fraction : fraction + 2n ** 52n;
      const units = significand * 2n ** (exponent === 0n ? 0n : exponent - 1n);
      const expected = rational(bits >> 63n === 1n ? -units : units).div(rational(2n ** 1074n));
      return ofDouble(value).equals(expected);
    }),
    { seed: 12, numRuns: 500 },
  );
});

test('what is no number is refused', () => {
  for (const value of [Number.NaN, Infinity, -Infinity]) expect(() => ofDouble(value)).toThrow(RangeError);
});

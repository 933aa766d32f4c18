import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { rational, ZERO } from '../exact/rational.ts';
import { layerNorm } from './layerNorm.ts';

const SEED = 7;

test('deviations from the mean, and their mean square', () => {
  const { deviations, variance } = layerNorm([1, 2, 6]);
  expect(deviations.map(String)).toEqual(['-2', '-1', '3']);
  expect(String(variance)).toBe('14/3');
  expect(layerNorm(['1/3'])).toEqual({ deviations: [ZERO], variance: ZERO });
});

test('a shift changes nothing, and a factor comes out, squared in the variance', () => {
  assert(
    property(array(integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 5 }), integer(), integer(), (x, shift, factor) => {
      const { deviations, variance } = layerNorm(x);
      const [shifts, by] = [rational(shift), rational(factor)];
      expect(layerNorm(x.map((feature) => rational(feature).add(shifts)))).toEqual({ deviations, variance });
      expect(layerNorm(x.map((feature) => rational(feature).mul(by)))).toEqual({
        deviations: deviations.map((deviation) => deviation.mul(by)),
        variance: variance.mul(by).mul(by),
      });
      expect(deviations.reduce((sum, deviation) => sum.add(deviation), ZERO)).toEqual(ZERO);
    }),
    { seed: SEED },
  );
});

test('no features, or a float: refused', () => {
  expect(() => layerNorm([])).toThrow(RangeError);
  expect(codeOf(() => layerNorm([]))).toBe('no-features');
  expect(codeOf(() => layerNorm('123' as unknown as string[]))).toBe('not-a-list');
  expect(() => layerNorm([0.5])).toThrow(TypeError);
  expect(codeOf(() => layerNorm([0.5]))).toBe('float');
});

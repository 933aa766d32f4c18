import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { tanhDouble } from './tanhDouble.ts';

test('the double nearest to tanh is given, in all digits', () => {
  // The first digits of tanh 1 = 0.761594155955764888…, tanh 1/2 = 0.462117157260009758… and tanh 10 = 0.99999999587769276….
  expect(tanhDouble(1)).toBe(0.7615941559557649);
  expect(tanhDouble(-0.5)).toBe(-0.46211715726000974);
  expect(tanhDouble(10)).toBe(0.9999999958776927);
  expect(tanhDouble(1e-9)).toBe(1e-9);
});

test('it agrees with the engine to the last digit but one', () => {
  for (let i = -400; i <= 400; i += 7) {
    const x = i / 20;
    expect(Math.abs(tanhDouble(x) - Math.tanh(x))).toBeLessThanOrEqual(Number.EPSILON * Math.abs(Math.tanh(x)));
  }
});

test('zero stays zero, what is large becomes one, and what is too small is refused', () => {
  expect(tanhDouble(0)).toBe(0);
  expect(tanhDouble(-0)).toBe(-0);
  expect([tanhDouble(32), tanhDouble(-1e300), tanhDouble(Number.POSITIVE_INFINITY)]).toEqual([1, -1, 1]);
  expect(codeOf(() => tanhDouble(1e-200))).toBe('too-small');
  expect(codeOf(() => tanhDouble(Number.NaN))).toBe('not-a-number');
});

import { expect, test } from 'vitest';
import { GRAD1, grad1 } from './grad1.ts';
import { FLOAT16S, roundToFloat16 } from './roundToFloat16.ts';

test('grad1 has the values that were published, and is a multiple of its input only here and there', () => {
  expect([0.25, 0.5, 0.75, 1].map(grad1)).toEqual([0.25, 0.5, 0.66943359375, 1]);
  expect(grad1(0.75)).toBe(0.66943359375);
  expect(grad1(-1.5)).toBe(-grad1(1.5));
  expect(grad1(0) + 0).toBe(0);
});

test('its input is rounded to a half', () => {
  expect(grad1(0.75 + 2 ** -30)).toBe(grad1(0.75));
  expect(grad1(1e9)).toBe(Infinity);
});

test('it is what multiplying and rounding come to, also where halfs are too small or too large to lie as those from 1 to 2 do', () => {
  const [by, last] = [Number(GRAD1.by), Number(GRAD1.last)];
  for (const half of FLOAT16S.filter((_, i) => i % 61 === 0)) {
    let value = half;
    for (let i = 0; i < GRAD1.times; i += 1) value = roundToFloat16(value * by);
    if (grad1(half) !== roundToFloat16(value * last)) expect.fail(`${half}`);
  }
});

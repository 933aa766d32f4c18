import { expect, test } from 'vitest';
import { grad1 } from './grad1.ts';

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

import { expect, test } from 'vitest';
import { formula } from '../math/formula.ts';
import { plainFormal, typesetFormal } from './typesetFormal.ts';

test('formulas stand between ‹ and ›: TeX for a page, as they are for a terminal', () => {
  expect(typesetFormal('For every ‹x›: ‹x^2 >= 0›.')).toBe(`For every $${formula('x').tex}$: $${formula('x^2 >= 0').tex}$.`);
  expect(plainFormal('For every ‹x›: ‹x^2 >= 0›.')).toBe('For every x: x^2 >= 0.');
  expect(() => typesetFormal('‹x +›')).toThrow('The formula "x +" cannot be used');
});

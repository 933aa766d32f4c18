import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { rational } from '../exact/rational.ts';
import { formula } from '../formula/formula.ts';
import { enclose } from './enclose.ts';

test('a term with exp and tanh is enclosed at a point, as narrowly as the digits allow', () => {
  const { low, high } = enclose(formula('x*exp(1)').term, { x: '1/2' }, 100);
  const half = rational('1.359140914229522617680143735676');
  expect(low.compare(half)).toBe(-1);
  expect(high.compare(half)).toBe(1);
  expect(high.sub(low).compare(rational('1e-28'))).toBe(-1);
});

test('what needs no rounding is exact, and what cannot be enclosed is refused', () => {
  expect(enclose(formula('3/4 - 1/8').term)).toEqual({ low: rational('5/8'), high: rational('5/8') });
  expect(codeOf(() => enclose(formula('1/x').term, { x: 0 }))).toBe('divisor-may-be-zero');
  expect(codeOf(() => enclose('x'))).toBe('no-value');
});

import { expect, test } from 'vitest';
import { formula } from '../math/formula/formula.ts';
import { codeOf } from '../testing/codeOf.ts';
import { plainFormal, plainRow, typesetFormal, typesetRow } from './typesetFormal.ts';

test('formulas stand between ‹ and ›: TeX for a page, as they are for a terminal', () => {
  expect(typesetFormal('For every ‹x›: ‹x^2 >= 0›.')).toBe(`For every $${formula('x').tex}$: $${formula('x^2 >= 0').tex}$.`);
  expect(plainFormal('For every ‹x›: ‹x^2 >= 0›.')).toBe('For every x: x^2 >= 0.');
  expect(codeOf(() => typesetFormal('‹x +›'))).toBe('out-of-place');
});

test('in a row the formal sentence, the detail and the counterexample may have formulas, and nothing else', () => {
  const row = { sentence: '‹x›', formal: '‹x^2›', detail: '‹x›.', counterexample: '‹y›', cases: 3 };
  expect(typesetRow(row)).toEqual({ ...row, formal: `$${formula('x^2').tex}$`, detail: '$x$.', counterexample: '$y$' });
  expect(plainRow(row)).toEqual({ ...row, formal: 'x^2', detail: 'x.', counterexample: 'y' });
});

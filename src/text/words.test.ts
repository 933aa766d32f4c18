import { expect, test } from 'vitest';
import type { ControlRow, SentenceRow } from '../claim/ledger/ledger.ts';
import { lines, midpoint } from '../lesson/sample/noLine.ts';
import { ONE_PRODUCT } from '../lesson/sample/oneProduct.ts';
import { dataOf } from './falseFor.ts';
import { countOfCases } from './words.ts';

test('how many there are is said once: not where the scope says it', () => {
  expect(countOfCases(midpoint)).toBe('4 cases');
  expect(countOfCases({ ...midpoint, scope: 'for all 4 cases', isCounted: true })).toBe('');
  expect(countOfCases({ ...midpoint, cases: '12345678901234567' })).toBe('12,345,678,901,234,567 cases');
  expect(countOfCases(lines)).toBe('1,000 draws');
  const [measured] = ONE_PRODUCT.because as [SentenceRow];
  expect([measured.kind, countOfCases(measured)]).toEqual(['measured', '']);
});

test('what is data in a counterexample is known from its row', () => {
  const [sampled] = ONE_PRODUCT.butNot as [Extract<ControlRow, { readonly kind: 'sampled' }>];
  expect(dataOf(sampled)).toBe('[0,"a"]');
  expect(dataOf({ ...sampled, refutation: { input: 'zero and "a"' } })).toBeUndefined();
  const { sentence, of } = sampled;
  const control = { sentence, of, counterexample: 'It is false for {"count":[1]}.' };
  expect(dataOf({ ...control, kind: 'recorded', refutation: { result: { count: [1] } } })).toBe('{"count":[1]}');
  expect(dataOf({ ...control, kind: 'exhaustive', refutation: { member: '{"count":[1]}' } })).toBeUndefined();
});

import { expect, test } from 'vitest';
import { didYouMean } from './nearest.ts';

test.each([
  ['minsky1696', ' Did you mean "minsky1969"?'],
  ['Minsky1969', ' Did you mean "minsky1969"?'],
  ['mink', ' Did you mean "mint" or "pink"?'],
  ['zebra', ''],
  ['', ''],
])('%j%s', (given, says) => {
  expect(didYouMean(given, ['minsky1969', 'mint', 'pink'])).toBe(says);
});

test('of no names none was meant', () => {
  expect(didYouMean('x', [])).toBe('');
});

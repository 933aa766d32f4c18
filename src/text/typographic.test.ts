import { expect, test } from 'vitest';
import { typographic } from './typographic.ts';

test.each([
  ["Cover's theorem, the networks' weights, f'(x)", 'Cover’s theorem, the networks’ weights, f’(x)'],
  ['no one wrote "if". ("Or so.")', 'no one wrote “if”. (“Or so.”)'],
  [`"so 'they' say"—"'tis" '"no"'`, '“so ‘they’ say”—“‘tis” ‘“no”’'],
  ['“kept” as it’s written', '“kept” as it’s written'],
  ["the '90s, and in '86", 'the ’90s, and in ’86'],
  [`and/"or", either/'or'`, 'and/“or”, either/‘or’'],
  ["it's '3' or '12'", 'it’s ‘3’ or ‘12’'],
  ['', ''],
])('%s', (written, set) => {
  expect(typographic(written)).toBe(set);
  expect(typographic(set)).toBe(set);
});

test('what stands before it counts: behind a formula comes an apostrophe', () => {
  expect(typographic("'s slope", 'x')).toBe('’s slope');
  expect(typographic("'s slope'")).toBe('‘s slope’');
});

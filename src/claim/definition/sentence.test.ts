import { expect, test } from 'vitest';
import { resolveSentence } from './sentence.ts';

const SENTENCES = ['no line parts them', 'no plane parts them', 'so it is'];

test.each([
  ['so it is', 'so it is'],
  ['so…', 'so it is'],
  ['no line…', 'no line parts them'],
  ['no…', undefined],
  ['never…', undefined],
  ['so', undefined],
  ['…', undefined],
])('%j means %j', (reference, meant) => {
  expect(resolveSentence(reference, SENTENCES)).toBe(meant);
});

test('a sentence that ends in "…" itself is meant before any beginning', () => {
  expect(resolveSentence('and so…', ['and so on', 'and so…'])).toBe('and so…');
});

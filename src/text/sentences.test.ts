import { expect, test } from 'vitest';
import { countedSentences } from './sentences.ts';

test('lemmas are told apart from the sentences, and not at all where there are none', () => {
  expect(countedSentences({ theorems: 1, lemmas: 0 })).toBe('1 sentence');
  expect(countedSentences({ theorems: 1234, lemmas: 1 })).toBe('1,234 sentences with 1 lemma');
  expect(countedSentences({ theorems: 1, lemmas: 2 })).toBe('1 sentence with 2 lemmas');
});

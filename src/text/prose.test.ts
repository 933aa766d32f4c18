import { expect, test } from 'vitest';
import { bare, portable, sentenceCase } from './prose.ts';

test('portable: a formula is so written that a code host’s Markdown does not eat it', () => {
  expect(portable('\\{ a * b \\} < c\\, d')).toBe('\\lbrace  a \\ast  b \\rbrace  \\lt  c\\thinspace  d');
});

test('sentenceCase: a first word gets its capital, a formula does not', () => {
  expect(sentenceCase('the ones share a midpoint')).toBe('The ones share a midpoint');
  expect(sentenceCase('a thousand lines')).toBe('A thousand lines');
  expect(sentenceCase('a ReLU unit')).toBe('A ReLU unit');
  for (const kept of ['x + y - 1', 'relu(x) is zero', '$x$ is', 'XOR', 'a + b', 'xy']) expect(sentenceCase(kept)).toBe(kept);
});

test('bare: formulas lose their dollar signs', () => {
  expect(bare('from  $x$ to 5$')).toBe('from x to 5$');
});

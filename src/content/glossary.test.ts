import { expect, test } from 'vitest';
import { GLOSSARY, termAnchor } from './glossary.ts';

test('the terms stand in the order of the alphabet, each once, and no form belongs to two', () => {
  const terms = GLOSSARY.map(({ term }) => term.toLowerCase());
  expect(terms).toEqual([...terms].sort());
  const forms = GLOSSARY.flatMap(({ term, forms: others = [] }) => [term, ...others].map((form) => form.toLowerCase()));
  expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  expect(new Set(terms.map(termAnchor)).size).toBe(terms.length);
});

test('each is explained in a sentence or two', () => {
  for (const { term, says } of GLOSSARY) {
    expect(says, term).toMatch(/^[A-Z].*\.$/);
    expect(says.length, term).toBeLessThan(260);
  }
});

import { expect, test } from 'vitest';
import { BIBLIOGRAPHY, type Source } from './bibliography.ts';

const sources: readonly (readonly [string, Source])[] = Object.entries(BIBLIOGRAPHY);
const identifier = (source: Source): string => ('doi' in source ? source.doi : source.arxiv);

test('every source has a DOI or an arXiv identifier of the right form', () => {
  for (const [key, source] of sources) {
    // The form of a DOI: handbook of the DOI system, 2.2; of an arXiv identifier since April 2007: four digits, a dot, four or five.
    expect(identifier(source), key).toMatch('doi' in source ? /^10\.\d{4,9}\/[\w.()/;:-]+$/ : /^\d{2}(0[1-9]|1[0-2])\.\d{4,5}$/);
  }
});

test('no publication is listed twice, under any name', () => {
  expect(new Set(sources.map(([, source]) => identifier(source).toLowerCase())).size).toBe(sources.length);
  expect(new Set(sources.map(([, { title }]) => title.toLowerCase())).size).toBe(sources.length);
});

test('a key is the surname of the first author and the year, and the list is in its order', () => {
  const keys = sources.map(([key]) => key);
  expect(keys).toEqual([...keys].sort());
  for (const [key, { authors, year }] of sources) {
    const [first = ''] = authors.split(/, | and /);
    const surname = first
      .split(' ')
      .at(-1)
      ?.normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase();
    expect(key).toBe(`${surname}${year}`);
  }
});

test('an arXiv number is no later than the year that names the source', () => {
  for (const [key, source] of sources) {
    if ('arxiv' in source) expect(2000 + Number(source.arxiv.slice(0, 2)), key).toBeLessThanOrEqual(source.year);
  }
});

test('the text of a source is safe in Markdown', () => {
  for (const [, source] of sources) {
    for (const text of [source.authors, source.title, source.where]) expect(text).toMatch(/^[^\\`*_{}[\]<>#|$~^"\n]+$/);
  }
});

test('a source without an identifier is a type error', () => {
  // @ts-expect-error: neither doi nor arxiv
  const unidentified: Source = { authors: 'A. B.', title: 'Lost', where: 'nowhere', year: 1900 };
  expect(unidentified).not.toHaveProperty('doi');
});

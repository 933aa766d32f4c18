import { expect, test } from 'vitest';
import { BIBLIOGRAPHY, type Source } from './bibliography.ts';

const sources: readonly (readonly [string, Source])[] = Object.entries(BIBLIOGRAPHY);
const identifiers = (source: Source): readonly string[] =>
  'doi' in source ? [source.doi] : 'arxiv' in source ? [source.arxiv] : [];

test('every source has a DOI or an arXiv identifier of the right form, or says that it has none', () => {
  for (const [key, source] of sources) {
    // The form of a DOI: handbook of the DOI system, 2.2; of an arXiv identifier since April 2007: four digits, a dot, four or five.
    if ('doi' in source) expect(source.doi, key).toMatch(/^10\.\d{4,9}\/[\w.()/;:-]+$/);
    else if ('arxiv' in source) expect(source.arxiv, key).toMatch(/^\d{2}(0[1-9]|1[0-2])\.\d{4,5}$/);
    else expect(source.identifier, key).toBe('none');
  }
});

test('no publication is listed twice, under any name', () => {
  const known = sources.flatMap(([, source]) => identifiers(source)).map((identifier) => identifier.toLowerCase());
  expect(new Set(known).size).toBe(known.length);
  expect(new Set(sources.map(([, { title }]) => title.toLowerCase())).size).toBe(sources.length);
});

test('a key is the surname of the first author and the year, and the list is in its order', () => {
  const keys = sources.map(([key]) => key);
  expect(keys).toEqual([...keys].sort());
  for (const [key, { authors, year }] of sources) {
    const [first = ''] = authors.split(/, | and /);
    const surname = first
      .split(' ')
      .findLast((word) => !/^[IVX]+$/.test(word))
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
  // @ts-expect-error: neither doi nor arxiv, nor a word that there is none
  const unidentified: Source = { authors: 'A. B.', title: 'Lost', where: 'nowhere', year: 1900 };
  expect(unidentified).not.toHaveProperty('doi');
});

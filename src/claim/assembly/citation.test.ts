import { expect, test } from 'vitest';
import type { Source } from '../../content/bibliography.ts';
import { citation } from './citation.ts';

const BOOK = { authors: 'A. B.', title: 'Lines', where: 'Here', year: 1900 };

test.each<readonly [string, Source, object]>([
  ['a DOI', { ...BOOK, doi: '10.1000/1' }, { link: 'https://doi.org/10.1000/1' }],
  ['an arXiv id', { ...BOOK, arxiv: '0704.0001' }, { link: 'https://arxiv.org/abs/0704.0001' }],
  ['neither', { ...BOOK, identifier: 'none' }, {}],
])('a source with %s is cited with the address that it has', (_, source, address) => {
  expect(citation('b1900', source)).toEqual({ key: 'b1900', ...BOOK, ...address });
});

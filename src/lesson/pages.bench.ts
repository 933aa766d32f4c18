import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { bench, describe } from 'vitest';
import type { Ledger } from '../claim/ledger.ts';
import { pages } from './pages.ts';

// The committed ledger as a book. Its figures are left out of the ledger, since only their paths are in it.
const ledger = JSON.parse(readFileSync(join(process.cwd(), 'lessons', 'claims.json'), 'utf8')) as Ledger;
const book = {
  ledger: { ...ledger, claims: ledger.claims.map((claim) => ({ ...claim, figures: [] })) },
  figures: new Map<string, string>(),
};
const texts = [...pages(book)].flatMap(([path, text]) => (path.endsWith('.md') && typeof text === 'string' ? [text] : []));

describe('the pages of the whole book', () => {
  bench('pages', () => {
    pages(book);
  });

  const markdown = new MarkdownIt();
  bench('markdown-it alone, on the same Markdown', () => {
    for (const text of texts) markdown.render(text);
  });
});

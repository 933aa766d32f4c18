import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { bench, describe } from 'vitest';
import type { ClaimRow, Ledger } from '../claim/ledger.ts';
import type { Book, Scripts } from './book.ts';
import { pages } from './pages.ts';
import { NO_LINE, ONE_PRODUCT, SAMPLE } from './sampleBook.ts';

// The committed ledger as a book. Its figures are left out of the ledger, since only their paths are in it.
const ledger = JSON.parse(readFileSync(join(process.cwd(), 'lessons', 'claims.json'), 'utf8')) as Ledger;
const book = {
  ledger: { ...ledger, claims: ledger.claims.map((claim) => ({ ...claim, figures: [] })) },
  figures: new Map<string, string>(),
};
const texts = [...pages(book)].flatMap(([path, text]) => (path.endsWith('.md') && typeof text === 'string' ? [text] : []));

/** With these in the site, the texts for the search are made as well. */
const SCRIPTS: Scripts = { files: new Map([['scripts/searchBook.js', '']]), missing: new Map() };

/** As if nothing had been made before: a page that has not changed is not rendered again. */
let edition = 0;
const afresh = (claim: ClaimRow): ClaimRow => ({ ...claim, says: `${claim.says}\n\nEdition ${edition}.` });

describe('the pages of the whole book', () => {
  bench('pages and texts for the search, everything new', () => {
    edition += 1;
    pages({ ...book, ledger: { ...book.ledger, claims: book.ledger.claims.map(afresh) } }, SCRIPTS);
  });

  bench('pages and texts for the search, one lesson new', () => {
    edition += 1;
    const [first, ...others] = book.ledger.claims;
    pages({ ...book, ledger: { ...book.ledger, claims: first === undefined ? [] : [afresh(first), ...others] } }, SCRIPTS);
  });

  bench('pages, one lesson new', () => {
    edition += 1;
    const [first, ...others] = book.ledger.claims;
    pages({ ...book, ledger: { ...book.ledger, claims: first === undefined ? [] : [afresh(first), ...others] } });
  });

  const markdown = new MarkdownIt();
  bench('markdown-it alone, on the same Markdown', () => {
    for (const text of texts) markdown.render(text);
  });
});

/** A book of so many claims, fifty a chapter, each resting on the one before it in its chapter. */
function synthetic(size: number): Book {
  const chapters = Array.from({ length: Math.ceil(size / 50) }, (_, i) => ({
    id: `${String(i + 1).padStart(2, '0')}-chapter`,
    title: `Chapter of fifty ${i + 1}`,
    says: 'An affine map, a layer and a certificate.',
  }));
  const claims = Array.from({ length: size }, (_, i): ClaimRow => {
    const chapter = chapters[Math.floor(i / 50)]?.id ?? '';
    const id = `${chapter}/claim-${i}`;
    const base = i % 2 === 0 ? NO_LINE : ONE_PRODUCT;
    return afresh({
      ...base,
      id,
      title: `${base.title}, ${i}`,
      uses: i % 50 === 0 ? [] : [`${chapter}/claim-${i - 1}`],
      settles: [],
      figures: [],
    });
  });
  const positions = SAMPLE.ledger.positions.map((row) => ({
    ...row,
    verdict: 'open' as const,
    claims: [],
    readings: row.readings.map(({ reading, means }) => ({ reading, means, verdict: 'open' as const })),
  }));
  return { ledger: { ...SAMPLE.ledger, chapters, claims, positions, withdrawn: [] }, figures: new Map() };
}

// Four times the claims should take four times as long, and a thousand under twenty seconds.
describe('the pages of a book that grows', () => {
  const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };
  for (const size of [250, 500, 1000])
    bench(
      `${size} claims`,
      () => {
        edition += 1;
        pages(synthetic(size), SCRIPTS);
      },
      ONCE,
    );
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { afterAll, bench, describe } from 'vitest';
import type { ClaimRow, Ledger } from '../../claim/ledger/ledger.ts';
import type { Book, Scripts } from '../page/book.ts';
import { preview } from '../publish/preview.ts';
import { NO_LINE } from '../sample/noLine.ts';
import { ONE_PRODUCT } from '../sample/oneProduct.ts';
import { SAMPLE } from '../sample/sampleBook.ts';
import { claimsScript } from './checkForms.ts';
import { pages } from './pages.ts';

const LESSONS = join(process.cwd(), 'lessons');
const ledger = JSON.parse(readFileSync(join(LESSONS, 'claims.json'), 'utf8')) as Ledger;
const paths = ledger.claims.flatMap(({ figures }) => figures.map(({ path }) => path));
/** The book as it was made last, with its figures. */
const book: Book = { ledger, figures: new Map(paths.map((path) => [path, readFileSync(join(LESSONS, path), 'utf8')])) };
const texts = [...pages(book)].flatMap(([path, text]) => (path.endsWith('.md') && typeof text === 'string' ? [text] : []));

/** With these in the site, the texts for the search are made as well, and all that runs claims in their pages. */
const SCRIPTS: Scripts = {
  files: new Map(['scripts/searchBook.js', ...ledger.claims.map(({ id }) => claimsScript(id))].map((path) => [path, ''])),
  missing: new Map(),
};

/** As if nothing had been made before: a page that has not changed is not rendered again. */
let edition = 0;
const afresh = (claim: ClaimRow): ClaimRow => ({ ...claim, says: `${claim.says}\n\nEdition ${edition}.` });

function withOneNew(): Book {
  edition += 1;
  const [first, ...others] = structuredClone(ledger.claims);
  return { ...book, ledger: { ...ledger, claims: first === undefined ? [] : [afresh(first), ...others] } };
}

describe('the pages of the whole book', () => {
  bench('pages and texts for the search, everything new', () => {
    edition += 1;
    pages({ ...book, ledger: { ...book.ledger, claims: book.ledger.claims.map(afresh) } }, SCRIPTS);
  });

  // What `npm run watch` and `npm run read` do each time: every row is read anew, and all but one say what they said.
  bench('one lesson new, as in watch mode', () => {
    pages(withOneNew(), SCRIPTS);
  });

  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  bench('one lesson new, and written to where it is looked at', () => {
    preview(folder, 'preview', pages(withOneNew(), SCRIPTS));
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

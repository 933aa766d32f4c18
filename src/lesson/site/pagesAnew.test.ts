import { expect, test, vi } from 'vitest';
import type { ClaimRow, Ledger } from '../../claim/ledger/ledger.ts';
import { SAMPLES } from '../../figure/live/samples.ts';
import type { Plain } from '../../math/exact/plain.ts';
import type { Book, Scripts } from '../page/book.ts';
import { SAMPLE } from '../sample/sampleBook.ts';
import { claimsScript } from './checkForms.ts';
import { type Pages, pages } from './pages.ts';

// While specs change, one process makes the pages again and again, and takes over what has not changed. Whatever
// changes from one time to the next, they must be what a process makes of them that has made none before.

const plain = (value: unknown): Plain => JSON.parse(JSON.stringify(value));

/** Sentences that differ from those of a claim in a stop alone, so that both would have the same anchor in their page. */
const twins = ({ because }: ClaimRow): ClaimRow['because'] => because.map((row) => ({ ...row, sentence: `${row.sentence}!` }));

/** The sample, with a figure that can be changed in every claim that has one, and pictures that say their size. */
const BASE: Book = {
  ledger: {
    ...SAMPLE.ledger,
    claims: SAMPLE.ledger.claims.map((claim) => ({
      ...claim,
      beside: [...claim.beside, ...twins(claim)],
      figures: claim.figures.map((row) => ({
        ...row,
        size: { width: 200, height: 120 },
        live: { kind: 'chord', data: plain(SAMPLES.chord) },
      })),
    })),
  },
  figures: SAMPLE.figures,
};

/** Every text of a claim's row in which words stand, and no name of something else. */
const changed: Readonly<Record<string, (claim: ClaimRow) => ClaimRow>> = {
  nothing: (claim) => claim,
  title: (claim) => ({ ...claim, title: `${claim.title}, once more` }),
  says: (claim) => ({ ...claim, says: `${claim.says}\n\nAnd so on.` }),
  strength: (claim) => ({ ...claim, strength: 'measured' }),
  uses: (claim) => ({ ...claim, uses: [] }),
  caption: (claim) => ({ ...claim, figures: claim.figures.map((row) => ({ ...row, caption: `${row.caption} Seen anew.` })) }),
  altText: (claim) => ({ ...claim, figures: claim.figures.map((row) => ({ ...row, altText: `${row.altText} Seen anew.` })) }),
  size: (claim) => ({ ...claim, figures: claim.figures.map((row) => ({ ...row, size: { width: 400, height: 240 } })) }),
  still: (claim) => ({
    ...claim,
    figures: claim.figures.map(({ name, path, caption }) => ({ ...(name === undefined ? {} : { name }), path, caption })),
  }),
  cases: (claim) => ({ ...claim, because: claim.because.map((row) => ({ ...row, cases: 77 }) as typeof row) }),
  // What links to a sentence says the same words as before, and the sentence has another anchor.
  'the order of twins': (claim) => ({ ...claim, because: [...twins(claim), ...claim.because], beside: [] }),
  beside: (claim) => ({ ...claim, beside: claim.because.map((row) => ({ ...row, sentence: `${row.sentence}, beside` })) }),
  counterexample: (claim) => ({ ...claim, butNot: claim.butNot.map((row) => ({ ...row, counterexample: 'It is false at 5.' })) }),
  seeds: (claim) => ({ ...claim, butNot: claim.butNot.map((row) => ({ ...row, seed: 4321 }) as typeof row) }),
  live: (claim) => ({
    ...claim,
    figures: claim.figures.map((row) => ({ ...row, live: { kind: 'folds', data: plain(SAMPLES.folds) } })),
  }),
  sources: (claim) => ({ ...claim, sources: [] }),
};

const withClaims = (change: (claim: ClaimRow) => ClaimRow, which: (i: number) => boolean): Ledger => ({
  ...BASE.ledger,
  claims: BASE.ledger.claims.map((claim, i) => (which(i) ? change(claim) : claim)),
});

const books: readonly (readonly [name: string, book: Book])[] = [
  ...Object.entries(changed).flatMap(([name, change]): [string, Book][] =>
    BASE.ledger.claims.map(({ id }, at) => [`${name} of ${id}`, { ...BASE, ledger: withClaims(change, (i) => i === at) }]),
  ),
  [
    'positions',
    {
      ...BASE,
      ledger: { ...BASE.ledger, positions: BASE.ledger.positions.map((row) => ({ ...row, says: `Some say: ${row.says}` })) },
    },
  ],
  [
    'chapters',
    {
      ...BASE,
      ledger: { ...BASE.ledger, chapters: BASE.ledger.chapters.map((row) => ({ ...row, title: `${row.title}, again` })) },
    },
  ],
  ['the order of claims', { ...BASE, ledger: { ...BASE.ledger, claims: [...BASE.ledger.claims].reverse() } }],
];

const SCRIPTS: Scripts = {
  files: new Map(
    ['scripts/searchBook.js', 'scripts/page.js', ...BASE.ledger.claims.map(({ id }) => claimsScript(id))].map((path) => [
      path,
      '',
    ]),
  ),
  missing: new Map(),
};
/** No claim can run in a page, since it needs this. */
const without = (module: string): Scripts => ({
  files: new Map(),
  missing: new Map(BASE.ledger.claims.map(({ id }) => [id, [module]])),
});

/** What a process makes of a book that has made none before. */
async function madeFirst(book: Book, scripts: Scripts): Promise<Pages> {
  vi.resetModules();
  const { pages: fresh } = await import('./pages.ts');
  expect(fresh).not.toBe(pages);
  return fresh(book, scripts);
}

/** Compared page by page and not as maps: of a difference one wants to see the page. */
function expectSame(again: Pages, first: Pages): void {
  expect([...again.keys()]).toEqual([...first.keys()]);
  for (const [path, text] of first) expect(again.get(path), path).toEqual(text);
}

const base = await madeFirst(BASE, SCRIPTS);

test.each(books)('after a change of %s the pages are what they are when made for the first time', async (_, book) => {
  pages(BASE, SCRIPTS);
  expectSame(pages(book, SCRIPTS), await madeFirst(book, SCRIPTS));
  // And back again.
  expectSame(pages(BASE, SCRIPTS), base);
});

test.each(['node:fs', 'node:os'])('after no claim can run in a page for want of %s they are as well', async (module) => {
  const scripts = without(module);
  pages(BASE, SCRIPTS);
  expectSame(pages(BASE, scripts), await madeFirst(BASE, scripts));
  // Of the same book with other scripts, and back again.
  expectSame(pages(BASE, without('node:path')), await madeFirst(BASE, without('node:path')));
  expectSame(pages(BASE, SCRIPTS), base);
});

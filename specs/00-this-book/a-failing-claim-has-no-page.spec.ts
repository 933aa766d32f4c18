import { compile } from '../../src/claim/assembly/compile.ts';
import { claim, ladder, sampled } from '../../src/index.ts';
import { pages } from '../../src/lesson/site/pages.ts';
import { remembered } from '../../src/text/remembered.ts';
import { BOOKS, CHAPTERS, type Entry, nameOf, reportsOf } from './books.ts';

/** The claims that stand: true, and resting only on claims that stand. */
function standing(book: readonly Entry[]): readonly string[] {
  const stand = new Set<string>();
  for (const { id, isTrue, uses } of book) if (isTrue && uses.every((used) => stand.has(used))) stand.add(id);
  return [...stand].sort();
}

/** Books in which a claim fails and another stands, so that each of them shows what becomes of both. */
const MIXED = {
  of: 'random books of two to eight claims, of which some fail and some stand',
  over: BOOKS.filter((book) => book.some(({ isTrue }) => !isTrue) && standing(book).length > 0),
};

/** The claims that the ledger has. */
function listed(book: readonly Entry[]): readonly string[] {
  return compile(reportsOf(book), CHAPTERS)
    .ledger.claims.map(({ id }) => id)
    .sort();
}

/** The claims that have a page: a Markdown page, by its path. Of the same book they are asked for again as its counterexample gets smaller. */
const printed = (book: readonly Entry[]): readonly string[] => JSON.parse(printedOnce(JSON.stringify(book)));
const printedOnce = remembered((text) => {
  const paths = [...pages(compile(reportsOf(JSON.parse(text)), CHAPTERS)).keys()];
  return JSON.stringify(paths.flatMap((path) => /^(\d\d-.+\/claim-\d+)\.md$/.exec(path)?.[1] ?? []).sort());
});

const tell = (book: readonly Entry[]): string =>
  book
    .map(
      ({ id, isTrue, uses }) =>
        `${id} (${isTrue ? 'true' : 'false'}${uses.length === 0 ? '' : `, rests on ${uses.join(' and ')}`})`,
    )
    .join('; ');

/** The claims, true or false, each joined with its page; those without one have a ring. */
function paged(book: readonly Entry[]) {
  const ids = printed(book);
  const missing = book.length - ids.length;
  return ladder(
    {
      heads: ['claims', 'pages'],
      left: book.map(({ id, isTrue }) => ({ name: nameOf(id), label: isTrue, isRinged: !ids.includes(id) })),
      right: ids.map((id) => ({ name: nameOf(id) })),
      joins: ids.map((id, page) => [book.findIndex((entry) => entry.id === id), page] as const),
    },
    `True claims have a 1 and false ones a 0. Without a page, and so with a ring: ${missing} of ${book.length}.`,
  );
}

/** What each claim rests on; true ones that are missing all the same have a ring. */
function resting(book: readonly Entry[]) {
  const ids = listed(book);
  const fallen = book.filter(({ id, isTrue }) => isTrue && !ids.includes(id));
  return ladder(
    {
      heads: ['claims', 'rest on'],
      left: book.map((entry) => ({ name: nameOf(entry.id), label: entry.isTrue, isRinged: fallen.includes(entry) })),
      right: book.map(({ id, isTrue }) => ({ name: nameOf(id), label: isTrue })),
      joins: book.flatMap(({ uses }, i) => uses.map((used) => [i, book.findIndex(({ id }) => id === used)] as const)),
    },
    `With a ring: ${fallen.length === 1 ? 'a true claim that is missing all the same, because it rests' : `${fallen.length} true claims that are missing all the same, because they rest`} on what fails.`,
  );
}

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join('\n') === other.join('\n');

/** A small book: two of its true claims rest on a false one, the second of them through the first. */
const BOOK: readonly Entry[] = [
  { id: '01-some/claim-1', isTrue: true, uses: [] },
  { id: '01-some/claim-2', isTrue: false, uses: [] },
  { id: '01-some/claim-3', isTrue: true, uses: ['01-some/claim-2'] },
  { id: '02-more/claim-4', isTrue: true, uses: ['01-some/claim-1'] },
  { id: '02-more/claim-5', isTrue: true, uses: ['01-some/claim-3'] },
  { id: '02-more/claim-6', isTrue: false, uses: ['01-some/claim-1'] },
];

export default claim({
  title: 'A claim that fails has no page, nor has what rests on it',
  asks: 'What happens to a page when a check fails?',
  says: `
Nobody types "proved" into this book, and nobody deletes a page by hand when a proof breaks. The pages are made from what passed. A sentence that fails leaves nothing to print.

![claims and pages]

This is a small made-up book of six claims, and what was really printed of it. The false ones have no page, as they should. But look again: two of the true ones are ringed as well.

![what rests on what]

A claim may rest on another. When the lower one falls, the upper one's own checks may all still pass, and yet it has lost the ground under it. So its page goes as well, and so on upwards. In this book, the argument then says *open* where it said *right* or *wrong*.

A person would forget that second step sooner or later. So it is tried here on many made-up books, each with a few true and false claims that rest on one another in some way. Their pages are printed and counted.

That shows that a check which fails is heeded. It doesn't show that a check [can fail at all](a-check-that-cannot-fail-is-refused.md).
`,
  exercise: `
Take the small book above. Which single false claim would you have to mend to win back the most pages? Then go to the end of [the lesson on folds](../04-piecewise-linear/depth-folds.md), look inside, and say which pages would go with it if it failed.
`,
  breaks: 'only the claims that fail themselves…',
  because: {
    'the claims in the ledger are exactly those that are true and rest on true ones': sampled({
      of: 'random books of one to eight claims',
      over: BOOKS,
      runs: 100,
      holds: (book) => isSame(listed(book), standing(book)),
      classes: {
        'a claim is true but rests on one that fails': {
          atLeast: '0.01',
          has: (book) => book.filter(({ isTrue }) => isTrue).length > standing(book).length,
        },
        'every claim stands': { atLeast: '0.01', has: (book) => standing(book).length === book.length },
      },
    }),
    'each claim in the ledger has a page, and no other claim has one': sampled({
      ...MIXED,
      runs: 10,
      holds: (book) => isSame(printed(book), listed(book)),
      classes: { 'a claim fails': { atLeast: '1', has: (book) => book.some(({ isTrue }) => !isTrue) } },
    }),
  },
  butNot: {
    'each claim of the book has a page': {
      of: 'each claim in the ledger…',
      on: sampled({
        ...MIXED,
        holds: (book) => isSame(printed(book), book.map(({ id }) => id).sort()),
        tell,
        draw: paged,
      }),
    },
    'only the claims that fail themselves are missing': {
      of: 'the claims in the ledger…',
      on: sampled({
        of: 'random books of one to eight claims',
        over: BOOKS,
        holds: (book) =>
          isSame(
            listed(book),
            book
              .filter(({ isTrue }) => isTrue)
              .map(({ id }) => id)
              .sort(),
          ),
        tell,
        draw: resting,
      }),
    },
  },
  figure: () => ({ 'claims and pages': paged(BOOK), 'what rests on what': resting(BOOK) }),
});

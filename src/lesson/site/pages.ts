import { canonicalJson } from '../../claim/ledger/canonicalJson.ts';
import type { ClaimRow, Ledger } from '../../claim/ledger/ledger.ts';
import { BIBLIOGRAPHY_PAGE, between, CONTENTS, GLOSSARY_PAGE, GRAPH, htmlOf } from '../../text/paths.ts';
import { argumentPage } from '../page/argumentPage.ts';
import { bibliographyPage } from '../page/bibliographyPage.ts';
import { type Book, NO_SCRIPTS, type Scripts } from '../page/book.ts';
import { chapterPage } from '../page/chapterPage.ts';
import { contentsPage } from '../page/contentsPage.ts';
import { glossaryPage } from '../page/glossaryPage.ts';
import { type GraphDrawing, graphDrawing } from '../page/graphDrawing.ts';
import { GRAPH_FIGURE, graphPage } from '../page/graphPage.ts';
import { lessonPage } from '../page/lessonPage.ts';
import { trustPage } from '../page/trustPage.ts';
import { html } from '../render/html.ts';
import { brokenLinks, targetsOf } from '../render/links.ts';
import { markdown } from '../render/markdown.ts';
import { passages } from '../render/passages.ts';
import { atlas } from '../tree/anchors.ts';
import type { Page } from '../tree/page.ts';
import { ASSETS } from './assets.ts';
import { claimsScript, printedRows, rowsScript, withChecks } from './checks.ts';
import { malformed } from './malformed.ts';
import { searchTexts } from './searchTexts.ts';
import { sitePage } from './sitePage.ts';

/** Every file of `lessons/`, by its path in it. */
export type Pages = ReadonlyMap<string, string | Uint8Array>;

type File = readonly [path: string, text: string];

/**
 * Every file of `lessons/`, made of the ledger and its figures and of nothing else: the same book
 * gives the same bytes. The scripts go into the site and change nothing of what it says without them.
 * Throws an `Error` with one sentence a line, each naming the file and the remedy, for TeX that cannot
 * be set, links that lead nowhere, and text that pages may not contain.
 */
export function pages(book: Book, scripts: Scripts = NO_SCRIPTS): Pages {
  const { ledger } = book;
  refuse(malformed(ledger));
  const drawn = graphDrawing(ledger);
  const trees = treesOf(book, drawn, scripts);
  const anchors = atlas(trees);
  const rendered = trees.map((page) => ({ page, ...html(page, anchors, glossaryFrom(page.path)) }));
  // Lessons come first: where another page quotes a sentence of theirs, the sentence's own file is to blame.
  const blamed = new Map<string, string>();
  for (const { page, problems } of rendered)
    for (const problem of problems) if (!blamed.has(problem)) blamed.set(problem, page.from);
  refuse([...blamed].map(([problem, from]) => `${from}: ${problem}`));

  const data: readonly File[] = [...dataOf(ledger), ...book.figures, [GRAPH_FIGURE, drawn.file]];
  const files = new Map<string, string | Uint8Array>([
    ...trees.map((page): File => [page.path, `${markdown(page, anchors)}\n`]),
    ...data,
    ...rendered.map(
      ({ page, html: content }): File => [`site/${htmlOf(page.path)}`, sitePage(page, content, ledger, scripts.files)],
    ),
    ...[...data, ...scripts.files, ...rowsFor(ledger, scripts)].map(([path, text]): File => [`site/${path}`, text]),
    ...(scripts.files.has(SEARCH_SCRIPT) ? [searchedIn(trees)] : []),
    ...[...ASSETS].map(([path, bytes]): [string, string | Uint8Array] => [`site/${path}`, bytes]),
  ]);
  const targets = new Map(trees.map((page) => [page.path, targetsOf(page, anchors)]));
  refuse(brokenLinks(targets, new Set(files.keys()), new Set(ledger.sources.flatMap(({ link = [] }) => link))));
  return files;
}

/** Every page of the book, the lessons first. */
function treesOf(book: Book, drawn: GraphDrawing, scripts: Scripts): readonly Page[] {
  const { ledger } = book;
  return [
    ...ledger.claims.map((claim) => withChecks(lessonPage(claim, book), claim, scripts)),
    ...ledger.chapters.map((chapter) => chapterPage(chapter, ledger)),
    argumentPage(ledger),
    contentsPage(ledger),
    graphPage(ledger, drawn),
    trustPage(ledger),
    glossaryPage(),
    bibliographyPage(ledger),
  ];
}

/** The ledger as files have it: the row of each claim, and the whole. */
function dataOf(ledger: Ledger): readonly File[] {
  return [
    ...ledger.claims.map((claim): File => [`${claim.id}.json`, canonicalJson(claim)]),
    ['claims.json', canonicalJson(ledger)],
  ];
}

/** The rows of the claims that run in a page, as scripts. */
function rowsFor({ claims }: Ledger, { files }: Scripts): readonly File[] {
  const row = (claim: ClaimRow): File => [rowsScript(claim.id), printedRows(claim.id, canonicalJson(claim))];
  return claims.filter(({ id }) => files.has(claimsScript(id))).map(row);
}

/** The pages that are no running text, where no word is explained. */
const LISTS: ReadonlySet<string> = new Set([GLOSSARY_PAGE, BIBLIOGRAPHY_PAGE, CONTENTS, GRAPH]);

function glossaryFrom(path: string): string | undefined {
  return LISTS.has(path) ? undefined : between(path, htmlOf(GLOSSARY_PAGE));
}

/** The script that searches, and what it searches in. */
const SEARCH_SCRIPT = 'scripts/searchBook.js';
const TEXTS_SCRIPT = 'scripts/search-texts.js';

function searchedIn(trees: readonly Page[]): File {
  const searched = trees.map((page) => ({ path: htmlOf(page.path), title: page.title, passages: passages(page) }));
  return [`site/${TEXTS_SCRIPT}`, searchTexts(searched)];
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

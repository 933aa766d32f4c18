import { once } from '../../text/once.ts';
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
import { withTurns } from '../page/withTurns.ts';
import { html, type Rendered } from '../render/html.ts';
import { brokenLinks, linksIn } from '../render/links.ts';
import { markdown } from '../render/markdown.ts';
import { passages } from '../render/passages.ts';
import { type Atlas, atlas } from '../tree/anchors.ts';
import type { Target } from '../tree/content.ts';
import type { Page } from '../tree/page.ts';
import { ASSETS } from './assets.ts';
import { claimsScript, rowsScript, withChecks } from './checks.ts';
import { ledgerFiles } from './ledgerFiles.ts';
import { malformed } from './malformed.ts';
import { searched, searchTexts } from './searchTexts.ts';
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
  const links = new Map(trees.map((page) => [page.path, linksIn(page)]));
  const written = trees.map((page) => ({ page, ...writtenOnce(page, anchors, links.get(page.path)?.targets ?? []) }));
  // Lessons come first: where another page quotes a sentence of theirs, the sentence's own file is to blame.
  const blamed = new Map<string, string>();
  for (const { page, problems } of written)
    for (const problem of problems) if (!blamed.has(problem)) blamed.set(problem, page.from);
  refuse([...blamed].map(([problem, from]) => `${from}: ${problem}`));

  const { rows, whole } = ledgerFiles(ledger);
  const data: readonly File[] = [
    ...[...rows].map(([id, { json }]): File => [`${id}.json`, json]),
    ['claims.json', whole],
    ...book.figures,
    [GRAPH_FIGURE, drawn.file],
  ];
  const files = new Map<string, string | Uint8Array>([
    ...written.map(({ page, markdown: text }): File => [page.path, `${text}\n`]),
    ...data,
    ...written.map(
      ({ page, html: content }): File => [`site/${htmlOf(page.path)}`, sitePage(page, content, ledger, scripts.files)],
    ),
    ...[...data, ...scripts.files].map(([path, text]): File => [`site/${path}`, text]),
    ...[...rows]
      .filter(([id]) => scripts.files.has(claimsScript(id)))
      .map(([id, { script }]): File => [`site/${rowsScript(id)}`, script]),
    ...(scripts.files.has(SEARCH_SCRIPT) ? [[`site/${TEXTS_SCRIPT}`, searchTexts(written)] as const] : []),
    ...[...ASSETS].map(([path, bytes]): [string, string | Uint8Array] => [`site/${path}`, bytes]),
  ]);
  refuse(brokenLinks(links, anchors, new Set(files.keys()), new Set(ledger.sources.flatMap(({ link = [] }) => link))));
  return files;
}

/** A page in Markdown and in HTML, what is wrong with its formulas, and what the search is told of it. */
interface Written extends Rendered {
  readonly markdown: string;
  readonly searched: string;
}

/**
 * Writes a page, if it or where its links lead has changed since it was written last: while one spec changes, all
 * other pages stay as they are. Measured with one lesson new: TODO.
 */
function writtenOnce(page: Page, anchors: Atlas, targets: readonly Target[]): Written {
  const led = targets.map((to) => ('key' in to ? anchors.get(to.path)?.headings.get(to.key ?? '') : undefined));
  return once(page.path, [JSON.stringify(page), ...led], () => ({
    ...html(page, anchors, LISTS.has(page.path) ? undefined : between(page.path, htmlOf(GLOSSARY_PAGE))),
    markdown: markdown(page, anchors),
    searched: searched(htmlOf(page.path), page.title, passages(page)),
  }));
}

/** Every page of the book, the lessons first. */
function treesOf(book: Book, drawn: GraphDrawing, scripts: Scripts): readonly Page[] {
  const { ledger } = book;
  const lessons = ledger.claims.map((claim) => withChecks(lessonPage(claim, book), claim, scripts));
  return [
    ...withTurns([...lessons, ...ledger.chapters.map((chapter) => chapterPage(chapter, ledger))], ledger),
    argumentPage(ledger),
    contentsPage(ledger),
    graphPage(ledger, drawn),
    trustPage(ledger),
    glossaryPage(),
    bibliographyPage(ledger),
  ];
}

/** The pages that are no running text, where no word is explained. */
const LISTS: ReadonlySet<string> = new Set([GLOSSARY_PAGE, BIBLIOGRAPHY_PAGE, CONTENTS, GRAPH]);

/** The script that searches, and what it searches in. */
const SEARCH_SCRIPT = 'scripts/searchBook.js';
const TEXTS_SCRIPT = 'scripts/search-texts.js';

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

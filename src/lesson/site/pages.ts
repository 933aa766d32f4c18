import { type Problem, prefixed } from '../../claim/ledger/problem.ts';
import { htmlOf } from '../../text/paths.ts';
import { type Book, NO_SCRIPTS, type Scripts } from '../page/book.ts';
import { graphDrawing } from '../page/graphDrawing.ts';
import { GRAPH_FIGURE } from '../page/graphPage.ts';
import { brokenLinks } from '../render/links.ts';
import { ASSETS } from './assets.ts';
import { claimsScript, rowsScript } from './checkForms.ts';
import { ledgerFiles } from './ledgerFiles.ts';
import { malformed } from './malformed.ts';
import { searchTexts } from './searchTexts.ts';
import { sitePage } from './sitePage.ts';
import { treesOf } from './trees.ts';
import { type Written, writtenOnce } from './writtenOnce.ts';

/** Every file of `lessons/`, by its path in it. */
export type Pages = ReadonlyMap<string, string | Uint8Array>;

type File = readonly [path: string, text: string];

/** The script that searches, and what it searches in. */
const SEARCH_SCRIPT = 'scripts/searchBook.js';
const TEXTS_SCRIPT = 'scripts/search-texts.js';

/**
 * Every file of `lessons/`, made of the ledger and its figures and of nothing else: the same book
 * gives the same bytes. The scripts go into the site and change nothing of what it says without them.
 * Throws an error with one sentence a line, each naming the file and the remedy, for TeX that cannot
 * be set, links that lead nowhere, and text that pages may not contain.
 */
export function pages(book: Book, scripts: Scripts = NO_SCRIPTS): Pages {
  const { ledger } = book;
  refuse(malformed(ledger));
  const drawn = graphDrawing(ledger);
  const { trees, anchors } = treesOf(book, drawn, scripts);
  const written = trees.map((page) => writtenOnce(page, anchors));
  refuse(unset(written));

  const { rows, whole } = ledgerFiles(ledger);
  const data: readonly File[] = [
    ...[...rows].map(([id, { json }]): File => [`${id}.json`, json]),
    ['claims.json', whole],
    ...book.figures,
    [GRAPH_FIGURE, drawn.file],
  ];
  const inSite: readonly File[] = [
    ...written.map(({ page, html }): File => [htmlOf(page.path), sitePage(page, html, ledger, scripts.files)]),
    ...data,
    ...scripts.files,
    ...[...rows].filter(([id]) => scripts.files.has(claimsScript(id))).map(([id, { script }]): File => [rowsScript(id), script]),
    ...(scripts.files.has(SEARCH_SCRIPT) ? [[TEXTS_SCRIPT, searchTexts(written)] as const] : []),
  ];
  const files = new Map<string, string | Uint8Array>([
    ...written.map(({ page, markdown }): File => [page.path, `${markdown}\n`]),
    ...data,
    ...[...inSite, ...ASSETS].map(([path, bytes]): [string, string | Uint8Array] => [`site/${path}`, bytes]),
  ]);
  const links = new Map(written.map((one) => [one.page.path, one.links]));
  refuse(brokenLinks(links, anchors, new Set(files.keys()), new Set(ledger.sources.flatMap(({ link = [] }) => link))));
  return files;
}

/** The formulas that cannot be set, each once, with the file that has it. */
function unset(written: readonly Written[]): readonly Problem[] {
  // Lessons come first: where another page quotes a sentence of theirs, the sentence's own file is to blame.
  const blamed = new Map<string, Problem>();
  for (const { page, problems } of written)
    for (const problem of problems)
      if (!blamed.has(problem.message)) blamed.set(problem.message, prefixed(`${page.from}: `, problem));
  return [...blamed.values()];
}

/** Throws one error for all of these, with the code of the first; none, if there are none. */
function refuse(problems: readonly Problem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  throw Object.assign(new Error(problems.map(({ message }) => message).join('\n')), { code: first.code });
}

import { canonicalJson } from '../../claim/ledger/canonicalJson.ts';
import type { ClaimRow, Ledger } from '../../claim/ledger/ledger.ts';
import { once } from '../../text/once.ts';
import { onceFor } from '../../text/onceFor.ts';
import { BIBLIOGRAPHY_PAGE, between, CONTENTS, claimPath, GLOSSARY_PAGE, GRAPH, htmlOf } from '../../text/paths.ts';
import { argumentPage } from '../page/argumentPage.ts';
import { bibliographyPage } from '../page/bibliographyPage.ts';
import { type Book, type Manuscript, NO_SCRIPTS, type Scripts } from '../page/book.ts';
import { chapterPage } from '../page/chapterPage.ts';
import { contentsPage } from '../page/contentsPage.ts';
import { glossaryPage } from '../page/glossaryPage.ts';
import { graphDrawing } from '../page/graphDrawing.ts';
import { GRAPH_FIGURE, graphPage } from '../page/graphPage.ts';
import { lessonPage } from '../page/lessonPage.ts';
import { trustPage } from '../page/trustPage.ts';
import { type Extras, html, type Rendered, type Targets } from '../render/html.ts';
import { brokenLinks, targetsOf } from '../render/links.ts';
import { ASSETS, ICON } from './assets.ts';
import { claimsScript, printedRows, rowsScript, withChecks } from './checks.ts';
import { picturesOf, withPictures } from './livePicture.ts';
import { malformed } from './malformed.ts';
import { type Searched, searchTexts } from './searchTexts.ts';
import { sitePage } from './sitePage.ts';

/** Every file of `lessons/`, by its path in it. */
export type Pages = ReadonlyMap<string, string | Uint8Array>;

/**
 * Every file of `lessons/`, made of the ledger and its figures and of nothing else: the same book
 * gives the same bytes. The scripts go into the site and change nothing of what it says without them.
 * Throws an `Error` with one sentence a line, each naming the file and the remedy, for TeX that cannot
 * be set, links that lead nowhere, and text that pages may not contain.
 */
export function pages(book: Book, scripts: Scripts = NO_SCRIPTS): Pages {
  const { ledger } = book;
  refuse(malformed(ledger));
  const lessons = ledger.claims.map((claim) => withChecks(lessonPage(claim, book), claim, ledger, scripts));
  const drawn = graphDrawing(ledger);
  const manuscripts: readonly Manuscript[] = [
    ...lessons,
    ...ledger.chapters.map((chapter) => chapterPage(chapter, ledger)),
    argumentPage(ledger),
    contentsPage(ledger),
    graphPage(ledger, drawn),
    trustPage(ledger),
    glossaryPage(),
    bibliographyPage(ledger),
  ];
  const rendered = manuscripts.map((manuscript) => ({
    ...manuscript,
    ...renderedOnce(manuscript.path, manuscript.markdown, {
      inserts: manuscript.inserts ?? new Map(),
      folded: manuscript.folded ?? [],
      foldedOn: manuscript.foldedOn ?? [],
      drawings: manuscript.drawings ?? new Map(),
      ...(LISTS.has(manuscript.path) ? {} : { glossary: between(manuscript.path, htmlOf(GLOSSARY_PAGE)) }),
    }),
  }));
  const claims = new Map(ledger.claims.map((claim) => [claimPath(claim.id), claim]));
  const documents = rendered.map(({ path, title, html: content }): [string, string] => [
    `site/${htmlOf(path)}`,
    sitePage(path, title, picturedOnce(path, content, claims.get(path), book), ledger, scripts.files),
  ]);
  // Lessons come first: where another page quotes a sentence of theirs, the sentence's own file is to blame.
  const blamed = new Map<string, string>();
  for (const { from, problems } of rendered) for (const problem of problems) if (!blamed.has(problem)) blamed.set(problem, from);
  refuse([...blamed].map(([problem, from]) => `${from}: ${problem}`));

  const data: [string, string][] = [
    ...ledger.claims.map((claim): [string, string] => [`${claim.id}.json`, row(claim)]),
    ['claims.json', whole(ledger)],
    ...book.figures,
    [GRAPH_FIGURE, drawn.file],
  ];
  const files = new Map<string, string | Uint8Array>([
    ...rendered.map(({ path, markdown }): [string, string] => [path, `${markdown}\n`]),
    ...data,
    ...documents,
    ...data.map(([path, text]): [string, string] => [`site/${path}`, text]),
    ...[...scripts.files].map(([path, text]): [string, string] => [`site/${path}`, text]),
    ...ledger.claims.flatMap((claim): readonly [string, string][] =>
      scripts.files.has(claimsScript(claim.id))
        ? [[`site/${rowsScript(claim.id)}`, onceFor(claim, 'script', () => printedRows(claim.id, row(claim)))]]
        : [],
    ),
    ...(scripts.files.has(SEARCH_SCRIPT) ? [searchedIn(rendered)] : []),
    ...[...ASSETS].map(([path, bytes]): [string, string | Uint8Array] => [`site/${path}`, bytes]),
  ]);
  const targets = new Map<string, Targets>([
    ...rendered.map((page): [string, Targets] => [page.path, page.targets]),
    ...documents.map(([path, document]): [string, Targets] => [
      path,
      once(`targets ${path}`, [document], () => targetsOf(document)),
    ]),
  ]);
  refuse(brokenLinks(targets, new Set(files.keys()), new Set([ICON, ...ledger.sources.flatMap(({ link = [] }) => link)])));
  return files;
}

function renderedOnce(path: string, markdown: string, extras: Extras): Rendered {
  const { glossary, folded = [], foldedOn = [], inserts = new Map(), drawings = new Map() } = extras;
  const inserted = [...inserts].flatMap(([anchor, { first, last }]) => [anchor, first, last]);
  const sizes = [folded.length, foldedOn.length, inserts.size, drawings.size];
  const of = [markdown, glossary, ...sizes, ...folded, ...foldedOn, ...inserted, ...[...drawings].flat()];
  return once(path, of, () => html(markdown, extras));
}

function picturedOnce(path: string, content: string, claim: ClaimRow | undefined, { figures }: Book): string {
  if (claim === undefined) return withPictures(content);
  const drawn = claim.figures.map((figure) => figures.get(figure.path));
  // Stands for the row, which need not be compared anew: another row is another thing.
  const shown = onceFor(claim, 'figures', () => ({}));
  return once(`pictures ${path}`, [content, shown, ...drawn], () => withPictures(content, picturesOf(claim, figures)));
}

/** The row of a claim, as a file has it. */
function row(claim: ClaimRow): string {
  return onceFor(claim, 'row', () => canonicalJson(claim));
}

/** The whole ledger, as a file has it. */
function whole(ledger: Ledger): string {
  const claims = new Map<object, ClaimRow>(ledger.claims.map((claim) => [claim, claim]));
  return canonicalJson(ledger, (value, indent, write) => {
    const claim = claims.get(value);
    return claim === undefined ? write() : onceFor(claim, `row behind ${indent.length}`, write);
  });
}

/** The pages that are no running text, where no word is explained. */
const LISTS: ReadonlySet<string> = new Set([GLOSSARY_PAGE, BIBLIOGRAPHY_PAGE, CONTENTS, GRAPH]);

/** The script that searches, and what it searches in. */
const SEARCH_SCRIPT = 'scripts/searchBook.js';
const TEXTS_SCRIPT = 'scripts/search-texts.js';

function searchedIn(rendered: readonly Searched[]): [string, string] {
  return [`site/${TEXTS_SCRIPT}`, searchTexts(rendered.map((page) => ({ ...page, path: htmlOf(page.path) })))];
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

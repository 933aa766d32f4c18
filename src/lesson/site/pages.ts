import { canonicalJson } from '../../claim/ledger/canonicalJson.ts';
import type { ChapterRow, ClaimRow } from '../../claim/ledger/ledger.ts';
import { distinct, type Problem, prefixed, problemOf } from '../../claim/ledger/problem.ts';
import { once } from '../../text/once.ts';
import { chapterOf, claimPath, htmlOf } from '../../text/paths.ts';
import { type Book, NO_SCRIPTS, type Scripts } from '../page/book.ts';
import { graphDrawing } from '../page/graphDrawing.ts';
import { GRAPH_FIGURE } from '../page/graphPage.ts';
import { lessonPage } from '../page/lessonPage.ts';
import { brokenLinks, type Links, linksIn } from '../render/links.ts';
import { type Atlas, atlas } from '../tree/anchors.ts';
import { beginning } from '../tree/beginning.ts';
import { ASSETS } from './assets.ts';
import { claimsScript, rowsScript } from './checkForms.ts';
import { ledgerFiles } from './ledgerFiles.ts';
import { malformed, malformedIn, malformedPicture } from './malformed.ts';
import { searchTexts } from './searchTexts.ts';
import { sitePage } from './sitePage.ts';
import { treesOf } from './trees.ts';
import { problemsOn, textOnce, type Written, writtenOnce } from './writtenOnce.ts';

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
  const { drawn, trees, anchors } = treesOnce(book, scripts);
  const all = trees.map((page) => writtenOnce(page, anchors));
  refuse(unset(all));

  const { rows, whole } = ledgerFiles(ledger);
  const data: readonly File[] = [
    ...[...rows].map(([id, { json }]): File => [`${id}.json`, json]),
    ['claims.json', whole],
    ...allFigures(book),
    [GRAPH_FIGURE, drawn.file],
  ];
  const inSite: readonly File[] = [
    ...all.map(({ page, html }): File => [htmlOf(page.path), sitePage(page, html, ledger, scripts.files)]),
    ...data,
    ...scripts.files,
    ...[...rows].filter(([id]) => scripts.files.has(claimsScript(id))).map(([id, { script }]): File => [rowsScript(id), script]),
    ...(scripts.files.has(SEARCH_SCRIPT) ? [[TEXTS_SCRIPT, searchTexts(all)] as const] : []),
  ];
  const files = new Map<string, string | Uint8Array>([
    ...all.map(({ page, markdown }): File => [page.path, `${markdown}\n`]),
    ...data,
    ...[...inSite, ...ASSETS].map(([path, bytes]): [string, string | Uint8Array] => [`site/${path}`, bytes]),
  ]);
  const links = new Map(all.map((one) => [one.page.path, one.links]));
  refuse([...broken(links, anchors, book, files.keys()).values()].flat());
  return files;
}

/**
 * The files of `lessons/` that are committed: all but the site and the whole ledger. Throws for all that {@link pages}
 * throws for. To write no HTML of lessons, which were judged when their claims ended, saves half a second at the end of a run.
 */
export function committedPages(book: Book): Pages {
  const { ledger, figures } = book;
  refuse(malformed(ledger));
  const { drawn, trees, anchors } = treesOnce(book, NO_SCRIPTS);
  const lessons = new Map(ledger.claims.map((claim) => [claimPath(claim.id), claim]));
  const all = trees.map((page) => {
    const lesson = lessons.get(page.path);
    if (lesson === undefined) return writtenOnce(page, anchors);
    const text = textOnce(page, anchors);
    return { ...text, problems: distinct([...unprintableAlone(lesson, ledger.chapters, figures), ...text.problems]) };
  });
  refuse(unset(all));
  const files = new Map<string, string>([
    ...all.map(({ page, markdown }): File => [page.path, `${markdown}\n`]),
    ...ledger.claims.map((claim): File => [`${claim.id}.json`, canonicalJson(claim)]),
    ...allFigures(book),
    [GRAPH_FIGURE, drawn.file],
  ]);
  const inSite = [...files.keys(), ...trees.map(({ path }) => htmlOf(path)), ...ASSETS.keys()].map((path) => `site/${path}`);
  const links = new Map(all.map((one) => [one.page.path, one.links]));
  refuse([...broken(links, anchors, book, [...files.keys(), 'claims.json', ...inSite]).values()].flat());
  return files;
}

/** The pages of a book, made once for what judges them and for what writes them. */
function treesOnce(book: Book, scripts: Scripts) {
  return once('trees', [book.ledger, book.figures, book.edition, scripts], () => {
    const drawn = graphDrawing(book.ledger);
    return { drawn, ...treesOf(book, drawn, scripts) };
  });
}

/**
 * The claims of a book whose pages cannot be printed, and what is wrong with each: all that {@link pages} would throw for them.
 * Where only some claims have run, links may lead to the pages of the `others`.
 */
export function unprintable(book: Book, others: readonly string[] = []): ReadonlyMap<string, readonly Problem[]> {
  const { ledger, figures } = book;
  const named = (problemsOf: (claim: ClaimRow) => readonly Problem[]): ReadonlyMap<string, readonly Problem[]> =>
    new Map(ledger.claims.map((claim) => [claim.id, problemsOf(claim)] as const).filter(([, problems]) => problems.length > 0));
  const alone = named((claim) => unprintableAlone(claim, ledger.chapters, figures));
  try {
    const { trees, anchors } = treesOnce(book, NO_SCRIPTS);
    const data = [...ledger.claims.map(({ id }) => `${id}.json`), 'claims.json', ...allFigures(book).keys(), GRAPH_FIGURE];
    const links = new Map(trees.map((page) => [page.path, linksIn(page)]));
    const astray = broken(links, anchors, book, [...trees.map(({ path }) => path), ...data, ...others.map(claimPath)]);
    return named(({ id }) => [...(alone.get(id) ?? []), ...(astray.get(claimPath(id)) ?? [])]);
  } catch (error) {
    // One page that cannot be made stops the others.
    if (alone.size === 0) throw error;
    return alone;
  }
}

/**
 * What keeps the page of this claim from being printed, whatever the others are. It is judged when the claim has ended, and
 * again with the book: there only if it has changed, which saves a second of processor time.
 */
export function unprintableAlone(claim: ClaimRow, chapters: readonly ChapterRow[], figures: Book['figures']): readonly Problem[] {
  const row = { ...claim, uses: [] };
  // Of its chapter the page names the title alone; to what the introduction links is known later.
  const own = chapters.filter(({ id }) => id === chapterOf(row.id)).map((chapter) => ({ ...chapter, says: '' }));
  const given = row.figures.flatMap(({ path }) => figures.get(path) ?? []);
  return once(`alone ${row.id}`, [JSON.stringify([row, own]), ...given], () => {
    const texts = [...malformedIn(row), ...given.flatMap(malformedPicture)];
    if (texts.length > 0) return texts;
    try {
      const inScenes = beginnings([row]).flatMap(([, svg]) => malformedPicture(svg));
      if (inScenes.length > 0) return inScenes;
      const page = lessonPage(row, {
        ledger: { schema: 2, chapters: own, claims: [row], positions: [], withdrawn: [], sources: [] },
        figures,
      });
      return distinct(problemsOn(page, atlas([page])));
    } catch (error) {
      return [prefixed('Its page cannot be made: ', problemOf(error))];
    }
  });
}

/** All figures of a book, SVG by path. Those that a reader can change are as they begin. */
function allFigures({ ledger, figures }: Pick<Book, 'ledger' | 'figures'>): ReadonlyMap<string, string> {
  return new Map([...figures, ...beginnings(ledger.claims)]);
}

/** The figures of these claims that a reader can change, each as it begins: SVG by path. */
function beginnings(claims: readonly ClaimRow[]): readonly File[] {
  return claims.flatMap(({ figures }) =>
    figures.flatMap(({ path, live }): File[] => (live === undefined ? [] : [[path, beginning({ path, live }).drawing.svg]])),
  );
}

function broken(
  links: ReadonlyMap<string, Links>,
  anchors: Atlas,
  { ledger }: Book,
  files: Iterable<string>,
): ReadonlyMap<string, readonly Problem[]> {
  const external = new Set(ledger.sources.flatMap(({ link = [] }) => link));
  return brokenLinks(links, { pages: anchors, files: new Set(files), external });
}

/** The formulas that cannot be set, each once, with the file that has it. */
function unset(written: readonly Pick<Written, 'page' | 'problems'>[]): readonly Problem[] {
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

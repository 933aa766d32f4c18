import { canonicalJson } from '../claim/canonicalJson.ts';
import { argumentPage } from './argumentPage.ts';
import { ASSETS } from './assets.ts';
import type { Book, Manuscript } from './book.ts';
import { chapterPage } from './chapterPage.ts';
import { html } from './html.ts';
import { lessonPage } from './lessonPage.ts';
import { brokenLinks } from './links.ts';
import { malformed } from './malformed.ts';
import { htmlOf } from './paths.ts';
import { sitePage } from './sitePage.ts';

/** Every file of `lessons/`, by its path in it. */
export type Pages = ReadonlyMap<string, string | Uint8Array>;

/**
 * Every file of `lessons/`, made of the ledger and its figures and of nothing else: the same book
 * gives the same bytes. Throws an `Error` with one sentence a line, each naming the file and the
 * remedy, for TeX that cannot be set, links that lead nowhere, and text that pages may not contain.
 */
export function pages(book: Book): Pages {
  const { ledger } = book;
  refuse(malformed(ledger));
  // The lessons come first: a formula that cannot be set is theirs, wherever else it is quoted.
  const lessons = ledger.claims.map((claim) => lessonPage(claim, book));
  const manuscripts = [...lessons, ...ledger.chapters.map((chapter) => chapterPage(chapter, ledger)), argumentPage(ledger)];
  const documents: [string, string][] = manuscripts.map((manuscript) => [
    `site/${htmlOf(manuscript.path)}`,
    document(manuscript, book),
  ]);

  const data: [string, string][] = [
    ...ledger.claims.map((claim): [string, string] => [`${claim.id}.json`, canonicalJson(claim)]),
    ['claims.json', canonicalJson(ledger)],
    ...book.figures,
  ];
  const files = new Map<string, string | Uint8Array>([
    ...manuscripts.map(({ path, markdown }): [string, string] => [path, `${markdown}\n`]),
    ...data,
    ...documents,
    ...data.map(([path, text]): [string, string] => [`site/${path}`, text]),
    ...[...ASSETS].map(([path, data]): [string, string | Uint8Array] => [`site/${path}`, data]),
  ]);
  refuse(brokenLinks(files, new Set(ledger.sources.map(({ link }) => link))));
  return files;
}

function document(manuscript: Manuscript, { ledger }: Book): string {
  const { html: content, problems } = html(manuscript.markdown);
  refuse([...new Set(problems)].map((problem) => `${manuscript.from}: ${problem}`));
  return sitePage(manuscript, content, ledger);
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

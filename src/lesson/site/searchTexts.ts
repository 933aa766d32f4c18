import { FALSE, KNOWN } from '../../text/marks.ts';
import { BIBLIOGRAPHY_PAGE, CONTENTS, GRAPH, htmlOf } from '../../text/paths.ts';
import { bare } from '../../text/prose.ts';
import { type Passage, RANK, type Texts } from '../../text/texts.ts';
import { ITS_CLAIMS } from '../page/chapterPage.ts';
import { CHECKERS } from '../page/trustPage.ts';
import { SECTION } from '../part/sections.ts';
import type { Passage as Read } from '../render/passages.ts';
import type { Page, Verdict } from '../tree/page.ts';

/** Pages, and sections of pages, that only list what others explain. */
const LISTS: ReadonlySet<string> = new Set([BIBLIOGRAPHY_PAGE, CONTENTS, GRAPH].map(htmlOf));
const LISTING: ReadonlySet<string> = new Set([SECTION.check, SECTION.rests, SECTION.sources, ITS_CLAIMS, CHECKERS]);

/** What the search script knows of a page, as JSON; its path there is from the root of the site. */
export function searched(page: Pick<Page, 'path' | 'title' | 'alsoCalled'>, passages: readonly Read[]): string {
  const path = htmlOf(page.path);
  const texts: Texts = {
    path,
    title: bare(page.title),
    ...(page.alsoCalled === undefined ? {} : { alsoCalled: bare(page.alsoCalled) }),
    passages: passages.map(
      ({ anchor, heading, text, verdict }, place): Passage => ({
        anchor,
        heading: bare(heading),
        text: words(text),
        rank: LISTS.has(path) || LISTING.has(heading) ? RANK.list : place === 0 ? RANK.title : rankOf(verdict),
        ...(verdict === undefined ? {} : { mark: verdict.mark.name, word: verdict.mark.word }),
      }),
    ),
  };
  return JSON.stringify(texts);
}

/**
 * A script that leaves the texts of these pages where a page that searches looks for them. Not an index of them: that
 * would be half as long again, and its making would be a third of what making the pages takes.
 */
export function searchTexts(pages: readonly { readonly searched: string }[]): string {
  return `globalThis.textsOfTheBook=[${pages.map((page) => page.searched).join(',')}];\n`;
}

function rankOf(verdict: Verdict | undefined): number {
  if (Object.values(KNOWN).some(({ name }) => name === verdict?.mark.name)) return RANK.known;
  // Of what is judged, only the controls are false; a position comes out one way or another.
  return verdict?.mark.word === FALSE ? RANK.false : RANK.rest;
}

/** The text without the commands of TeX, which nobody looks for, and without marks. */
function words(text: string): string {
  return text.replace(/\\[a-zA-Z]+/g, ' ').replace(/[{}$^_\\]/g, ' ');
}

import type { Problem } from '../../claim/ledger/problem.ts';
import { once } from '../../text/once.ts';
import { BIBLIOGRAPHY_PAGE, between, CONTENTS, GLOSSARY_PAGE, GRAPH, htmlOf } from '../../text/paths.ts';
import { html, type Rendered } from '../render/html.ts';
import { type Links, linksIn } from '../render/links.ts';
import { markdown } from '../render/markdown.ts';
import { passages } from '../render/passages.ts';
import { headingsIn } from '../render/within.ts';
import type { Atlas } from '../tree/anchors.ts';
import { prose } from '../tree/content.ts';
import { textOf } from '../tree/lines.ts';
import { type Page, sectionsOf } from '../tree/page.ts';
import { searched } from './searchTexts.ts';

/** A page as it is written: in Markdown and in HTML, what is wrong with its formulas and headings, and what the search knows of it. */
export interface Written extends Rendered {
  readonly page: Page;
  readonly links: Links;
  readonly markdown: string;
  readonly searched: string;
}

/** The pages that are no running text, where no word is explained. */
const LISTS: ReadonlySet<string> = new Set([GLOSSARY_PAGE, BIBLIOGRAPHY_PAGE, CONTENTS, GRAPH]);

/**
 * Writes a page, if it or where its links lead has changed since it was written last: while one spec changes, the
 * other pages stay as they are. With one lesson anew all pages take 200 ms of processor time, and without this 640.
 */
export function writtenOnce(page: Page, anchors: Atlas): Written {
  return { ...madeOnce('page', page, anchors, () => written(page, anchors)), page };
}

/** A page in Markdown alone, and what is wrong with its headings, in the same way. */
export function textOnce(page: Page, anchors: Atlas): Pick<Written, 'page' | 'links' | 'markdown' | 'problems'> {
  const made = madeOnce('text', page, anchors, () => {
    const text = markdown(page, anchors);
    return { markdown: text, problems: outOfOutline(page, text) };
  });
  return { ...made, page };
}

/** Something that is made of a page and of where its links lead. */
function madeOnce<T extends object>(what: string, page: Page, anchors: Atlas, make: () => T): T & Pick<Written, 'links'> {
  const links = linksIn(page);
  const led = links.targets.map((to) => ('key' in to ? anchors.get(to.path)?.headings.get(to.key ?? '') : undefined));
  return { ...once(`${what} ${page.path}`, [JSON.stringify(page), ...led], make), links };
}

/** The same, whatever was written last. */
export function written(page: Page, anchors: Atlas): Omit<Written, 'page' | 'links'> {
  const rendered = html(page, anchors, LISTS.has(page.path) ? undefined : between(page.path, htmlOf(GLOSSARY_PAGE)));
  const text = markdown(page, anchors);
  return {
    ...rendered,
    problems: [...rendered.problems, ...outOfOutline(page, text)],
    markdown: text,
    searched: searched(page, passages(page)),
  };
}

/** What is wrong with the formulas and headings of a page. */
export function problemsOn(page: Page, anchors: Atlas): readonly Problem[] {
  return [...html(page, anchors).problems, ...outOfOutline(page, markdown(page, anchors))];
}

/** What differs between the headings of a page and those that a code host finds in its Markdown: none is lost, and none more is there. */
function outOfOutline(page: Page, text: string): readonly Problem[] {
  const outline = [
    ['#', prose(page.title)] as const,
    ...sectionsOf(page).flatMap(({ heading, articles = [] }) => [
      ['##', heading] as const,
      ...articles.map((article) => ['###', article.heading] as const),
    ]),
  ].map(([mark, heading]) => `${mark} ${textOf(heading)}`);
  const found = headingsIn(text);
  const first = outline.find((heading, i) => heading !== found[i]) ?? found[outline.length];
  if (first === undefined) return [];
  return [
    {
      code: 'out-of-outline',
      message: `its headings are not those of the page, from "${first}" on: some text takes them for its own, or adds one.`,
    },
  ];
}

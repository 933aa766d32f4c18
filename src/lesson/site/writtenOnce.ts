import { once } from '../../text/once.ts';
import { BIBLIOGRAPHY_PAGE, between, CONTENTS, GLOSSARY_PAGE, GRAPH, htmlOf } from '../../text/paths.ts';
import { html, type Rendered } from '../render/html.ts';
import { type Links, linksIn } from '../render/links.ts';
import { markdown } from '../render/markdown.ts';
import { passages } from '../render/passages.ts';
import type { Atlas } from '../tree/anchors.ts';
import type { Page } from '../tree/page.ts';
import { searched } from './searchTexts.ts';

/** A page as it is written: in Markdown and in HTML, what is wrong with its formulas, and what the search knows of it. */
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
 * other pages stay as they are. With one lesson anew all pages take 100 ms of processor time, and without this 640.
 */
export function writtenOnce(page: Page, anchors: Atlas): Written {
  const links = linksIn(page);
  const led = links.targets.map((to) => ('key' in to ? anchors.get(to.path)?.headings.get(to.key ?? '') : undefined));
  const written = once(page.path, [JSON.stringify(page), ...led], () => ({
    ...html(page, anchors, LISTS.has(page.path) ? undefined : between(page.path, htmlOf(GLOSSARY_PAGE))),
    markdown: markdown(page, anchors),
    searched: searched(htmlOf(page.path), page.title, passages(page)),
  }));
  return { ...written, page, links };
}

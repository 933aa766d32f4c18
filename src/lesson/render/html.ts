import type { Problem } from '../../claim/ledger/problem.ts';
import { GLOSSARY, termAnchor } from '../../content/glossary.ts';
import { escapeXml } from '../../text/escape.ts';
import { bare } from '../../text/prose.ts';
import { type Anchors, type Atlas, anchorsIn } from '../tree/anchors.ts';
import { type Content, prose } from '../tree/content.ts';
import { textOf, verdictLine } from '../tree/lines.ts';
import type { Article, Page, Section } from '../tree/page.ts';
import { blockHtml, blocksHtml } from './blockHtml.ts';
import { lineHtml } from './lineHtml.ts';
import type { Sheet } from './sheet.ts';

/** A page's content: its HTML, and what is wrong with its formulas, each in half a sentence. */
export interface Rendered {
  readonly html: string;
  readonly problems: readonly Problem[];
}

/**
 * A page as HTML, with the same anchors that a code host gives its Markdown: every `##` begins a section,
 * every `###` an article with its verdict in the margin. `glossary` is where terms are explained, from this page;
 * without one, none becomes a link.
 */
export function html(page: Page, pages: Atlas, glossary?: string): Rendered {
  const { path, above, title, lead, sections, inside, foot = [] } = page;
  const anchors = pages.get(path) ?? anchorsIn(page);
  const sheet: Sheet = {
    path,
    pages,
    terms: new Set(),
    problems: [],
    switches: 0,
    ...(glossary === undefined ? {} : { glossary }),
  };
  const line = (content: Content): string => `<p>${lineHtml(content, sheet, true)}</p>\n`;
  // In the order of the page: a term becomes a link where it first stands.
  const written = [
    '<header class="title">\n',
    above === undefined ? '' : line(above),
    `<h1 id="${escapeXml(anchors.title)}">${lineHtml(prose(title), sheet, false)}</h1>\n`,
    blocksHtml(lead, sheet),
    within(sections, anchors),
    '</header>\n',
    ...sections.map((section) => sectionHtml(section, anchors, sheet)),
    ...(inside === undefined ? [] : [insideHtml(inside, anchors, sheet)]),
    foot.length === 0 ? '' : `<nav class="turn" aria-label="Before and after">\n${foot.map(line).join('')}</nav>\n`,
    glossesHtml(sheet),
  ];
  return { html: written.join(''), problems: sheet.problems };
}

/** A page with this many sections or more begins with links to them. */
const MANY = 5;

function within(sections: readonly Section[], { headings }: Anchors): string {
  if (sections.length < MANY) return '';
  const links = sections.map(
    ({ key, heading }) => `<li><a href="#${escapeXml(headings.get(key) ?? '')}">${escapeXml(bare(textOf(heading)))}</a></li>`,
  );
  return `<nav class="within" aria-label="On this page"><ul>\n${links.join('\n')}\n</ul></nav>\n`;
}

/** What is folded away at the end of a page, behind a line that says what it is. */
function insideHtml({ summary, sections }: NonNullable<Page['inside']>, anchors: Anchors, sheet: Sheet): string {
  const written = sections.map((section) => sectionHtml(section, anchors, sheet)).join('');
  return `<details class="inside">\n<summary>${lineHtml(verdictLine(summary), sheet, false)}</summary>\n${written}</details>\n`;
}

function sectionHtml(section: Section, anchors: Anchors, sheet: Sheet): string {
  const { body, articles = [] } = section;
  const heading = headingHtml('h2', section, anchors, sheet);
  const inside = blocksHtml(body, sheet) + articles.map((article) => articleHtml(article, anchors, sheet)).join('');
  return `<section class="sec">\n${heading}<div class="body">\n${inside}</div>\n</section>\n`;
}

function articleHtml(article: Article, anchors: Anchors, sheet: Sheet): string {
  const { verdict, body } = article;
  const heading = headingHtml('h3', article, anchors, sheet);
  const judged = verdict === undefined ? '' : blockHtml(verdict, sheet);
  return `<article>\n${heading}${judged}<div class="rest">\n${blocksHtml(body, sheet)}</div>\n</article>\n`;
}

/** A heading, which ends in the address that leads to it. */
function headingHtml(tag: 'h2' | 'h3', { key, heading }: Section | Article, { headings }: Anchors, sheet: Sheet): string {
  const id = escapeXml(headings.get(key) ?? '');
  const what = tag === 'h2' ? 'section' : 'sentence';
  return `<${tag} id="${id}">${lineHtml(heading, sheet, false)} <a class="here" href="#${id}" aria-label="Link to this ${what}">#</a></${tag}>\n`;
}

/** What the terms of a page mean, for a script to show beside the word; without one the word leads to the glossary. */
function glossesHtml(sheet: Sheet): string {
  const { glossary, terms } = sheet;
  if (glossary === undefined) return '';
  return GLOSSARY.filter(({ term }) => terms.has(term))
    .map(({ term, says }) => {
      const anchor = termAnchor(term);
      // The glossary's own page reports what is wrong with it.
      const meaning = lineHtml(prose(says), { ...sheet, problems: [] }, false);
      return `<div class="gloss" id="gloss-${anchor}" popover="manual">${meaning} <a href="${glossary}#${anchor}">In the glossary</a></div>\n`;
    })
    .join('');
}

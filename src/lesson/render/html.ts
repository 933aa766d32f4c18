import { tex } from '@mdit/plugin-tex';
import MarkdownIt, { type Env as Environment, type Token } from 'markdown-it';
import { GLOSSARY, termAnchor } from '../../content/glossary.ts';
import { htmlOf } from '../../text/paths.ts';
import { bare, prose } from '../../text/prose.ts';
import { anchorsOf } from '../../text/slug.ts';
import { setInPage, TypesettingError } from '../../text/typesetting.ts';
import { typographic } from '../../text/typographic.ts';
import { KNOWN, MARKS, SIDES } from '../../text/words.ts';
import type { Insert } from '../page/book.ts';
import { folding } from './folding.ts';
import { linkTerms } from './linkTerms.ts';
import { raw } from './raw.ts';
import { withSwitches } from './readingSwitch.ts';

/** What a page points at, and what can be pointed at in it. */
export interface Targets {
  readonly links: readonly string[];
  readonly anchors: readonly string[];
}

/** What stands under one heading, as plain text with its formulas as TeX: what search looks through. */
export interface Passage {
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
  /** How it is judged, where it is: the mark's name, and the words beside it. */
  readonly judged?: { readonly mark: string; readonly word: string };
}

/** A page's content: its HTML, what is wrong with its formulas, each as half a sentence, the targets of its Markdown, and its text. */
export interface Rendered {
  readonly html: string;
  readonly problems: readonly string[];
  readonly targets: Targets;
  readonly passages: readonly Passage[];
}

/** What a page's HTML has and its Markdown cannot. */
export interface Extras {
  /** What stands first or last under a heading, by its anchor: a `##` or a `###`. */
  readonly inserts?: ReadonlyMap<string, Insert>;
  /** Paragraphs, in Markdown, that fold away the block after them. */
  readonly folded?: readonly string[];
  /** Paragraphs, in Markdown, that fold away all up to the next heading. */
  readonly foldedOn?: readonly string[];
  /** Pictures that stand in the page itself, so that their links work: SVG by the picture's address. */
  readonly drawings?: ReadonlyMap<string, string>;
  /** Where the glossary's terms are explained, from this page. */
  readonly glossary?: string;
}

/** Where the problems of the page that is being rendered are gathered. */
interface Env extends Environment {
  readonly problems: string[];
  readonly inserts?: ReadonlyMap<string, Insert>;
}

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).use(tex, {
  // What `npm test` prints and what a code host shows is Markdown with $…$; brackets would be text there.
  delimiters: 'dollars',
  render: (content: string, isDisplay: boolean, env: unknown): string => {
    try {
      return setInPage(content, isDisplay);
    } catch (error) {
      if (!(error instanceof TypesettingError)) throw error;
      (env as Env).problems.push(error.message);
      return '';
    }
  },
});
markdown.core.ruler.push('typographic', ({ tokens }) => {
  for (const { children } of tokens) quote(children ?? []);
});

/** Gives running text the quotation marks of print; what stands in code or in a formula is left alone. */
function quote(inline: readonly Token[]): void {
  let before = ' ';
  for (const token of inline) {
    if (token.type === 'text') token.content = typographic(token.content, before);
    quote(token.children ?? []);
    before = token.type.endsWith('break') ? ' ' : token.content.slice(-1) || before;
  }
}

const { escapeHtml } = markdown.utils;
/** What may follow a verdict, and stays on its line. */
const WEAK = Object.values(KNOWN).map(({ word }) => word.toLowerCase());
const MARK = new RegExp(`([${[...MARKS.keys()].join('')}])( [A-Za-z]+(?: · (?:${WEAK.join('|')}))?)?`, 'g');

// A mark in the text becomes a picture of the same mark; its word stands beside it, on the same line.
markdown.renderer.rules.text = (tokens, i) =>
  escapeHtml(tokens[i]?.content ?? '').replace(MARK, (_, symbol: string, word?: string) =>
    word === undefined ? drawn(symbol) : `<span class="nb">${drawn(symbol)}${word}</span>`,
  );

function drawn(symbol: string): string {
  const mark = MARKS.get(symbol);
  return mark === undefined ? symbol : `<svg class="m ${mark.name}" aria-hidden="true"><use href="#m-${mark.name}"/></svg>`;
}

/** The marks, each drawn once, for a page to take them from wherever it has one. */
export const SPRITE = `<svg class="sprite" aria-hidden="true">${[...MARKS.values()].map(({ name, drawn: shape }) => `<symbol id="m-${name}" viewBox="0 0 16 16">${shape}</symbol>`).join('')}</svg>`;

/** The tokens of a page, as markdown-it reads them. */
export function tokensOf(text: string): Token[] {
  return markdown.parse(text, { problems: [] });
}

const withHtml = new MarkdownIt({ html: true }).use(tex, { delimiters: 'dollars', render: () => '' });

/** The first HTML in a Markdown text, which pages show as text and a code host as HTML; undefined when there is none. */
export function firstHtml(text: string): string | undefined {
  const tokens = withHtml.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  return tokens.find(({ type }) => type === 'html_block' || type === 'html_inline')?.content.trim();
}

/**
 * A page's Markdown as HTML, with the same anchors that a code host gives it: links to `.md` become
 * links to `.html`, every `##` begins a section, every `###` an article with its verdict in the margin.
 * Readings get a switch, headings a link to themselves, and terms a link to the glossary.
 */
export function html(
  text: string,
  { inserts = new Map(), folded = [], foldedOn = [], drawings = new Map(), glossary }: Extras = {},
): Rendered {
  const env: Env = { problems: [], inserts };
  const tokens = markdown.parse(text, env);
  const headings = tokens.flatMap((token, i) =>
    token.type === 'heading_open' ? [{ token, text: textOf(tokens[i + 1]), i }] : [],
  );
  const anchors = anchorsOf(headings.map((heading) => heading.text));
  headings.forEach(({ token }, i) => {
    token.attrSet('id', anchors[i] ?? '');
  });
  const passages = headings.map(({ text: heading, i }, place) => ({
    anchor: anchors[place] ?? '',
    heading,
    ...judgedIn(tokens[i + 4]),
    text: tokens
      .slice(i + 3, headings[place + 1]?.i ?? tokens.length)
      .map(textOf)
      .filter((words) => words !== '')
      .join(' '),
  }));
  const inline = tokens.flatMap(({ children }) => children ?? []);
  const links = inline.flatMap((token) => token.attrGet('href') ?? token.attrGet('src') ?? []).map(String);
  inline.filter(({ type }) => type === 'link_open').forEach(redirect);
  for (const token of inline) draw(token, drawings);
  const glosses = glossary === undefined ? '' : glossesOf(linkTerms(tokens, glossary), glossary);
  for (const [i, token] of tokens.entries()) linkHeading(token, tokens[i + 1]);
  for (const [i, token] of tokens.entries()) dress(token, tokens[i + 1]);
  let table: Token | undefined;
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'table_open') table = token;
    const style = token.type === 'th_open' ? TABLES.get(tokens[i + 1]?.content ?? '') : undefined;
    if (style !== undefined) table?.attrSet('class', style);
  }
  // A column of numbers; markdown-it would align it by an inline style.
  for (const token of tokens) if (token.attrGet('style') === 'text-align:right') token.attrs = [['class', 'number']];
  const written = withSwitches(folding(tokens, folded, foldedOn), (some) =>
    markdown.renderer.renderInline([...some], markdown.options, env),
  );
  const sections = headings.flatMap(({ token: { tag }, text: heading }, i) =>
    tag === 'h2' ? [{ anchor: anchors[i] ?? '', heading }] : [],
  );
  return {
    html: pageOf(written, env, withinOf(sections)) + glosses,
    problems: env.problems,
    targets: { links, anchors },
    passages,
  };
}

/** A picture that has links of its own stands in the page. */
function draw(token: Token, drawings: ReadonlyMap<string, string>): void {
  const svg = token.type === 'image' ? drawings.get(String(token.attrGet('src'))) : undefined;
  if (svg === undefined) return;
  token.type = 'html_inline';
  token.content = `<span class="drawing" tabindex="0">${svg}</span>`;
}

/** Tables that have a style of their own, by one of their headings. */
const TABLES = new Map([
  ['Verdict', 'glance'],
  ['At its worst', 'way'],
]);
const SIDE = new Map(SIDES.map(({ holds, drawn }) => [holds, drawn]));

/** A side of the argument has its line before its name, at the head of a section or a column. */
function dress({ type, tag }: Token, inline: Token | undefined): void {
  const drawn = /^(?:heading|th)_open$/.test(type) && tag !== 'h3' ? SIDE.get(inline?.content ?? '') : undefined;
  if (drawn !== undefined)
    inline?.children?.unshift(raw('html_inline', `<svg class="side" viewBox="0 0 28 16" aria-hidden="true">${drawn}</svg> `));
}

/** Every heading below the page's own ends in the address that leads to it. */
function linkHeading(heading: Token, inline: Token | undefined): void {
  if (heading.type !== 'heading_open' || heading.tag === 'h1') return;
  const what = heading.tag === 'h2' ? 'section' : 'sentence';
  const id = escapeHtml(String(heading.attrGet('id')));
  inline?.children?.push(raw('html_inline', ` <a class="here" href="#${id}" aria-label="Link to this ${what}">#</a>`));
}

/** The text of a heading, its formulas as TeX. */
function textOf(inline: Token | undefined): string {
  return (inline?.children ?? []).map(({ type, content }) => (type === 'math_inline' ? `$${content}$` : content)).join('');
}

function redirect(token: Token): void {
  const [path = '', ...anchor] = String(token.attrGet('href')).split('#');
  if (path.endsWith('.md')) token.attrSet('href', [htmlOf(path), ...anchor].join('#'));
  // A link that is only a mark is named by its title.
  const title = token.attrGet('title');
  if (title !== null) token.attrSet('aria-label', title);
}

/** What the terms of a page mean, for a script to show beside the word; without one the word leads to the glossary. */
function glossesOf(terms: ReadonlySet<string>, glossary: string): string {
  return GLOSSARY.filter(({ term }) => terms.has(term))
    .map(({ term, says }) => {
      const anchor = termAnchor(term);
      return `<div class="gloss" id="gloss-${anchor}" popover="manual">${markdown.renderInline(prose(says), { problems: [] })} <a href="${glossary}#${anchor}">In the glossary</a></div>\n`;
    })
    .join('');
}

/** A page with so many sections begins with links to them. */
const MANY = 4;

function withinOf(sections: readonly { readonly anchor: string; readonly heading: string }[]): string {
  if (sections.length < MANY) return '';
  const links = sections.map(
    ({ anchor, heading }) =>
      `<li><a href="#${escapeHtml(anchor)}">${markdown.renderInline(prose(bare(heading)), { problems: [] })}</a></li>`,
  );
  return `<nav class="within" aria-label="On this page"><ul>\n${links.join('\n')}\n</ul></nav>\n`;
}

const render = (tokens: readonly Token[], env: Env): string =>
  // A full stop behind a formula that scrolls stays with it, and never hangs alone in the next line.
  markdown.renderer.render([...tokens], markdown.options, env).replace(/<\/math><\/span>([.,;:])/g, '</math>$1</span>');

function pageOf(tokens: readonly Token[], env: Env, within: string): string {
  const rule = tokens.findIndex(({ type }) => type === 'hr');
  const main = rule === -1 ? tokens : tokens.slice(0, rule);
  const [lead = [], ...sections] = splitAt('h2', main);
  const foot =
    rule === -1 ? '' : `<nav class="turn" aria-label="Before and after">\n${render(tokens.slice(rule + 1), env)}</nav>\n`;
  return `<header class="title">\n${render(withClasses(lead), env)}${within}</header>\n${sections.map((section) => sectionOf(section, env)).join('')}${foot}`;
}

/** A heading's own three tokens stand first. */
function sectionOf(tokens: readonly Token[], env: Env): string {
  const heading = tokens.slice(0, 3);
  const [intro = [], ...articles] = splitAt('h3', tokens.slice(3));
  const { first = '', last = '' } = insertOf(heading, env);
  return `<section class="sec">\n${render(heading, env)}<div class="body">\n${first}${render(withClasses(intro), env)}${articles.map((article) => articleOf(article, env)).join('')}${last}</div>\n</section>\n`;
}

function articleOf(tokens: readonly Token[], env: Env): string {
  const heading = tokens.slice(0, 3);
  const rest = tokens.slice(3);
  const verdict = isVerdict(rest) ? rest.slice(0, 3) : [];
  const body = rest.slice(verdict.length);
  const { first = '', last = '' } = insertOf(heading, env);
  return `<article>\n${render(heading, env)}${render(withClasses(verdict), env)}<div class="rest">\n${first}${render(withClasses(body), env)}${last}</div>\n</article>\n`;
}

/** What is to stand under this heading besides the Markdown. */
function insertOf([heading]: readonly Token[], { inserts }: Env): Insert {
  return inserts?.get(String(heading?.attrGet('id'))) ?? {};
}

/** The tokens before the first heading of this rank, then those from each such heading on. */
function splitAt(tag: string, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const starts = tokens.flatMap(({ type, tag: found }, i) => (type === 'heading_open' && found === tag ? [i] : []));
  return [0, ...starts].map((start, i) => tokens.slice(start, starts[i] ?? tokens.length));
}

/** Whether these tokens begin with a paragraph that begins with a mark. */
function isVerdict(tokens: readonly Token[]): boolean {
  return tokens[0]?.type === 'paragraph_open' && markOf(tokens[1]) !== undefined;
}

/** The mark that a passage begins with, and what stands beside it in bold. */
function judgedIn(inline: Token | undefined): Pick<Passage, 'judged'> {
  const mark = markOf(inline);
  const children = inline?.children ?? [];
  const word = children[children.findIndex(({ type }) => type === 'strong_open') + 1]?.content ?? '';
  return mark === undefined ? {} : { judged: { mark, word } };
}

function markOf(inline: Token | undefined): string | undefined {
  return MARKS.get((inline?.content ?? '').charAt(0))?.name;
}

/** Gives a verdict its class, and a picture and the caption after it theirs. */
function withClasses(tokens: readonly Token[]): readonly Token[] {
  let wasPicture = false;
  tokens.forEach((token, i) => {
    if (token.type !== 'paragraph_open' || token.level > 0) return;
    const inline = tokens[i + 1];
    const mark = markOf(inline);
    const isPicture = inline?.children?.length === 1 && inline.children[0]?.type === 'image';
    if (mark !== undefined) token.attrSet('class', `judge ${mark}`);
    else if (isPicture) token.attrSet('class', 'picture');
    else if (wasPicture) token.attrSet('class', 'caption');
    wasPicture = isPicture;
  });
  return tokens;
}

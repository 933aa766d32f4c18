import { tex } from '@mdit/plugin-tex';
import MarkdownIt, { type Env } from 'markdown-it';
import type { Problem } from '../../claim/ledger/problem.ts';
import { parse } from './authored.ts';

const withHtml = new MarkdownIt({ html: true }).use(tex, { delimiters: 'dollars', render: () => '' });

/** The first HTML in a Markdown text, which pages show as text and a code host as HTML; undefined when there is none. */
export function firstHtml(text: string): string | undefined {
  if (!text.includes('<')) return undefined;
  const tokens = withHtml.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  return tokens.find(({ type }) => type === 'html_block' || type === 'html_inline')?.content.trim();
}

/** The same, without what stands in the lines: of a page that is all but its headings. */
const blocksOnly = new MarkdownIt({ html: true }).use(tex, { delimiters: 'dollars', render: () => '' });
blocksOnly.core.ruler.enableOnly(['normalize', 'block']);

/** The headings of a page in Markdown as a code host has them, a line each; formulas as TeX between dollar signs. */
export function headingsIn(markdown: string): readonly string[] {
  const known = {};
  const tokens = blocksOnly.parse(markdown, known);
  return tokens.flatMap(({ type, level, markup, content }, i) => {
    const opening = tokens[i - 1];
    if (type !== 'inline' || opening?.type !== 'heading_open' || level !== 1) return [];
    const parts = withHtml.parseInline(content, known).flatMap(({ children }) => children ?? []);
    const text = parts.map((part) => (part.type === 'math_inline' ? `$${part.content}$` : part.content));
    return [`${opening.markup} ${text.join('')}${markup}`];
  });
}

/** The languages of code blocks: a code host draws what is in some others. */
const LANGUAGES = new Set(['', 'text', 'sh', 'ts', 'js', 'json', 'python']);

/** What of an author's Markdown would divide its page, or change what stands behind it; undefined when nothing does. */
export function whyNotWithin(text: string): Problem | undefined {
  const tokens = parse(text);
  if (tokens.some(({ type }) => type === 'heading_open' || type === 'hr'))
    return {
      code: 'heading-in-text',
      message: 'has a heading or a rule, and the sections of a page are fixed: write it as paragraphs.',
    };
  const language = tokens.find(({ type, info }) => type === 'fence' && !LANGUAGES.has(info.trim()))?.info.trim();
  if (language !== undefined)
    return {
      code: 'unknown-language',
      message: `has a code block of the language "${language}", which a code host may draw: name one of ${[...LANGUAGES].slice(1).join(', ')}, or none.`,
    };
  const known: Env = {};
  withHtml.parse(text, known);
  if (Object.keys(known.references ?? {}).length > 0)
    return {
      code: 'link-definition',
      message: 'has an address on a line of its own, to which other parts of the page would lead: write [words](address).',
    };
  if (!endsBefore(text))
    return {
      code: 'unclosed',
      message: 'does not end: what stands behind it would be a part of a code block or a tag, so close it.',
    };
  return undefined;
}

/** Whether a heading behind this text is one. */
function endsBefore(text: string): boolean {
  const more = `${text}\n\n# end`;
  return [parse(more), withHtml.parse(more, {})].every((tokens) => {
    const opening = tokens.at(-3);
    return opening?.type === 'heading_open' && opening.level === 0;
  });
}

import { tex } from '@mdit/plugin-tex';
import MarkdownIt, { type Env, type Token } from 'markdown-it';
import { escapeXml } from '../../text/escape.ts';
import { htmlOf } from '../../text/paths.ts';
import { typographic } from '../../text/typographic.ts';
import { formulaHtml, stopOf } from './formulaHtml.ts';
import { linkTerms } from './linkTerms.ts';
import type { Sheet } from './sheet.ts';

// An author's own Markdown. Nothing else of a page is parsed: all the rest is known.

interface Writing extends Env {
  readonly sheet: Sheet;
  /** How many links, headings of columns and strong words are open, in which no term becomes a link. */
  quiet: number;
}

const markdownIt = new MarkdownIt({ html: false, linkify: false, typographer: false }).use(tex, {
  // What `npm test` prints and what a code host shows is Markdown with $…$; brackets would be text there.
  delimiters: 'dollars',
  render: (content: string, isDisplay: boolean, env: unknown): string => formulaHtml(content, isDisplay, (env as Writing).sheet),
});
markdownIt.core.ruler.push('typographic', ({ tokens }) => {
  for (const { children } of tokens) quote(children ?? []);
});

/** Gives running text the quotation marks of print; what stands in code or in a formula is left alone. */
function quote(tokens: readonly Token[]): void {
  let before = ' ';
  for (const token of tokens) {
    if (token.type === 'text') token.content = typographic(token.content, before);
    quote(token.children ?? []);
    before = token.type.endsWith('break') ? ' ' : token.content.slice(-1) || before;
  }
}

const { rules } = markdownIt.renderer;
rules.math_inline = (tokens, i, _, env) =>
  formulaHtml(tokens[i]?.content ?? '', false, (env as Writing).sheet, stopBehind(tokens, i));
rules.text = (tokens, i, _, env) => {
  const { sheet, quiet } = env as Writing;
  const text = tokens[i]?.content.slice(stopBehind(tokens, i - 1).length) ?? '';
  return quiet === 0 ? linkTerms(text, sheet) : escapeXml(text);
};
for (const name of ['link', 'strong', 'th'])
  for (const [end, step] of [
    ['open', 1],
    ['close', -1],
  ] as const)
    rules[`${name}_${end}`] = (tokens, i, options, env, self) => {
      (env as Writing).quiet += step;
      return self.renderToken(tokens, i, options);
    };

/** The stop behind a formula, which is set with it. */
function stopBehind(tokens: readonly Token[], i: number): string {
  const [token, next] = [tokens[i], tokens[i + 1]];
  return token?.type === 'math_inline' && next?.type === 'text' ? stopOf(next.content) : '';
}

/** An author's Markdown as HTML: links to pages lead to their HTML, formulas are set, and terms lead to the glossary. */
export function authoredHtml(text: string, sheet: Sheet): string {
  const tokens = parse(text);
  for (const token of tokens.flatMap(({ children }) => children ?? [])) if (token.type === 'link_open') redirect(token);
  // A column of numbers; markdown-it would align it by an inline style.
  for (const token of tokens) if (token.attrGet('style') === 'text-align:right') token.attrs = [['class', 'number']];
  const env: Writing = { sheet, quiet: 0 };
  return markdownIt.renderer.render(tokens, markdownIt.options, env);
}

function redirect(token: Token): void {
  const [path = '', ...anchor] = String(token.attrGet('href')).split('#');
  if (path.endsWith('.md')) token.attrSet('href', [htmlOf(path), ...anchor].join('#'));
}

/** What an author's Markdown points at, as it was written. */
export function authoredLinks(text: string): readonly string[] {
  const inline = parse(text).flatMap(({ children }) => children ?? []);
  return inline.flatMap((token) => token.attrGet('href') ?? token.attrGet('src') ?? []).map(String);
}

/** The lines of an author's Markdown as plain text, their formulas as TeX between dollar signs. */
export function authoredTexts(text: string): readonly string[] {
  return parse(text).map(({ children }) =>
    (children ?? []).map(({ type, content }) => (type === 'math_inline' ? `$${content}$` : content)).join(''),
  );
}

/** An author's Markdown as tokens. */
export function parse(text: string): Token[] {
  return markdownIt.parse(text, {});
}

/** An address as an attribute has it: what is no ASCII is written in percent signs. */
export function normalized(address: string): string {
  return markdownIt.normalizeLink(address);
}

import MarkdownIt, { type Token } from 'markdown-it';
import { GLOSSARY, termAnchor } from '../../content/glossary.ts';
import { MARKS } from '../../text/words.ts';

const FORMS = new Map(GLOSSARY.flatMap(({ term, forms = [] }) => [term, ...forms].map((form) => [form.toLowerCase(), term])));
/** The longest first, so that an affine map is not taken for something affine. */
const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...FORMS.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`,
  'giu',
);

/**
 * Makes a link to the glossary of each term where it first stands on a page: in running text only,
 * never in a heading, a link, a formula, code, a word of status or a line that begins with one. Returns
 * these terms.
 */
export function linkTerms(tokens: readonly Token[], glossary: string): ReadonlySet<string> {
  const known = new Set<string>();
  tokens.forEach((token, i) => {
    const opening = tokens[i - 1];
    if (token.type !== 'inline' || /^(?:heading|th)_open$/.test(opening?.type ?? '') || isStatus(token, opening)) return;
    let inside = 0;
    token.children = (token.children ?? []).flatMap((child) => {
      // Words of status are the strong ones.
      if (/^(?:link|strong)_/.test(child.type)) inside += child.nesting;
      return child.type === 'text' && inside === 0 ? linked(child, known, glossary) : [child];
    });
  });
  return known;
}

/** Whether this is a paragraph that only says how something came out. */
function isStatus({ content }: Token, opening: Token | undefined): boolean {
  return opening?.level === 0 && MARKS.has(content.charAt(0));
}

function linked(text: Token, known: Set<string>, glossary: string): readonly Token[] {
  const parts: Token[] = [];
  let end = 0;
  for (const match of text.content.matchAll(ANY)) {
    const term = FORMS.get(match[0].toLowerCase()) ?? '';
    if (known.has(term)) continue;
    known.add(term);
    const open = new MarkdownIt.Token('link_open', 'a', 1);
    open.attrSet('class', 'term');
    open.attrSet('href', `${glossary}#${termAnchor(term)}`);
    parts.push(textOf(text.content.slice(end, match.index)), open, textOf(match[0]), new MarkdownIt.Token('link_close', 'a', -1));
    end = match.index + match[0].length;
  }
  return [...parts, textOf(text.content.slice(end))];
}

function textOf(content: string): Token {
  const token = new MarkdownIt.Token('text', '', 0);
  token.content = content;
  return token;
}

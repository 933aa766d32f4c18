import MarkdownIt, { type Token } from 'markdown-it';

/** A token that stands in the page as it is: HTML of our own making, never of the ledger's. */
export function raw(type: 'html_block' | 'html_inline', html: string): Token {
  const token = new MarkdownIt.Token(type, '', 0);
  token.content = html;
  return token;
}

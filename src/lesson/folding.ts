import type { Token } from 'markdown-it';
import { raw } from './raw.ts';

/** The tokens of a page in which each of these paragraphs, given in Markdown, folds away the block after it. */
export function folding(tokens: readonly Token[], folded: readonly string[]): readonly Token[] {
  const written: Token[] = [];
  let end = -1;
  tokens.forEach((token, i) => {
    const inline = tokens[i + 1];
    if (token.type === 'paragraph_open' && token.level === 0 && inline !== undefined && folded.includes(inline.content)) {
      written.push(raw('html_block', '<details class="fold">\n<summary>'));
      end = i + 3 + lengthOfBlock(tokens.slice(i + 3));
    } else if (token.type === 'paragraph_close' && tokens[i - 2]?.level === 0 && folded.includes(tokens[i - 1]?.content ?? '')) {
      written.push(raw('html_block', '</summary>\n'));
    } else {
      written.push(token);
    }
    if (i === end - 1) written.push(raw('html_block', '</details>\n'));
  });
  return written;
}

/** How many tokens the first block has. */
function lengthOfBlock(tokens: readonly Token[]): number {
  let depth = 0;
  const last = tokens.findIndex(({ nesting }) => {
    depth += nesting;
    return depth === 0;
  });
  return last + 1;
}

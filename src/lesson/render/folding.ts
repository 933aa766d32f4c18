import type { Token } from 'markdown-it';
import { raw } from './raw.ts';

/**
 * The tokens of a page in which each of these paragraphs, given in Markdown, folds away the block after
 * it, and each of those in `on` all that comes after it up to the next heading.
 */
export function folding(tokens: readonly Token[], blocks: readonly string[], on: readonly string[] = []): readonly Token[] {
  const folded = [...blocks, ...on];
  const written: Token[] = [];
  let end = -1;
  tokens.forEach((token, i) => {
    const inline = tokens[i + 1];
    if (token.type === 'paragraph_open' && token.level === 0 && inline !== undefined && folded.includes(inline.content)) {
      written.push(raw('html_block', '<details class="fold">\n<summary>'));
      const rest = tokens.slice(i + 3);
      end = i + 3 + (on.includes(inline.content) ? lengthOfSection(rest) : lengthOfBlock(rest));
    } else if (token.type === 'paragraph_close' && tokens[i - 2]?.level === 0 && folded.includes(tokens[i - 1]?.content ?? '')) {
      written.push(raw('html_block', '</summary>\n'));
    } else {
      written.push(token);
    }
    if (i === end - 1) written.push(raw('html_block', '</details>\n'));
  });
  return written;
}

/** How many tokens come before the next heading, or the rule before the foot of the page. */
function lengthOfSection(tokens: readonly Token[]): number {
  const next = tokens.findIndex(({ type }) => type === 'heading_open' || type === 'hr');
  return next === -1 ? tokens.length : next;
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

import type { Token } from 'markdown-it';
import { wordsAndFormulas } from '../../text/readable.ts';
import { shownTex, TypesettingError } from '../../text/typesetting.ts';
import { parse } from './authored.ts';

/**
 * What a reader sees of an author's Markdown, line by line: entities are read, formulas set, and with what stands in code,
 * beside a picture and over a link. A formula that cannot be set shows nothing.
 */
export function authoredShown(text: string): readonly string[] {
  return parse(text).flatMap(({ type, content, children }) => {
    if (type === 'inline') return shownIn(children ?? []);
    if (type === 'math_block') return [shownFormula(content)];
    return type === 'fence' || type === 'code_block' ? content.split('\n') : [];
  });
}

function shownIn(tokens: readonly Token[]): readonly string[] {
  const lines = [''];
  const titles: string[] = [];
  for (const token of tokens) {
    const { type, content } = token;
    if (type === 'hardbreak') lines.push('');
    else lines.push(`${lines.pop()}${type === 'math_inline' ? shownFormula(content) : type === 'softbreak' ? ' ' : content}`);
    titles.push(...[token.attrGet('title')].flatMap((title) => (title === null ? [] : String(title))));
  }
  return [...lines, ...titles];
}

/** A line of plain text with formulas as a reader sees it. */
export function lineShown(text: string): string {
  return wordsAndFormulas(text)
    .map((piece, i) => (i % 2 === 0 ? piece : shownFormula(piece)))
    .join('');
}

function shownFormula(tex: string): string {
  try {
    return shownTex(tex);
  } catch (error) {
    if (error instanceof TypesettingError) return '';
    throw error;
  }
}

import { remembered } from './remembered.ts';
import { typographic } from './typographic.ts';

/**
 * How text from the ledger is put into Markdown. Titles are plain text. Sentences, formal sentences,
 * captions and the like are plain text with TeX between dollar signs. Only `says` is Markdown.
 */

/** A formula as the Markdown plugin sees one: dollar signs that hug what they enclose, no digit behind. */
export const FORMULA = /\$(?!\s)((?:\\.|[^$\\])+?)(?<!\s)\$(?!\d)/g;

/**
 * Plain text, so written that Markdown shows just these characters. What Markdown would not take for
 * markup is left as it is, since the Markdown is read as well.
 */
export const plainText = remembered((text) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]|$~]|<(?=[a-z/!?])|&(?=[a-z\d#]+;)|(?<!\S)#/gi, '\\$&')
    .replace(/^([-+=>])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/\b(https?|ftp):\/\//gi, '$1\\://')
    .replace(/\bwww\./gi, 'www\\.'),
);

/** Plain text with formulas: the text comes out as it is, the formulas as formulas. */
export const prose = remembered((text) => {
  const line = text.replace(/\s+/g, ' ').trim();
  const parts: string[] = [];
  let end = 0;
  for (const match of line.matchAll(FORMULA)) {
    parts.push(inner(line.slice(end, match.index), end === 0), `$${portable(match[1] ?? '')}$`);
    end = match.index + match[0].length;
  }
  parts.push(inner(line.slice(end), end === 0));
  return parts.join('');
});

/** A piece of a line: what only matters at its start is left alone further on, and so are its spaces. */
function inner(text: string, isStart: boolean): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(text) ?? [];
  if (core === '') return before + after;
  const written = isStart ? plainText(core) : plainText(`x${core}`).slice(1);
  return before + written + after;
}

/**
 * The same formula without what a code host's Markdown would eat before its TeX is read: a backslash
 * before punctuation, a star, an angle bracket.
 */
function portable(tex: string): string {
  return tex.replace(/\\[{}|,;:!]|[*<>]/g, (piece) => PORTABLE[piece] ?? piece);
}

const PORTABLE: Readonly<Record<string, string>> = {
  '\\{': '\\lbrace ',
  '\\}': '\\rbrace ',
  '\\|': '\\Vert ',
  '\\,': '\\thinspace ',
  '\\;': '\\thickspace ',
  '\\:': '\\medspace ',
  '\\!': '\\negthinspace ',
  '*': '\\ast ',
  '<': '\\lt ',
  '>': '\\gt ',
};

/** What a reader of the Markdown has before them once its escapes are undone: what anchors are made of. */
export const shown = remembered((text) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(FORMULA, (_, tex: string) => `$${portable(tex)}$`),
);

/** A sentence as it stands on a page: its first word, where that is a word, with a capital. */
export function sentenceCase(sentence: string): string {
  return sentence.replace(/^[a-z]{2,}(?=[ ,’'-])|^a(?= [A-Za-z]{2})/, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** The text alone, for places that take neither Markdown nor formulas: a picture's description, a page's title. */
export const bare = remembered((text) => typographic(text.replace(FORMULA, '$1').replace(/\s+/g, ' ').trim()));

/** A code block that nothing inside can end. */
export function codeBlock(language: string, text: string): string {
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A code span that nothing inside can end. */
export function codeSpan(text: string): string {
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}

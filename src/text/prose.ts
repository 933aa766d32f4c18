import { typographic } from './typographic.ts';

// Titles are plain text. Sentences, formal sentences, captions and the like are plain text with TeX between dollar
// signs. Only `says` is Markdown.

/** A formula as the Markdown plugin sees one: dollar signs that hug what they enclose, no digit behind. */
export const FORMULA = /\$(?!\s)((?:\\.|[^$\\])+?)(?<!\s)\$(?!\d)/g;

/**
 * The same formula without what a code host's Markdown would eat before its TeX is read: a backslash
 * before punctuation, a star, an angle bracket.
 */
export function portable(tex: string): string {
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

/** A sentence as it stands on a page: its first word, where that is a word, with a capital. */
export function sentenceCase(sentence: string): string {
  return sentence.replace(/^[a-z]{2,}(?=[ ,’'-])|^a(?= [A-Za-z]{2})/, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** The text alone, for places that take neither Markdown nor formulas: a picture's description, a page's title. */
export function bare(text: string): string {
  return typographic(text.replace(FORMULA, '$1').replace(/\s+/g, ' ').trim());
}

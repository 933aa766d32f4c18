import { FORMULA } from './prose.ts';
import { remembered } from './remembered.ts';
import { typographic } from './typographic.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';
const RELATIONS: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥', '!=': '≠', '==': '=' };

/**
 * Text in which mathematics stands as a program writes it, as a book does: `2 * w1 - 3` becomes
 * `2w₁ − 3`. Formulas between dollar signs are left as they are, and so are hyphens within words.
 * Remembered, since one page anew takes 25 ms more of 100 without: most sentences are what they were, and stand in
 * several places.
 */
export const readable = remembered((text): string => {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: formula, index } of text.matchAll(FORMULA)) {
    parts.push(typographic(set(text.slice(end, index)), text.charAt(end - 1) || ' '), formula);
    end = index + formula.length;
  }
  parts.push(typographic(set(text.slice(end)), text.charAt(end - 1) || ' '));
  return parts.join('');
});

/** A text in turn its words and the TeX of its formulas; it begins and ends with words, though these may be none. */
export function wordsAndFormulas(text: string): readonly string[] {
  return text.split(FORMULA);
}

function set(text: string): string {
  return (
    text
      // A minus between two things, or before one: never within a word, nor in an exponent such as 1e-9.
      .replace(/(?<= )-(?= )|(?<![^\s([{,:=/*])-(?=[\da-z.(])/gi, '−')
      // One letter behind a number is a product in itself; behind a fraction or a power it would be misread.
      .replace(/(?<![\w.^/])(\d+(?:\.\d+)?) \* (?=[a-z]\d*(?![\w(])|\()/gi, '$1')
      .replace(/(?<![\w.^/])(\d+(?:\.\d+)?) \* (?=[a-z])/gi, '$1 ')
      .replace(/ \* /g, ' · ')
      .replace(/ ([<>!=]=) /g, (_, relation: string) => ` ${RELATIONS[relation] ?? relation} `)
      .replace(/(?<=[\w)\]}])\^(-?)(\d+)(?![\w./])/g, (_, sign: string, digits: string) =>
        sign === '' ? raised(digits) : `⁻${raised(digits)}`,
      )
      .replace(/(?<![\w.])([a-z])(\d{1,3})(?!\w|\.\d)/gi, (_, letter: string, digits: string) => letter + lowered(digits))
  );
}

const raised = (digits: string): string => digits.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
const lowered = (digits: string): string => digits.replace(/\d/g, (digit) => SUBSCRIPTS.charAt(Number(digit)));

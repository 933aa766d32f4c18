import type { Problem } from './problem.ts';

/** Not printed, or printed as nothing: controls, formats (zero-width and direction marks), lone surrogates, private use, fillers. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** Spaces other than one plain space between two words. */
const ODD_SPACE = /(?! )\p{Zs}| {2}/u;
/** Letters, digits and signs of other scripts; phonetic letters and small capitals; the Greek ones that look just like Latin ones. */
const LOOKALIKE =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}])[\p{L}\p{N}\p{P}]|[\u0250-\u02af\u1d00-\u1d2b\u1d6b-\u1d9a\ua720-\ua7ff\uab30-\uab6f]|[\u0391\u0392\u0395-\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf]/u;
const TAG = /<[a-z/!?]/i;
const FORMULA = /\$[^$]*\$/g;
/** Markdown, which a line of plain text shows as it is typed: strong words, code, links. */
const MARKDOWN = /\*\*(?=\S)|__(?=\S)|`|\]\(/;
/** The lines that git leaves where two versions of a text were not merged. */
const CONFLICT = /^ {0,3}(<{7}|\|{7}|={7}|>{7})(?: |$)/m;

/**
 * Why this cannot stand as a title or a sentence, as the end of a sentence that names it; undefined
 * when it can. Two that look the same must be the same, and neither may be markup.
 */
export function whyNoLine(text: unknown): Problem | undefined {
  if (typeof text !== 'string' || text === '' || text.trim() !== text || /[\r\n]/.test(text))
    return { code: 'not-one-line', message: 'must be one line of text.' };
  const unseen = whyUnseen(text);
  if (unseen !== undefined) return unseen;
  if (ODD_SPACE.test(text)) return { code: 'odd-space', message: 'has a space that is not one plain space: type it again.' };
  if (text !== text.normalize('NFC'))
    return {
      code: 'composed-letter',
      message: 'has a letter composed of several characters: type it as one (Unicode’s form NFC).',
    };
  const letter = lookalikeIn(text);
  if (letter !== undefined)
    return {
      code: 'lookalike-letter',
      message: `has the letter ${codePoint(letter)}, which can be taken for another: write it in Latin letters.`,
    };
  const words = text.replace(FORMULA, '');
  if (TAG.test(words))
    return {
      code: 'html-tag',
      message: 'has an HTML tag, and it is plain text: leave it out, or put a formula between dollar signs.',
    };
  const [markdown] = MARKDOWN.exec(words) ?? [];
  if (markdown !== undefined)
    return {
      code: 'markdown-in-line',
      message: `has the Markdown ${markdown}, and it is plain text that a page prints as it is: leave it out.`,
    };
  if (TEX_BRACKET.test(words)) return NO_TEX_BRACKET;
  if (words.includes('$'))
    return {
      code: 'single-dollar',
      message: 'has a dollar sign without another: put a formula between two, and write the sign itself as a word.',
    };
  return undefined;
}

/** What begins a formula elsewhere. */
const TEX_BRACKET = /\\[([]/;
const NO_TEX_BRACKET: Problem = {
  code: 'tex-bracket',
  message: 'has a formula between \\( and \\) or \\[ and \\], which pages do not set: put it between dollar signs.',
};

/** Why a text in Markdown has a formula that pages do not set, in the same way: code aside, it would show as brackets. */
export function whyTexBracket(markdown: string): Problem | undefined {
  return TEX_BRACKET.test(markdown.replace(/`[^`]*`/g, '').replace(FORMULA, '')) ? NO_TEX_BRACKET : undefined;
}

/** Why this cannot stand as the title of a page or a sentence on it, in the same way. */
export function whyNoHeading(text: unknown): Problem | undefined {
  return (
    whyNoLine(text) ??
    (/[\p{L}\p{N}]/u.test(String(text))
      ? undefined
      : { code: 'no-words', message: 'has neither a letter nor a digit, so nothing could lead to it: write it in words.' }) ??
    (/[.,;:!]$/.test(String(text))
      ? { code: 'ends-in-stop', message: `ends in "${String(text).slice(-1)}", and is printed as a heading: leave it out.` }
      : undefined)
  );
}

/** What stands in the skeleton of a claim where its author has to write something. */
export const TO_DO = 'TO DO';

/** Why a text of any number of lines cannot be printed: it is still to be written or merged, or something in it is not seen; undefined when all of it is. */
export function whyUnseen(text: string): Problem | undefined {
  if (text.trimStart().startsWith(TO_DO)) return { code: 'to-be-written', message: 'is still to be written.' };
  const [, conflict] = CONFLICT.exec(text) ?? [];
  if (conflict !== undefined)
    return {
      code: 'merge-conflict',
      message: `has the line ${conflict} of a merge conflict: decide for one of the two versions.`,
    };
  const [invisible] = INVISIBLE.exec(text.replaceAll('\n', '')) ?? [];
  if (invisible === undefined) return undefined;
  // What JavaScript makes of the beginning of \beta, \times, \varphi, \frac and \rho.
  const remedy = '\b\t\v\f\r'.includes(invisible) ? 'remove it, or write the backslash of a formula twice' : 'remove it';
  return {
    code: 'unseen-character',
    message: `has a character that nobody sees (${codePoint(invisible)}): ${remedy}.`,
  };
}

/** The first letter of another alphabet than Latin and Greek, or that looks just like one of another; undefined when there is none. */
export function lookalikeIn(text: string): string | undefined {
  return LOOKALIKE.exec(text)?.[0];
}

/** What remains of a line when letter case and typographic variants are put aside: two lines with the same are one to a reader. */
export function folded(line: string): string {
  return line.normalize('NFKC').toLowerCase();
}

function codePoint(character: string): string {
  return `U+${Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')}`;
}

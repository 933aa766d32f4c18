/** Letters, digits and signs, joined by hyphens. */
const WORD = /[^\s\p{Z}\p{P}]+(?:[-\u2010\u2011][^\s\p{Z}\p{P}]+)*/gu;

/** The parts of each word of a text, as they are written: of “non-linear parts” `[['non', 'linear'], ['parts']]`. */
export function wordsIn(text: string): readonly (readonly string[])[] {
  return [...text.replace(/['’]s(?![\p{L}\p{N}])/gu, '').matchAll(WORD)].map(([word]) => word.split(/[-\u2010\u2011]/u));
}

/** The names of Boolean functions, which in lower case are words that stand everywhere. */
const LOGICAL: ReadonlySet<string> = new Set(['and', 'nor', 'not', 'or']);

/** Whether a word means a Boolean function if it means anything, and is not written as one: `or`, but not `OR`. */
export function isJoining(word: string): boolean {
  return LOGICAL.has(word.toLowerCase()) && word !== word.toUpperCase();
}

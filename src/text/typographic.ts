/** After these, or a space, a quotation mark opens. */
const OPENERS = '([{“‘—–/';

/** What is left out before digits, as in '90s, has an apostrophe in its place. */
const YEARS = /'(?=\d\d?s?(?![\w']))/g;

/**
 * Text with the quotation marks and apostrophes of print in the place of a program's. `before` is what
 * stands before it on its line: a space where nothing does.
 */
export function typographic(text: string, before = ' '): string {
  if (!/["']/.test(text)) return text;
  let set = '';
  for (const sign of text.replace(YEARS, '’')) {
    const last = set === '' ? before : set.slice(-1);
    const isOpening = /\s/.test(last) || OPENERS.includes(last);
    set += sign === '"' ? (isOpening ? '“' : '”') : sign === "'" ? (isOpening ? '‘' : '’') : sign;
  }
  return set;
}

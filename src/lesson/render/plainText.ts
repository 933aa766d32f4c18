/**
 * Plain text, so written that Markdown shows just these characters. What Markdown would not take for markup is left
 * as it is, since the Markdown is read as well: what is markup only where a line starts is escaped only there.
 */
export function plainText(text: string, isStart = true): string {
  const line = text
    .replace(/[\\`*_[\]|$~]|<(?=[a-z/!?])|&(?=[a-z\d#]+;)|(?<!\S)#/gi, '\\$&')
    .replace(/\b(https?|ftp):\/\//gi, '$1\\://')
    .replace(/\bwww\./gi, 'www\\.');
  return isStart ? line.replace(/^([-+=>])/, '\\$1').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2') : line;
}

/** A code block that nothing inside can end. */
export function codeBlock(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(longestRun(text), 2) + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A code span that nothing inside can end. */
export function codeSpan(text: string): string {
  const longest = longestRun(text);
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}

/** How many backticks stand beside one another at most. */
function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
}

/** As much of a query is looked for: more takes seconds, and no passage has so many words. */
const [MOST_LETTERS, MOST_WORDS] = [200, 12];

/** What is looked for of all that somebody has put into the box: its first words. */
export function asked(typed: string): string {
  return typed.trimStart().slice(0, MOST_LETTERS).split(/\s+/).slice(0, MOST_WORDS).join(' ').trim();
}

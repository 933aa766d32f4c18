/** British endings, and what American readers write for them. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1'],
  [/ys(e|ed|es|ing)$/, 'yz$1'],
  [/(?<=\w{3})our(s|ed|ing|able|hood)?$/, 'or$1'],
  [/(?<=\w{2})ell(ed|ing|er)$/, 'el$1'],
  [/(?<=\w{3}[bt])re(s)?$/, 'er$1'],
  [/ogue(s)?$/, 'og$1'],
  [/^grey/, 'gray'],
];

/** The endings of plurals. */
const SINGULAR: readonly (readonly [RegExp, string])[] = [
  [/(?<=\w{2})ies$/, 'y'],
  [/(?<=s|x|z|ch|sh)es$/, ''],
  [/(?<=\w{2}[^su])s$/, ''],
];

/**
 * How a word in lower case may be written otherwise: with an American ending, and in the singular. Not every one is a
 * word: what nobody writes is never found, and does no harm.
 */
export function spellings(word: string): readonly string[] {
  const both = [word, replaced(word, AMERICAN)];
  return [...new Set([...both, ...both.map((each) => replaced(each, SINGULAR))])];
}

/** With the first ending that it has replaced. */
function replaced(word: string, endings: typeof AMERICAN): string {
  const [from, to] = endings.find(([ending]) => ending.test(word)) ?? [];
  return from === undefined || to === undefined ? word : word.replace(from, to);
}

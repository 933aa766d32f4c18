import { linkedClaims } from './specLinks.ts';

/**
 * The order in which claims are read: by chapter, and within a chapter after whatever they use; between
 * claims that could go either way, first those that the chapter's introduction links to, in its order,
 * then by path. There is no other list to keep.
 */
export function inReadingOrder<C extends { readonly id: string; readonly uses: readonly string[] }>(
  claims: readonly C[],
  chapters: readonly { readonly id: string; readonly says: string }[],
): readonly C[] {
  const linked = chapters.flatMap(linkedClaims);
  const place = ({ id }: C): number => (linked.includes(id) ? linked.indexOf(id) : linked.length);
  const byChapter = (a: C, b: C): number => (chapterOf(a.id) < chapterOf(b.id) ? -1 : chapterOf(a.id) > chapterOf(b.id) ? 1 : 0);
  return take([...claims].sort((a, b) => byChapter(a, b) || place(a) - place(b) || (a.id < b.id ? -1 : 1)));
}

/** The claims that wait, sorted but for what they use, in reading order. */
function take<C extends { readonly id: string; readonly uses: readonly string[] }>(waiting: readonly C[]): readonly C[] {
  const [first] = waiting;
  if (first === undefined) return [];
  const inChapter = waiting.filter(({ id }) => chapterOf(id) === chapterOf(first.id));
  // A use of a later chapter does not hold a claim back; nor does a cycle, which `compile` reports.
  const next = inChapter.find(({ uses }) => !inChapter.some(({ id }) => uses.includes(id))) ?? first;
  return [next, ...take(waiting.filter((claim) => claim !== next))];
}

function chapterOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/**
 * The order in which claims are read: by chapter, and within a chapter after whatever they use; the
 * path decides between claims that could go either way. There is no list to keep.
 */
export function inReadingOrder<C extends { readonly id: string; readonly uses: readonly string[] }>(
  claims: readonly C[],
): readonly C[] {
  return take([...claims].sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/** The claims that wait, sorted by id, in reading order. */
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

/**
 * The order in which claims are read: by chapter, and within a chapter after whatever they use; the
 * path decides between claims that could go either way. There is no list to keep.
 */
export function inReadingOrder<C extends { readonly id: string; readonly uses: readonly string[] }>(claims: readonly C[]): readonly C[] {
  const waiting = new Map([...claims].sort((a, b) => (a.id < b.id ? -1 : 1)).map((claim) => [claim.id, claim]));
  const chapterOf = (id: string): string => id.slice(0, id.indexOf('/'));
  const ordered: C[] = [];
  while (waiting.size > 0) {
    const chapter = chapterOf([...waiting.keys()][0] ?? '');
    const inChapter = [...waiting.values()].filter(({ id }) => chapterOf(id) === chapter);
    // A use of a later chapter does not hold a claim back; nor does a cycle, which `compile` reports.
    const next = inChapter.find(({ uses }) => !uses.some((used) => waiting.has(used) && chapterOf(used) === chapter)) ?? inChapter[0];
    if (next === undefined) break;
    waiting.delete(next.id);
    ordered.push(next);
  }
  return ordered;
}

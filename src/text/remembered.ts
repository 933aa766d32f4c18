/** How many texts are kept of each function. There are twice as many at most, and then the older half is forgotten. */
const KEPT = 50_000;

/**
 * The same function, which works each text out once: a book says most of its sentences in several places, and while
 * one spec changes, all the others say what they said before. `f` must depend on its text alone.
 */
export function remembered(f: (text: string) => string, kept = KEPT): (text: string) => string {
  let young = new Map<string, string>();
  let old = young;
  return (text) => {
    const known = young.get(text) ?? old.get(text);
    const made = known ?? f(text);
    if (young.size >= kept) {
      old = young;
      young = new Map();
    }
    young.set(text, made);
    return made;
  };
}

/** What each thing was made of the last time, and what came of it. */
const LAST = new Map<string, { readonly of: readonly unknown[]; readonly made: unknown }>();

/**
 * What `make` makes of `of`, the whole of what it depends on; made anew only when that has changed since it was last made
 * under this name: while one spec changes, the other pages stay as they are. Texts are the same when they say the same;
 * anything else only when it is the very thing, so it must not be changed in between.
 */
export function once<T>(name: string, of: readonly unknown[], make: () => T): T {
  const last = LAST.get(name);
  if (last?.of.length === of.length && last.of.every((part, i) => part === of[i])) return last.made as T;
  const made = make();
  LAST.set(name, { of, made });
  return made;
}

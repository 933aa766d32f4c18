/** What each thing was made of the last time, and what came of it. */
const LAST = new Map<string, { readonly of: string; readonly made: unknown }>();

/**
 * What `make` makes of `of`, the whole of what it depends on, written down; made anew only when that has changed since
 * it was last made under this name: while one spec changes, the other pages stay as they are.
 */
export function once<T>(name: string, of: string, make: () => T): T {
  const last = LAST.get(name);
  if (last?.of === of) return last.made as T;
  const made = make();
  LAST.set(name, { of, made });
  return made;
}

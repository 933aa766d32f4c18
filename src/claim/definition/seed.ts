/**
 * The seed of a sentence: a FNV-1a hash of the claim's id and the sentence (and of the fresh
 * seed, when one explores), halved so that it is never negative: a command line would
 * take the minus sign for an option. It is no secret and no choice: nobody picked it because it passes.
 */
export function seedOf(id: string, sentence: string, fresh?: number): number {
  const text = fresh === undefined ? `${id}\n${sentence}` : `${id}\n${sentence}\n${fresh}`;
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 1;
}

/** What decides on seeds when they are not the fixed ones. */
export interface Seeding {
  /** A fresh seed, mixed into every sentence's own. */
  readonly fresh?: number;
  /** Replays exactly this seed and path, for every sentence that is run. */
  readonly replay?: { readonly seed: number; readonly path?: string };
}

/**
 * The seeds with which a sentence or control is run: of what it draws, and of a search for an exact object. What a finder
 * comes upon is checked exactly, so chance has no business there: a fresh seed is for samples.
 */
export function seedsOf(
  id: string,
  sentence: string,
  { fresh, replay }: Seeding,
): { readonly seed: number; readonly finder: number } {
  return { seed: replay?.seed ?? seedOf(id, sentence, fresh), finder: replay?.seed ?? seedOf(id, sentence) };
}

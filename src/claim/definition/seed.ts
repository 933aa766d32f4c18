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

/**
 * The sentence that a reference means: itself, or the only one that starts with what stands before
 * "…". Undefined when there is none, or more than one.
 */
export function resolveSentence(reference: string, sentences: readonly string[]): string | undefined {
  if (sentences.includes(reference)) return reference;
  if (!reference.endsWith('…')) return undefined;
  const [only, ...others] = sentences.filter((sentence) => sentence.startsWith(reference.slice(0, -1)));
  return others.length === 0 ? only : undefined;
}

import type { Part } from './combination.ts';
import type { Polynomial } from './polynomial.ts';

/**
 * The parts that a combination may need. A word that is not in the target has to cancel, so a part with a word that no
 * other part can cancel is left out, and then whatever needed that part.
 */
export function cancelling<P extends Part>(parts: readonly P[], target: Polynomial): readonly P[] {
  const signs = new Map<string, number[]>();
  for (const { kind, polynomial } of parts) {
    for (const [word, coefficient] of polynomial) {
      const found = signs.get(word) ?? [];
      // A free part has either sign, which is written 0.
      found.push(kind === 'free' ? 0 : coefficient.sign());
      signs.set(word, found);
    }
  }
  const cancels = (word: string): boolean => {
    const [first, ...others] = signs.get(word) as readonly number[];
    return target.has(word) || others.some((sign) => sign === 0 || sign !== first);
  };
  const kept = parts.filter(({ polynomial }) => [...polynomial.keys()].every(cancels));
  return kept.length === parts.length ? parts : cancelling(kept, target);
}

import { typeset } from '../math/formula.ts';

/** A sentence with its formulas, which stand between ‹ and ›, set in TeX between dollar signs. */
export function typesetFormal(sentence: string): string {
  return sentence.replace(/‹([^›]*)›/g, (_, text: string) => `$${typeset(text)}$`);
}

/** The same sentence for a terminal: the formulas as they were written. */
export function plainFormal(sentence: string): string {
  return sentence.replace(/[‹›]/g, '');
}

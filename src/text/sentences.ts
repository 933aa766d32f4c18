import type { Tally } from '../claim/ledger/theorems.ts';
import { counted } from './counted.ts';

/** `12 sentences`, `12 sentences with 3 lemmas`: lemmas are told apart, and not at all where there are none. */
export function countedSentences({ theorems, lemmas }: Pick<Tally, 'theorems' | 'lemmas'>): string {
  return `${counted(theorems, 'sentence')}${lemmas === 0 ? '' : ` with ${counted(lemmas, 'lemma')}`}`;
}

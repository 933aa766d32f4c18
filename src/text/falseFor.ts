import type { ControlRow } from '../claim/ledger/ledger.ts';

/** Something told in words, or given as data, which is printed as it is. */
export type Told = { readonly words: string } | { readonly data: string };

/** What stands before the thing that a property is false for. */
export const FALSE_FOR = 'It is false for';

/** That a property is false for something, as a sentence. */
export function falseFor(thing: string): string {
  return `${FALSE_FOR} ${thing}.`;
}

/** The data that the sentence of a counterexample is about; undefined where all of it is words. */
export function dataOf({ kind, refutation }: ControlRow): string | undefined {
  if (kind === 'recorded') return JSON.stringify(refutation.result);
  return kind === 'sampled' && 'data' in refutation ? refutation.data : undefined;
}

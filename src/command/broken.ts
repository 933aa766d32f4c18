import type { Claim, Control } from '../claim/definition/claim.ts';
import { resolveSentence } from '../claim/definition/sentence.ts';

/** A claim in which a control and the sentence that it guards have changed places. */
export interface Broken {
  readonly claim: Claim;
  /** The true sentence. */
  readonly guarded: string;
}

/** Puts a control in the place of its sentence. What else the claim says of that sentence is left out. */
export function broken({ title, says, because, beside = {}, butNot, assuming = {} }: Claim, control: string): Broken {
  const sentences = [...Object.keys(because), ...Object.keys(beside)];
  const guardedBy = ({ of }: Pick<Control, 'of'>): string => resolveSentence(of, sentences) ?? of;
  const neighbour = butNot[control];
  if (neighbour === undefined) throw new Error(`This claim has no control "${control}".`);
  const guarded = guardedBy(neighbour);
  const swapped = (part: Claim['because']): Claim['because'] =>
    Object.fromEntries(
      Object.entries(part).map(([sentence, on]) => (sentence === guarded ? [control, neighbour.on] : [sentence, on])),
    );
  const evidence = { ...because, ...beside }[guarded];
  if (evidence === undefined) throw new Error(`This claim has no sentence "${guarded}".`);
  const controls = Object.entries(butNot).map(([sentence, one]): [string, Control] => {
    if (sentence === control) return [guarded, { of: control, on: evidence }];
    const of = guardedBy(one);
    // In full: beside another sentence, its beginning may no longer be unmistakable.
    return [sentence, { ...one, of: of === guarded ? control : of }];
  });
  return {
    claim: { title, says, because: swapped(because), beside: swapped(beside), butNot: Object.fromEntries(controls), assuming },
    guarded,
  };
}

import type { Declared } from './declared.ts';
import { resolveSentence } from './sentence.ts';

type Said = Pick<Declared, 'serves' | 'readAs' | 'sentences'>;

/** The sentences that stand in the same part as this one, itself among them. */
function besideIt(sentence: string, { because, beside }: Declared['sentences']): readonly string[] {
  return because.includes(sentence) ? because : beside;
}

/** What each lemma serves, both written out. An entry that names no sentence, or no other of the same part, is left out. */
export function served({ serves, sentences }: Said): ReadonlyMap<string, string> {
  return new Map(
    serves.flatMap(({ lemma, sentence }): readonly (readonly [string, string])[] => {
      const meant = resolveSentence(lemma, [...sentences.because, ...sentences.beside]);
      if (meant === undefined) return [];
      const target = resolveSentence(sentence, besideIt(meant, sentences));
      return target === undefined ? [] : [[meant, target]];
    }),
  );
}

/** How a formal sentence is read, by the sentence written out. */
export function readings({ readAs, sentences }: Said): ReadonlyMap<string, string> {
  return new Map(
    readAs.flatMap(({ sentence, says }): readonly (readonly [string, string])[] => {
      const meant = resolveSentence(sentence, [...sentences.because, ...sentences.beside]);
      return meant === undefined ? [] : [[meant, says]];
    }),
  );
}

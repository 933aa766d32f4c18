import type { Claim } from './claim.ts';
import { prediction, type WrittenPrediction } from './prediction.ts';
import { settlings, type WrittenSettling } from './settlings.ts';

/** What a claim says of itself, as JSON. */
export interface Declared {
  readonly id: string;
  readonly title: string;
  readonly asks?: string;
  readonly says: string;
  readonly breaks?: string;
  readonly exercise?: string;
  /** As written: the sentences may be shortened. */
  readonly serves: readonly { readonly lemma: string; readonly sentence: string }[];
  readonly readAs: readonly { readonly sentence: string; readonly says: string }[];
  readonly settles: readonly WrittenSettling[];
  readonly predict?: WrittenPrediction;
  readonly uses: readonly string[];
  readonly assuming: readonly { readonly name: string; readonly says: string }[];
  readonly sources: readonly string[];
  /** Whether it draws a figure. */
  readonly figure: boolean;
  /** The sentences of `because`, `beside` and `butNot`, so that one that never ran is missed. */
  readonly sentences: {
    readonly because: readonly string[];
    readonly beside: readonly string[];
    readonly butNot: readonly string[];
  };
}

/** What a claim says of itself. */
export function declared(id: string, claim: Claim): Declared {
  const {
    title,
    asks,
    says,
    breaks,
    exercise,
    because,
    beside = {},
    butNot,
    serves = {},
    readAs = {},
    assuming = {},
    uses = [],
    sources = [],
    figure,
  } = claim;
  const predict = prediction(claim);
  return {
    id,
    title,
    ...(asks === undefined ? {} : { asks }),
    says: String(says ?? '').trim(),
    ...(breaks === undefined ? {} : { breaks }),
    ...(exercise === undefined ? {} : { exercise: String(exercise).trim() }),
    serves: Object.entries(serves).map(([lemma, sentence]) => ({ lemma, sentence })),
    readAs: Object.entries(readAs).map(([sentence, line]) => ({ sentence, says: line })),
    settles: settlings(claim),
    ...(predict === undefined ? {} : { predict }),
    uses,
    assuming: Object.entries(assuming).map(([name, meaning]) => ({ name, says: meaning })),
    sources,
    figure: figure !== undefined,
    sentences: { because: Object.keys(because), beside: Object.keys(beside), butNot: Object.keys(butNot) },
  };
}

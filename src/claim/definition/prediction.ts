import type { ReadingVerdict } from '../ledger/ledger.ts';
import type { Claim } from './claim.ts';

/** One answer to a claim's question, as written: whether it is right, and the sentence that shows it. */
export interface WrittenAnswer {
  readonly answer: string;
  readonly verdict: ReadingVerdict;
  readonly by: string;
  /** Why somebody would give it, and what that overlooks: for a wrong one. */
  readonly tempting?: string;
}

/** A claim's `predict`, as written. */
export interface WrittenPrediction {
  readonly question: string;
  readonly answers: readonly WrittenAnswer[];
}

/** What a claim asks of its reader, its answers in the order they are written; undefined when it asks nothing. */
export function prediction({ predict }: Claim): WrittenPrediction | undefined {
  if (predict === undefined) return undefined;
  return {
    question: predict.question,
    answers: Object.entries(predict.answers).map(([answer, { tempting, ...said }]) => ({
      answer,
      // Both or neither makes a verdict that there is not, and `validate` says so.
      verdict: Object.keys(said).join(' and ') as ReadingVerdict,
      by: Object.values(said).join(' and '),
      ...(tempting === undefined ? {} : { tempting }),
    })),
  };
}

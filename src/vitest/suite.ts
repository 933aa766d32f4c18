import { describe, test } from 'vitest';
import type { Claim } from '../claim/definition/claim.ts';
import type { Problem } from '../claim/ledger/problem.ts';
import { claimTests } from '../claim/trial/claimTests.ts';
import { type Circumstances, tryClaim } from '../claim/trial/trial.ts';
import { coded } from '../math/exact/refused.ts';
import './meta.ts';

/** Registers a claim as a suite of its tests. */
export function suite(id: string, claim: Claim, circumstances: Circumstances): void {
  const trial = tryClaim(id, claim, circumstances);
  describe(`${id}: ${trial.claim.title}`, () => {
    for (const { name, run } of claimTests(trial)) {
      test(name, ({ task }) => {
        const { verdict, problem } = run();
        if (verdict !== undefined) task.meta.verdict = verdict;
        if (problem !== undefined) throw failure(problem);
      });
    }
  });
}

/** An error that is a sentence: where in the machinery it was thrown tells a reader nothing. */
function failure({ code, message }: Problem): Error {
  const error = coded(code, new Error(message));
  error.name = 'Does not hold';
  error.stack = `${error.name}: ${message}`;
  return error;
}

import { describe, test } from 'vitest';
import type { Claim } from '../claim/definition/claim.ts';
import { claimTests } from '../claim/trial/claimTests.ts';
import { type Circumstances, tryClaim } from '../claim/trial/trial.ts';
import './meta.ts';

/** Registers a claim as a suite of its tests. */
export function suite(id: string, claim: Claim, circumstances: Circumstances): void {
  const trial = tryClaim(id, claim, circumstances);
  describe(`${id}: ${trial.claim.title}`, () => {
    for (const { name, run } of claimTests(trial)) {
      test(name, ({ task }) => {
        const { verdict, why } = run();
        if (verdict !== undefined) task.meta.verdict = verdict;
        if (why !== undefined) throw failure(why);
      });
    }
  });
}

/** An error that is a sentence: where in the machinery it was thrown tells a reader nothing. */
function failure(message: string): Error {
  const error = new Error(message);
  error.name = 'Does not hold';
  error.stack = `${error.name}: ${message}`;
  return error;
}

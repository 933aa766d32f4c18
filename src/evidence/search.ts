import { type Arbitrary, property } from 'fast-check';
import { checkerNamed } from '../check/register/index.ts';
import { toPlain } from '../claim/ledger/toPlain.ts';
import type { Plain } from '../math/exact/plain.ts';
import { Refused } from '../math/exact/refused.ts';
import { checkAlone } from './checkAlone.ts';
import type { Finding } from './checked.ts';
import type { Context } from './evidence.ts';

/** Candidates looked at before a search gives up. */
const CANDIDATES = 2000;

/**
 * Looks for a counterexample among candidates drawn by fast-check, and shrinks the first one found. It is one that the
 * checker's `refute` accepts; returns the finding with it, or without when there is none among the candidates. What
 * the checker accepts is not searched, since the search would cost far more than the proof.
 */
export function search(
  name: string,
  finding: Finding,
  candidates: Arbitrary<unknown>,
  { seed: own, finder: seed = own, path, watch }: Context,
): Finding {
  const checker = checkerNamed(name);
  const data = toPlain(finding.statement, 'the statement');
  if (isSo(() => checker.check(data, toPlain(finding.proof, 'the proof')))) return finding;
  const refutes = (candidate: Plain): boolean => isSo(() => checker.refute(data, candidate));
  let tried = 0;
  let isShrinking = false;
  const details = checkAlone(
    property(candidates, (drawn) => {
      const candidate = toPlain(drawn);
      const isRefuted = refutes(candidate);
      tried += 1;
      if (!isShrinking) watch?.done(tried, CANDIDATES);
      if (isRefuted) {
        isShrinking = true;
        watch?.falseFor(checker.describe(data, candidate), { checker: name, statement: data, refutation: candidate });
      }
      return !isRefuted;
    }),
    { seed, numRuns: CANDIDATES, ...(path === undefined ? {} : { path }) },
  );
  if (details.counterexample === null) return finding;
  return {
    ...finding,
    counterexample: details.counterexample[0],
    search: { seed, path: details.counterexamplePath, shrinks: details.numShrinks },
  };
}

/** Whether a checker raises no objection. */
function isSo(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

import { type Arbitrary, property } from 'fast-check';
import type { Checker } from '../check/checker.ts';
import { toPlain } from '../claim/ledger/toPlain.ts';
import type { Plain } from '../math/exact/plain.ts';
import { Refused } from '../math/exact/refused.ts';
import { checkAlone } from './checkAlone.ts';
import type { Context } from './evidence.ts';
import { orRefusal } from './orRefusal.ts';

/** Candidates looked at before a search gives up. */
const CANDIDATES = 2000;

/** A counterexample that fast-check found, and how to find it again. */
export interface Searched {
  readonly counterexample: Plain;
  readonly search: { readonly seed: number; readonly path: string; readonly shrinks: number };
}

/**
 * Looks for a counterexample among candidates drawn by fast-check, and shrinks the first one found. It is one that the
 * checker's `refute` accepts; undefined when there is none among the candidates.
 */
export function search(
  checker: Checker,
  statement: Plain,
  candidates: Arbitrary<unknown>,
  { seed: own, finder: seed = own, path, watch }: Context,
): Searched | undefined {
  let tried = 0;
  let isShrinking = false;
  // Of a few candidates the same is drawn again and again.
  const refused = new Set<string>();
  const details = checkAlone(
    property(candidates, (drawn) => {
      const candidate = toPlain(drawn);
      const key = JSON.stringify(candidate);
      const isRefuted = !refused.has(key) && !(orRefusal(() => checker.refute(statement, candidate)) instanceof Refused);
      if (!isRefuted) refused.add(key);
      tried += 1;
      if (!isShrinking) watch?.done(tried, CANDIDATES);
      if (isRefuted) {
        isShrinking = true;
        watch?.falseFor(
          { words: checker.describe(statement, candidate) },
          { checker: checker.name, statement, refutation: candidate },
        );
      }
      return !isRefuted;
    }),
    { seed, numRuns: CANDIDATES, ...(path === undefined ? {} : { path }) },
  );
  const { counterexample, counterexamplePath, numShrinks } = details;
  if (counterexample === null) return undefined;
  return { counterexample: toPlain(counterexample[0]), search: { seed, path: counterexamplePath, shrinks: numShrinks } };
}

import { type Arbitrary, check, property } from 'fast-check';
import { type Plain, Refused } from '../../math/check/checker.ts';
import { checkerNamed } from '../../math/check/index.ts';
import { toPlain } from '../plain.ts';
import type { Finding } from './checked.ts';
import type { Context } from './evidence.ts';

/** Candidates looked at before a search gives up. */
const CANDIDATES = 2000;

/**
 * Looks for a counterexample that a checker's `refute` accepts among candidates drawn by fast-check,
 * and shrinks the first one found. An empty object when there is none among them.
 */
export function search(name: string, statement: unknown, candidates: Arbitrary<unknown>, { seed, path }: Context): Pick<Finding, 'counterexample' | 'search'> {
  const checker = checkerNamed(name);
  const data = toPlain(statement, 'the statement');
  const refutes = (candidate: Plain): boolean => {
    try {
      checker.refute(data, candidate);
      return true;
    } catch (error) {
      if (error instanceof Refused) return false;
      throw error;
    }
  };
  const details = check(
    property(candidates, (candidate) => !refutes(toPlain(candidate))),
    { seed, numRuns: CANDIDATES, ...(path === undefined ? {} : { path }) },
  );
  if (!details.failed || details.counterexample === null || details.counterexamplePath === null) return {};
  return { counterexample: details.counterexample[0], search: { seed, path: details.counterexamplePath, shrinks: details.numShrinks } };
}

import type { Checker } from '../check/checker.ts';
import { checkerNamed } from '../check/register/index.ts';
import type { CheckedSentence, Without } from '../claim/ledger/ledger.ts';
import { toPlain } from '../claim/ledger/toPlain.ts';
import type { Plain } from '../math/exact/plain.ts';
import { Refused } from '../math/exact/refused.ts';
import {
  type Context,
  type Contradicted,
  type Established,
  type Evidence,
  type Failed,
  failed,
  made,
  type NotContradicted,
  notContradicted,
} from './evidence.ts';

/** What a finder came back with: the statement, and either a proof of it or a counterexample to it. */
export interface Finding {
  readonly statement: unknown;
  /** Left out when none was found; null for a checker that needs none. */
  readonly proof?: unknown;
  /** An object that the checker's `refute` accepts, when the statement is false. */
  readonly counterexample?: unknown;
  /** When fast-check found the counterexample: how to find it again. */
  readonly search?: { readonly seed: number; readonly path: string; readonly shrinks: number };
}

/** Evidence that rests on a registered checker. */
export interface CheckedEvidence<S = unknown, P = unknown> extends Evidence<S, P> {
  readonly checker: string;
  /** The finder: as clever as it likes, and believed in nothing. */
  find(context: Context): Finding;
}

/**
 * Makes evidence of a finder and the name of a registered checker. This is the only evidence whose
 * strength is "proved", and it is the checker's word, on a frozen copy of plain data, that counts.
 * Throws when no checker of that name is registered.
 */
export function checked<S, P>(name: string, find: (context: Context) => Finding): CheckedEvidence<S, P> {
  const checker = checkerNamed(name);
  const evidence: CheckedEvidence<S, P> = {
    kind: checker.kind,
    checker: name,
    check: [name],
    find,
    establish: (context) => establish(checker, find(context)),
    contradict: (context, guarded) => contradict(checker, find(context), (guarded as CheckedEvidence).find(context)),
  };
  return made(evidence);
}

function establish(checker: Checker, finding: Finding): Established | Failed {
  const statement = toPlain(finding.statement, 'the statement');
  let refusal = 'Neither a proof nor a counterexample was found.';
  if (finding.proof !== undefined) {
    const proof = toPlain(finding.proof, 'the proof');
    const refused = refusalOf(() => checker.check(statement, proof));
    if (refused === undefined) return rowOf(checker, statement, proof);
    refusal = refused;
  }
  const { counterexample, search } = finding;
  if (counterexample === undefined) return failed(refusal);
  const shown = toPlain(counterexample, 'the counterexample');
  const doubt = refusalOf(() => checker.refute(statement, shown));
  return failed(
    doubt === undefined
      ? checker.describe(statement, shown)
      : `${finding.proof === undefined ? 'No proof was found.' : refusal} What was given as a counterexample is none: ${doubt}`,
    search,
  );
}

function contradict(checker: Checker, finding: Finding, guarded: Finding): Contradicted | NotContradicted {
  const statement = toPlain(finding.statement, 'the statement');
  // The neighbour must be refused with its own proof, if the finder has one, and with the true sentence's.
  for (const proof of [finding.proof, guarded.proof]) {
    if (proof !== undefined && refusalOf(() => checker.check(statement, toPlain(proof, 'the proof'))) === undefined) {
      return notContradicted('The check accepts this neighbour, so the neighbour is true, or the check cannot fail.');
    }
  }
  const { counterexample, search } = finding;
  if (counterexample === undefined) {
    return notContradicted(
      'The check refuses this neighbour, but nothing shows that the neighbour is false: give a counterexample.',
    );
  }
  const refutation = toPlain(counterexample, 'the counterexample');
  const doubt = refusalOf(() => checker.refute(statement, refutation));
  if (doubt !== undefined) return notContradicted(`The counterexample does not show the neighbour to be false: ${doubt}`);
  return {
    kind: checker.kind,
    counterexample: checker.describe(statement, refutation),
    formal: checker.formal(statement),
    ...search,
    checker: checker.name,
    statement,
    refutation,
  };
}

/** The ledger's row for a statement and a proof that this checker accepts; throws {@link Refused} when it does not. */
export function rowOf(checker: Checker, statement: Plain, proof: Plain): Without<CheckedSentence, 'sentence'> {
  const { cases, scope, detail } = checker.check(statement, proof);
  const { name, says, source } = checker.theorem;
  return {
    kind: checker.kind,
    strength: 'proved',
    holds: true,
    formal: checker.formal(statement),
    theorem: source === null ? { name, says } : { name, says, source },
    scope,
    cases: toPlain(cases) as number | string,
    ...(detail === undefined ? {} : { detail }),
    checker: checker.name,
    statement,
    witness: proof,
  };
}

function refusalOf(attempt: () => void): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}

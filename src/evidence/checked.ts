import { type Arbitrary, sample } from 'fast-check';
import type { Checker } from '../check/checker.ts';
import { checkerNamed } from '../check/register/index.ts';
import type { CheckedSentence, Without } from '../claim/ledger/ledger.ts';
import { type Problem, problemOf } from '../claim/ledger/problem.ts';
import { toPlain } from '../claim/ledger/toPlain.ts';
import type { Plain } from '../math/exact/plain.ts';
import { Refused } from '../math/exact/refused.ts';
import { NOWHERE } from './checkAlone.ts';
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
import { orRefusal } from './orRefusal.ts';
import { type Searched, search } from './search.ts';

/** What a finder came back with: the statement, and either a proof of it or a counterexample to it. */
export interface Finding {
  readonly statement: unknown;
  /** Left out when none was found; null for a checker that needs none. */
  readonly proof?: unknown;
  /** What to say when neither a proof nor a counterexample is found, such as how far was looked. */
  readonly notFound?: Problem;
  /** An object that the checker's `refute` accepts, when the statement is false. */
  readonly counterexample?: unknown;
  /** Where a counterexample is looked for when none came along and the checker refuses the proof: one after the other. */
  readonly candidates?: () => Arbitrary<unknown> | readonly Arbitrary<unknown>[];
  /** Another proof, for a control whose own is refused and that nothing shows to be false: it may be true. */
  readonly otherwise?: () => unknown;
}

/** A finding as plain data, copied and frozen. */
interface Found extends Pick<Finding, 'candidates' | 'notFound' | 'otherwise'> {
  readonly statement: Plain;
  readonly proof?: Plain;
  readonly counterexample?: Plain;
}

/** Evidence that rests on a registered checker. */
export interface CheckedEvidence<S = unknown, P = unknown> extends Evidence<S, P> {
  readonly checker: string;
  /** What the finder found, which is as clever as it likes, and believed in nothing. It is asked once. */
  find(): Found;
}

/**
 * Makes evidence of a finder and the name of a registered checker. This is the only evidence whose
 * strength is "proved", and it is the checker's word, on a frozen copy of plain data, that counts.
 * Throws when no checker of that name is registered.
 */
export function checked<S, P>(name: string, finder: () => Finding): CheckedEvidence<S, P> {
  const checker = checkerNamed(name);
  // What is found for a sentence serves its controls as well.
  let found: Found | undefined;
  const find = (): Found => {
    found ??= plainly(finder());
    return found;
  };
  const evidence: CheckedEvidence<S, P> = {
    kind: checker.kind,
    checker: name,
    check: [name],
    find,
    establish: (context) => establish(checker, find(), context),
    contradict: (context, guarded) => contradict(checker, find(), proofOf(guarded as CheckedEvidence), context),
  };
  return made(evidence);
}

/** The proof of the guarded sentence; undefined where there is none, or the sentence is malformed, which is told with it. */
function proofOf({ find }: CheckedEvidence): Plain | undefined {
  try {
    return find().proof;
  } catch {
    return undefined;
  }
}

function plainly({ statement, proof, counterexample, ...rest }: Finding): Found {
  return {
    ...rest,
    statement: toPlain(statement, 'the statement'),
    ...(proof === undefined ? {} : { proof: toPlain(proof, 'the proof') }),
    ...(counterexample === undefined ? {} : { counterexample: toPlain(counterexample, 'the counterexample') }),
  };
}

/** The counterexample that a maker's finder comes upon, to attack its checker with; null where it finds none. */
export function counterexampleTo({ checker, find }: CheckedEvidence): Plain {
  return searched(checkerNamed(checker), find(), { seed: 0, fresh: false })?.counterexample ?? null;
}

function establish(checker: Checker, found: Found, context: Context): Established | Failed {
  const { statement, proof, notFound } = found;
  let refusal: Problem = notFound ?? { code: 'nothing-found', message: 'Neither a proof nor a counterexample was found.' };
  if (proof !== undefined) {
    const row = orRefusal(() => rowOf(checker, statement, proof));
    if (!(row instanceof Refused)) return row;
    refusal = row;
  }
  const against = searched(checker, found, context);
  if (against === undefined) return failed(refusal.code, refusal.message);
  const { counterexample, search } = against;
  const doubt = orRefusal(() => checker.refute(statement, counterexample));
  if (!(doubt instanceof Refused)) return failed('false', checker.describe(statement, counterexample), search);
  // What is wrong with the statement itself is said once.
  if (doubt.message === refusal.message) return failed(refusal.code, refusal.message, search);
  const before = proof === undefined ? 'No proof was found.' : refusal.message;
  return failed('no-counterexample', `${before} What was given as a counterexample is none: ${doubt.message}`, search);
}

function contradict(
  checker: Checker,
  found: Found,
  guarded: Plain | undefined,
  context: Context,
): Contradicted | NotContradicted {
  const { statement } = found;
  // The neighbour must be refused with its own proof, if the finder has one, and with the true sentence's.
  const accepts = (proof: Plain | undefined): boolean =>
    proof !== undefined && !(orRefusal(() => checker.check(statement, proof)) instanceof Refused);
  // Often both are the same, and then one look is enough.
  const other = JSON.stringify(found.proof) === JSON.stringify(guarded) ? undefined : guarded;
  if (accepts(found.proof) || accepts(other))
    return notContradicted(
      'neighbour-accepted',
      'The check accepts this neighbour, so the neighbour is true, or the check cannot fail.',
    );
  const against = searched(checker, found, context);
  if (against === undefined) {
    const other = orRefusal(() => found.otherwise?.());
    if (other !== undefined && !(other instanceof Refused) && accepts(toPlain(other, 'the other proof')))
      return notContradicted(
        'neighbour-true',
        'This neighbour is true: the proof that it was given is refused, but there is another one. Give a false neighbour.',
      );
    return notContradicted(
      'counterexample-missing',
      `The check refuses this neighbour, but nothing was found that shows it to be false. ${howFalse(found)}`,
    );
  }
  const { counterexample: refutation, search } = against;
  const doubt = orRefusal(() => checker.refute(statement, refutation));
  if (doubt instanceof Refused)
    return notContradicted('no-counterexample', `The counterexample does not show the neighbour to be false: ${doubt.message}`);
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

/** What an author can do about a neighbour that nothing shows to be false: of points, with the names of its variables. */
function howFalse({ candidates }: Found): string {
  const [first] = candidates === undefined ? [] : listed(candidates());
  const [point] = first === undefined ? [] : sample(first, { numRuns: 1, seed: 0 });
  const entries = Object.entries(Object(point));
  if (entries.length === 0 || !entries.every(([, value]) => typeof value === 'number'))
    return 'Perhaps it is true; if it is false, give a counterexample.';
  const values = entries.map(([name], i) => `${name}: ${i + 1 === entries.length ? "'1/2'" : 0}`);
  return `Perhaps it is true. If it is false, say where, as in { at: { ${values.join(', ')} } }.`;
}

function listed<T>(one: T | readonly T[]): readonly T[] {
  return Array.isArray(one) ? one : [one as T];
}

/** The counterexample that came along, or one looked for among the candidates; undefined for neither. */
function searched(
  checker: Checker,
  { statement, counterexample, candidates }: Found,
  context: Context,
): Searched | { readonly counterexample: Plain; readonly search?: undefined } | undefined {
  if (counterexample !== undefined) return { counterexample };
  const [first, ...further] = candidates === undefined ? [] : listed(candidates());
  if (first === undefined) return undefined;
  return further.reduce<Searched | undefined>(
    (found, among) => found ?? search(checker, statement, among, quietly(context)),
    // A path that leads to one of the others leads nowhere among these.
    orNowhere(() => search(checker, statement, first, context), further.length > 0 && context.path !== undefined),
  );
}

/** A second search is not counted: the first was watched to its end. */
function quietly({ watch, ...context }: Context): Context {
  return watch === undefined ? context : { ...context, watch: { done: () => undefined, falseFor: watch.falseFor.bind(watch) } };
}

function orNowhere<T>(run: () => T, mayLeadElsewhere: boolean): T | undefined {
  try {
    return run();
  } catch (error) {
    if (mayLeadElsewhere && problemOf(error).code === NOWHERE) return undefined;
    throw error;
  }
}

/** The ledger's row for a statement and a proof that this checker accepts; throws {@link Refused} when it does not. */
export function rowOf(checker: Checker, statement: Plain, proof: Plain): Without<CheckedSentence, 'sentence'> {
  const { cases, scope, isCounted, detail } = checker.check(statement, proof);
  const { name, says, source } = checker.theorem;
  return {
    kind: checker.kind,
    strength: 'proved',
    holds: true,
    formal: checker.formal(statement),
    theorem: source === null ? { name, says } : { name, says, source },
    scope,
    cases: toPlain(cases) as number | string,
    ...(isCounted === undefined ? {} : { isCounted }),
    ...(detail === undefined ? {} : { detail }),
    checker: checker.name,
    statement,
    witness: proof,
  };
}

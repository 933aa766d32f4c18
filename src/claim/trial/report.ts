import type { Declared } from '../definition/declared.ts';
import type { ControlRow, SentenceRow } from '../ledger/ledger.ts';
import type { Shown } from '../ledger/picture.ts';
import { type Problem, prefixed } from '../ledger/problem.ts';
import { ID } from '../validation/validateDeclared.ts';
import { type ClaimTest, claimTests, FIGURE, WELL_FORMED } from './claimTests.ts';
import type { Trial } from './trial.ts';
import type { Finished, Tested, Verdict } from './verdict.ts';

/** What became of one claim in a run, as JSON: the ledger is compiled from these and nothing else. */
export interface Report extends Declared {
  readonly because: readonly SentenceRow[];
  readonly beside: readonly SentenceRow[];
  readonly butNot: readonly ControlRow[];
  readonly pictures: readonly Shown[];
  /** Everything that went wrong. */
  readonly failures: readonly Problem[];
}

/** A report on a claim that never said anything. */
export const NOTHING: Report = {
  id: '',
  title: '',
  says: '',
  serves: [],
  readAs: [],
  settles: [],
  uses: [],
  assuming: [],
  sources: [],
  figure: false,
  sentences: { because: [], beside: [], butNot: [] },
  because: [],
  beside: [],
  butNot: [],
  pictures: [],
  failures: [],
};

/** Said of a file whose tests say nothing of a claim. */
export const NO_CLAIM: Problem = {
  code: 'no-claim',
  message: 'No claim is stated here: end the file with claim({ … }).',
};

/**
 * The report on a claim from what its tests left behind. Everything short of a test that passed and left its
 * verdict is a failure: a test that was skipped, never ended, or was allowed to fail.
 */
export function reportOf({ id, errors, tests }: Finished): Report {
  const verdicts = tests.flatMap((test) => (isSound(test) && isVerdict(test.verdict) ? [test.verdict] : []));
  const declared = verdicts.find((verdict) => verdict.part === 'declared')?.declared;
  const pictures = verdicts.flatMap((verdict) => (verdict.part === 'figure' ? verdict.pictures : []));
  const failures = [...errors, ...failuresOf(tests)];
  if (declared === undefined && failures.length === 0) failures.push(NO_CLAIM);
  if (declared !== undefined && declared.id !== id)
    failures.push({ code: 'declared-elsewhere', message: `It was declared as ${fileOf(declared.id)}.` });
  if (declared?.figure === true && pictures.length === 0 && failures.length === 0)
    failures.push({ code: 'figure-did-not-run', message: `"${FIGURE}" did not run.` });
  return {
    ...NOTHING,
    title: id,
    ...declared,
    id,
    because: verdicts.flatMap((verdict) => (verdict.part === 'because' ? [verdict.row] : [])),
    beside: verdicts.flatMap((verdict) => (verdict.part === 'beside' ? [verdict.row] : [])),
    butNot: verdicts.flatMap((verdict) => (verdict.part === 'butNot' ? [verdict.row] : [])),
    pictures,
    failures,
  };
}

/** Runs a whole claim at once, as a test of the machinery does; vitest runs it sentence by sentence. */
export function reportOn(trial: Trial): Report {
  return reportOf({ id: trial.id, errors: [], tests: claimTests(trial).map(tested) });
}

/** Runs one test of a claim at once. */
export function tested({ name, run }: ClaimTest): Tested {
  const { verdict, problem } = run();
  const errors = problem === undefined ? [] : [problem];
  return { name, state: problem === undefined ? 'passed' : 'failed', verdict, errors, lenient: [] };
}

/** Whether a test passed that could have failed. */
function isSound({ state, lenient }: Tested): boolean {
  return state === 'passed' && lenient.length === 0;
}

function isVerdict(value: unknown): value is Verdict {
  return typeof value === 'object' && value !== null && 'part' in value;
}

/** What went wrong in these tests. A figure that was not drawn for want of a sentence is only told if nothing else is. */
function failuresOf(tests: readonly Tested[]): readonly Problem[] {
  const told = (some: readonly Tested[]): readonly Problem[] => some.flatMap(failureOf);
  const own = told(tests.filter(({ verdict }) => !(isVerdict(verdict) && verdict.part === 'undrawn')));
  return own.length > 0 ? own : told(tests);
}

function failureOf({ name, state, verdict, errors, lenient }: Tested): readonly Problem[] {
  if (lenient.length > 0) {
    const message = `The test "${name}" runs with ${lenient.join(', ')}, which lets a failure pass: remove it.`;
    return [{ code: 'lenient', message }, ...failureOf({ name, state, verdict, errors, lenient: [] })];
  }
  if (state === 'failed' && isVerdict(verdict) && verdict.part === 'malformed') return verdict.problems;
  if (state === 'failed') return errors.map((error) => (name === WELL_FORMED ? error : prefixed(`"${name}": `, error)));
  if (state !== 'passed') return [{ code: 'did-not-end', message: `"${name}" did not run to its end (${state}).` }];
  if (isVerdict(verdict)) return [];
  return [
    {
      code: 'not-of-a-claim',
      message: `The test "${name}" is not one of a claim: a spec states one claim and nothing else.`,
    },
  ];
}

/** The spec file of a claim, for messages. */
export function fileOf(id: string): string {
  return ID.test(id) ? `specs/${id}.spec.ts` : id;
}

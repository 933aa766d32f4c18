import type { TestCase, TestModule } from 'vitest/node';
import { fileOf, NOTHING, type Report } from '../claim/trial/report.ts';
import type { Verdict } from './meta.ts';
import { idOf } from './specs.ts';
import { FIGURE, WELL_FORMED } from './suite.ts';

/** One thing that a module left behind, told apart from vitest's own objects so that it can be tested without a run. */
export interface Finished {
  readonly file: string;
  /** What went wrong outside of any test: an import, a syntax error. */
  readonly errors: readonly string[];
  readonly tests: readonly Test[];
}

/** One test of a finished module. */
export interface Test {
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped' | 'pending';
  readonly verdict: unknown;
  readonly errors: readonly string[];
  /** Whatever would let a failure pass: `.skip`, `.only`, `.todo`, `fails`, `retry`, `repeats`. */
  readonly lenient: readonly string[];
}

/** A vitest module as plain data. */
export function finished(module: TestModule): Finished {
  return {
    file: module.moduleId,
    errors: module.errors().map(({ message }) => (NO_TESTS.test(message) ? NO_CLAIM : message)),
    tests: [...module.children.allTests()].map(testOf),
  };
}

function testOf(test: TestCase): Test {
  const { fails, retry, repeats, mode } = test.options;
  const lenient = [
    mode === 'run' ? '' : `.${mode}`,
    fails === true ? 'fails' : '',
    retry ? 'retry' : '',
    repeats ? 'repeats' : '',
  ];
  return {
    name: test.name,
    state: test.result().state,
    verdict: test.meta().verdict,
    errors: (test.result().errors ?? []).map(({ message }) => message),
    lenient: lenient.filter((option) => option !== ''),
  };
}

/** vitest’s word for a file that registers no test. */
const NO_TESTS = /^No test suite found in file /;

/** Said of a file whose tests say nothing of a claim. */
export const NO_CLAIM = 'No claim is stated here: end the file with claim({ … }).';

/** The same module with only the tests that ran, for a run in which the user asked for a few by name. */
export function ranOnly({ tests, ...rest }: Finished): Finished {
  return { ...rest, tests: tests.filter(({ state }) => state !== 'skipped') };
}

/**
 * The report on the claim of a finished module. Everything short of a test that passed and left its
 * verdict is a failure: a test that was skipped, never ended, or was allowed to fail.
 */
export function gather(root: string, { file, errors, tests }: Finished): Report {
  const id = idOf(root, file);
  const failures = [...errors];
  const verdicts = tests.flatMap(({ name, state, verdict, errors: thrown, lenient }) => {
    if (lenient.length > 0)
      failures.push(`The test "${name}" runs with ${lenient.join(', ')}, which lets a failure pass: remove it.`);
    if (state === 'passed' && isVerdict(verdict)) return [verdict];
    if (state === 'failed') failures.push(...thrown.map((message) => (name === WELL_FORMED ? message : `"${name}": ${message}`)));
    else if (state === 'passed')
      failures.push(`The test "${name}" is not one of a claim: a spec states one claim and nothing else.`);
    else failures.push(`"${name}" did not run to its end (${state}).`);
    return [];
  });
  const declared = verdicts.find((verdict) => verdict.part === 'declared')?.declared;
  if (declared === undefined && failures.length === 0) failures.push(NO_CLAIM);
  if (declared !== undefined && declared.id !== id) failures.push(`It was declared as ${fileOf(declared.id)}.`);
  const pictures = verdicts.flatMap((verdict) => (verdict.part === 'figure' ? verdict.pictures : []));
  if (declared?.figure === true && pictures.length === 0 && failures.length === 0) failures.push(`"${FIGURE}" did not run.`);
  return {
    ...NOTHING,
    title: id,
    ...declared,
    id,
    because: verdicts.flatMap((verdict) => (verdict.part === 'because' ? [verdict.row] : [])),
    beside: verdicts.flatMap((verdict) => (verdict.part === 'beside' ? [verdict.row] : [])),
    butNot: verdicts.flatMap((verdict) => (verdict.part === 'butNot' ? [verdict.row] : [])),
    pictures,
    failures: withoutEchoes(failures),
  };
}

/** A sentence that failed is told once, and not again by the figure that needs it. */
function withoutEchoes(failures: readonly string[]): readonly string[] {
  const own = failures.filter((failure) => !failure.startsWith(`"${FIGURE}": The figure failed: The figure needs "`));
  return own.length === 0 ? failures : own;
}

function isVerdict(value: unknown): value is Verdict {
  return typeof value === 'object' && value !== null && 'part' in value;
}

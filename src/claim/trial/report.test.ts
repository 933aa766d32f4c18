import { expect, test } from 'vitest';
import type { Problem } from '../ledger/problem.ts';
import { controlName, FIGURE, WELL_FORMED } from './claimTests.ts';
import { NO_CLAIM, NOTHING, reportOf } from './report.ts';
import type { Finished, Tested } from './verdict.ts';

const ID = '01-some/claim';

const row = { sentence: 'it is so', kind: 'certificate', strength: 'proved', holds: true, scope: 'for all' };
const control = { sentence: 'it is not', of: 'it is so', kind: 'certificate', counterexample: 'There.' };
const declared = {
  id: ID,
  title: 'So it is',
  says: 'So.',
  serves: [],
  readAs: [],
  settles: [],
  uses: [],
  assuming: [],
  sources: [],
  figure: false,
  sentences: { because: ['it is so'], beside: [], butNot: ['it is not'] },
};

function passed(name: string, verdict: unknown): Tested {
  return { name, state: 'passed', verdict, errors: [], lenient: [] };
}

const TESTS: readonly Tested[] = [
  passed(WELL_FORMED, { part: 'declared', declared }),
  passed('it is so', { part: 'because', row }),
  passed(controlName('it is not'), { part: 'butNot', row: control }),
];

function finishedWith(tests: readonly Tested[], errors: readonly Problem[] = []): Finished {
  return { id: ID, errors, tests };
}

function failuresOf(tests: readonly Tested[], errors: readonly Problem[] = []): readonly Problem[] {
  return reportOf(finishedWith(tests, errors)).failures;
}

const codesOf = (tests: readonly Tested[]): readonly string[] => failuresOf(tests).map(({ code }) => code);

const FALSE: Problem = { code: 'false', message: 'It is false at x = 1.' };

test('tests that passed become the report', () => {
  expect(reportOf(finishedWith(TESTS))).toEqual({
    ...declared,
    because: [row],
    beside: [],
    butNot: [control],
    pictures: [],
    failures: [],
  });
});

test('an error outside of any test is a failure', () => {
  expect(failuresOf([], [FALSE])).toEqual([FALSE]);
});

test('a file without a claim is refused', () => {
  expect(reportOf(finishedWith([]))).toEqual({
    ...NOTHING,
    id: ID,
    title: ID,
    failures: [NO_CLAIM],
  });
});

test('a failure is told with its sentence; what is wrong with the claim itself stands alone', () => {
  const failing: Tested = {
    name: 'it is so',
    state: 'failed',
    verdict: undefined,
    errors: [FALSE],
    lenient: [],
  };
  expect(failuresOf([failing])).toEqual([{ code: 'false', message: '"it is so": It is false at x = 1.' }]);
  expect(failuresOf([{ ...failing, name: WELL_FORMED, errors: [FALSE] }])).toEqual([FALSE]);
});

test('a sentence that failed is not told again by the figure that needs it, which alone is told', () => {
  const failing: Tested = { name: 'it is so', state: 'failed', verdict: undefined, errors: [FALSE], lenient: [] };
  const figure: Tested = {
    ...failing,
    name: FIGURE,
    verdict: { part: 'undrawn' },
    errors: [{ code: 'not-drawn', message: 'The figure failed.' }],
  };
  expect(codesOf([failing, figure])).toEqual(['false']);
  expect(codesOf([figure])).toEqual(['not-drawn']);
  expect(codesOf([failing, { ...figure, verdict: undefined }])).toEqual(['false', 'not-drawn']);
});

test.each(['skipped', 'pending'] as const)('a test that was %s did not run to its end', (state) => {
  const [first, ...rest] = TESTS;
  expect(codesOf([{ ...passed(WELL_FORMED, undefined), ...first, state }, ...rest])).toEqual(['did-not-end']);
});

test('whatever would let a failure pass is refused', () => {
  const lenient = TESTS.map((each, i) => (i === 1 ? { ...each, lenient: ['retry', 'fails'] } : each));
  expect(codesOf(lenient)).toEqual(['lenient']);
  const failed = lenient.map((each, i) => (i === 1 ? { ...each, state: 'failed' as const, errors: [FALSE] } : each));
  expect(codesOf(failed)).toEqual(['lenient', 'false']);
  expect(reportOf(finishedWith(lenient)).because).toEqual([]);
});

test('a test that is none of a claim’s is refused', () => {
  expect(codesOf([...TESTS, passed('one plus one', undefined)])).toEqual(['not-of-a-claim']);
});

test('a claim declared under another id is noticed', () => {
  const [, ...rest] = TESTS;
  expect(codesOf([passed(WELL_FORMED, { part: 'declared', declared: { ...declared, id: '01-some/other' } }), ...rest])).toEqual([
    'declared-elsewhere',
  ]);
});

test('a figure that was declared and did not run is missed', () => {
  const [, ...rest] = TESTS;
  expect(codesOf([passed(WELL_FORMED, { part: 'declared', declared: { ...declared, figure: true } }), ...rest])).toEqual([
    'figure-did-not-run',
  ]);
});

import { expect, test } from 'vitest';
import { controlName, FIGURE, WELL_FORMED } from './claimTests.ts';
import { NOTHING, reportOf } from './report.ts';
import type { Finished, Tested } from './verdict.ts';

const ID = '01-some/claim';

const row = { sentence: 'it is so', kind: 'certificate', strength: 'proved', holds: true, scope: 'for all' };
const control = { sentence: 'it is not', of: 'it is so', kind: 'certificate', counterexample: 'There.' };
const declared = {
  id: ID,
  title: 'So it is',
  says: 'So.',
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

function finishedWith(tests: readonly Tested[], errors: readonly string[] = []): Finished {
  return { id: ID, errors, tests };
}

function failuresOf(tests: readonly Tested[], errors: readonly string[] = []): readonly string[] {
  return reportOf(finishedWith(tests, errors)).failures;
}

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

test('an error outside of any test is a failure, by its message', () => {
  expect(failuresOf([], ['x is not defined'])).toEqual(['x is not defined']);
});

test('a file without a claim is told how to end', () => {
  expect(reportOf(finishedWith([]))).toEqual({
    ...NOTHING,
    id: ID,
    title: ID,
    failures: ['No claim is stated here: end the file with claim({ … }).'],
  });
});

test('a sentence that failed says so with its message; what is wrong with the claim itself stands alone', () => {
  const failing: Tested = {
    name: 'it is so',
    state: 'failed',
    verdict: undefined,
    errors: ['It is false at x = 1.'],
    lenient: [],
  };
  expect(failuresOf([failing])).toEqual(['"it is so": It is false at x = 1.']);
  expect(failuresOf([{ ...failing, name: WELL_FORMED, errors: ['The title must be one line of text.'] }])).toEqual([
    'The title must be one line of text.',
  ]);
});

test('a sentence that failed is not told again by the figure that needs it, which alone is told', () => {
  const failing: Tested = { name: 'it is so', state: 'failed', verdict: undefined, errors: ['It is false.'], lenient: [] };
  const figure: Tested = {
    ...failing,
    name: FIGURE,
    verdict: { part: 'undrawn' },
    errors: ['The figure failed: The figure needs "it is so", which did not hold.'],
  };
  expect(failuresOf([failing, figure])).toEqual(['"it is so": It is false.']);
  expect(failuresOf([figure])).toEqual([`"${FIGURE}": ${figure.errors[0]}`]);
  expect(failuresOf([failing, { ...figure, verdict: undefined, errors: ['The figure failed: no ink'] }])).toHaveLength(2);
});

test.each(['skipped', 'pending'] as const)('a test that was %s did not run to its end', (state) => {
  const [first, ...rest] = TESTS;
  expect(failuresOf([{ ...passed(WELL_FORMED, undefined), ...first, state }, ...rest])).toContain(
    `"${WELL_FORMED}" did not run to its end (${state}).`,
  );
});

test('whatever would let a failure pass is refused', () => {
  const lenient = TESTS.map((each, i) => (i === 1 ? { ...each, lenient: ['retry', 'fails'] } : each));
  const why = 'The test "it is so" runs with retry, fails, which lets a failure pass: remove it.';
  expect(failuresOf(lenient)).toEqual([why]);
  const failed = lenient.map((each, i) => (i === 1 ? { ...each, state: 'failed' as const, errors: ['It is false.'] } : each));
  expect(failuresOf(failed)).toEqual([why, '"it is so": It is false.']);
  expect(reportOf(finishedWith(lenient)).because).toEqual([]);
});

test('a test that is none of a claim’s is refused', () => {
  expect(failuresOf([...TESTS, passed('one plus one', undefined)])).toEqual([
    'The test "one plus one" is not one of a claim: a spec states one claim and nothing else.',
  ]);
});

test('a claim declared under another id is noticed', () => {
  const [, ...rest] = TESTS;
  expect(
    failuresOf([passed(WELL_FORMED, { part: 'declared', declared: { ...declared, id: '01-some/other' } }), ...rest]),
  ).toEqual(['It was declared as specs/01-some/other.spec.ts.']);
});

test('a figure that was declared and did not run is missed', () => {
  const [, ...rest] = TESTS;
  expect(failuresOf([passed(WELL_FORMED, { part: 'declared', declared: { ...declared, figure: true } }), ...rest])[0]).toContain(
    'did not run',
  );
});

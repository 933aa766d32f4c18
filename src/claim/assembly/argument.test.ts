import { integer } from 'fast-check';
import { expect, test } from 'vitest';
import { argued } from '../../evidence/argued/argued.ts';
import { everyCase } from '../../evidence/everyCase/everyCase.ts';
import { measured } from '../../evidence/measured/measured.ts';
import { sampled } from '../../evidence/sampled/sampled.ts';
import type { Claim } from '../definition/claim.ts';
import type { ControlRow, SentenceRow } from '../ledger/ledger.ts';
import { claimTests, controlName, WELL_FORMED } from '../trial/claimTests.ts';
import { type Report, reportOn } from '../trial/report.ts';
import { tryClaim } from '../trial/trial.ts';
import { assembleSome } from './assemble.ts';
import { type Compiled, compile } from './compile.ts';

// Attempts to have an argument in words stand on what is not proved: by its author, and by a worker that lies.

const ID = '01-some/claim';
const CHAPTERS = [{ id: '01-some', title: 'Some claims', says: '' }];
const WHY = 'The first is so, and each makes the next so.';
const PART = 'one is so';
const NEXT = 'each makes the next so';
const ALL = 'all are so';
const NOT_NEXT = 'each makes the next but one so';
const NOT_ALL = 'all are so by leaps';

const CLAIM: Claim = {
  title: 'So it goes on',
  says: 'One after the other.',
  because: {
    [PART]: everyCase({ x: [1] }, 'x == 1'),
    [NEXT]: everyCase({ x: [0, 1] }, 'x^2 == x'),
    [ALL]: argued({ by: [PART, 'each makes…'], why: WHY }),
  },
  beside: {
    'many are so': sampled({ over: integer(), of: 'numbers', holds: () => true }),
    'most are so': measured({ run: (seed) => seed % 2, seeds: 4, of: 'rest', between: { from: '0', to: '1', why: 'so' } }),
  },
  butNot: {
    'two is one': { of: PART, on: everyCase({ x: [2] }, 'x == 1') },
    [NOT_NEXT]: { of: NEXT, on: everyCase({ x: [0, 2] }, 'x^2 == x') },
    [NOT_ALL]: { of: ALL, on: argued({ by: [PART, NOT_NEXT], why: WHY }) },
  },
};

const withArgument = (by: readonly string[], why = WHY, more: Claim['because'] = {}): Claim => ({
  ...CLAIM,
  because: { ...CLAIM.because, [ALL]: argued({ by, why }) },
  beside: { ...CLAIM.beside, ...more },
  butNot: { ...CLAIM.butNot, [NOT_ALL]: { of: ALL, on: argued({ by: [PART, NOT_NEXT], why }) } },
});
const withControl = (by: readonly string[], more: Claim['butNot'] = {}): Claim => ({
  ...CLAIM,
  because: { ...CLAIM.because, [ALL]: argued({ by: [PART, NEXT], why: WHY }) },
  butNot: { ...CLAIM.butNot, ...more, [NOT_ALL]: { of: ALL, on: argued({ by, why: WHY }) } },
});
const compiled = (report: Report): Compiled => compile([JSON.parse(JSON.stringify(report))], CHAPTERS);
const codesOf = ({ problems }: Compiled): readonly string[] => [...new Set(problems.map(({ code }) => code))];

test('who watches an argument hears nothing of the searches for its steps, and who watches a step does', () => {
  for (const [name, hears] of [
    [NOT_ALL, 0],
    [NOT_NEXT, 1],
  ] as const) {
    const heard: unknown[] = [];
    const watch = { done: () => {}, falseFor: (told: unknown) => heard.push(told) };
    expect(tryClaim(ID, CLAIM, { watch }).control(name)).toMatchObject({ holds: true });
    expect(heard).toHaveLength(hears);
  }
});

test('what proved sentences lead to in words is argued, with its steps in full, and its control names the one that is false', () => {
  const { ledger, problems } = compiled(reportOn(tryClaim(ID, CLAIM)));
  expect(problems).toEqual([]);
  const [claim] = ledger.claims;
  expect(claim?.strength).toBe('argued');
  expect(claim?.because[2]).toEqual({
    sentence: ALL,
    kind: 'argued',
    strength: 'argued',
    holds: true,
    scope: 'from 2 sentences that are proved',
    by: [PART, NEXT],
    why: WHY,
  });
  expect(claim?.butNot[2]).toEqual({
    sentence: NOT_ALL,
    of: ALL,
    kind: 'argued',
    counterexample: `One of its steps is false: “${NOT_NEXT}” stands in the place of “${NEXT}”.`,
    refutation: { step: NEXT, control: NOT_NEXT },
  });
});

test.each<[string, Claim, string]>([
  ['itself', withArgument([PART, ALL]), 'step-argued'],
  [
    'what names it',
    withArgument([PART, 'it comes round'], WHY, { 'it comes round': argued({ by: [ALL], why: WHY }) }),
    'step-argued',
  ],
  ['an argument', withArgument([PART, 'it is so'], WHY, { 'it is so': argued({ by: [PART], why: WHY }) }), 'step-argued'],
  ['what is supported', withArgument([PART, 'many are so']), 'step-not-proved'],
  ['what is measured', withArgument([PART, 'most…']), 'step-not-proved'],
  ['what is not there', withArgument([PART, 'two are so']), 'no-such-step'],
  ['what is not there, shortened', withArgument([PART, 'two…']), 'no-such-step'],
  ['what may be either of two', withArgument([PART, '…']), 'no-such-step'],
  ['what ends in three dots', withArgument([PART, 'each makes...']), 'no-such-step'],
  ['a control', withArgument([PART, NOT_NEXT]), 'no-such-step'],
  ['nothing', withArgument([]), 'no-step'],
  ['one twice', withArgument([NEXT, 'each makes…']), 'step-twice'],
  ['what fails', withArgument([PART, 'three is so'], WHY, { 'three is so': everyCase({ x: [3] }, 'x^2 == x') }), 'false'],
  ['steps without words', withArgument([PART, NEXT], ''), 'not-one-line'],
  ['steps with one word', withArgument([PART, NEXT], 'Obviously.'), 'no-argument'],
  ['steps with half a sentence', withArgument([PART, NEXT], 'each after the other'), 'no-argument'],
  ['steps with words to be written', withArgument([PART, NEXT], 'TO DO: how it follows.'), 'to-be-written'],
])('an argument that names %s does not stand, and its claim has no page', (_, claim, code) => {
  const trial = tryClaim(ID, claim);
  expect(trial.problems).toEqual([]);
  expect(trial.sentence(ALL)).toMatchObject({ holds: false, code });
  const { ledger } = compiled(reportOn(trial));
  expect(ledger.claims).toEqual([]);
});

test('an argument outside of a claim names nothing', () => {
  const [one, other] = [argued({ by: ['a step'], why: WHY }), argued({ by: ['another'], why: WHY })];
  expect(one.establish({ seed: 1, fresh: false })).toMatchObject({ holds: false, code: 'no-claim' });
  expect(one.contradict({ seed: 1, fresh: false }, other)).toMatchObject({ contradicted: false, code: 'no-claim' });
  const rest = { sentence: (sentence: string) => ({ sentence, holds: true }) as SentenceRow, control: undefined as never };
  expect(() => one.contradict({ seed: 1, fresh: false, rest }, other)).toThrow(TypeError);
});

test.each<[string, Claim, string]>([
  ['changes nothing', withControl([PART, NEXT]), 'not-one-step'],
  ['changes two steps', withControl(['two is one', NOT_NEXT]), 'not-one-step'],
  ['leaves out a step', withControl([PART]), 'not-one-step'],
  ['has one step more', withControl([PART, NEXT, NOT_NEXT]), 'not-one-step'],
  ['only shortens a step', withControl([PART, `${NEXT}…`]), 'no-such-step'],
  ['names another sentence', withControl([PART, 'many are so']), 'no-such-step'],
  ['names what is not there', withControl([PART, 'two are so']), 'no-such-step'],
  ['names itself', withControl([PART, NOT_ALL]), 'step-argued'],
  ['names a control of another step', withControl([PART, 'two is one']), 'control-of-another'],
  [
    'names a control that is not refused',
    withControl([PART, NOT_NEXT], { [NOT_NEXT]: { of: NEXT, on: everyCase({ x: [1] }, 'x^2 == x') } }),
    'neighbour-accepted',
  ],
])('a control of an argument that %s shows nothing, and its claim has no page', (_, claim, code) => {
  const trial = tryClaim(ID, claim);
  expect(trial.problems).toEqual([]);
  expect(trial.control(NOT_ALL)).toMatchObject({ holds: false, code });
  expect(compiled(reportOn(trial)).ledger.claims).toEqual([]);
});

test('a control of an argument whose own step fails is none', () => {
  const claim = withControl([PART, NOT_NEXT]);
  const trial = tryClaim(ID, { ...claim, because: { ...claim.because, [NEXT]: everyCase({ x: [3] }, 'x^2 == x') } });
  expect(trial.control(NOT_ALL)).toMatchObject({ holds: false, code: 'false' });
});

test('a control of an argument has the very same words', () => {
  const on = argued({ by: [PART, NOT_NEXT], why: 'It is another argument.' });
  expect(tryClaim(ID, { ...CLAIM, butNot: { ...CLAIM.butNot, [NOT_ALL]: { of: ALL, on } } }).problems).toMatchObject([
    { code: 'other-check' },
  ]);
  expect(on.contradict({ seed: 1, fresh: false }, argued({ by: [PART, NEXT], why: WHY }))).toMatchObject({
    code: 'not-one-step',
  });
});

// What a worker reports

const ONE = 'from 1 sentence that is proved';
const HONEST = reportOn(tryClaim(ID, CLAIM));
const forged = (part: 'because' | 'beside' | 'butNot', sentence: string, change: object): Report => ({
  ...HONEST,
  [part]: HONEST[part].map((row) => (row.sentence === sentence ? { ...row, ...change } : row)),
});

test.each<[string, Report, readonly string[]]>([
  ['says proved', forged('because', ALL, { strength: 'proved' }), ['strength-not-earned']],
  ['says supported', forged('because', ALL, { strength: 'supported' }), ['strength-not-earned']],
  ['stands on itself', forged('because', ALL, { by: [ALL], scope: ONE }), ['step-not-proved']],
  ['stands on what is supported', forged('because', ALL, { by: [PART, 'many are so'] }), ['step-not-proved']],
  ['stands on what is measured', forged('because', ALL, { by: ['most are so'], scope: ONE }), ['step-not-proved']],
  ['stands on what is not there', forged('because', ALL, { by: [PART, 'two are so'] }), ['step-not-proved']],
  ['stands on what is shortened', forged('because', ALL, { by: [PART, 'each makes…'] }), ['step-not-proved']],
  ['stands on a control', forged('because', ALL, { by: [PART, NOT_NEXT] }), ['step-not-proved']],
  [
    'stands on what its checker refuses',
    forged('because', NEXT, { statement: { given: { x: [2] }, formula: ['==', 'x', 1] } }),
    ['false-somewhere', 'step-not-proved'],
  ],
  ['stands on what is only said to be proved', forged('beside', 'many are so', { strength: 'proved' }), ['strength-not-earned']],
  ['stands on nothing', forged('because', ALL, { by: [] }), ['out-of-form']],
  ['stands on one twice', forged('because', ALL, { by: [PART, PART] }), ['out-of-form']],
  ['has no words', forged('because', ALL, { why: '' }), ['out-of-form']],
  ['has one word', forged('because', ALL, { why: 'Obviously.' }), ['facts-disagree']],
  ['has markup for words', forged('because', ALL, { why: 'It is <b>proved</b> so.' }), ['facts-disagree']],
  ['holds for more', forged('because', ALL, { scope: 'for everything' }), ['words-differ']],
  ['has a theorem', forged('because', ALL, { theorem: { name: 'Mine', says: 'So.' } }), ['out-of-form']],
  [
    'has a checker',
    forged('because', ALL, { checker: 'everyCase', statement: 1, witness: null }),
    ['not-an-object', 'missing-field', 'no-form'],
  ],
])('a reported argument that %s is refused', (_, report, codes) => {
  const result = compiled(report);
  expect(result.ledger.claims).toEqual([]);
  expect(codesOf(result)).not.toEqual([]);
  expect(codes).toEqual(expect.arrayContaining([...codesOf(result)]));
});

test.each<[string, Report, string]>([
  [
    'replaces what is no step',
    forged('butNot', NOT_ALL, {
      refutation: { step: 'many are so', control: NOT_NEXT },
      counterexample: `One of its steps is false: “${NOT_NEXT}” stands in the place of “many are so”.`,
    }),
    'no-such-step',
  ],
  [
    'has a step in the place of itself',
    forged('butNot', NOT_ALL, { refutation: { step: NEXT, control: NEXT } }),
    'not-contradicted',
  ],
  [
    'names a control that is not there',
    forged('butNot', NOT_ALL, {
      refutation: { step: NEXT, control: 'x' },
      counterexample: `One of its steps is false: “x” stands in the place of “${NEXT}”.`,
    }),
    'step-not-refuted',
  ],
  [
    'names a control of another step',
    forged('butNot', NOT_ALL, {
      refutation: { step: NEXT, control: 'two is one' },
      counterexample: `One of its steps is false: “two is one” stands in the place of “${NEXT}”.`,
    }),
    'step-not-refuted',
  ],
  [
    'names itself',
    forged('butNot', NOT_ALL, {
      refutation: { step: NEXT, control: NOT_ALL },
      counterexample: `One of its steps is false: “${NOT_ALL}” stands in the place of “${NEXT}”.`,
    }),
    'step-not-refuted',
  ],
  ['says more', forged('butNot', NOT_ALL, { counterexample: 'It is false.' }), 'words-differ'],
  ['guards what is no argument', forged('butNot', NOT_ALL, { of: PART }), 'other-check'],
])('a reported control of an argument that %s is refused', (_, report, code) => {
  const result = compiled(report);
  expect(result.ledger.claims).toEqual([]);
  expect(codesOf(result)).toEqual([code]);
});

test('a control whose own control is forged falls with it', () => {
  const result = compiled(forged('butNot', NOT_NEXT, { refutation: { x: 0 } }));
  expect(result.ledger.claims).toEqual([]);
  expect(codesOf(result)).toContain('step-not-refuted');
});

test('asked for by its name alone, a control of an argument is told only beside the one that it names', () => {
  const told = (...names: readonly string[]) => toldOf(HONEST.butNot.filter(({ sentence }) => names.includes(sentence)));
  const toldOf = (rows: readonly ControlRow[]) => {
    const tests = rows.map((row: ControlRow) => ({
      name: controlName(row.sentence),
      state: 'passed' as const,
      verdict: { part: 'butNot', row },
      errors: [],
      lenient: [],
    }));
    const [report] = assembleSome([{ id: ID, errors: [], tests }], CHAPTERS).reports;
    return [report?.butNot.map(({ sentence }) => sentence), report?.failures.map(({ code }) => code)];
  };
  expect(told(NOT_NEXT, NOT_ALL)).toEqual([[NOT_NEXT, NOT_ALL], []]);
  expect(told(NOT_ALL)).toEqual([[], ['step-not-refuted']]);
  // What no checker has refuted is not what an argument may have for a false step.
  const said = {
    sentence: NOT_NEXT,
    of: NEXT,
    kind: 'recorded',
    counterexample: 'It is false for 1.',
    refutation: { result: 1 },
  };
  const [, , last] = HONEST.butNot;
  expect(toldOf([said as ControlRow, last as ControlRow])).toEqual([[NOT_NEXT], ['step-not-refuted']]);
});

test('of a few tests by name, an argument whose steps did not run is not told as argued, and says why', () => {
  const told = (...names: readonly string[]): unknown => {
    const tests = claimTests(tryClaim(ID, CLAIM)).map(({ name, run }) => ({
      name,
      state: names.includes(name) ? ('passed' as const) : ('skipped' as const),
      verdict: name === WELL_FORMED || names.includes(name) ? run().verdict : undefined,
      errors: [],
      lenient: [],
    }));
    const [report] = assembleSome([{ id: ID, errors: [], tests }], CHAPTERS).reports;
    return [report?.because.map(({ sentence }) => sentence), report?.failures.map(({ code }) => code)];
  };
  expect(told(WELL_FORMED, PART, NEXT, ALL)).toEqual([[PART, NEXT, ALL], []]);
  expect(told(WELL_FORMED, PART)).toEqual([[PART], []]);
  expect(told(WELL_FORMED, PART, ALL)).toEqual([[PART], ['step-not-proved']]);
  expect(told(WELL_FORMED, ALL)).toEqual([[], ['step-not-proved']]);
});

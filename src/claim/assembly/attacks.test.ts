import { integer } from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { checked } from '../../evidence/checked.ts';
import { consequence } from '../../evidence/consequence/consequence.ts';
import { type Evidence, made } from '../../evidence/evidence.ts';
import { identityAtRandom, type Program } from '../../evidence/identityAtRandom/identityAtRandom.ts';
import { randomWords } from '../../evidence/identityAtRandom/randomWords.ts';
import { inseparable } from '../../evidence/inseparable/inseparable.ts';
import { measured } from '../../evidence/measured/measured.ts';
import { measuredWords } from '../../evidence/measured/measuredWords.ts';
import { recorded } from '../../evidence/recorded/recorded.ts';
import { recordedWords } from '../../evidence/recorded/recordedWords.ts';
import { sampled } from '../../evidence/sampled/sampled.ts';
import { sampledWords } from '../../evidence/sampled/sampledWords.ts';
import { swept } from '../../evidence/swept/swept.ts';
import { sweptWords } from '../../evidence/swept/sweptWords.ts';
import type { Words } from '../../evidence/words.ts';
import { Rational } from '../../math/exact/rational.ts';
import { AND, OR, XOR } from '../../math/separability/boolean.ts';
import type { Claim } from '../definition/claim.ts';
import type { ControlRow } from '../ledger/ledger.ts';
import { controlName, FIGURE, WELL_FORMED } from '../trial/claimTests.ts';
import { type Report, reportOn } from '../trial/report.ts';
import { tryClaim } from '../trial/trial.ts';
import type { Finished, Tested, Verdict } from '../trial/verdict.ts';
import { assemble, assembleSome } from './assemble.ts';
import type { Compiled } from './compile.ts';

/*
 * Attempts to have the book print what is not so. The code of a spec may do anything in its worker, so
 * the line that is held is this: nothing prints "proved" unless a registered checker has accepted it
 * here, from plain data; and nothing prints "supported" or "measured" with words its kind cannot have.
 * Each attack arrives as what the tests of a worker left behind, and goes the way that all of the book goes.
 */

const ID = '01-some/claim';
const CHAPTERS = [{ id: '01-some', title: 'Some claims', says: '' }];
const HASH = '0123456789abcdef'.repeat(4);

const OVER = integer({ min: 0, max: 9 });
const sample = (most: number): Evidence =>
  sampled({ over: OVER, of: 'digits', holds: (n) => n < most, classes: { even: { atLeast: '0.2', has: (n) => n % 2 === 0 } } });
const same: Program = (_, variables) => variables;
const squared: Program = (ring, variables) => variables.map((x) => ring.mul(x, x));
const random = (right: Program): Evidence => identityAtRandom({ variables: 2, left: same, right, of: 'pairs' });
const members = (): readonly number[] => [0, 1];
const sweep = (most: number): Evidence => swept({ members, size: 2, key: String, holds: (bit) => bit < most, of: 'every bit' });
const between = { from: '0', to: '3', why: 'so it was' };
const experiment = (offset: number): Evidence =>
  measured({ run: (seed) => (seed % 3) + offset, seeds: 3, of: 'remainder', between });
const isOne = (result: unknown): boolean => result === 1;
const record = (result: number): Evidence =>
  recorded({
    record: { record: '01-a/b', code: HASH, seal: HASH, result },
    records: 'exhaustive',
    scope: 'for one',
    holds: isOne,
  });

/** One sentence of every kind, each with its control. */
const CLAIM: Claim = {
  title: 'Every kind of evidence',
  says: 'One sentence each.',
  because: {
    certificate: inseparable(XOR),
    sampled: sample(10),
    identity: random(same),
    exhaustive: sweep(2),
    measured: experiment(0),
    recorded: record(1),
  },
  butNot: {
    'not certificate': { of: 'certificate', on: inseparable(AND) },
    'not sampled': { of: 'sampled', on: sample(5), drops: 'all is well' },
    'not identity': { of: 'identity', on: random(squared) },
    'not exhaustive': { of: 'exhaustive', on: sweep(1) },
    'not measured': { of: 'measured', on: experiment(9) },
    'not recorded': { of: 'recorded', on: record(2) },
  },
  assuming: { 'all is well': 'Nothing is forged.' },
};

/** The report that an honest worker sends, as it arrives. */
const HONEST: Report = JSON.parse(JSON.stringify(reportOn(tryClaim(ID, CLAIM, { sealOf: () => ({ code: HASH, seal: HASH }) }))));

const passed = (name: string, verdict: Verdict): Tested => ({ name, state: 'passed', verdict, errors: [], lenient: [] });

/** What the tests of a worker left behind that reports this. */
function leftBehind(report: Report): Finished {
  const { id, because, beside, butNot, pictures, failures } = report;
  return {
    id,
    errors: failures,
    tests: [
      passed(WELL_FORMED, { part: 'declared', declared: report }),
      ...Array.from(because, (row) => passed('a sentence', { part: 'because', row })),
      ...beside.map((row) => passed('a sentence', { part: 'beside', row })),
      ...butNot.map((row) => passed('a control', { part: 'butNot', row })),
      ...(pictures.length === 0 ? [] : [passed(FIGURE, { part: 'figure', pictures })]),
    ],
  };
}

const compiled = (report: unknown): Compiled => assemble([leftBehind(report as Report)], CHAPTERS);

/** The report on these controls when they were asked for by name, and their sentences did not run. */
function askedByName(rows: readonly ControlRow[]): Report | undefined {
  const unrun: Tested = { name: 'certificate', state: 'skipped', verdict: undefined, errors: [], lenient: ['.skip'] };
  const tests = rows.map((row) => passed(controlName(row.sentence), { part: 'butNot', row }));
  return assembleSome([{ id: ID, errors: [], tests: [unrun, ...tests] }], CHAPTERS).reports[0];
}

/** The honest report with one row forged. */
function forged(part: 'because' | 'beside' | 'butNot', sentence: string, change: { readonly [field: string]: unknown }): unknown {
  return { ...HONEST, [part]: HONEST[part].map((row) => (row.sentence === sentence ? { ...row, ...change } : row)) };
}

/** Expects that nothing of this is printed, and that each thing found wrong has one of these codes. */
function expectRefused(report: unknown, ...codes: readonly string[]): void {
  const { ledger, problems } = compiled(report);
  expect(ledger.claims).toEqual([]);
  expect(ledger.withdrawn.map(({ id }) => id)).toEqual([ID]);
  expect(problems).not.toEqual([]);
  expect(codes).toEqual(expect.arrayContaining(problems.map(({ code }) => code)));
}

afterEach(() => {
  vi.restoreAllMocks();
});

test('the honest report is printed as it is: what is forged below is refused for being forged', () => {
  const { ledger, problems } = compiled(HONEST);
  expect(problems).toEqual([]);
  const [row] = ledger.claims;
  expect(row?.because.map(({ sentence, kind, strength }) => [sentence, kind, strength])).toEqual([
    ['certificate', 'certificate', 'proved'],
    ['sampled', 'sampled', 'supported'],
    ['identity', 'identity', 'supported'],
    ['exhaustive', 'exhaustive', 'supported'],
    ['measured', 'measured', 'measured'],
    ['recorded', 'recorded', 'supported'],
  ]);
  expect(row?.because.slice(1)).toEqual(HONEST.because.slice(1));
  expect(row?.butNot.slice(1)).toEqual(HONEST.butNot.slice(1));
  expect(row?.assuming).toEqual([{ name: 'all is well', says: 'Nothing is forged.', droppedBy: 'not sampled' }]);
});

// Forged rows: a strength, a scope, a bound or a theorem that was not earned

const UNCHECKED = ['sampled', 'identity', 'exhaustive', 'measured', 'recorded'] as const;

test.each(UNCHECKED)('a row of kind %s cannot say proved', (kind) => {
  expectRefused(forged('because', kind, { strength: 'proved' }), 'strength-not-earned');
});

test('nor can a kind that needs a checker go without, nor one that does not exist', () => {
  for (const kind of ['certificate', 'witness', 'proof', 'toString', undefined]) {
    expectRefused(forged('because', 'sampled', { kind }), kind === undefined ? 'unreadable' : 'strength-not-earned');
  }
  for (const strength of ['supported', 'measured', 'proved']) {
    expectRefused(forged('because', 'certificate', { checker: null, strength }), 'unknown-checker', 'strength-not-earned');
  }
});

const NOT_EARNED: readonly (readonly [field: string, value: unknown])[] = [
  ['formal', 'No affine function is positive on the ones.'],
  ['theorem', { name: 'Farkas', says: 'So it is.', source: 'farkas1902' }],
  ['checker', 'inseparable'],
  ['statement', { points: [[0]], labels: [true] }],
  ['note', 'This is as good as proved.'],
];

test.each(UNCHECKED)('a row of kind %s cannot carry what only a checker earns, nor a field of one’s own', (kind) => {
  for (const [field, value] of NOT_EARNED)
    expectRefused(forged('because', kind, { [field]: value }), 'out-of-form', 'no-statement');
});

test.each<[string, string, unknown]>([
  ['sampled', 'bound', '2^-240'],
  ['sampled', 'detail', 'Every case was looked at.'],
  ['sampled', 'witness', null],
  ['exhaustive', 'bound', '2^-240'],
  ['exhaustive', 'detail', 'And all others.'],
  ['measured', 'bound', '2^-240'],
  ['measured', 'classes', []],
  ['identity', 'discarded', '0.0 %'],
  ['recorded', 'seed', 1],
  ['recorded', 'cases', 100],
])('a row of kind %s cannot carry a %s', (kind, field, value) => {
  expectRefused(forged('because', kind, { [field]: value }), 'out-of-form');
});

test.each<[string, string]>([
  ['sampled', 'for every line'],
  ['sampled', 'for digits'],
  ['identity', 'for every shape'],
  ['identity', 'for pairs'],
  ['measured', 'for every seed'],
  ['measured', 'for 4 seeds'],
  ['exhaustive', 'everywhere'],
  ['recorded', 'always'],
  ['recorded', 'for one\n\n**Proved.**'],
])('a row of kind %s cannot have the scope %j', (kind, scope) => {
  expectRefused(forged('because', kind, { scope }), 'out-of-form', 'words-differ', 'unseen-character');
});

test.each<[string, string, unknown]>([
  ['sampled', 'cases', 0],
  ['sampled', 'cases', 1],
  ['sampled', 'cases', -1000],
  ['sampled', 'cases', '12'],
  ['sampled', 'cases', 'all of them'],
  ['sampled', 'seed', 2 ** 40],
  ['sampled', 'seed', 'lucky'],
  ['sampled', 'discarded', 'none'],
  ['sampled', 'discarded', 0],
  ['sampled', 'classes', []],
  ['sampled', 'classes', 'all'],
  ['sampled', 'classes', [null]],
  ['sampled', 'classes', [{ name: 'even', atLeast: '0.9', share: '20.0 %' }]],
  ['sampled', 'classes', [{ name: 'even', atLeast: '2', share: '20.0 %' }]],
  ['sampled', 'classes', [{ name: 'even', atLeast: '0.1', share: 'most' }]],
  ['sampled', 'classes', [{ name: '', atLeast: '0.1', share: '20.0 %' }]],
  ['sampled', 'classes', [{ name: 'even', atLeast: '0.1', share: '20.0 %', proved: true }]],
  ['identity', 'exponent', -9999],
  ['identity', 'exponent', '-30'],
  ['identity', 'bound', '2^-9999'],
  ['identity', 'bound', '0'],
  ['identity', 'detail', 'It is certain.'],
  ['identity', 'detail', 7],
  ['identity', 'cases', 9],
  ['identity', 'degree', 2],
  ['identity', 'degree', '1'],
  ['exhaustive', 'cases', '-1'],
  ['exhaustive', 'cases', null],
  ['measured', 'cases', 4],
  ['measured', 'detail', 'remainder: mean 1.0000, as the theory says.'],
  ['measured', 'detail', 'by ‹x +›'],
  ['recorded', 'hash', 'abc'],
  ['recorded', 'hash', HASH.toUpperCase()],
  ['recorded', 'hash', null],
  ['recorded', 'command', ''],
  ['recorded', 'strength', 'proved'],
])('a row of kind %s cannot have the %s %j', (kind, field, value) => {
  expectRefused(
    forged('because', kind, { [field]: value }),
    'out-of-form',
    'unseen-character',
    'words-differ',
    'facts-disagree',
    'strength-not-earned',
  );
});

const FALSE_LINE = '   \u2713 proved    all is linear';

test.each<[part: 'because' | 'butNot', sentence: string, field: string, value: string]>([
  ['because', 'sampled', 'scope', `for draws of digits\u001b[1A\u001b[2K${FALSE_LINE}`],
  ['because', 'sampled', 'scope', `for draws of digits\r${FALSE_LINE}`],
  ['because', 'exhaustive', 'scope', 'for every bit\u202e'],
  ['because', 'recorded', 'command', `npm run record\u001b[1A${FALSE_LINE}`],
  ['because', 'measured', 'detail', `remainder:\n${FALSE_LINE}`],
  ['butNot', 'not exhaustive', 'counterexample', `It is false for 1.\n${FALSE_LINE}`],
  ['butNot', 'not exhaustive', 'counterexample', `It is false for 1.\u001b[2K\u0008${FALSE_LINE}`],
  ['butNot', 'not sampled', 'counterexample', `It is false for 5.\u2028${FALSE_LINE}`],
])('a terminal is not made to show another row by what stands in one: %s, %s, %s', (part, sentence, field, value) => {
  expectRefused(forged(part, sentence, { [field]: value }), 'out-of-form', 'unseen-character');
});

// Forged facts, with the very words that they make

/** The honest report with other facts in one row, and the words that its maker would make of them. */
function consistent(part: 'because' | 'butNot', sentence: string, facts: { readonly [field: string]: unknown }): unknown {
  const row = HONEST[part].find((each) => each.sentence === sentence);
  const changed = { ...row, ...facts } as never;
  const words = WORDS.get(row?.kind);
  const made =
    part === 'because' ? words?.sentence(changed) : { counterexample: words?.counterexample(facts.refutation as never) };
  return forged(part, sentence, { ...facts, ...made });
}

const WORDS: ReadonlyMap<string | undefined, Words<never, never>> = new Map<string, Words<never, never>>(
  Object.entries({
    sampled: sampledWords,
    identity: randomWords,
    exhaustive: sweptWords,
    measured: measuredWords,
    recorded: recordedWords,
  }),
);

const MEASUREMENT = HONEST.because.find(({ kind }) => kind === 'measured')?.measurement ?? { mean: '', between };

test.each<[string, { readonly [field: string]: unknown }]>([
  ['sampled', { classes: [{ name: 'even', atLeast: '0.9', count: 500 }] }],
  ['sampled', { classes: [{ name: 'even', atLeast: '0.1', count: 1001 }] }],
  ['sampled', { classes: [{ name: 'even', atLeast: '0.0', count: 500 }] }],
  ['identity', { degree: 2 ** 31 }],
  ['identity', { cases: 1001 }],
  ['measured', { measurement: { ...MEASUREMENT, mean: '3.0001' } }],
  ['measured', { measurement: { ...MEASUREMENT, least: '1.5000' } }],
  ['measured', { measurement: { ...MEASUREMENT, most: '0.5000' } }],
  ['measured', { measurement: { ...MEASUREMENT, between: { ...between, from: '1.5' } } }],
  ['measured', { measurement: { ...MEASUREMENT, seeds: 1000 } }],
])('the facts of a row of kind %s must agree: %j', (kind, facts) => {
  expectRefused(consistent('because', kind, facts), 'facts-disagree');
});

test.each<[string, { readonly [field: string]: unknown }]>([
  ['sampled', { of: '' }],
  ['sampled', { of: `digits\u001b[1A${FALSE_LINE}` }],
  ['sampled', { classes: [{ name: 'even\u202e', atLeast: '0.1', count: 500 }] }],
  ['identity', { degree: 0 }],
  ['exhaustive', { of: ['every bit'] }],
  ['measured', { measurement: { ...MEASUREMENT, mean: '1' } }],
  ['measured', { measurement: { ...MEASUREMENT, mean: 'NaN' } }],
  ['measured', { measurement: { ...MEASUREMENT, proved: true } }],
  ['measured', { measurement: { ...MEASUREMENT, between: { ...between, to: 'Infinity' } } }],
  ['measured', { measurement: { ...MEASUREMENT, between: { ...between, why: `so\n${FALSE_LINE}` } } }],
  ['recorded', { record: '' }],
])('the facts of a row of kind %s must have their form: %j', (kind, facts) => {
  expectRefused(consistent('because', kind, facts), 'out-of-form', 'unseen-character', 'unreadable');
});

test('a control that contradicts nothing, or whose formula cannot be set, is none', () => {
  expectRefused(consistent('butNot', 'not measured', { refutation: MEASUREMENT }), 'not-contradicted');
  expectRefused(consistent('butNot', 'not sampled', { refutation: { input: 'at ‹x +›' } }), 'out-of-place');
});

test('a row cannot go without what its kind must show', () => {
  for (const [kind, field] of [
    ['sampled', 'seed'],
    ['sampled', 'cases'],
    ['identity', 'bound'],
    ['measured', 'detail'],
    ['recorded', 'hash'],
    ['exhaustive', 'scope'],
  ] as const) {
    const because = HONEST.because.map((row) =>
      row.kind === kind ? Object.fromEntries(Object.entries(row).filter(([key]) => key !== field)) : row,
    );
    expectRefused({ ...HONEST, because }, 'out-of-form');
  }
});

test('what the row of a checker says is not printed, but what the checker says', () => {
  const lies = {
    formal: 'All is proved.',
    theorem: { name: 'Me', says: 'I say so.' },
    scope: 'for everything',
    cases: 10 ** 9,
    detail: 'Trust me.',
    bound: '0',
    strength: 'proved',
    kind: 'exhaustive',
  };
  const { ledger } = compiled({
    ...HONEST,
    because: HONEST.because.map((row) => (row.sentence === 'certificate' ? { ...row, ...lies } : row)),
  });
  expect(ledger.claims[0]?.because[0]).toEqual(compiled(HONEST).ledger.claims[0]?.because[0]);
  expect(ledger.claims[0]?.because[0]).toMatchObject({
    kind: 'certificate',
    scope: 'for every line',
    theorem: { name: 'Gordan' },
  });
});

// Forged proofs

test('a registered checker with another statement, another witness, or another name', () => {
  expectRefused(forged('because', 'certificate', { statement: AND }), 'sides-weigh-differently');
  expectRefused(forged('because', 'certificate', { witness: { combination: [1, 1, 1, 2] } }), 'sides-weigh-differently');
  expectRefused(forged('because', 'certificate', { witness: { combination: [0, 0, 0, 0] } }), 'zero-combination');
  expectRefused(forged('because', 'certificate', { checker: 'separable' }), 'missing-field');
  expectRefused(forged('because', 'certificate', { checker: 'alwaysTrue' }), 'unknown-checker');
  expectRefused(forged('because', 'certificate', { checker: '__proto__' }), 'unknown-checker');
  expectRefused(
    forged('because', 'certificate', { statement: { points: [], labels: [] }, witness: { combination: [] } }),
    'empty',
  );
});

test('data that is not plain: floats, functions, class instances, a length of one’s own', () => {
  expectRefused(forged('because', 'certificate', { witness: { combination: [0.5, 0.5, 0.5, 0.5] } }), 'unreadable');
  expectRefused(forged('because', 'certificate', { witness: { combination: [Number.NaN, 1, 1, 1] } }), 'unreadable');
  expectRefused(
    forged('because', 'certificate', { witness: { combination: { length: 4, 0: 1, 1: 1, 2: 1, 3: 1, every: true } } }),
    'not-a-list',
  );
  expectRefused(forged('because', 'certificate', { statement: new Map(Object.entries(XOR)) }), 'unreadable');
  class Blind extends Array<number> {}
  Object.assign(Blind.prototype, { every: () => true });
  expectRefused(
    forged('because', 'certificate', { statement: AND, witness: { combination: Blind.from([1, 1, 1, 1]) } }),
    'unreadable',
  );
});

test('a Rational that agrees with everything is read for its digits', () => {
  class Agreeable extends Rational {
    override compare(): 0 {
      return 0;
    }
    override sign(): 0 {
      return 0;
    }
  }
  const one = new Agreeable(Number.NaN, Number.NaN);
  expectRefused(
    forged('because', 'certificate', { statement: AND, witness: { combination: [one, one, one, one] } }),
    'unreadable',
  );
  const lies = Object.create(Rational.prototype, {
    n: { value: 1n },
    d: { value: 1n },
    sign: { value: () => 0 },
    equals: { value: () => true },
  });
  expectRefused(
    forged('because', 'certificate', { statement: AND, witness: { combination: [lies, lies, lies, lies] } }),
    'sides-weigh-differently',
  );
});

test('a getter that says one thing when it is checked and another when it is printed', () => {
  let asked = 0;
  const row = {
    ...HONEST.because[0],
    get statement() {
      asked += 1;
      return asked === 1 ? XOR : AND;
    },
  };
  const { ledger } = compiled({ ...HONEST, because: [row, ...HONEST.because.slice(1)] });
  expect(asked).toBe(1);
  expect(ledger.claims[0]?.because[0]?.statement).toEqual(XOR);
});

test('a proxy that answers the first time only', () => {
  let asked = 0;
  const labels = new Proxy([...XOR.labels], {
    get: (target, key, receiver) => {
      if (key === '3') asked += 1;
      return asked > 1 && key === '3' ? true : Reflect.get(target, key, receiver);
    },
  });
  const { ledger } = compiled(forged('because', 'certificate', { statement: { points: XOR.points, labels } }));
  expect(ledger.claims[0]?.because[0]?.statement).toEqual(XOR);
  expect(asked).toBe(1);
});

test('toJSON or a hole make the report unreadable, which is one sentence; a getter that throws stops the run', () => {
  const notToday = new Error('Not today.');
  const throwing = {
    ...HONEST,
    get title(): string {
      throw notToday;
    },
  };
  expectRefused({ ...HONEST, because: [{ ...HONEST.because[0], toJSON: () => ({}) }] }, 'unreadable');
  expectRefused({ ...HONEST, because: Object.assign([], { 1: HONEST.because[0] }) }, 'unreadable');
  expect(() => compiled(throwing)).toThrow(notToday);
});

// A worker whose own arithmetic is bent: what it reports is checked here, where nothing is

test('a worker that bends the arithmetic persuades itself and nobody else', () => {
  const claim: Claim = {
    ...CLAIM,
    because: { certificate: checked('inseparable', () => ({ statement: AND, proof: { combination: [1, 1, 1, 1] } })) },
    butNot: { 'not certificate': { of: 'certificate', on: inseparable(OR) } },
  };
  vi.spyOn(Rational.prototype, 'sign').mockReturnValue(0);
  vi.spyOn(Array.prototype, 'every').mockReturnValue(true);
  vi.spyOn(Array.prototype, 'some').mockReturnValue(true);
  const outcome = tryClaim(ID, claim).sentence('certificate');
  vi.restoreAllMocks();
  expect(outcome).toMatchObject({ holds: true, row: { strength: 'proved' } });
  if (!outcome.holds) return;
  expectRefused({ ...HONEST, because: [outcome.row, ...HONEST.because.slice(1)] }, 'sides-weigh-differently');
});

// Controls

test('a control that is missing, that its sentence’s proof accepts, or that was not refuted', () => {
  expectRefused({ ...HONEST, butNot: HONEST.butNot.slice(1) }, 'did-not-run', 'no-control');
  expectRefused(
    { ...HONEST, butNot: HONEST.butNot.slice(1), sentences: { ...HONEST.sentences, butNot: HONEST.sentences.butNot.slice(1) } },
    'no-control',
  );
  expectRefused(forged('butNot', 'not certificate', { statement: XOR }), 'wrong-sign');
  expectRefused(forged('butNot', 'not certificate', { refutation: { weights: [0, 0], bias: 0 } }), 'wrong-sign');
  expectRefused(
    forged('butNot', 'not certificate', { refutation: { weights: [1, 1], bias: '-3/2' }, statement: OR }),
    'wrong-sign',
  );
});

test('a control of a different statement than the one refuted, without its data, or of another checker', () => {
  const { statement: _, ...bare } = HONEST.butNot[0] ?? { statement: null };
  expectRefused({ ...HONEST, butNot: [bare, ...HONEST.butNot.slice(1)] }, 'no-refutation');
  const { refutation: __, ...shown } = HONEST.butNot[0] ?? { refutation: null };
  expectRefused({ ...HONEST, butNot: [shown, ...HONEST.butNot.slice(1)] }, 'no-refutation');
  expectRefused(forged('butNot', 'not certificate', { checker: 'separable' }), 'other-check');
  expectRefused(forged('butNot', 'not certificate', { kind: 'sampled' }), 'other-check');
});

test('the control of another sentence, or of another claim', () => {
  expectRefused(forged('butNot', 'not sampled', { of: 'certificate' }), 'other-check');
  expectRefused(forged('butNot', 'not certificate', { of: 'sampled' }), 'other-check');
  expectRefused(forged('butNot', 'not certificate', { of: 'a sentence of another claim' }), 'guarded-sentence-fails');
  expectRefused({ ...HONEST, butNot: [...HONEST.butNot, { ...HONEST.butNot[0], sentence: 'copied' }] }, 'not-said');
});

test('a control that ran without its sentence is refuted again as well, and not only said to be', () => {
  expect(askedByName(HONEST.butNot)).toMatchObject({ because: [], butNot: HONEST.butNot, failures: [] });
  expect(askedByName([])).toBeUndefined();
  const [first, sampled] = HONEST.butNot;
  for (const [row, code] of [
    [{ ...first, statement: XOR }, 'wrong-sign'],
    [{ ...first, statement: undefined }, 'not-plain'],
    [{ sentence: 'so', of: 'it', kind: first?.kind, counterexample: 'So.' }, 'no-checker'],
    [{ ...first, refutation: { weights: [0, 0], bias: 0 } }, 'wrong-sign'],
    [{ ...sampled, counterexample: `It is false for 5.\n${FALSE_LINE}` }, 'out-of-form'],
    [{ ...sampled, strength: 'proved' }, 'out-of-form'],
  ] as const) {
    const report = askedByName([row as ControlRow]);
    expect(report?.butNot).toEqual([]);
    expect(report?.failures.map((failure) => failure.code)).toEqual([code]);
  }
});

test('an unchecked control cannot carry what a checked one does, nor leave out how it was found', () => {
  for (const [field, value] of [
    ['formal', 'So.'],
    ['statement', AND],
    ['proved', true],
  ] as const) {
    expectRefused(forged('butNot', 'not sampled', { [field]: value }), 'out-of-form');
  }
  for (const [field, value] of [
    ['path', 'lucky'],
    ['shrinks', -1],
    ['seed', 0.5],
    ['counterexample', ''],
    ['counterexample', 7],
    ['refutation', 1],
    ['refutation', { input: '5', proved: true }],
    ['refutation', { input: '5', data: '5' }],
    ['refutation', { input: '' }],
  ] as const) {
    expectRefused(forged('butNot', 'not sampled', { [field]: value }), 'out-of-form', 'unreadable');
  }
  const { path: _, ...lost } = HONEST.butNot[1] ?? { path: '' };
  expectRefused({ ...HONEST, butNot: HONEST.butNot.map((row, i) => (i === 1 ? lost : row)) }, 'out-of-form');
});

test('a control cannot drop what the claim does not assume', () => {
  expectRefused(forged('butNot', 'not certificate', { drops: 'the laws of arithmetic' }), 'drops-no-assumption');
});

test('what a checked control says in words is what its checker says', () => {
  const { ledger } = compiled(
    forged('butNot', 'not certificate', { counterexample: 'Everything is proved.', formal: 'Proved.' }),
  );
  expect(ledger.claims[0]?.butNot[0]).toEqual(compiled(HONEST).ledger.claims[0]?.butNot[0]);
  expectRefused(forged('butNot', 'not certificate', { path: '<b>' }), 'out-of-form');
});

// What the claim says of itself

const SETTLED = {
  position: 'a-shallow-linear-net-cannot-do-xor',
  reading: 'a shallow linear net',
  by: 'certificate',
  verdict: 'right',
};

test('a reading cannot be settled by a sentence that is not there, nor by one that stands beside', () => {
  expect(compiled({ ...HONEST, settles: [SETTLED] }).ledger.claims[0]?.settles).toEqual([{ ...SETTLED, strength: 'proved' }]);
  expectRefused({ ...HONEST, settles: [{ ...SETTLED, by: 'nothing at all' }] }, 'settled-by-no-sentence');
  expectRefused({ ...HONEST, settles: [{ ...SETTLED, by: 'not certificate' }] }, 'settled-by-no-sentence');
  expectRefused({ ...HONEST, settles: [{ ...SETTLED, position: 'all-is-proved' }] }, 'unknown-position');
  expectRefused({ ...HONEST, settles: [{ ...SETTLED, reading: 'any' }] }, 'unknown-reading');
  expectRefused({ ...HONEST, settles: [{ ...SETTLED, verdict: 'proved' }] }, 'verdict-unknown');
});

test('rows of sentences that the claim does not say, twice the same row, and sentences without a row', () => {
  const [first, ...rest] = HONEST.because;
  expectRefused({ ...HONEST, because: [{ ...first, sentence: 'every line separates XOR' }, ...HONEST.because] }, 'not-said');
  expectRefused({ ...HONEST, because: [first, ...HONEST.because] }, 'reported-twice');
  expectRefused({ ...HONEST, because: rest, butNot: HONEST.butNot.slice(1) }, 'did-not-run', 'no-control');
  expectRefused({ ...HONEST, beside: [first] }, 'not-said');
  expectRefused({ ...HONEST, because: [], butNot: [], sentences: { because: [], beside: [], butNot: [] } }, 'because-empty');
});

test('a question that the claim could not have asked', () => {
  const because = HONEST.sentences.because[0] ?? '';
  const asked = (predict: unknown): Report => ({ ...HONEST, predict }) as Report;
  const right = { answer: 'yes', verdict: 'right', by: because };
  expectRefused(asked({ question: 'Is it?', answers: [right, { ...right, answer: 'no' }] }), 'number-of-right-answers');
  expectRefused(
    asked({ question: 'Is it?', answers: [right, { answer: 'no', verdict: 'wrong', by: 'everybody knows' }] }),
    'answer-by-no-sentence',
  );
  expectRefused(
    asked({ question: 'Is it?', answers: [right, { ...right, verdict: 'proved' }] }),
    'answer-without-verdict',
    'answer-twice',
  );
  expectRefused(
    asked({ question: ['Is it?'], answers: [right, { ...right, verdict: 'wrong' }] }),
    'not-one-line',
    'answer-twice',
  );
  expectRefused(
    asked({ question: 'Is it?', answers: [right, { ...right, answer: 'no', verdict: 'wrong', tempting: 7 }] }),
    'not-one-line',
  );
  expectRefused(asked('Is it?'), 'unreadable');
});

test('a title, a source, a use or a picture that the claim could not have declared', () => {
  expectRefused({ ...HONEST, title: 'Proved\u200b' }, 'unseen-character');
  expectRefused({ ...HONEST, sources: ['me2026'] }, 'unknown-source');
  expectRefused({ ...HONEST, uses: [ID] }, 'uses-no-other-claim', 'uses-lead-back');
  expectRefused({ ...HONEST, pictures: [{ svg: '<svg/>', caption: 'So.' }] }, 'figure-not-declared');
  expectRefused({ ...HONEST, figure: true }, 'figure-did-not-run');
  expectRefused({ ...HONEST, figure: true, pictures: [{ svg: '<svg x="NaN"/>', caption: 'So.' }] }, 'nan-in-picture');
  expect(
    compiled({ ...HONEST, figure: true, pictures: [{ svg: '<svg/>', caption: 'So.' }] }).figures.get(`figures/${ID}.svg`),
  ).toBe('<svg/>');
});

test('a failure cannot be reported away: a second report of the claim does not undo the first', () => {
  const FAILED = { code: 'false', message: 'It does not hold.' };
  for (const reports of [
    [HONEST, { ...HONEST, failures: [FAILED] }],
    [{ ...HONEST, failures: [FAILED] }, HONEST],
    [HONEST, HONEST],
  ]) {
    const { ledger, problems } = assemble(reports.map(leftBehind), CHAPTERS);
    expect(ledger.claims).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('claim-reported-twice');
  }
});

// In the worker: evidence and claims that change

test('evidence that one makes oneself, even with the makers’ brand, does not say proved', () => {
  const brand = (row: object): Evidence =>
    made({
      kind: 'certificate',
      check: ['mine'],
      establish: () => ({ holds: true, ...row }) as never,
      contradict: () => ({ kind: 'certificate', counterexample: 'There.' }) as never,
    });
  const claim = (on: Evidence): Claim => ({
    title: 'All is proved',
    says: 'So.',
    because: { so: on },
    butNot: { not: { of: 'so', on: brand({}) } },
  });
  const proved = { kind: 'certificate', strength: 'proved', scope: 'for everything' };
  const drawn = { kind: 'sampled', strength: 'supported', scope: 'for draws of all', cases: 10, seed: 1 };
  const refused = { checker: 'inseparable', statement: AND, witness: { combination: [1, 1, 1, 1] } };
  for (const [row, code] of [
    [proved, 'strength-not-earned'],
    [{ ...proved, ...refused }, 'sides-weigh-differently'],
    [{ ...drawn, strength: 'proved' }, 'strength-not-earned'],
    [{ ...drawn, bound: '2^-999' }, 'out-of-form'],
    [{ ...proved, sentence: 'not certificate' }, 'strength-not-earned'],
  ] as const) {
    expectRefused(reportOn(tryClaim(ID, claim(brand(row)))), code);
  }
});

test.each(['sampled', 'identity', 'measured'])('a row of kind %s has no seed but its own, nor has its control', (kind) => {
  const lucky = 12;
  expectRefused(forged('because', kind, { seed: lucky }), 'other-seed');
  expectRefused(forged('butNot', `not ${kind}`, { seed: lucky }), 'other-seed', 'no-control');
});

test('under a fresh seed the seeds are those that follow from it', () => {
  const fresh = 3;
  const report = reportOn(tryClaim(ID, CLAIM, { fresh, sealOf: () => ({ code: HASH, seal: HASH }) }));
  expect(assemble([leftBehind(report)], CHAPTERS, { fresh }).problems).toEqual([]);
  expect(assemble([leftBehind(report)], CHAPTERS).problems.map(({ code }) => code)).toContain('other-seed');
});

test('a control that was searched for has no seed but its own', () => {
  const found = reportOn(
    tryClaim(ID, {
      title: 'Found',
      says: 'So.',
      because: { so: consequence(['x > 0'], '2*x > 0') },
      butNot: { not: { of: 'so', on: consequence([], '2*x > 0') } },
    }),
  );
  expect(compiled(found).problems).toEqual([]);
  const butNot = found.butNot.map((row) => ({ ...row, seed: 1 }) as ControlRow);
  expectRefused({ ...found, butNot }, 'other-seed', 'no-control');
});

test.each<[string, { readonly [field: string]: unknown }]>([
  ['sampled', { cases: 1_000_001, classes: [{ name: 'even', atLeast: '0.2', count: 500_000 }] }],
  ['measured', { cases: 100_001, measurement: { ...MEASUREMENT, seeds: 100_001 }, scope: 'for 100001 seeds' }],
])('a row of kind %s cannot have drawn more than anyone would wait for', (kind, change) => {
  expectRefused(forged('because', kind, change), 'facts-disagree');
});

test('a finder that answers differently each time proves nothing but what its checker accepts', () => {
  let asked = 0;
  const shifty = checked('inseparable', () => {
    asked += 1;
    return asked % 2 === 1
      ? { statement: XOR, proof: { combination: [1, 1, 1, 1] } }
      : { statement: AND, counterexample: { weights: [2, 2], bias: -3 } };
  });
  const report = reportOn(
    tryClaim(ID, { title: 'Shifty', says: 'So.', because: { so: shifty }, butNot: { not: { of: 'so', on: inseparable(AND) } } }),
  );
  const rows = compiled(report).ledger.claims.flatMap(({ because }) => because);
  expect(rows.map(({ statement }) => statement)).toEqual([XOR]);
});

test('a proof that is a getter is read once', () => {
  let asked = 0;
  const shifty = checked('inseparable', () => ({
    statement: XOR,
    proof: {
      get combination() {
        asked += 1;
        return asked === 1 ? [1, 1, 1, 1] : [0, 0, 0, 0];
      },
    },
  }));
  expect(shifty.establish({ seed: 0, fresh: false })).toMatchObject({ holds: true, witness: { combination: [1, 1, 1, 1] } });
  expect(asked).toBe(1);
});

test('what happens to the claim’s object after it was stated changes nothing', () => {
  const stated = {
    ...CLAIM,
    because: { ...CLAIM.because },
    butNot: { ...CLAIM.butNot },
    uses: [] as string[],
    sources: [] as never[],
  };
  const trial = tryClaim(ID, stated, { sealOf: () => ({ code: HASH, seal: HASH }) });
  stated.title = 'Everything is proved';
  stated.because['and this too'] = inseparable(XOR);
  delete (stated.butNot as { [sentence: string]: unknown })['not certificate'];
  stated.uses.push('01-some/nothing');
  expect(reportOn(trial)).toEqual(HONEST);
});

test('a title or a field that reads differently each time is read once', () => {
  let asked = 0;
  const shifty = {
    ...CLAIM,
    get title() {
      asked += 1;
      return asked === 1 ? CLAIM.title : 'Everything is proved';
    },
  };
  expect(reportOn(tryClaim(ID, shifty, { sealOf: () => ({ code: HASH, seal: HASH }) })).title).toBe(CLAIM.title);
});

test('a control that crashes instead of saying false is no control', () => {
  const crash = sampled({
    over: OVER,
    of: 'digits',
    holds: (): boolean => {
      throw new Error('Property failed by returning false');
    },
  });
  const trial = tryClaim(ID, { ...CLAIM, because: { sampled: sample(10) }, butNot: { crashes: { of: 'sampled', on: crash } } });
  expect(trial.control('crashes')).toMatchObject({
    holds: false,
    code: 'property-failed',
  });
});

test('evidence is frozen: its check, its kind and its methods cannot be replaced', () => {
  const evidence = inseparable(XOR);
  expect(() => Object.assign(evidence, { establish: () => ({ holds: true }) })).toThrow(TypeError);
});

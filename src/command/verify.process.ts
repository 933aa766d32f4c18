import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHECKERS, checkerNamed } from '../check/register/index.ts';
import type { ClaimRow } from '../claim/ledger/ledger.ts';
import type { EvidenceKind } from '../evidence/evidenceKind.ts';
import { EVIDENCE_KINDS } from '../evidence/register/kinds.ts';
import type { Plain } from '../math/exact/plain.ts';
import { Refused } from '../math/exact/refused.ts';
import { ATTACKS, type Attack } from '../testing/inductionAttacks.ts';
import { temporaryFolder, writeTexts } from '../testing/temporaryFolder.ts';
import { typesetFormal } from '../text/typesetFormal.ts';

// Two programs that share no code, scripts/verify.py and src/check, have to agree: on everything the
// book proved and refuted, on every sample of every kind of evidence, whether a claim uses it or not,
// and on the same with one number or one truth value changed.

interface Case {
  readonly name: string;
  readonly part: 'proof' | 'refutation';
  readonly checker: string;
  readonly statement: Plain;
  readonly object: Plain;
  /** Whether the checkers of the book accept it. */
  readonly isAccepted: boolean;
}

const LESSONS = join(process.cwd(), 'lessons');
/** Changes tried in each statement and each object, from its first number on. */
const MOST_CHANGES = 6;
/**
 * From so many cases on Python takes a second and more for one row: of the book's one change is tried in each of the
 * two, and samples are left out, since every kind has a smaller one.
 */
const MANY = 5000;

/** What a checker refuses since nobody could read it, however true; verify.py reads anything. */
const IS_OF_READING = /^(?:too-many-|too-large$|lookalikes$|letter-not-used$)/;

/** A function of one bit as one unit for each corner: that of the second corner is 1 at the first as well. */
const COPY = {
  inputs: 1,
  units: [
    { weights: [-1], bias: 1 },
    { weights: [0], bias: 1 },
  ],
};

/** What is no statement, and what is right but was once refused: each was read otherwise by one of the two. */
const HOSTILE: readonly (readonly [formula: Plain, isAccepted: boolean, x?: readonly number[]])[] = [
  [['==', ['^', 'x', '5/2'], ['^', 'x', 2]], false],
  [['==', ['^', 'x', -1], 1], false],
  [['==', ['-', 2, 1, 5], 1], false],
  [['==', ['relu', 'x', -100], 'x'], false],
  [['==', ['/', 'x', 2, 3], ['/', 'x', 2]], false],
  [['not', ['==', 'x', 3], ['==', 'x', 1]], false],
  [['implies', ['==', 'x', 3], ['==', 'x', 3], ['==', 'x', 1]], false],
  [['and', 1, 1], false],
  [['==', '1_0/5', 2], false],
  [['==', 'Infinity', 'Infinity'], false],
  [['implies', ['!=', 'x', 1], ['==', ['*', ['-', 'x', 1], ['/', 1, ['-', 'x', 1]]], 1]], false, [1, 2]],
  [['or', ['==', 'x', 0], ['==', ['/', 1, 'x'], 1]], false, [0, 1]],
  [['implies', ['>=', 'x', 0], ['implies', ['<', 'x', 0], ['==', 'x', 5]]], false, [0, 1]],
];

/** The square root of 2, as the root of the k-th comparison. */
const ROOT = (root: number, from: number | string = 1) => ({ from, to: 2, root });
const TWO = ['==', ['^', 'x', 2], 2];
const NOWHERE = [
  ['==', 'x', 0],
  ['==', 'x', 1],
];
/** Where all that is given is true, or is not. */
const PLACES: readonly (readonly [given: readonly (readonly Plain[])[], at: Plain, isAccepted: boolean])[] = [
  [[TWO], { x: ROOT(0) }, true],
  [[TWO, ['==', ['*', 'x', 'y'], 1]], { x: ROOT(0), y: { from: '2/5', to: 1.0, root: 1 } }, false],
  [[TWO, ['==', ['*', 'x', 'y'], 1]], { x: ROOT(0, '7/5'), y: { from: '2/5', to: 1, root: 1 } }, true],
  [[TWO, ['>', 'x', 1]], { x: ROOT(0, '7/5') }, true],
  [[TWO, ['>', 'x', '3/2']], { x: ROOT(0) }, false],
  [[TWO, TWO], { x: ROOT(0) }, false],
  [[TWO], { x: ROOT(0, -2) }, false],
  [[TWO], { x: ROOT(0, '3/2') }, false],
  [[TWO], { x: '7/5' }, false],
  [[TWO], {}, false],
  [[TWO], { x: ROOT(0), y: 1 }, false],
  [[['>', 'x', 0]], { x: ROOT(0) }, false],
  [NOWHERE, { x: 0 }, false],
];

/** One of the two once took these for right, or could not read them at all. */
const ODD: readonly (readonly [checker: string, part: Case['part'], statement: Plain, object: Plain, isAccepted: boolean])[] = [
  ['inseparable', 'proof', { points: [[0], [1], [2, 1]], labels: [false, true, false] }, { combination: [1, 2, 1] }, false],
  ['inseparable', 'proof', { points: [[0], [1], [2]], labels: [0, 1, 0] }, { combination: [1, 2, 1] }, false],
  ['separable', 'proof', { points: [[0], [1]], labels: [0, true] }, { weights: [2], bias: -1 }, false],
  ['example', 'refutation', { values: { x: 1 }, formula: ['and', ['==', 'x', 2], ['x', 1]] }, null, false],
  ['example', 'proof', { values: { x: 1 }, formula: ['or', ['==', 'x', 1], ['<', ['==', 'x', 2], 1]] }, null, false],
  ['polynomialIdentity', 'refutation', { left: ['x'], right: [] }, { x: 1 }, false],
  [
    'matrixIdentity',
    'refutation',
    { letters: { A: ['a', '1'], B: ['1', 'a'] }, left: 'A', right: 'B' },
    { sizes: { a: 2 }, matrices: { A: [[1], [2]], B: [[1, 2]] } },
    false,
  ],
  ['booleanFunctions', 'refutation', COPY, { function: [false, true], corner: ['0/3'] }, true],
  ['booleanFunctions', 'refutation', COPY, { function: [false, true, true], corner: [0] }, false],
  [
    'rounded',
    'proof',
    { format: 'half', given: { x: [0] }, steps: [{ set: 'y', to: ['+', 'x', '1e400'], times: 1 }], formula: ['==', 'y', 0] },
    null,
    false,
  ],
  [
    'rounded',
    'proof',
    { format: 'exact', given: { x: [0] }, steps: [{ set: 'x 1', to: ['+', 'x', 1], times: 1 }], formula: ['==', 'x', 0] },
    null,
    false,
  ],
  [
    'consequence',
    'proof',
    { given: [], then: ['==', ['/', 'x', ['relu', 4]], ['/', 'x', 4]] },
    { equations: [], cone: [], at: {} },
    true,
  ],
  ['consequence', 'proof', { given: [['>=', ['/', 0, 0], 0]], then: ['>=', 0, 0] }, { equations: [], cone: [], at: {} }, false],
  [
    'consequence',
    'proof',
    { given: [['>=', ['/', 0, 0], 'x']], then: ['>=', 0, 'x'] },
    { equations: [], cone: [{ weight: 1, square: 1, times: [0] }], at: { x: 0 } },
    false,
  ],
  ['consequence', 'proof', { given: [['>', 'n', 'n', 0]], then: ['==', 'n', 'n'] }, { equations: [], cone: [], at: {} }, false],
  ['consequence', 'proof', { given: [], then: ['==', 'n', 'n'], unless: 0 }, { equations: [], cone: [], at: {} }, false],
  ...PLACES.map(([given, at, isAccepted]): (typeof ODD)[number] => [
    'consequence',
    'proof',
    { given, then: ['>=', 'z', 'z'] },
    { equations: given.filter(([operator]) => operator === '==').map(() => 0), cone: [], at },
    isAccepted,
  ]),
  ['consequence', 'proof', { given: NOWHERE, then: ['==', 0, 1] }, { equations: [-1, 1], cone: [], at: null }, true],
  ['consequence', 'proof', { given: NOWHERE, then: ['==', 0, 1] }, { equations: [-1, 1], cone: [], at: { x: 0 } }, false],
  [
    'consequence',
    'proof',
    { given: NOWHERE, then: ['==', 'x', ['+', 'x', 1]] },
    { equations: [-1, 1], cone: [], at: null },
    false,
  ],
  ['consequence', 'refutation', { given: [], then: ['>', 'x', 0] }, { x: 0, y: 1 }, false],
  ['matrixConsequence', 'proof', { letters: { A: ['n'] }, given: [], then: ['==', 'A', 'A'] }, [], false],
  // A matrix of one row and one column is no number: what is given here is never so, and anything would follow.
  [
    'matrixConsequence',
    'proof',
    {
      letters: { A: ['1', '1'], B: ['1', '1'] },
      given: [['==', 'A', ['+', 'A', 1]]],
      then: ['==', 'B', ['*', 0, 'B']],
    },
    [{ of: 0, before: ['*', -1, 'B'], after: 1 }],
    false,
  ],
  ['matrixIdentity', 'proof', { letters: { A: ['m', 'n'] }, left: ['+', 'A', 0], right: 'A' }, null, false],
  ['matrixIdentity', 'proof', { letters: { A: ['m', 'n'] }, left: 'A', right: 'A' }, { note: 'so' }, false],
  ['polynomialIdentity', 'proof', { left: ['x'], right: ['x'] }, 5, false],
  ['example', 'proof', { values: { x: 1, y: 2 }, formula: ['==', 'x', 1] }, null, false],
  ['separable', 'proof', { points: [[0], [1]], labels: [false, true] }, { weights: [2], bias: -1, note: 'so' }, false],
  ['recurrence', 'proof', { terms: [1, 2, 4, 8], coefficients: [2] }, { inverse: [[1]], note: 'so' }, false],
  ['rank', 'proof', { factors: [[[1]]], rank: true }, { left: [[1]], right: [[1]], before: [[1]], after: [[1]] }, false],
  [
    'matrixIdentity',
    'refutation',
    { letters: { A: ['n', 'n'] }, left: ['/', ['*', 2, 'A'], 'A'], right: 'A' },
    { sizes: { n: 1 }, matrices: { A: [[1]] } },
    false,
  ],
  [
    'matrixConsequence',
    'refutation',
    { letters: { A: ['1', 'n'] }, given: [], then: ['==', 'A', ['*', 2, 'A']] },
    { sizes: { n: 2 }, matrices: { A: ['12'] } },
    false,
  ],
  [
    'induction',
    'refutation',
    {
      given: [],
      rules: [
        { from: 0, if: [], to: { n: 0 } },
        { from: 1, if: [], to: { n: ['+', 'n', 1] }, unless: [['==', 'n', 0]] },
      ],
      always: [['==', 'n', 0]],
    },
    { given: {}, last: { rule: 1, with: {}, of: [{ rule: 0, with: {}, of: [] }] } },
    false,
  ],
  [
    'matrixInduction',
    'proof',
    {
      letters: {},
      state: { h: ['m', '1'], k: [] },
      rules: [
        { from: 0, letters: { W: ['a', '1'], V: ['a', 'a'] }, if: [], to: { h: 'W', k: 'V' } },
        { from: 1, letters: { h: ['a', '1'], k: ['b', 'b'] }, if: [], to: { h: 'h', k: 'k' } },
      ],
      always: [['==', 'k', 'k']],
    },
    {
      steps: [[[]], [[]]],
      runs: [
        {
          sizes: {},
          given: {},
          last: { rule: 1, with: {}, of: [{ rule: 0, with: { W: [[1]], V: [[1]] }, of: [] }] },
        },
      ],
    },
    false,
  ],
];

const folder = temporaryFolder('verify', {}, afterAll);
let cases: readonly Case[];
let rejected: ReadonlySet<string>;

beforeAll(async () => {
  // A core each: Python does the cases one after another, and takes ten times as long as the checkers here.
  const shares = availableParallelism();
  const files = readdirSync(LESSONS, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^\d\d-[^/\\]+[/\\][^/\\]+\.json$/.test(path),
  );
  const claims = files.map((path) => JSON.parse(readFileSync(join(LESSONS, path), 'utf8')) as ClaimRow);
  cases = [
    ...claims.flatMap(casesOf),
    ...EVIDENCE_KINDS.flatMap(sampleCases),
    ...ATTACKS.filter(({ code }) => !IS_OF_READING.test(code)).map(attack),
    ...ODD.map(odd),
    ...HOSTILE.map(([formula, , x]) => hostile(formula, x)),
  ];
  for (const [i, each] of cases.entries()) {
    writeTexts(folder, { [`${i % shares}/${i}/case.json`]: JSON.stringify(claimOf(each)) });
  }
  const told = await Promise.all(Array.from({ length: shares }, (_, share) => verified(join(folder, `${share}`))));
  rejected = new Set(told.flatMap((stderr) => [...stderr.matchAll(/lessons\/(\d+)\/case\.json/g)].map(([, i = '']) => i)));
});

test('the two agree on every case, the changed ones included', () => {
  const disagreed = cases.filter(({ isAccepted }, i) => isAccepted === rejected.has(String(i)));
  expect(disagreed.map(({ name, part, checker, statement, object }) => ({ name, part, checker, statement, object }))).toEqual([]);
});

/** A claim whose second sentence is argued from the first, with a control of each. */
const ARGUED = {
  strength: 'argued',
  uses: [] as string[],
  settles: [{ position: 'so', reading: 'as it is', by: 'so it goes on', verdict: 'right', strength: 'argued' }],
  because: [
    {
      sentence: 'one is so',
      kind: 'exhaustive',
      strength: 'proved',
      holds: true,
      formal: typesetFormal('For every ‹x› in {‹0›, ‹1›}: ‹x ^ 2 == x›.'),
      scope: 'for all 2 cases',
      checker: 'everyCase',
      statement: bits([0, 1]),
      witness: null,
      cases: 2,
      isCounted: true,
    },
    {
      sentence: 'so it goes on',
      kind: 'argued',
      strength: 'argued',
      scope: 'from 1 sentence that is proved',
      by: ['one is so'],
      why: 'As one, so the next.',
    },
  ],
  beside: [{ sentence: 'many are so', kind: 'sampled', strength: 'supported', of: 'all', scope: 'for draws of all' }],
  butNot: [
    {
      sentence: 'two is so',
      of: 'one is so',
      kind: 'exhaustive',
      formal: typesetFormal('For every ‹x› in {‹2›}: ‹x ^ 2 == x›.'),
      checker: 'everyCase',
      statement: bits([2]),
      refutation: { x: 2 },
    },
    {
      sentence: 'all by two',
      of: 'so it goes on',
      kind: 'argued',
      ...replacing('one is so', 'two is so'),
    },
  ],
};
/** What a control of an argument shows, and says of it. */
function replacing(step: string, control: string) {
  return {
    counterexample: `One of its steps is false: “${control}” stands in the place of “${step}”.`,
    refutation: { step, control },
  };
}
function bits(x: readonly number[]) {
  return { given: { x }, formula: ['==', ['^', 'x', 2], 'x'] };
}
const part = (one: object, other: object = {}) => ({
  because: [
    { ...ARGUED.because[0], ...one },
    { ...ARGUED.because[1], ...other },
  ],
});
const CONTROLLED = [...ARGUED.butNot, { ...ARGUED.butNot[0], sentence: 'three bits', of: 'two bits' }];
/** A control that no checker stands behind. */
const NOT_SAID = { sentence: 'not', kind: 'sampled', counterexample: 'It is false for 0.', refutation: { data: '0' } };
/** A claim that is no more than supported. */
const DRAWN = {
  ...ARGUED,
  id: 'drawn/case',
  strength: 'supported',
  settles: [],
  because: ARGUED.beside,
  beside: [],
  butNot: [{ ...NOT_SAID, of: 'many are so' }],
};
const argument = (change: object) => ({ because: [ARGUED.because[0], { ...ARGUED.because[1], ...change }] });
const proved = (change: object) => ({ because: [{ ...ARGUED.because[0], ...change }, ARGUED.because[1]] });
/** A question with a right answer and a wrong one. */
const predicting = (yes: object, no: object = {}) => ({
  predict: {
    question: 'Is it so?',
    answers: [
      { answer: 'yes', verdict: 'right', by: 'so it goes on', ...yes },
      { answer: 'no', verdict: 'wrong', by: 'two is so', ...no },
    ],
  },
});
/** A table with one cell. */
const answering = (cell: object) => ({ figures: [{}, { table: { rows: [{ name: 'It', cells: [cell] }] } }] });
const control = (step: string, by: string) => ({ butNot: [ARGUED.butNot[0], { ...ARGUED.butNot[1], ...replacing(step, by) }] });

test('Python holds an argument to its steps, a lemma to what it serves, and a claim to the weakest that it rests on', async () => {
  const wrong: readonly (readonly [change: object, says: string])[] = [
    [{ strength: 'proved' }, 'the claim says proved, and is argued'],
    [{ strength: 'supported' }, 'the claim says supported, and is argued'],
    [{ settles: [{ ...ARGUED.settles[0], strength: 'proved' }] }, '"as it is" says proved, and is argued'],
    [{ uses: ['0/nowhere'] }, 'it rests on 0/nowhere, which is not in the ledger'],
    [{ uses: ['drawn/case'] }, 'the claim says argued, and is supported'],
    [argument({ by: ['so it goes on'] }), 'its step "so it goes on" is not proved'],
    [argument({ by: ['many are so'] }), 'its step "many are so" is not proved'],
    [argument({ by: ['one…'] }), 'its step "one…" is not proved'],
    [argument({ by: ['one is so', 'one is so'] }), 'stands there twice'],
    [argument({ by: [] }), 'no step'],
    [argument({ why: 'Obviously.' }), 'no argument'],
    [argument({ strength: 'proved' }), 'no verifier is known'],
    [argument({ strength: 'supported' }), 'no argument alone'],
    [argument({ kind: 'sampled' }), 'no argument alone'],
    [part({ serves: 'two is so' }), 'serves "two is so", which does not stand beside it'],
    [part({ serves: 'many are so' }), 'serves "many are so", which does not stand beside it'],
    [part({ serves: 'one is so' }), '"one is so" serves itself'],
    [part({ serves: 'so it goes on' }, { serves: 'one is so' }), '"one is so" serves itself'],
    [part({}, { serves: 'one is so' }), '"so it goes on" is a lemma, and settles a reading'],
    [{ ...part({}, { serves: 'one is so' }), settles: [] }, '"so it goes on" is weaker than "one is so", which it serves'],
    [
      {
        because: [...ARGUED.because, { ...ARGUED.because[0], sentence: 'two bits', serves: 'so it goes on' }],
        butNot: CONTROLLED,
      },
      '"two bits" is no step of "so it goes on", which it serves',
    ],
    [part({}, { readAs: 'So it is.' }), '"so it goes on" has no formal sentence to be read'],
    [control('many are so', 'two is so'), '"many are so" is no step of'],
    [control('one is so', 'all by two'), '"all by two" does not refute'],
    [{ butNot: ARGUED.butNot.slice(1) }, '"one is so" has no control'],
    [{ because: [{ ...ARGUED.beside[0], sentence: 'one is so' }, ...ARGUED.because] }, 'a sentence that stands there twice'],
    [
      { butNot: [...ARGUED.butNot, { ...ARGUED.butNot[0], of: 'none' }] },
      '"two is so" is a control of "none", which is not said',
    ],
    [
      { assuming: [{ name: 'it is a bit', droppedBy: 'two is so' }] },
      '"it is a bit" is said to be dropped by \'two is so\', and is by None',
    ],
    [proved({ formal: 'For every number it is its square.' }), 'and its statement'],
    [proved({ scope: 'for all numbers' }), "and is shown 'for all 2 cases'"],
    [proved({ kind: 'certificate' }), "and its check of kind 'exhaustive'"],
    [proved({ cases: 3 }), '2 cases, where the ledger says 3'],
    [proved({ isCounted: undefined }), 'isCounted is None, and should be True'],
    [proved({ detail: 'And for all others.' }), "its detail says 'And for all others.', and its facts None"],
    [argument({ scope: 'from 2 sentences that are proved' }), "and its facts 'from 1 sentence that is proved'"],
    [argument({ detail: 'It is so.' }), 'a detail that its facts do not make'],
    [{ beside: [{ ...ARGUED.beside[0], isCounted: true }] }, 'a detail that its facts do not make'],
    [{ beside: [{ ...ARGUED.beside[0], seed: 7 }] }, 'it has the seed 7, which is not its own'],
    [
      { butNot: [ARGUED.butNot[0], { ...ARGUED.butNot[1], counterexample: 'It is false.' }] },
      "it says 'It is false.', and its facts",
    ],
    [{ butNot: [...ARGUED.butNot, { sentence: 'not', of: 'one is so' }] }, '"not" is not what it says'],
    [proved({ holds: false }), 'it does not hold'],
    [proved({ statement: { ...bits([0, 1]), unless: 'x' } }), 'a statement with other fields'],
    [{ butNot: [{ ...ARGUED.butNot[0], formal: 'It is false.' }, ARGUED.butNot[1]] }, 'and its statement'],
    [
      { butNot: [{ ...ARGUED.butNot[0], statement: { ...bits([2]), more: 1 } }, ARGUED.butNot[1]] },
      'a statement with other fields',
    ],
    [{ settles: [{ ...ARGUED.settles[0], by: 'many are so' }] }, 'which is no sentence of "because"'],
    [{ settles: [{ ...ARGUED.settles[0], verdict: 'perhaps' }] }, "is settled as 'perhaps'"],
    [{ beside: [{ ...ARGUED.beside[0], scope: 'for all' }] }, "and its facts 'for draws of all'"],
    [{ beside: [{ ...ARGUED.beside[0], kind: 'measured' }] }, "'measured' evidence that says 'supported'"],
    [{ id: 'another/name' }, "it is called 'another/name'"],
    [predicting({ by: 'two is so' }), "is right by 'two is so', which does not decide it"],
    [predicting({}, { by: 'five is so' }), "is wrong by 'five is so', which does not decide it"],
    [predicting({}, { verdict: 'right', by: 'one is so' }), 'not just one answer is right'],
    [predicting({ verdict: 'wrong' }), 'not just one answer is right'],
    [predicting({ verdict: 'perhaps' }), "is said to be 'perhaps'"],
    [{ breaks: 'five is so' }, "'five is so' breaks it, which is no control"],
    [answering({ verdict: 'perhaps' }), "answers 'perhaps'"],
    [answering({ verdict: 'not shown', by: 'one is so' }), "answers 'not shown'"],
    [answering({ verdict: 'yes' }), "answers 'yes'"],
    [
      answering({ verdict: 'yes', claim: 'drawn/case', by: 'one is so' }),
      "answers 'yes' by 'one is so', which is not shown there",
    ],
    [
      { uses: ['answer/case'], ...answering({ verdict: 'no', claim: 'answer/case', by: 'two is so' }) },
      "answers 'no' by 'two is so', which is not shown there",
    ],
    [
      { ...predicting({}), ...part({}, { serves: 'one is so' }), settles: [] },
      "is right by 'so it goes on', which does not decide it",
    ],
  ];
  const ANSWERED = answering({ verdict: 'yes', claim: 'answer/case', by: 'many are so' });
  const cases = temporaryFolder('verify-argued', {}, afterAll);
  writeTexts(cases, {
    'right/case.json': JSON.stringify(ARGUED),
    'drawn/case.json': JSON.stringify(DRAWN),
    'asked/case.json': JSON.stringify({ ...ARGUED, ...predicting({}), id: 'asked/case' }),
    'answer/case.json': JSON.stringify({ ...ARGUED, ...ANSWERED, id: 'answer/case', breaks: 'two is so' }),
    'unshown/case.json': JSON.stringify({ ...ARGUED, ...answering({ verdict: 'not shown' }), id: 'unshown/case' }),
    'lemma/case.json': JSON.stringify({ ...ARGUED, id: 'lemma/case', ...part({ serves: 'so it goes on' }) }),
  });
  for (const [i, [change]] of wrong.entries())
    writeTexts(cases, { [`${i}/case.json`]: JSON.stringify({ ...ARGUED, ...change }) });
  const lines = (await verified(cases)).split('\n').filter((line) => line.includes(' ✗ '));
  const said = (folder: string): string => lines.find((line) => line.includes(`lessons/${folder}/case.json`)) ?? '';
  expect(['right', 'drawn', 'lemma', 'asked', 'answer', 'unshown'].map(said)).toEqual(['', '', '', '', '', '']);
  expect(wrong.filter(([, says], i) => !said(`${i}`).includes(says))).toEqual([]);
});

test('Python holds the book as a whole to its claims', async () => {
  const claim = { ...ARGUED, id: 'right/case' };
  const reading = { reading: 'as it is', verdict: 'right', strength: 'argued', claim: 'right/case', by: 'so it goes on' };
  const position = { id: 'so', verdict: 'right', readings: [reading] };
  const right = { claims: [claim], withdrawn: [], positions: [position] };
  const wrong: readonly (readonly [change: object, says: string])[] = [
    [{}, ''],
    [{ claims: [] }, 'claims.json has other claims than the folders'],
    [{ claims: [{ ...claim, title: 'Another' }] }, 'claims.json has other claims than the folders'],
    [{ positions: [] }, 'no position has the readings'],
    [{ positions: [{ ...position, verdict: 'wrong' }] }, '"so" is right, and said to be wrong'],
    [{ positions: [{ ...position, readings: [{ ...reading, strength: 'proved' }] }] }, '"so" as "as it is" is not settled so'],
    [{ positions: [{ ...position, readings: [{ ...reading, verdict: 'open' }] }] }, 'is said to be open, and is settled'],
  ];
  for (const [change, says] of wrong) {
    const book = { ...right, ...change };
    const texts = { 'right/case.json': JSON.stringify(claim), 'drawn/case.json': JSON.stringify(DRAWN), 'claims.json': '' };
    const all = { ...book, claims: book.claims.length === 0 ? [] : [...book.claims, DRAWN] };
    const lessons = temporaryFolder('verify-book', { ...texts, 'claims.json': JSON.stringify(all) });
    const lines = (await verified(lessons, 2)).split('\n').filter((line) => line.includes(' ✗ '));
    expect(lines).toEqual(says === '' ? [] : [expect.stringContaining(says)]);
  }
});

test('Python has each checker name one theorem throughout the book', async () => {
  const named = (folder: string, theorem: string) =>
    JSON.stringify({ ...ARGUED, id: `${folder}/case`, ...proved({ theorem: { name: theorem } }) });
  const texts = { 'right/case.json': named('right', 'All cases'), 'same/case.json': named('same', 'All cases') };
  expect(await verified(temporaryFolder('verify-theorem', texts))).not.toContain(' ✗ ');
  const other = { ...texts, 'same/case.json': named('same', 'Another') };
  expect(await verified(temporaryFolder('verify-theorem', other))).toContain('names another theorem than the others');
});

test('every checker was seen to be accepted and to be rejected, in proofs and in refutations', () => {
  const all = CHECKERS.map(({ name }) => name).sort();
  for (const part of ['proof', 'refutation'] as const)
    for (const isAccepted of [true, false]) {
      const seen = cases.filter((each) => each.part === part && each.isAccepted === isAccepted).map(({ checker }) => checker);
      expect([...new Set(seen)].sort(), `${part}s, ${isAccepted ? 'accepted' : 'rejected'}`).toEqual(all);
    }
});

test('Python makes the count, the detail and what is counted of each checker’s rows itself, and refuses others', async () => {
  const proofs = CHECKERS.flatMap(({ name }) =>
    cases.filter(({ part, isAccepted: accepted, checker }) => part === 'proof' && accepted && checker === name).slice(0, 1),
  );
  const changed = proofs.flatMap((each) => {
    const { cases: count, detail, isCounted } = checkerNamed(each.checker).check(each.statement, each.object);
    const changes = [
      { cases: `${count + 1n}` },
      { detail: `${detail ?? ''}It is so.` },
      { isCounted: isCounted ? undefined : true },
    ];
    return [{}, ...changes].map((change) => ({ checker: each.checker, change, claim: claimOf(each, change) }));
  });
  const lessons = temporaryFolder('verify-details', {}, afterAll);
  for (const [i, { claim }] of changed.entries()) writeTexts(lessons, { [`${i}/case.json`]: JSON.stringify(claim) });
  const refused = new Set([...(await verified(lessons)).matchAll(/lessons\/(\d+)\/case\.json/g)].map(([, i]) => Number(i)));
  const accepted = changed.filter((_, i) => !refused.has(i)).map(({ checker, change }) => [checker, change]);
  expect(accepted).toEqual(CHECKERS.map(({ name }) => [name, {}]));
});

/** A spec as short as one can be, which says all that verify.py compares; `…` is where a test says something else. */
const SPEC = `import { everyCase } from '../../src/index.ts';
const HOLE = \`a \${'hole'}\`;
// claim({ title: 'Not this' })
export default claim({
  title: 'Argued \\'so\\'',
  says: \`
It goes on, see /[{"]/.
\`,
  because: {
    'one is so': everyCase({ x: [0, 1] }, /['(]/.test('(') ? 'x^2 == x' : "x"),
    'so it goes on': argued({ by: ['one…'], why: 'As one, so the next.' }),
  },
  serves: { 'one…': 'so it goes on' },
  readAs: { 'one is so': 'x is a bit.' },
  beside: { ...MANY, [HOLE]: sampled({ of: 'all' }) },
  butNot: {
    'two is so': { of: 'one…', on: everyCase({ x: [2] }, 'x^2 == x') },
    'all by two': { of: 'so it goes on', on: argued({ by: ['two is so'], why: 'As one, so the next.' }), drops: 'oneness' },
  },
  assuming: { oneness: 'One is one.' },
  settles: { so: [{ reading: 'as it is', by: 'so it…', verdict: 'right' }] },
  uses: ['02-b/drawn'],
  predict: { question: 'Is it so?', answers: { yes: { right: 'so it…' }, no: { wrong: 'two is so', tempting: 'It may be.' } } },
});
`;

/** A claim as short as one can be, and its spec. */
const SAID_OF_MANY = { ...DRAWN, id: '02-b/drawn', title: 'Drawn', says: 'So.', sources: [], assuming: [] };
const DRAWN_SPEC = `export default claim({ title: 'Drawn', says: 'So.', because: { 'many are so': X }, butNot: { not: { of: 'many…' } } });`;

test('Python holds chapters, positions and sources to what is written of them', async () => {
  const reading = { reading: 'as it is', means: 'It is so.', verdict: 'open' };
  const position = { id: 'so', says: 'So.', side: 'bend', verdict: 'open', readings: [reading], claims: [] };
  const chapter = { id: '02-b', title: 'Bits', says: 'First [it](drawn.md).' };
  const source = { key: 'one1999', authors: 'One', title: 'On one', where: 'Ones', year: 1999, link: 'https://doi.org/10.1/x' };
  const right = { claims: [SAID_OF_MANY], withdrawn: [], chapters: [chapter], positions: [position], sources: [source] };
  const wrong: readonly (readonly [change: object, says: string])[] = [
    [{}, ''],
    [{ chapters: [{ ...chapter, title: 'Bytes' }] }, '02-b: another title'],
    [{ chapters: [{ ...chapter, says: 'Proved: [it](drawn.md).' }] }, '02-b: another introduction'],
    [{ positions: [] }, 'other positions'],
    [{ positions: [{ ...position, says: 'Not so.' }] }, '"so" says something else'],
    [{ positions: [{ ...position, side: 'lift' }] }, '"so" says something else'],
    [{ positions: [{ ...position, readings: [{ ...reading, means: 'It is not.' }] }] }, '"so" has other readings'],
    [{ sources: [{ ...source, link: 'https://doi.org/10.1/y' }] }, 'one1999 is another publication'],
    [{ sources: [{ ...source, year: 2000 }] }, 'one1999 is another publication'],
    [{ sources: [{ ...source, key: 'two1999' }] }, 'there is no source two1999'],
  ];
  const said = await Promise.all(
    wrong.map(async ([change], i) => {
      const root = temporaryFolder(`verify-written-${i}`, {
        'lessons/02-b/drawn.json': JSON.stringify(SAID_OF_MANY),
        'lessons/claims.json': JSON.stringify({ ...right, ...change }),
        'specs/02-b/drawn.spec.ts': DRAWN_SPEC,
        'specs/02-b/README.md': '# Bits\n\nFirst [it](./drawn.spec.ts).\n',
        'src/content/positions.ts':
          "export const POSITIONS = { so: { side: 'bend', says: 'So.', readings: { 'as it is': { means: 'It is so.' } } } } as const;",
        'src/content/bibliography.ts':
          "export const BIBLIOGRAPHY = { one1999: { authors: 'One', title: 'On one', where: 'Ones', year: 1999, doi: '10.1/x' } };",
      });
      return (await verified(join(root, 'lessons'), 1)).split('\n').filter((line) => line.includes(' ✗ '));
    }),
  );
  expect(said).toEqual(wrong.map(([, says]) => (says === '' ? [] : [expect.stringContaining(says)])));
});

test('Python holds the ledger to what the specs say in so many words', async () => {
  const [one, next] = ARGUED.because;
  const [two, all] = ARGUED.butNot;
  const claim = {
    ...ARGUED,
    id: '01-a/argued',
    title: "Argued 'so'",
    says: 'It goes on, see /[{"]/.',
    strength: 'supported',
    uses: ['02-b/drawn'],
    sources: [],
    settles: [{ ...ARGUED.settles[0], strength: 'supported' }],
    because: [{ ...one, serves: 'so it goes on', readAs: 'x is a bit.' }, next],
    butNot: [two, { ...all, drops: 'oneness' }],
    assuming: [{ name: 'oneness', says: 'One is one.', droppedBy: 'all by two' }],
    ...predicting({}, { tempting: 'It may be.' }),
  };
  const [settling] = claim.settles;
  const wrong: readonly (readonly [change: object, says: string, spec?: readonly [string, string]])[] = [
    [{}, ''],
    [{ title: 'Argued' }, "title: the ledger says 'Argued'"],
    [{ asks: 'Is it?' }, "asks: the ledger says 'Is it?'"],
    [{ says: 'It goes on for ever.' }, 'says: the ledger says'],
    [{ uses: [], strength: 'argued', settles: [{ ...settling, strength: 'argued' }] }, 'uses: the ledger says []'],
    [{ sources: ['cohn2006'] }, "sources: the ledger says ['cohn2006']"],
    [{ settles: [{ ...settling, verdict: 'wrong' }] }, 'the verdict on "as it is"'],
    [{ settles: [] }, 'settles: only one of the ledger and the spec'],
    [{ settles: [{ ...settling, reading: 'as it was' }] }, 'settles: only one of the ledger and the spec'],
    [{ because: [one, next] }, 'only one of the ledger and the spec has'],
    [{ because: [{ ...one, serves: 'so it goes on', readAs: 'x is any number.' }, next] }, 'readAs of "one is so"'],
    [{ assuming: [{ ...claim.assuming[0], says: 'One is two.' }] }, 'assuming "oneness"'],
    [{ butNot: [...claim.butNot, { ...two, sentence: 'three is so' }] }, 'butNot: only one of the ledger and the spec has'],
    [{ butNot: [two, all], assuming: [{ ...claim.assuming[0], droppedBy: null }] }, 'what "all by two" drops'],
    [predicting({}), 'what tempts to "no"'],
    [predicting({}, { tempting: 'It may be.', by: 'all by two' }), 'what decides "no"'],
    [{}, 'uses: the spec computes it', ["uses: ['02-b/drawn']", 'uses: USED']],
    [{}, 'settles: the spec computes a reading or a verdict', ["verdict: 'right'", 'verdict: RIGHT']],
    [{}, 'does not end in export default claim', ['export default claim', 'export default stated']],
    [{}, '', ["title: 'Argued", 'title: TITLE,//']],
  ];
  const said = await Promise.all(
    wrong.map(async ([change, , [from, to] = ['', '']], i) => {
      const root = temporaryFolder(`verify-specs-${i}`, {
        'lessons/01-a/argued.json': JSON.stringify({ ...claim, ...change }),
        'lessons/02-b/drawn.json': JSON.stringify(SAID_OF_MANY),
        'specs/01-a/argued.spec.ts': SPEC.replace(from, to),
        'specs/02-b/drawn.spec.ts': DRAWN_SPEC,
      });
      return (await verified(join(root, 'lessons'), 2)).split('\n').filter((line) => line.includes(' ✗ '));
    }),
  );
  expect(said).toEqual(wrong.map(([, says]) => (says === '' ? [] : [expect.stringContaining(says)])));
});

test('what is no statement is refused by both, and what a formula need not compute by neither', () => {
  const found = HOSTILE.map((_, i) => !rejected.has(String(cases.length - HOSTILE.length + i)));
  expect(found).toEqual(HOSTILE.map(([, isAccepted]) => isAccepted));
});

test('what one of the two once took for right or could not read is judged alike', () => {
  const first = cases.length - HOSTILE.length - ODD.length;
  const found = ODD.map((_, i) => !rejected.has(String(first + i)));
  expect(found).toEqual(ODD.map(([, , , , isAccepted]) => isAccepted));
});

/** What verify.py complains of, once it has gone through all the cases, so many, of a folder. */
function verified(cases: string, many = readdirSync(cases).length): Promise<string> {
  return new Promise((resolve, reject) => {
    const script = join(process.cwd(), 'scripts', 'verify.py');
    execFile('python3', [script, cases], { encoding: 'utf8', maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      if (error?.code === 'ENOENT')
        reject(new Error('There is no python3 here, so the two cannot be compared: install Python 3.8 or newer.'));
      else if (!stdout.includes(` of ${many} claims verified`))
        reject(new Error(`verify.py did not come to its end: ${stdout}${stderr}`));
      else resolve(stderr);
    });
  });
}

function attack({ is, checker, statement, proof }: Attack): Case {
  return {
    name: is,
    part: 'proof',
    checker,
    statement,
    object: proof,
    isAccepted: isAccepted('proof', checker, statement, proof),
  };
}

function odd([checker, part, statement, object]: (typeof ODD)[number]): Case {
  return { name: 'odd', part, checker, statement, object, isAccepted: isAccepted(part, checker, statement, object) };
}

/** For x = 1 alone if not told otherwise, where most of these would come out true if they were read at all. */
function hostile(formula: Plain, x: readonly number[] = [1]): Case {
  const statement = { given: { x }, formula };
  const [part, checker] = ['proof', 'everyCase'] as const;
  const name = JSON.stringify(formula);
  return { name, part, checker, statement, object: null, isAccepted: isAccepted(part, checker, statement, null) };
}

function casesOf({ id, because, beside, butNot }: Pick<ClaimRow, 'id' | 'because' | 'beside' | 'butNot'>): readonly Case[] {
  const rows = [...because, ...beside];
  const mostOf = (name: string): number =>
    rows.some(({ sentence, cases = 0 }) => sentence === name && Number(cases) >= MANY) ? 1 : MOST_CHANGES;
  const proofs = rows.flatMap(({ sentence, checker, statement, witness }) =>
    checker === undefined || statement === undefined || witness === undefined
      ? []
      : variantsOf({ name: `${id}: ${sentence}`, part: 'proof', checker, statement, object: witness }, mostOf(sentence)),
  );
  const refutations = butNot.flatMap(({ sentence, of, checker, statement, refutation }) =>
    checker === undefined || statement === undefined || refutation === undefined
      ? []
      : variantsOf({ name: `${id}: ${sentence}`, part: 'refutation', checker, statement, object: refutation }, mostOf(of)),
  );
  return [...proofs, ...refutations];
}

/** What a kind of evidence makes of its samples, as a claim would have it. */
function sampleCases({ name, samples }: EvidenceKind): readonly Case[] {
  return samples.flatMap(({ is = 'a sample', holds, fails }) => {
    const sentence = `${name}, ${is}`;
    const [right, wrong] = [holds.establish({ seed: 7, fresh: false }), fails.contradict({ seed: 7, fresh: false }, holds)];
    return casesOf({
      id: 'sample',
      because: right.holds && Number(right.cases) < MANY ? [{ sentence, ...right }] : [],
      beside: [],
      butNot: 'contradicted' in wrong ? [] : [{ sentence, of: sentence, ...wrong }],
    });
  });
}

/** The case itself, then with one thing changed in the statement, then with one thing changed in the object. */
function variantsOf(original: Omit<Case, 'isAccepted'>, most: number): readonly Case[] {
  const { name, part, checker, statement, object } = original;
  const pairs: readonly (readonly [Plain, Plain])[] = [
    [statement, object],
    ...changes(statement, most).map((changed) => [changed, object] as const),
    ...changes(object, most).map((changed) => [statement, changed] as const),
  ];
  return pairs.map(([changedStatement, changedObject]) => ({
    name,
    part,
    checker,
    statement: changedStatement,
    object: changedObject,
    isAccepted: isAccepted(part, checker, changedStatement, changedObject),
  }));
}

/** Copies of the data, each with another number increased by one, or another truth value turned round. */
function changes(data: Plain, most: number): readonly Plain[] {
  return Array.from({ length: most }, (_, i) => changedAt(data, { left: i })).filter(
    (changed) => JSON.stringify(changed) !== JSON.stringify(data),
  );
}

function changedAt(data: Plain, counter: { left: number }): Plain {
  if (typeof data === 'number' || typeof data === 'boolean') {
    counter.left -= 1;
    if (counter.left !== -1) return data;
    return typeof data === 'number' ? data + 1 : !data;
  }
  if (Array.isArray(data)) return data.map((entry: Plain) => changedAt(entry, counter));
  if (typeof data === 'object' && data !== null)
    return Object.fromEntries(Object.entries(data).map(([key, entry]) => [key, changedAt(entry, counter)]));
  return data;
}

function isAccepted(part: Case['part'], name: string, statement: Plain, object: Plain): boolean {
  const checker = checkerNamed(name);
  try {
    if (part === 'proof') checker.check(statement, object);
    else checker.refute(statement, object);
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

/** What the checkers of the book print of a case: nothing of what they do not accept. */
function saidOf({
  checker,
  part,
  statement,
  object,
  accepted,
}: Omit<Case, 'name' | 'isAccepted'> & { readonly accepted: boolean }) {
  const { kind, check, formal } = checkerNamed(checker);
  if (!accepted) return { kind, cases: '0', scope: '', formal: '' };
  const said = { kind, formal: typesetFormal(formal(statement)) };
  if (part === 'refutation') return said;
  const { cases, detail, ...found } = check(statement, object);
  return { ...said, ...found, cases: String(cases), ...(detail === undefined ? {} : { detail: typesetFormal(detail) }) };
}

/** The case as a claim's file, with what the checker itself says of it but for a change. */
function claimOf({ name, part, checker, statement, object, isAccepted: accepted }: Case, change: object = {}): unknown {
  const row = {
    sentence: name,
    strength: 'proved',
    holds: true,
    checker,
    statement,
    ...saidOf({ checker, part, statement, object, accepted }),
    ...change,
  };
  // A claim has a sentence with a control; the case stands beside them.
  const said = {
    strength: 'supported',
    uses: [],
    settles: [],
    because: [{ sentence: 'said', kind: 'sampled', strength: 'supported', of: 'all', scope: 'for draws of all' }],
    beside: [],
    butNot: [{ ...NOT_SAID, sentence: 'not said', of: 'said' }],
  };
  return part === 'proof'
    ? { ...said, beside: [{ ...row, witness: object }] }
    : { ...said, butNot: [...said.butNot, { ...row, of: 'said', refutation: object }] };
}

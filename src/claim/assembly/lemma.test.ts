import { integer } from 'fast-check';
import { expect, test } from 'vitest';
import { argued } from '../../evidence/argued/argued.ts';
import { everyCase } from '../../evidence/everyCase/everyCase.ts';
import { measured } from '../../evidence/measured/measured.ts';
import { sampled } from '../../evidence/sampled/sampled.ts';
import type { Claim } from '../definition/claim.ts';
import { type Report, reportOn } from '../trial/report.ts';
import { tryClaim } from '../trial/trial.ts';
import { type Compiled, compile } from './compile.ts';

// Attempts to print a sentence as stronger than the lemmas that it needs: by its author, and by a worker that lies.

const ID = '01-some/claim';
const CHAPTERS = [{ id: '01-some', title: 'Some claims', says: '' }];
const WHY = 'The first is so, and so is the second.';
const [ONE, TWO, BOTH, DRAWN] = ['one is so', 'two are so', 'both are so', 'many are so'];
const over = integer();

const CLAIM: Claim = {
  title: 'So it is',
  says: 'One after the other.',
  because: {
    [ONE]: everyCase({ x: [1] }, 'x == 1'),
    [TWO]: everyCase({ x: [0, 1] }, 'x^2 == x'),
    [BOTH]: argued({ by: [ONE], why: WHY }),
    [DRAWN]: sampled({ over, of: 'numbers', holds: Number.isSafeInteger }),
  },
  beside: {
    'most are so': measured({ run: (seed) => seed % 2, seeds: 4, of: 'rest', between: { from: '0', to: '1', why: 'so' } }),
    'three are so': everyCase({ x: [3] }, 'x == 3'),
  },
  butNot: {
    'two is one': { of: ONE, on: everyCase({ x: [2] }, 'x == 1') },
    'four are so': { of: TWO, on: everyCase({ x: [2] }, 'x^2 == x') },
    'both are not': { of: BOTH, on: argued({ by: ['two is one'], why: WHY }) },
    'all are more than two': { of: DRAWN, on: sampled({ over, of: 'numbers', holds: (x) => x > 2 }) },
  },
};

const compiled = (report: Report): Compiled => compile([JSON.parse(JSON.stringify(report))], CHAPTERS);
const outcome = (changes: Partial<Claim>): Compiled => compiled(reportOn(tryClaim(ID, { ...CLAIM, ...changes })));
const codesOf = ({ problems }: Compiled): readonly string[] => problems.map(({ code }) => code);

test('the row of a lemma names the sentence that it serves in full, and a formal sentence has its reading', () => {
  const { ledger, problems } = outcome({
    serves: { 'two…': 'one…', 'three…': 'most…', [ONE]: BOTH },
    readAs: { 'two…': 'By $x$ is meant one of two.' },
  });
  expect(problems).toEqual([]);
  const rows = ledger.claims.flatMap(({ because, beside }) => [...because, ...beside]);
  expect(rows.map(({ serves }) => serves)).toEqual([BOTH, ONE, undefined, undefined, undefined, 'most are so']);
  expect(rows.map(({ readAs }) => readAs)).toEqual([
    undefined,
    'By $x$ is meant one of two.',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each<[string, Partial<Claim>, string]>([
  ['what is drawn serves what is proved', { serves: { [DRAWN]: ONE } }, 'serves-a-stronger'],
  ['what is argued serves what is proved', { serves: { [BOTH]: ONE } }, 'serves-a-stronger'],
  ['what is drawn serves what is argued', { serves: { [DRAWN]: BOTH } }, 'serves-a-stronger'],
  ['what is measured serves what is proved', { serves: { 'most…': 'three…' } }, 'serves-a-stronger'],
  ['what is no step serves an argument', { serves: { [TWO]: BOTH } }, 'serves-as-no-step'],
  ['what is drawn is read', { readAs: { [DRAWN]: 'By many are meant some.' } }, 'nothing-to-read'],
])('where %s, the claim has no page', (_, changes, code) => {
  const result = outcome(changes);
  expect(codesOf(result)).toContain(code);
  expect(result.ledger.claims).toEqual([]);
});

test('a lemma that is stronger than its sentence is none the worse for it', () => {
  expect(codesOf(outcome({ serves: { [ONE]: DRAWN, [BOTH]: DRAWN, 'three…': 'most…' } }))).toEqual([]);
});

// What a worker reports

const HONEST = reportOn(tryClaim(ID, CLAIM));

test('what a row says of itself is not believed: the claim says what it serves', () => {
  const forged = (sentence: string): Compiled =>
    compiled({
      ...HONEST,
      because: HONEST.because.map(
        (row) => (row.sentence === sentence ? { ...row, serves: TWO, readAs: 'So.' } : row) as typeof row,
      ),
    });
  const [row] = forged(ONE).ledger.claims.flatMap(({ because }) => because);
  expect([row?.serves, row?.readAs]).toEqual([undefined, undefined]);
  expect(codesOf(forged(DRAWN))).toEqual(['out-of-form']);
});

test.each<[string, Partial<Report>, string]>([
  ['what is not there', { serves: [{ lemma: ONE, sentence: 'it is so' }] }, 'serves-no-sentence'],
  ['itself', { serves: [{ lemma: ONE, sentence: ONE }] }, 'serves-itself'],
  ['nothing, since nobody says it', { serves: [{ lemma: 'it is so', sentence: ONE }] }, 'notes-no-sentence'],
  ['nothing, and reads what nobody says', { readAs: [{ sentence: 'it is so', says: 'So.' }] }, 'notes-no-sentence'],
  ['what is stronger', { serves: [{ lemma: DRAWN, sentence: ONE }] }, 'serves-a-stronger'],
])('a reported lemma that serves %s is refused', (_, changes, code) => {
  const result = compiled({ ...HONEST, ...changes });
  expect(codesOf(result)).toContain(code);
  expect(result.ledger.claims).toEqual([]);
});

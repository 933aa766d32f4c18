import { expect, test } from 'vitest';
import type { Claim } from '../claim/definition/claim.ts';
import { type Report, reportOn } from '../claim/trial/report.ts';
import { tryClaim } from '../claim/trial/trial.ts';
import { everyCase } from '../evidence/everyCase/everyCase.ts';
import { compilePrintable, withOwnFaults } from './printable.ts';

const CHAPTERS = [{ id: '01-some', title: 'Some', says: 'So.' }];
const IDS = ['01-some/a', '01-some/b', '01-some/c'];

function reported(id: string, change: Partial<Claim> = {}): Report {
  const claim: Claim = {
    title: `The claim ${id}`,
    says: 'Made up.',
    because: { 'a bit is small': everyCase({ x: [0, 1] }, 'x <= 1') },
    butNot: { 'a bit is nothing': { of: 'a bit is small', on: everyCase({ x: [0, 1] }, 'x == 0') } },
    ...change,
  };
  return reportOn(tryClaim(id, claim));
}

test.each<[string, Partial<Claim>, string]>([
  ['bad TeX', { says: 'It is $\\frok{1}$.' }, 'not-tex'],
  ['a mark as an entity', { says: 'It is &#9632;.' }, 'typed-mark'],
  ['an unclosed code block', { says: 'It is\n\n```\nso' }, 'unclosed'],
  [
    'a mark in its figure',
    { figure: () => ({ svg: '<svg><text>1 &lt; 2</text><text> ■ Proved</text></svg>', caption: 'So' }) },
    'typed-mark',
  ],
  [
    'an unknown figure to be changed',
    { figure: () => ({ caption: 'So', live: { kind: 'none', data: {} } }) },
    'unknown-live-figure',
  ],
  [
    'a figure to be changed of data that are none of its kind',
    { figure: () => ({ caption: 'So', live: { kind: 'line', data: {} } }) },
    'live-data',
  ],
])('a claim with %s is withdrawn alone, with what rests on it; what leads to it leads there no more', (_, change, code) => {
  const reports = [
    reported('01-some/a', change),
    reported('01-some/b', { uses: ['01-some/a'] }),
    reported('01-some/c'),
    reported('01-some/d', { says: 'As in [this](a.md).' }),
  ];
  const { ledger, problems } = compilePrintable(reports, CHAPTERS);
  expect(ledger.claims.map(({ id }) => id)).toEqual(['01-some/c', '01-some/d']);
  expect(ledger.claims[1]?.says).toBe('As in this.');
  expect(ledger.withdrawn.map(({ id }) => id)).toEqual(['01-some/a', '01-some/b']);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
});

test('a claim that is run without the others may lead to them, but to no page that nobody has', () => {
  const reports = [reported('01-some/a', { says: 'As in [this](b.md).' })];
  const standing = (notRun: readonly string[]) =>
    compilePrintable(reports, CHAPTERS, {}, notRun).ledger.claims.map(({ id }) => id);
  expect(standing(['01-some/b'])).toEqual(['01-some/a']);
  expect(standing(['01-some/c'])).toEqual([]);
});

test('what can be known of one claim alone is known when it alone has run', () => {
  const codes = (report: Report) => withOwnFaults(report, CHAPTERS, IDS).failures.map(({ code }) => code);
  const sound = reported('01-some/a', { uses: ['01-some/b'], sources: ['minsky1969'] });
  expect(withOwnFaults(sound, CHAPTERS, IDS)).toBe(sound);
  expect(codes(reported('01-some/a', { uses: ['01-some/nobody'] }))).toEqual(['uses-unknown-claim']);
  expect(codes(reported('01-some/a', { says: 'It is $\\frok{1}$.' }))).toEqual(['not-tex']);
  const marked = { figure: () => ({ svg: '<svg><text>✓</text></svg>', caption: 'So' }) };
  expect(codes(reported('01-some/a', marked))).toEqual(['lookalike-mark']);
  expect(codes(reported('01-some/a', { title: '**bold**' }))).toEqual(['markdown-in-line']);
});

test('what is wrong with its source is told, whether or not the claim failed', () => {
  const found = [{ code: 'key-twice', message: 'So.' }];
  const codes = (report: Report) => withOwnFaults(report, CHAPTERS, IDS, found).failures.map(({ code }) => code);
  expect(codes(reported('01-some/a'))).toEqual(['key-twice']);
  expect(codes(reported('01-some/a', { says: '' }))).toEqual(['key-twice', 'says-nothing']);
});

test('what is told of a failure shows no mark', () => {
  const [failure] = withOwnFaults(reported('01-some/a', { says: 'It is &#9632;.' }), CHAPTERS, IDS).failures;
  expect(failure?.message).toMatch(/^its text shows "\\u\{25a0\}"/);
});

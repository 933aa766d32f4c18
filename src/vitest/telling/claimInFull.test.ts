import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { ControlRow, SentenceRow } from '../../claim/ledger/ledger.ts';
import { NOTHING, type Report } from '../../claim/trial/report.ts';
import { claimInFull } from './claimInFull.ts';

const REPORT: Report = {
  ...NOTHING,
  title: 'No line separates the ones of XOR from its zeros, however it is laid',
  because: [
    {
      sentence: 'no line has the ones of XOR on one side and the zeros on the other',
      strength: 'proved',
      kind: 'certificate',
      theorem: { name: 'Farkas', says: 'It says.' },
      scope: 'for every line',
      cases: 4,
    } as SentenceRow,
    {
      sentence: 'so it goes on',
      strength: 'argued',
      kind: 'argued',
      scope: 'from 1 sentence that is proved',
      why: 'As it was, so it is.',
    } as SentenceRow,
    { sentence: 'it was drawn', strength: 'supported', kind: 'sampled', scope: 'for draws', cases: 1 } as SentenceRow,
  ],
  beside: [
    { sentence: 'it was measured', strength: 'measured', kind: 'measured', scope: 'for runs', cases: 10_000 } as SentenceRow,
    { sentence: 'it is stored', strength: 'supported', kind: 'recorded', scope: 'for n = 8' } as SentenceRow,
  ],
  butNot: [
    { sentence: 'no line does it for AND', counterexample: 'It is false at ‹x = 1›.' } as ControlRow,
    { sentence: 'it is short', counterexample: `It is ${'quite '.repeat(50)}long.` } as ControlRow,
    { sentence: 'it has words', counterexample: '1'.repeat(220) } as ControlRow,
  ],
  failures: [
    {
      code: 'false',
      message:
        '"it stands": It is false for ‹700›, which is a number among many others.\nReplay: npm run replay -- 01-a/b "it stands" --seed 1',
    },
  ],
};

const linesAt = (columns: number): readonly string[] =>
  claimInFull(REPORT, columns).flatMap((line) => stripVTControlCharacters(line).split('\n'));

test('every sentence with its strength and what was checked, every control with what it caught, every failure with its command', () => {
  expect(linesAt(Number.POSITIVE_INFINITY)).toEqual([
    '   No line separates the ones of XOR from its zeros, however it is laid',
    '   ✓ proved    no line has the ones of XOR on one side and the zeros on the other  certificate, Farkas: for every line, 4 cases',
    '   ✓ argued    so it goes on  argued: from 1 sentence that is proved. As it was, so it is.',
    '   ✓ supported it was drawn  sampled: for draws, 1 draw',
    '   ✓ measured  beside: it was measured  measured: for runs, 10,000 seeds',
    '   ✓ supported beside: it is stored  recorded: for n = 8',
    '   ✓ refused   but not: no line does it for AND  It is false at x = 1.',
    `   ✓ refused   but not: it is short  It is ${'quite '.repeat(32)}…`,
    `   ✓ refused   but not: it has words  ${'1'.repeat(200)} …`,
    '   ✗ fails     "it stands": It is false for 700, which is a number among many others.',
    '               Replay: npm run replay -- 01-a/b "it stands" --seed 1',
  ]);
});

test.each([60, 80, 140])(
  'at %d columns no line is longer, but for commands and single words, and no word is broken',
  (columns) => {
    const lines = linesAt(columns);
    const words = (some: readonly string[]): readonly string[] => some.join(' ').split(/ +/);
    expect(words(lines)).toEqual(words(linesAt(Number.POSITIVE_INFINITY)));
    expect(lines.filter((line) => line.length > columns && line.trim().includes(' ') && !line.includes('Replay:'))).toEqual([]);
  },
);

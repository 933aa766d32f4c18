import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { ControlRow, SentenceRow, Strength } from '../../claim/ledger/ledger.ts';
import { NOTHING, type Report } from '../../claim/trial/report.ts';
import { type Manner, Telling } from './telling.ts';

const CHAPTERS = [
  { id: '01-a', title: 'First' },
  { id: '02-b', title: 'Second' },
];

const row = (strength: Strength, cases?: number): SentenceRow =>
  ({
    sentence: strength,
    strength,
    kind: 'exhaustive',
    scope: 'for all',
    ...(cases === undefined ? {} : { cases }),
  }) as SentenceRow;
const CONTROL = { sentence: 'it is not', counterexample: 'It is false.' } as ControlRow;

/** A report of a claim that stands, with these changes. */
const report = (id: string, changes: Partial<Report> = {}): Report => ({
  ...NOTHING,
  id,
  title: `Claim ${id}`,
  because: [row('proved', 1000)],
  butNot: [CONTROL],
  ...changes,
});

/** The lines that are told of these claims one after the other, without colours; and of what waits at the end. */
function told(reports: readonly Report[], manner: Partial<Manner> = {}): readonly (readonly string[])[] {
  const telling = new Telling({ chapters: CHAPTERS, inFull: false, columns: Number.POSITIVE_INFINITY, ...manner });
  return [...reports.map((one) => telling.add(one)), telling.rest()].map((lines) => lines.map(stripVTControlCharacters));
}

const FIRST = ['', ' 01-a  First  lessons/01-a/'];
const SECOND = ['', ' 02-b  Second  lessons/02-b/'];

describe('a line a claim', () => {
  test('has its strength, what it is made of, and its page', () => {
    const more = report('01-a/z', {
      because: [row('proved', 1000), row('supported')],
      beside: [row('measured', 9), row('proved', 1)],
      butNot: [CONTROL, CONTROL],
    });
    expect(told([report('01-a/x'), more])).toEqual([
      [...FIRST, ' ■ Claim 01-a/x  1 proved · 1 refused · 1,000 cases · x.md'],
      [' ▣ Claim 01-a/z  2 proved, 1 supported, 1 measured · 2 refused · 1,001 cases · z.md'],
      [],
    ]);
  });

  test('a claim without exact cases has none', () => {
    const [[, , line]] = told([report('01-a/x', { because: [row('measured', 9)] })]) as [string[]];
    expect(line).toBe(' ⊞ Claim 01-a/x  1 measured · 1 refused · x.md');
  });

  test('a heading says of which chapter the claims are that follow', () => {
    expect(
      told([report('01-a/x'), report('02-b/x'), report('02-b/y'), report('01-a/y')]).map((lines) => lines.slice(0, 2)),
    ).toEqual([FIRST, SECOND, [expect.stringContaining('02-b/y')], FIRST, []]);
  });

  test('a claim waits for what it rests on, and is no stronger', () => {
    const onTop = report('02-b/x', { uses: ['01-a/x'] });
    const further = report('02-b/y', { uses: ['02-b/x'] });
    expect(told([further, onTop, report('01-a/x', { because: [row('supported')] })])).toEqual([
      [],
      [],
      [
        ...FIRST,
        expect.stringMatching(/^ ▣ Claim 01-a\/x /),
        ...SECOND,
        expect.stringMatching(/^ ▣ Claim 02-b\/x /),
        expect.stringMatching(/^ ▣ Claim 02-b\/y /),
      ],
      [],
    ]);
  });

  test('a claim that fails has no page, nor has what rests on it', () => {
    const falls = report('01-a/x', {
      failures: ['one', 'two'].map((name) => ({ code: 'false', message: `"${name}": It is false.` })),
    });
    expect(told([falls, report('02-b/x', { uses: ['01-a/x'] })])).toEqual([
      [
        ...FIRST,
        ' ✗ Claim 01-a/x  2 failures, told at the end; 1 sentence of it holds, 1 control refused · specs/01-a/x.spec.ts',
      ],
      [...SECOND, ' ✗ Claim 02-b/x  rests on 01-a/x, which does not stand · specs/02-b/x.spec.ts'],
      [],
    ]);
  });

  test('of a claim in which nothing holds no more is said', () => {
    const failures = [{ code: 'malformed', message: 'It is malformed.' }];
    const empty = { ...report('01-a/x', { failures }), because: [], butNot: [] };
    expect(told([empty])[0]).toEqual([...FIRST, ' ✗ Claim 01-a/x  1 failure, told at the end · specs/01-a/x.spec.ts']);
  });

  test('what waits for something that never ends is told at the end', () => {
    const first = report('01-a/x', { uses: ['01-a/y'] });
    const second = report('01-a/y', { uses: ['01-a/x'] });
    expect(told([first, second])).toEqual([
      [],
      [],
      [
        ...FIRST,
        ' ✗ Claim 01-a/x  rests on 01-a/y, which does not stand · specs/01-a/x.spec.ts',
        ' ✗ Claim 01-a/y  rests on 01-a/x, which does not stand · specs/01-a/y.spec.ts',
      ],
    ]);
  });

  test('where it does not fit, the second half stands below', () => {
    expect(told([report('01-a/x')], { columns: 45 })[0]?.at(-1)).toBe(
      ' ■ Claim 01-a/x\n   1 proved · 1 refused · 1,000 cases · x.md',
    );
  });
});

test('in full, every claim is told at once, whatever it rests on', () => {
  expect(told([report('02-b/x', { uses: ['01-a/x'] })], { inFull: true })).toEqual([
    [
      ...SECOND,
      '',
      '   Claim 02-b/x',
      '   ✓ proved    proved  exhaustive: for all, 1,000 cases',
      '   ✓ refused   but not: it is not  It is false.',
    ],
    [],
  ]);
});

test('it knows what it has heard of', () => {
  const telling = new Telling({ chapters: CHAPTERS, inFull: false, columns: 80 });
  telling.add(report('01-a/x'));
  telling.add(report('01-a/y', { uses: ['01-a/z'] }));
  expect(['01-a/x', '01-a/y', '01-a/z'].map((id) => telling.hasHeard(id))).toEqual([true, true, false]);
});

import { integer } from 'fast-check';
import { expect, test } from 'vitest';
import { everyCase } from '../../evidence/everyCase/everyCase.ts';
import { sampled } from '../../evidence/sampled/sampled.ts';
import { NOTHING, type Report, reportOn } from '../trial/report.ts';
import { tryClaim } from '../trial/trial.ts';
import { recheck } from './recheck.ts';

test('a report is checked again once: the terminal tells what the ledger is compiled of', () => {
  const report: Report = { ...NOTHING, id: '01-a/b' };
  expect(recheck(report)).toBe(recheck(report));
  expect(recheck({ ...report })).not.toBe(recheck(report));
});

test('what was found under one seed is not said under another', () => {
  const over = integer();
  const claim = {
    title: 'Many are so',
    says: 'As far as is drawn.',
    because: { 'many are so': sampled({ over, of: 'numbers', holds: Number.isSafeInteger }) },
    butNot: { 'all are more than two': { of: 'many are so', on: sampled({ over, of: 'numbers', holds: (n) => n > 2 }) } },
  };
  const report = reportOn(tryClaim('01-a/b', claim, { fresh: 3 }));
  expect(recheck(report, { fresh: 3 }).failures).toEqual([]);
  expect(recheck(report).failures.map(({ code }) => code)).toContain('other-seed');
  expect(recheck(report, { replay: { seed: 3 } }).failures.map(({ code }) => code)).toContain('other-seed');
  expect(recheck(report, { fresh: 3 })).toBe(recheck(report, { fresh: 3 }));
});

test('what a failing claim reported is printed in one line, with nothing unseen and no mark', () => {
  const report: Report = {
    ...NOTHING,
    id: '01-a/b',
    title: 'x ■ Proved\u001b[1A',
    failures: [{ code: 'false', message: 'It failed.\n   \u001b[1A✓ proved' }],
  };
  expect(recheck(report)).toMatchObject({
    title: '01-a/b',
    failures: [{ code: 'false', message: 'It failed. \\u{1b}[1A\\u{2713} proved' }],
  });
  expect(recheck({ ...report, title: 'It is so' }).title).toBe('It is so');
  expect(recheck({ ...report, title: 'It is ■' }).title).toBe('01-a/b');
  expect(recheck(recheck(report))).toBe(recheck(report));
  const unreadable = { ...report, failures: [{ code: 'false', message: 0.5 }] } as unknown as Report;
  expect(recheck(unreadable)).toMatchObject({ title: 'x \\u{25a0} Proved\\u{1b}[1A', failures: [{ code: 'unreadable' }] });
});

test('a sentence that is reported with what nobody sees is not printed as one that holds', () => {
  const { because, ...claim } = {
    title: 'One is so',
    says: 'One and no other.',
    because: { 'one is so': everyCase({ x: [1] }, 'x == 1') },
    butNot: { 'two is so': { of: 'one is so', on: everyCase({ x: [2] }, 'x == 1') } },
  };
  const report = reportOn(tryClaim('01-a/b', { ...claim, because }));
  const forged = { ...report, because: report.because.map((row) => ({ ...row, sentence: 'one is so\u001b[1A' })) };
  expect(recheck(forged)).toMatchObject({ because: [], failures: [{ code: 'unseen-character' }] });
});

test('what was checked cannot be changed before it is printed: neither a row, nor a list, nor the report', () => {
  const claim = {
    title: 'One is so',
    says: 'One and no other.',
    because: { 'one is so': everyCase({ x: [1] }, 'x == 1') },
    butNot: { 'two is so': { of: 'one is so', on: everyCase({ x: [2] }, 'x == 1') } },
  };
  const checked = recheck(reportOn(tryClaim('01-a/b', claim)));
  const [row] = checked.because;
  expect(row?.strength).toBe('proved');
  for (const part of [checked, checked.because, checked.failures, row, row?.theorem, checked.butNot[0]])
    expect(part).toSatisfy(Object.isFrozen);
});

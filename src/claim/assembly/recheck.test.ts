import { expect, test } from 'vitest';
import { everyCase } from '../../evidence/everyCase/everyCase.ts';
import { NOTHING, type Report, reportOn } from '../trial/report.ts';
import { tryClaim } from '../trial/trial.ts';
import { recheck } from './recheck.ts';

test('a report is checked again once: the terminal tells what the ledger is compiled of', () => {
  const report: Report = { ...NOTHING, id: '01-a/b' };
  expect(recheck(report)).toBe(recheck(report));
  expect(recheck({ ...report })).not.toBe(recheck(report));
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

import { expect, test } from 'vitest';
import { NOTHING, type Report } from '../trial/report.ts';
import { recheck } from './recheck.ts';

test('a report is checked again once: the terminal tells what the ledger is compiled of', () => {
  const report: Report = { ...NOTHING, id: '01-a/b' };
  expect(recheck(report)).toBe(recheck(report));
  expect(recheck({ ...report })).not.toBe(recheck(report));
});

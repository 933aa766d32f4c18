import { expect, test } from 'vitest';
import type { ControlRow, SentenceRow } from '../../claim/ledger/ledger.ts';
import { NOTHING, type Report } from '../../claim/trial/report.ts';
import { totals } from './totals.ts';

const sentence = (strength: string, cases?: number | string): SentenceRow => ({ strength, cases }) as SentenceRow;
const claim = (changes: Partial<Report>): Report => ({ ...NOTHING, ...changes });

test('the exact cases are those behind "proved", however many', () => {
  const one = claim({ because: [sentence('proved', '9007199254740993'), sentence('supported', 5)], butNot: [{} as ControlRow] });
  const other = claim({
    because: [sentence('proved', 7)],
    beside: [sentence('measured', 3), sentence('supported')],
    failures: [{ code: 'false', message: 'no' }],
  });
  expect(totals([one, other])).toBe(
    '1 of 2 claims stand · 5 sentences: 2 proved, 0 argued, 2 supported, 1 measured · 1 control refused · 9,007,199,254,741,000 distinct exact cases',
  );
  const lemma = { ...sentence('proved', 3), serves: 'another' } as SentenceRow;
  expect(totals([claim({ because: [sentence('proved', 7), lemma, lemma] })])).toBe(
    '1 of 1 claim stands · 1 sentence with 2 lemmas: 1 proved, 0 argued, 0 supported, 0 measured · 0 controls refused · 13 distinct exact cases',
  );
  expect(totals([one])).toMatch(/^1 of 1 claim stands · 2 sentences: 1 proved, 0 argued, 1 supported, 0 measured · /);
  expect(totals([one, one], 0)).toMatch(/^0 of 2 claims stand · /);
});

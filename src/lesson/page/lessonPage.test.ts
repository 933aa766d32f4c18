import { expect, test } from 'vitest';
import type { ClaimRow, SentenceRow } from '../../claim/ledger/ledger.ts';
import { markdown } from '../render/markdown.ts';
import { NO_LINE, or } from '../sample/noLine.ts';
import { SAMPLE } from '../sample/sampleBook.ts';
import { atlas } from '../tree/anchors.ts';
import { lessonPage } from './lessonPage.ts';

const written = (claim: ClaimRow): string => {
  const page = lessonPage(claim, SAMPLE);
  return markdown(page, atlas([page]));
};

test('a scope is set like all text: a minus is no hyphen, an index is lowered', () => {
  const because = NO_LINE.because.map((row) => ({ ...row, scope: 'for every real a1 from -1 to 1' }));
  const page = written({ ...NO_LINE, because });
  expect(page).toContain(' · for every real a₁ from −1 to 1 · ');
});

const STATED = 'If non-negative multiples, not all zero, of strict inequalities add up to 0 > 0,';

test('a theorem is stated where a page first needs it, and from then on named, with the way back to it', () => {
  const again = NO_LINE.because.map((row) => ({ ...row, sentence: `again, ${row.sentence}` }));
  const page = written({ ...NO_LINE, beside: [...NO_LINE.beside, ...again] });
  const [first = '', second = '', ...more] = page.split('### ').filter((part) => part.includes('**Farkas'));
  expect(more).toEqual([]);
  expect(first).toContain(`**Farkas.** ${STATED}`);
  expect(second).not.toContain(STATED);
  const anchor = /\*\*Farkas\*\*, \[as above\]\(#([^)]+)\)\./.exec(second)?.[1] ?? 'no link';
  expect(anchor).toBe('the-ones-and-the-zeros-share-a-midpoint-so-no-line-can-part-them');
});

test('a lemma stands below its sentence, says what it serves, and is not counted as one; a formal sentence has its reading', () => {
  const [row] = NO_LINE.because;
  const lemma = { ...row, sentence: 'a step on the way', serves: row?.sentence, readAs: 'By $x$ is meant a corner.' };
  const page = written({ ...NO_LINE, because: [lemma as SentenceRow, ...NO_LINE.because] });
  expect(page).toContain(' · 1 sentence with 1 lemma, ');
  expect(page).toContain('**How to read it.** By $x$ is meant a corner.');
  expect(page).toMatch(/1\. \[The ones and the zeros share[^\n]*\n {3}- Lemma: \[A step on the way\]/);
  const [, first = '', second = ''] = page.split('## The evidence')[1]?.split('### ') ?? [];
  expect(first).toContain('**Farkas.**');
  expect(second).toMatch(/^A step on the way/);
  expect(second).toContain('**A lemma.** It serves: [The ones and the zeros share');
  expect(second).toContain('as above');
});

test('a control that the check refuses for its shape says so where the check is', () => {
  const statement = { points: [[0], [1], [2]], labels: [false, true, false] };
  expect(written({ ...NO_LINE, butNot: [{ ...or, statement }] })).toContain(
    'for its shape, before it asks whether it is true.\n',
  );
  expect(written(NO_LINE)).not.toContain('for its falsity');
});

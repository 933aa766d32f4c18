import { expect, test } from 'vitest';
import { lessonPage } from './lessonPage.ts';
import { NO_LINE, SAMPLE } from './sampleBook.ts';

test('a scope is set like all text: a minus is no hyphen, an index is lowered', () => {
  const because = NO_LINE.because.map((row) => ({ ...row, scope: 'for every real a1 from -1 to 1' }));
  const { markdown } = lessonPage({ ...NO_LINE, because }, SAMPLE);
  // At the head of the page, and at the sentence.
  expect(markdown.match(/ · for every real a₁ from −1 to 1 · /g)).toHaveLength(2);
});

const STATED = 'If non-negative multiples, not all zero, of strict inequalities add up to 0 > 0,';

test('a theorem is stated where a page first needs it, and from then on named, with the way back to it', () => {
  const again = NO_LINE.because.map((row) => ({ ...row, sentence: `again, ${row.sentence}` }));
  const { markdown } = lessonPage({ ...NO_LINE, beside: [...NO_LINE.beside, ...again] }, SAMPLE);
  const [first = '', second = '', ...more] = markdown.split('### ').filter((part) => part.includes('**Farkas'));
  expect(more).toEqual([]);
  expect(first).toContain(`**Farkas.** ${STATED}`);
  expect(second).not.toContain(STATED);
  const anchor = /\*\*Farkas\*\*, \[as above\]\(#([^)]+)\)\./.exec(second)?.[1] ?? 'no link';
  expect(anchor).toBe('the-ones-and-the-zeros-share-a-midpoint-so-no-line-can-part-them');
});

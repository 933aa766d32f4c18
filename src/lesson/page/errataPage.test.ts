import { expect, test } from 'vitest';
import { type Erratum, editionOf } from '../../claim/ledger/edition.ts';
import { markdown } from '../render/markdown.ts';
import { NO_LINE } from '../sample/noLine.ts';
import { SAMPLE } from '../sample/sampleBook.ts';
import { atlas } from '../tree/anchors.ts';
import { argumentPage } from './argumentPage.ts';
import { errataPage } from './errataPage.ts';
import { lessonPage } from './lessonPage.ts';

const { ledger } = SAMPLE;
const NOW = editionOf('first edition', ledger);

function errata(edition: typeof NOW, why: readonly Erratum[] = []): string {
  const page = errataPage(ledger, edition, why);
  return markdown(page, atlas([page, argumentPage(ledger), ...ledger.claims.map((claim) => lessonPage(claim, SAMPLE))]));
}

test('the errata say what was said before, where it stands, and why it was changed', () => {
  const before = { title: 'No line separates AND', strength: 'argued' } as const;
  const page = errata(
    {
      ...NOW,
      claims: { ...NOW.claims, [NO_LINE.id]: before, '02-separability/gone': { title: 'A line is enough', strength: 'proved' } },
      readings: { 'xy-solves-xor: as a map of the corners': { verdict: 'right', strength: 'measured' } },
    },
    [{ of: NO_LINE.id, what: 'title', why: 'A line separates AND.' }],
  );
  expect(page).toContain('4 changes.');
  const lesson = `[${NO_LINE.title}](${NO_LINE.id}.md)`;
  expect(page).toContain(`${lesson}: it was called *No line separates AND*. A line separates AND.`);
  expect(page).toContain(`${lesson}: argued before, proved now. No reason is given yet.`);
  expect(page).toContain('A line is enough: it is no longer in the book. No reason is given yet.');
  expect(page).toMatch(/\]\(argument\.md#.*\) Read as \*as a map of the corners\*: right before, wrong now\. No reason/);
});

test('where nothing has changed, they say so', () => {
  expect(errata(NOW)).toContain('Nothing has.');
  expect(errata(NOW)).toContain('what it was in the first edition');
});

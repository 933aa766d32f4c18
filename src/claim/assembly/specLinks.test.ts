import { expect, test } from 'vitest';
import { linkedClaims, withLinks } from './specLinks.ts';

const CHAPTER = {
  id: '01-a',
  says: 'First [no *line* at $x_1$](no-line.spec.ts), then\n[two \\[units\\]](./two-units.spec.ts); [not this](else.md) nor [that](../02-b/c.spec.ts).',
};

test('the claims of a chapter are found in the order of the links in its introduction', () => {
  expect(linkedClaims(CHAPTER)).toEqual(['01-a/no-line', '01-a/two-units']);
  expect(linkedClaims({ id: '01-a', says: 'No links, [one](x.spec.ts' })).toEqual([]);
});

test('each of the links is written anew, and nothing else', () => {
  expect(withLinks(CHAPTER, (text, stem) => `<${text}|${stem}>`)).toBe(
    'First <no *line* at $x_1$|no-line>, then\n<two \\[units\\]|two-units>; [not this](else.md) nor [that](../02-b/c.spec.ts).',
  );
});

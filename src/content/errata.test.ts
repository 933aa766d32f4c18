import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ERRATA } from './errata.ts';

test('every change since the last edition has its reason, and every reason its change, on the page that is committed', () => {
  const page = readFileSync('lessons/errata.md', 'utf8');
  expect(page).not.toContain('No reason is given yet');
  expect(page.match(/^- /gm) ?? []).toHaveLength(ERRATA.length);
  for (const { of, why } of ERRATA) expect(page, of).toContain(why);
});

import { expect, test } from 'vitest';
import { printedLines } from '../testing/printedLines.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { fingerprint } from './fingerprint.ts';

const BOOK = {
  'lessons/README.md': '# Book\n',
  'lessons/claims.json': '{}\n',
  'lessons/site/index.html': '<h1>Book</h1>\n',
  'lessons/site/scripts/page.js': 'one();\n',
};

/** What is printed of a book with these files in the place of its own. */
function printed(changes: { readonly [path: string]: string } = {}): readonly string[] {
  const lines = printedLines();
  expect(fingerprint(temporaryFolder('fingerprint', { ...BOOK, ...changes }))).toBe(0);
  return lines;
}

test('every page that a reader sees has a hash, in the order of their paths', () => {
  expect(printed().map((line) => line.replace(/^[0-9a-f]{64} {2}/, ''))).toEqual(['README.md', 'site/index.html']);
});

test('a page that changes has another hash, and what is built for scripts does not count', () => {
  const before = [...printed()];
  expect(printed({ 'lessons/site/scripts/page.js': 'two();\n', 'lessons/claims.json': '[]\n' })).toEqual(before);
  expect(printed({ 'lessons/README.md': '# Books\n' })).not.toEqual(before);
});

test('a book without pages is not the same as another one without: it is an error that says what to do', () => {
  const lines = printedLines();
  expect(fingerprint(temporaryFolder('fingerprint', { 'lessons/README.md': '# Book\n' }))).toBe(1);
  expect(fingerprint(temporaryFolder('fingerprint'))).toBe(1);
  expect(lines.join('\n')).toMatch(/no pages in lessons\/site.*npm run lessons makes them/);
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeOf } from '../testing/codeOf.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { allChapters, allIds, idOf } from './specs.ts';

const project = (files: { readonly [path: string]: string }): string => temporaryFolder('specs', files);

test('the path of a spec is its id', () => {
  const root = project({
    'specs/02-b/y.spec.ts': '',
    'specs/01-a/z.spec.ts': '',
    'specs/01-a/notes.md': '',
    'specs/01-a/y.record.json': '',
  });
  expect(allIds(root)).toEqual(['01-a/z', '02-b/y']);
  expect(idOf(root, join(root, 'specs', '01-a', 'z.spec.ts'))).toBe('01-a/z');
});

test('a chapter is a folder with an introduction that starts with its title', () => {
  const root = project({
    'specs/02-b/README.md': '# Second\r\n\r\nOne.\r\n\r\nTwo.\r\n',
    'specs/01-a/README.md': '# First\n',
    'specs/03-c/x.spec.ts': '',
  });
  expect(allChapters(root)).toEqual([
    { id: '01-a', title: 'First', says: '' },
    { id: '02-b', title: 'Second', says: 'One.\n\nTwo.' },
  ]);
});

test('an introduction without a title is refused by name', () => {
  const root = project({ 'specs/01-a/README.md': 'No title.\n' });
  expect(codeOf(() => allChapters(root))).toBe('no-title');
});

test('a title that a page cannot print is refused by name', () => {
  const root = project({ 'specs/01-a/README.md': '# A **bold** title\n' });
  expect(codeOf(() => allChapters(root))).toBe('markdown-in-line');
});

test('a project without specs has none', () => {
  const root = project({});
  expect(allIds(root)).toEqual([]);
  expect(allChapters(root)).toEqual([]);
});

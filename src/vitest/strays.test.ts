import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { allIds } from './specs.ts';
import { strays } from './strays.ts';

const CHAPTER = {
  'specs/01-a/README.md': '',
  'specs/01-a/a.spec.ts': '',
  'specs/01-a/shared.ts': '',
  'specs/01-a/b.record.ts': '',
  'specs/01-a/b.record.json': '',
  'specs/01-a/parts/deep/rows.ts': '',
};

test('names that begin with a dot are no claims and no strays, an editor’s lock that leads nowhere among them', () => {
  const root = temporaryFolder('strays', {
    ...CHAPTER,
    'specs/.old/b.spec.ts': '',
    'specs/01-a/.b.spec.ts.swp': '',
    'specs/.DS_Store': '',
  });
  symlinkSync('me@here.4711', join(root, 'specs', '01-a', '.#a.spec.ts'));
  expect(allIds(root)).toEqual(['01-a/a']);
  expect(strays(root)).toEqual([]);
});

test.each([
  'specs/01-a/b.spec.tsx',
  'specs/01-a/b.test.ts',
  'specs/01-a/b.spec.ts~',
  'specs/01-a/#a.spec.ts#',
  'specs/01-a/notes.txt',
  'specs/01-a/parts/README.md',
  'specs/README.md',
  'specs/shared.ts',
  'specs/Chapter/a.ts',
])('%s is read by nothing', (path) => {
  expect(strays(temporaryFolder('strays', { ...CHAPTER, [path]: '' }))).toEqual([path]);
});

test('this book has none', () => {
  expect(strays(process.cwd())).toEqual([]);
});

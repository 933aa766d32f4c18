import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { between, chapterOf, htmlOf, nameOf } from './paths.ts';

test('the way from one page to another is that of the file system', () => {
  const paths = [
    'README.md',
    'a.md',
    '01-a/b.md',
    '01-a/README.md',
    '02-c/b.md',
    'figures/01-a/b.svg',
    '01-a/d/e.md',
    'd/01-a/b.md',
  ];
  for (const from of paths)
    for (const to of paths.filter((path) => path !== from))
      expect(between(from, to), `${from} to ${to}`).toBe(posix.relative(posix.dirname(from), to));
  expect(between('01-a/b.md', '01-a/b.md')).toBe('b.md');
});

test('a claim has a chapter, a page of the whole book has none', () => {
  expect(['01-a/b', '01-a/README.md', 'README.md'].map(chapterOf)).toEqual(['01-a', '01-a', '']);
});

test('the name of a claim is the last part of its id', () => {
  expect(['01-a/b-c', 'b-c'].map(nameOf)).toEqual(['b-c', 'b-c']);
});

test('a chapter’s introduction is the index of its folder', () => {
  expect(['README.md', '01-a/README.md', '01-a/b.md', 'x.json'].map(htmlOf)).toEqual([
    'index.html',
    '01-a/index.html',
    '01-a/b.html',
    'x.json',
  ]);
});

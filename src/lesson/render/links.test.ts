import { expect, test } from 'vitest';
import { brokenLinks, targetsOf } from './links.ts';

const FILES = new Set(['README.md', '01-a/x.md', '01-a/y.json', 'figures/x.svg']);
const check = (...links: string[]) =>
  brokenLinks(
    new Map([
      ['01-a/x.md', { links, anchors: ['here'] }],
      ['README.md', { links: [], anchors: ['there', 'größe'] }],
    ]),
    FILES,
    new Set(['https://doi.org/10.1/x']),
  );

test('links that hit a file or an anchor are in order', () => {
  expect(
    check('#here', '../README.md#there', '../README.md#gr%C3%B6%C3%9Fe', 'y.json', '../figures/x.svg', 'https://doi.org/10.1/x'),
  ).toEqual([]);
});

test.each([
  ['y.md', 'lessons/01-a/x.md points at "y.md", and there is no lessons/01-a/y.md: correct the link.'],
  [
    '../README.md#here',
    'lessons/01-a/x.md points at "../README.md#here", and lessons/README.md has no heading with the anchor "here": correct the link.',
  ],
  [
    'y.json#here',
    'lessons/01-a/x.md points at "y.json#here", and lessons/01-a/y.json has no heading with the anchor "here": correct the link.',
  ],
  [
    'https://doi.org/10.1/y',
    'lessons/01-a/x.md points at "https://doi.org/10.1/y", which is outside of the book: name it as a source in src/content/bibliography.ts instead.',
  ],
  [
    '//evil.example',
    'lessons/01-a/x.md points at "//evil.example", which is outside of the book: name it as a source in src/content/bibliography.ts instead.',
  ],
  [
    'JavaScript:alert(1)',
    'lessons/01-a/x.md points at "JavaScript:alert(1)", which is outside of the book: name it as a source in src/content/bibliography.ts instead.',
  ],
])('%s is refused', (link, sentence) => {
  expect(check(link, link)).toEqual([sentence]);
});

test('an HTML page’s targets are read from its bytes', () => {
  expect(targetsOf('<a href="a.html?x=1&amp;y#z" id="q">x</a><img src="f.svg">')).toEqual({
    links: ['a.html?x=1&y#z', 'f.svg'],
    anchors: ['q'],
  });
});

test('the same links on two pages lead from where each of them stands', () => {
  const targets = { links: ['x.md'], anchors: [] };
  expect(
    brokenLinks(
      new Map([
        ['01-a/z.md', targets],
        ['z.md', targets],
      ]),
      FILES,
      new Set(),
    ),
  ).toEqual(['lessons/z.md points at "x.md", and there is no lessons/x.md: correct the link.']);
});

import { expect, test } from 'vitest';
import { addressOf, anchorsIn, atlas } from './anchors.ts';
import { prose } from './content.ts';
import { type Page, section } from './page.ts';

const page = (path: string, title: string, keys: readonly string[]): Page => ({
  path,
  from: '',
  title,
  lead: [],
  sections: [
    section(
      'The section',
      [],
      keys.map((key) => ({ key, heading: prose(`It is ${key}`), body: [] })),
    ),
  ],
});

test('anchors are those of the headings in order, by their keys; that of the title comes first', () => {
  const { title, headings } = anchorsIn(page('a.md', 'It is so', ['so', '$x$']));
  expect(title).toBe('it-is-so');
  expect([...headings]).toEqual([
    ['The section', 'the-section'],
    ['so', 'it-is-so-1'],
    ['$x$', 'it-is-x'],
  ]);
});

test('a link leads to a file, to a heading of this page, to one of another, or out of the book', () => {
  const pages = atlas([page('01-a/b.md', 'B', ['k']), page('c.md', 'C', ['k'])]);
  const from = '01-a/b.md';
  expect(addressOf({ path: 'c.md' }, from, pages)).toBe('../c.md');
  expect(addressOf({ path: from, key: 'k' }, from, pages)).toBe('#it-is-k');
  expect(addressOf({ path: 'c.md', key: 'k' }, from, pages)).toBe('../c.md#it-is-k');
  expect(addressOf({ path: 'c.md', key: 'not there, 50%' }, from, pages)).toBe('../c.md#not-there-50');
  expect(addressOf({ address: 'https://x.y' }, from, pages)).toBe('https://x.y');
});

import { expect, test } from 'vitest';
import { CAME_OUT } from '../../text/marks.ts';
import { atlas } from '../tree/anchors.ts';
import { inline, link, prose, strong } from '../tree/content.ts';
import { list, type Page, paragraph, section } from '../tree/page.ts';
import { brokenLinks, targetsOf } from './links.ts';

const FILES = new Set(['README.md', '01-a/x.md', '01-a/y.json', 'figures/x.svg']);
const check = (...links: string[]) =>
  brokenLinks(
    new Map([
      ['01-a/x.md', { links, anchors: new Set(['here']) }],
      ['README.md', { links: [], anchors: new Set(['there', 'größe']) }],
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

test('the targets of a page are read off its tree, whatever they stand in', () => {
  const to = (path: string) => link({ path }, ['x']);
  const page: Page = {
    path: '01-a/x.md',
    from: '',
    title: 'Page',
    above: [to('1')],
    lead: [paragraph`${strong([to('2')])}`, { type: 'authored', markdown: '[x](3) ![y](4)' }],
    sections: [
      section(
        'One',
        [
          { type: 'list', items: [{ content: ['x'], items: [inline`so ${to('01-a/5')}`] }] },
          { type: 'fold', summary: [to('01-a/6')], body: [list([[to('01-a/7')]]), { type: 'authored', markdown: '[x](8)' }] },
          { type: 'picture', path: 'figures/9.svg', altText: '', caption: [to('01-a/10')] },
          { type: 'table', columns: [{ head: [to('01-a/11')] }], rows: [[[to('01-a/12')]]] },
        ],
        [
          {
            key: 'it',
            heading: prose('It is $x$'),
            verdict: { type: 'verdict', mark: CAME_OUT.right, rest: [link({ path: '01-a/x.md', key: 'One' }, ['x'])] },
            body: [paragraph`${link({ address: 'https://x.y' }, ['x'])}`],
          },
        ],
      ),
    ],
    foot: [[to('01-a/13')]],
  };
  const { links, anchors } = targetsOf(page, atlas([page]));
  expect(links).toEqual([
    ...['../1', '../2', '3', '4', '5', '6', '7', '8', '../figures/9.svg', '10', '11', '12'],
    ...['#one', 'https://x.y', '13'],
  ]);
  expect([...anchors]).toEqual(['page', 'one', 'it-is-x']);
});

test('the same links on two pages lead from where each of them stands', () => {
  const targets = { links: ['x.md'], anchors: new Set<string>() };
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

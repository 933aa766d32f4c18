import { expect, test } from 'vitest';
import { CAME_OUT } from '../../text/marks.ts';
import { atlas } from '../tree/anchors.ts';
import { inline, link, strong, type Target } from '../tree/content.ts';
import { type Block, list, type Page, paragraph, section } from '../tree/page.ts';
import { brokenLinks, linksIn } from './links.ts';

const FILES = new Set(['README.md', '01-a/x.md', '01-a/y.json', 'figures/x.svg']);
const EXTERNAL = new Set(['https://doi.org/10.1/x']);
const pageOf = (path: string, headings: readonly string[], lead: readonly Block[] = []): Page => ({
  path,
  from: '',
  title: 'Page',
  lead,
  sections: headings.map((heading) => section(heading, [])),
});

/** What is wrong with these blocks of a page. */
function check(...lead: readonly Block[]): readonly string[] {
  const all = [pageOf('01-a/x.md', ['Here'], lead), pageOf('README.md', ['There', 'Größe'])];
  return brokenLinks(new Map(all.map((page) => [page.path, linksIn(page)])), atlas(all), FILES, EXTERNAL);
}
const to = (target: Target): Block => paragraph`${link(target, ['x'])}`;
const authored = (...links: readonly string[]): Block => ({
  type: 'authored',
  markdown: links.map((address) => `[x](${address})`).join(' '),
});

test('links that hit a file or a heading are in order', () => {
  expect(
    check(
      authored('#here', '../README.md#there', '../README.md#gr%C3%B6%C3%9Fe', 'y.json', '../figures/x.svg'),
      authored('https://doi.org/10.1/x'),
      to({ path: '01-a/x.md', key: 'Here' }),
      to({ path: 'README.md', key: 'Größe' }),
      to({ path: '01-a/y.json' }),
      to({ address: 'https://doi.org/10.1/x' }),
      { type: 'picture', path: 'figures/x.svg', altText: '', caption: [] },
    ),
  ).toEqual([]);
});

const OUTSIDE = 'which is outside of the book: name it as a source in src/content/bibliography.ts instead.';

test.each<[Target, string]>([
  [{ path: '01-a/y.md' }, '"y.md", and there is no lessons/01-a/y.md: correct the link.'],
  [{ path: 'README.md', key: 'Here' }, '"../README.md#here", and lessons/README.md has no heading "Here": correct the link.'],
  [{ path: '01-a/y.json', key: 'it' }, '"y.json#it", and lessons/01-a/y.json has no heading "it": correct the link.'],
  [{ address: 'https://doi.org/10.1/y' }, `"https://doi.org/10.1/y", ${OUTSIDE}`],
  [{ address: 'JavaScript:alert(1)' }, `"JavaScript:alert(1)", ${OUTSIDE}`],
])('%j is refused, once', (target, sentence) => {
  expect(check(to(target), to(target))).toEqual([`lessons/01-a/x.md points at ${sentence}`]);
});

test.each([
  ['y.md', 'and there is no lessons/01-a/y.md: correct the link.'],
  ['../README.md#here', 'and lessons/README.md has no heading with the anchor "here": correct the link.'],
  ['y.json#here', 'and lessons/01-a/y.json has no heading with the anchor "here": correct the link.'],
  ['https://doi.org/10.1/y', OUTSIDE],
  ['//evil.example', OUTSIDE],
  ['mailto:a@evil.example', OUTSIDE],
])('an author’s %s is refused, once', (address, sentence) => {
  expect(check(authored(address, address))).toEqual([`lessons/01-a/x.md points at "${address}", ${sentence}`]);
});

test('a picture that is not there is refused', () => {
  expect(check({ type: 'picture', path: 'figures/y.svg', altText: '', caption: [] })).toEqual([
    'lessons/01-a/x.md points at "../figures/y.svg", and there is no lessons/figures/y.svg: correct the link.',
  ]);
});

test('the links of a page are read off its tree, whatever they stand in', () => {
  const at = (path: string) => link({ path }, ['x']);
  const page: Page = {
    ...pageOf('01-a/x.md', []),
    above: [at('1')],
    lead: [paragraph`${strong([at('2')])}`, { type: 'authored', markdown: '[x](a) ![y](b)' }],
    sections: [
      section(
        'One',
        [
          { type: 'list', items: [{ content: ['x'], items: [inline`so ${at('3')}`] }] },
          { type: 'fold', summary: [at('4')], body: [list([[at('5')]]), { type: 'authored', markdown: '[x](c)' }] },
          { type: 'picture', path: '6', altText: '', caption: [at('7')] },
          { type: 'table', columns: [{ head: [at('8')] }], rows: [[[at('9')]]] },
        ],
        [
          {
            key: 'it',
            heading: [at('1a')],
            verdict: { type: 'verdict', mark: CAME_OUT.right, rest: [at('11')] },
            body: [{ type: 'readings', readings: [{ mark: CAME_OUT.right, earned: '', name: [], says: [at('12')] }] }],
          },
        ],
      ),
    ],
    foot: [[at('13')]],
  };
  const { targets, authored: addresses } = linksIn(page);
  expect(targets.map((target) => ('path' in target ? target.path : ''))).toEqual([
    ...['1', '1a', '2', '3', '4', '5', '6', '7', '8', '9', '11', '12', '13'],
  ]);
  expect(addresses).toEqual(['a', 'b', 'c']);
});

test('the same links on two pages lead from where each of them stands', () => {
  const all = ['01-a/z.md', 'z.md'].map((path) => pageOf(path, [], [authored('x.md')]));
  expect(brokenLinks(new Map(all.map((page) => [page.path, linksIn(page)])), atlas(all), FILES, new Set())).toEqual([
    'lessons/z.md points at "x.md", and there is no lessons/x.md: correct the link.',
  ]);
});

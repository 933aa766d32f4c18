import { expect, test } from 'vitest';
import type { Problem } from '../../claim/ledger/problem.ts';
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
function check(...lead: readonly Block[]): readonly Problem[] {
  const all = [pageOf('01-a/x.md', ['Here'], lead), pageOf('README.md', ['There', 'Größe'])];
  const links = new Map(all.map((page) => [page.path, linksIn(page)]));
  return [...brokenLinks(links, { pages: atlas(all), files: FILES, external: EXTERNAL }).values()].flat();
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

test.each<[Target, string]>([
  [{ path: '01-a/y.md' }, 'no-such-file'],
  [{ path: 'README.md', key: 'Here' }, 'no-such-heading'],
  [{ path: '01-a/y.json', key: 'it' }, 'no-such-heading'],
  [{ address: 'https://doi.org/10.1/y' }, 'outside-the-book'],
  [{ address: 'JavaScript:alert(1)' }, 'outside-the-book'],
])('%j is refused, once', (target, code) => {
  expect(check(to(target), to(target)).map((problem) => problem.code)).toEqual([code]);
});

test.each([
  ['y.md', 'no-such-file'],
  ['%ff.md', 'not-an-address'],
  ['y.json#%c3', 'not-an-address'],
  ['../README.md#here', 'no-such-heading'],
  ['y.json#here', 'no-such-heading'],
  ['https://doi.org/10.1/y', 'outside-the-book'],
  ['//evil.example', 'outside-the-book'],
  ['mailto:a@evil.example', 'outside-the-book'],
  ['mailto:?to=a@evil.example', 'outside-the-book'],
])('an author’s %s is refused, once', (address, code) => {
  expect(check(authored(address, address)).map((problem) => problem.code)).toEqual([code]);
});

test('a picture that is not there is refused with a sentence that says where it is named, and as what', () => {
  expect(check({ type: 'picture', path: 'figures/y.svg', altText: '', caption: [] })).toEqual([
    {
      code: 'no-such-file',
      message: 'lessons/01-a/x.md points at "../figures/y.svg", and there is no lessons/figures/y.svg: correct the link.',
    },
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
          {
            type: 'answers',
            path: '14',
            altText: '',
            caption: [at('19')],
            columns: [[at('15')]],
            rows: [{ name: [at('16')], formula: [at('17')], graph: '', cells: [{ verdict: 'yes', content: [at('18')] }] }],
          },
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
    ...['1', '1a', '2', '3', '4', '5', '6', '7', '8', '9', '14', '15', '16', '17', '18', '19', '11', '12', '13'],
  ]);
  expect(addresses).toEqual(['a', 'b', 'c']);
});

test('the same links on two pages lead from where each of them stands', () => {
  const all = ['01-a/z.md', 'z.md'].map((path) => pageOf(path, [], [authored('x.md')]));
  const links = new Map(all.map((page) => [page.path, linksIn(page)]));
  expect([...brokenLinks(links, { pages: atlas(all), files: FILES, external: new Set() })]).toMatchObject([
    ['z.md', [{ message: expect.stringContaining('lessons/z.md points at "x.md"') }]],
  ]);
});

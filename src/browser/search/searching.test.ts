import { expect, test } from 'vitest';
import { searched, searchTexts } from '../../lesson/site/searchTexts.ts';
import { CAME_OUT, FALSE, KNOWN, type Mark } from '../../text/marks.ts';
import type { Texts } from '../../text/texts.ts';
import { type Found, searching } from './searching.ts';

const PAGE = {
  path: '02-a/b.md',
  title: 'No line parts $x$',
  passages: [
    { anchor: 'no-line', heading: 'No line parts $x$', text: 'Four lamps.' },
    { anchor: 'the-idea', heading: 'The idea', text: 'A middle, $\\frac{u}{\\mathrm{walnut}}$, of two </script> paths.' },
  ],
};

type Pages = readonly (Omit<typeof PAGE, 'passages'> & { readonly passages: Parameters<typeof searched>[1] })[];

const scriptOf = (pages: Pages): string =>
  searchTexts(pages.map(({ passages, ...page }) => ({ searched: searched(page, passages) })));

/** What the pages hand over, as the script of a page finds it. */
function handedOver(pages: Pages): readonly Texts[] {
  const text = /^globalThis\.textsOfTheBook=(.*);\n$/.exec(scriptOf(pages))?.[1] ?? '';
  return JSON.parse(text);
}

async function found(pages: Pages, query: string, most = 9): Promise<readonly Found[]> {
  return (await searching(handedOver(pages)))(query, most);
}

const anchors = (all: readonly Found[]): readonly string[] => all.map(({ address }) => address.replace(/^.*#/, ''));

test('a passage is found by its words, those of its heading and of its page', async () => {
  const [middle] = await found([PAGE], 'middle');
  expect(middle).toMatchObject({ address: '02-a/b.html#the-idea', title: 'No line parts x', heading: 'The idea' });
  expect(anchors(await found([PAGE], 'middle'))).toEqual(['the-idea']);
  expect(anchors(await found([PAGE], 'idea'))).toEqual(['the-idea']);
  expect(anchors(await found([PAGE], 'lamps'))).toEqual(['no-line']);
  expect(anchors(await found([PAGE], 'parts'))).toEqual(['no-line', 'the-idea']);
});

test('what a formula says is found, the commands that set it are not', async () => {
  expect(await found([PAGE], 'walnut')).toHaveLength(1);
  expect(await found([PAGE], 'frac')).toHaveLength(0);
});

test('all words must be there, or if nowhere all are, some; the last may be unfinished, a long one misspelt', async () => {
  expect(anchors(await found([PAGE], 'parts lamps'))).toEqual(['no-line']);
  expect(anchors(await found([PAGE], 'zebra lamps'))).toEqual(['no-line']);
  expect(anchors(await found([PAGE], 'lam'))).toEqual(['no-line']);
  expect(anchors(await found([PAGE], 'midlle'))).toEqual(['the-idea']);
  expect(anchors(await found([PAGE], 'lmaps'))).toEqual([]);
});

const judged = (mark: Mark) => ({ type: 'verdict', mark, rest: [] }) as const;
const JUDGED = {
  ...PAGE,
  passages: [
    ...PAGE.passages,
    { anchor: 'a', heading: 'It parts', text: '', verdict: judged(KNOWN.proved) },
    { anchor: 'b', heading: 'It parts', text: '', verdict: judged({ ...CAME_OUT.wrong, word: FALSE }) },
    { anchor: 'c', heading: 'It parts', text: '', verdict: judged(CAME_OUT.wrong) },
  ],
};

test('what is judged is kept with its words; what is false comes after all else, the title of a page before', async () => {
  const ranks = await found([JUDGED], 'parts');
  const of = (anchor: string) => ranks.find(({ address }) => address === `02-a/b.html#${anchor}`);
  expect(of('no-line')?.rank).toBe(0);
  expect(of('a')).toMatchObject({ rank: 1, mark: 'proved', word: 'Proved' });
  expect(of('the-idea')?.rank).toBe(2);
  expect(of('c')).toMatchObject({ rank: 2, mark: 'wrong', word: 'Wrong' });
  expect(of('b')).toMatchObject({ rank: 4, mark: 'wrong', word: 'False' });
  expect(anchors(ranks)).toEqual(['no-line', 'a', 'c', 'the-idea', 'b']);
});

test('no page comes twice before every page has come once, but what is false waits; and no more come than were asked for', async () => {
  const other = { ...PAGE, path: '02-a/z.md', title: 'Other', passages: [{ anchor: 'z', heading: 'It', text: 'It parts.' }] };
  const all = await found([JUDGED, other], 'parts');
  expect(anchors(all)).toEqual(['no-line', 'z', 'a', 'c', 'the-idea', 'b']);
  expect(await found([JUDGED, other], 'parts', 2)).toEqual(all.slice(0, 2));
});

test('the same pages give the same bytes', () => {
  expect(scriptOf([PAGE])).toBe(scriptOf(structuredClone([PAGE])));
});

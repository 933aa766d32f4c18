import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { searchIndex } from './searchIndex.ts';

const PAGE = {
  path: '02-a/b.html',
  title: 'No line parts $x$',
  passages: [
    { anchor: 'no-line', heading: 'No line parts $x$', text: 'Four lamps.' },
    { anchor: 'the-idea', heading: 'The idea', text: 'A middle, $\\frac{u}{\\mathrm{walnut}}$, of two </script> paths.' },
  ],
};

function loaded(script: string): MiniSearch {
  const text = /^globalThis\.searchIndex=(.*);\n$/.exec(script)?.[1] ?? '';
  const { options, index } = JSON.parse(text);
  return MiniSearch.loadJS(index, options);
}

test('a passage is found by its words, those of its heading and of its page', () => {
  const search = loaded(searchIndex([PAGE]));
  const addresses = (query: string): readonly string[] => search.search(query).map(({ id }) => String(id));
  expect(addresses('middle')).toEqual(['02-a/b.html#the-idea']);
  expect(addresses('idea')).toEqual(['02-a/b.html#the-idea']);
  expect(addresses('lamps')).toEqual(['02-a/b.html#no-line']);
  expect([...addresses('parts')].sort()).toEqual(['02-a/b.html#no-line', '02-a/b.html#the-idea']);
  expect(search.search('middle')[0]).toMatchObject({ title: 'No line parts x', heading: 'The idea' });
});

test('what a formula says is found, the commands that set it are not', () => {
  const search = loaded(searchIndex([PAGE]));
  expect(search.search('walnut')).toHaveLength(1);
  expect(search.search('frac')).toHaveLength(0);
});

test('what is judged is kept with its words; what is false comes after all else, the title of a page before', () => {
  const judged = (mark: string, word: string) => ({ mark, word });
  const page = {
    ...PAGE,
    passages: [
      ...PAGE.passages,
      { anchor: 'a', heading: 'It parts', text: '', judged: judged('proved', 'Proved') },
      { anchor: 'b', heading: 'It parts', text: '', judged: judged('wrong', 'False') },
      { anchor: 'c', heading: 'It parts', text: '', judged: judged('wrong', 'Wrong') },
    ],
  };
  const ranks = loaded(searchIndex([page])).search('parts');
  const of = (anchor: string) => ranks.find(({ id }) => id === `02-a/b.html#${anchor}`);
  expect(of('no-line')?.rank).toBe(0);
  expect(of('a')).toMatchObject({ rank: 1, mark: 'proved', word: 'Proved' });
  expect(of('the-idea')?.rank).toBe(2);
  expect(of('c')).toMatchObject({ rank: 2, mark: 'wrong', word: 'Wrong' });
  expect(of('b')).toMatchObject({ rank: 3, mark: 'wrong', word: 'False' });
});

test('the same pages give the same bytes', () => {
  expect(searchIndex([PAGE])).toBe(searchIndex(structuredClone([PAGE])));
});

import { expect, test } from 'vitest';
import { CAME_OUT, FALSE } from '../../text/marks.ts';
import { code, emphasis, inline, prose, strong } from '../tree/content.ts';
import { command, list, type Page, paragraph, section } from '../tree/page.ts';
import { passages } from './passages.ts';

const PAGE: Page = {
  path: 'a.md',
  from: '',
  title: 'Page',
  lead: [paragraph`First ${emphasis(['words'])}.`],
  sections: [],
  foot: [['Next: another page']],
};

test('the passages are what stands under each heading, as text, and not the way to other pages', () => {
  const sections = [
    section(
      'A section',
      [list([['one'], [code('two')]]), { type: 'authored', markdown: 'So "it"\n\n- *is* $x$' }],
      [{ key: 'it', heading: prose('Its $x$'), body: [paragraph`An end.`] }],
    ),
  ];
  expect(passages({ ...PAGE, sections })).toEqual([
    { anchor: 'page', heading: 'Page', text: 'First words.' },
    { anchor: 'a-section', heading: 'A section', text: 'one two So “it” is $x$' },
    { anchor: 'its-x', heading: 'Its $x$', text: 'An end.' },
  ]);
});

test('what is folded away, in a table or beside a picture is found, and what is to be typed is not', () => {
  const body = [
    { type: 'fold', summary: ['More:'], body: [command('npm test'), paragraph`Seen.`, { type: 'authored', markdown: 'So.' }] },
    { type: 'table', columns: [{ head: ['head'] }], rows: [[['cell']]] },
    { type: 'picture', path: 'a.svg', altText: 'A [square]', caption: ['Caption.'] },
    { type: 'insert', html: '<b>not</b>' },
  ] as const;
  expect(passages({ ...PAGE, lead: body })[0]?.text).toBe('More: Seen. So. head cell A [square] Caption.');
});

test('of a table of answers the questions and the names are found, and no answer', () => {
  const rows = [{ name: ['ReLU'], formula: ['x'], graph: '', cells: [{ verdict: 'yes', content: ['yes'] }] }];
  const body = { type: 'answers', path: 'a.svg', altText: 'Graphs', caption: ['Caption.'], columns: [['Odd?']], rows } as const;
  expect(passages({ ...PAGE, lead: [body] })[0]?.text).toBe('Odd? ReLU Caption.');
});

test('a passage that is judged has its verdict, and says it', () => {
  const verdict = {
    type: 'verdict',
    mark: { ...CAME_OUT.wrong, word: FALSE },
    rest: inline` · it drops ${strong(['that'])}`,
  } as const;
  const sections = [section('S', [], [{ key: 'it', heading: ['It'], verdict, body: [] }])];
  expect(passages({ ...PAGE, sections })[2]).toEqual({ anchor: 'it', heading: 'It', text: '⊗ False · it drops that', verdict });
});

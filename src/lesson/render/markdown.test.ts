import { expect, test } from 'vitest';
import { CAME_OUT, KNOWN } from '../../text/marks.ts';
import { atlas } from '../tree/anchors.ts';
import { BREAK, type Content, code, emphasis, inline, link, marked, prose, sign, status, strong } from '../tree/content.ts';
import { type Block, command, list, type Page, paragraph, quote, section } from '../tree/page.ts';
import { markdown } from './markdown.ts';

const PAGE: Page = { path: '02-a/b.md', from: '', title: 'A *page*', lead: [], sections: [] };
const write = (page: Page): string => markdown(page, atlas([page]));
const blocks = (...lead: readonly Block[]): string => write({ ...PAGE, lead }).replace(/^.*\n\n/, '');
const lineOf = (content: Content): string => blocks({ type: 'paragraph', content });

test('a page in its order', () => {
  const verdict = { type: 'verdict', mark: CAME_OUT.wrong, rest: [' so'] } as const;
  const page: Page = {
    ...PAGE,
    above: ['Chapter 2'],
    lead: [paragraph`Lead.`],
    sections: [section('One', [paragraph`Body.`], [{ key: 'k', heading: prose('of $x$'), verdict, body: [quote`Q.`] }])],
    foot: [['Next: x']],
  };
  expect(write(page)).toBe(
    'Chapter 2\n\n# A \\*page\\*\n\nLead.\n\n## One\n\nBody.\n\n### of $x$\n\n⊗ **Wrong** so\n\n> Q.\n\n---\n\nNext: x',
  );
});

test('blocks', () => {
  const items = [{ content: inline`a${BREAK}b`, items: [['c']] }, { content: ['d'] }];
  expect(blocks({ type: 'list', items })).toBe('- a\\\n  b\n  - c\n- d');
  expect(blocks({ type: 'list', isOrdered: true, items: [{ content: ['a'] }, { content: ['b'] }] })).toBe('1. a\n2. b');
  expect(blocks({ type: 'fold', summary: ['More:'], body: [list([['a']]), command('b')] })).toBe('More:\n\n- a\n\n```sh\nb\n```');
  const folded = { type: 'fold', summary: ['So & so'], body: [paragraph`*`], isFoldedEverywhere: true } as const;
  expect(blocks(folded)).toBe('<details>\n<summary>So &amp; so</summary>\n\n\\*\n\n</details>');
  const answers = [{ answer: ['No'], isRight: true, solution: ['Right.'] }];
  expect(blocks({ type: 'question', claim: '01-a/x', asks: ['Is it?'], answers })).toBe(
    'Is it?\n\n- No\n\n<details>\n<summary>The answer</summary>\n\n- Right.\n\n</details>',
  );
  const readings = [{ mark: CAME_OUT.right, earned: ' · measured', name: prose('as $x$'), says: ['So.'] }];
  expect(blocks({ type: 'readings', readings })).toBe('- ● **Right** · measured (*as $x$*): So.');
  expect(blocks({ type: 'picture', path: 'figures/02-a/b.svg', altText: '1. [A]', caption: ['It.'] })).toBe(
    '![1. \\[A\\]](../figures/02-a/b.svg)\n\nIt.',
  );
  expect(blocks({ type: 'drawing', path: 'figures/g.svg', altText: 'A', svg: '<svg/>' })).toBe('![A](../figures/g.svg)');
  const columns = [{ head: ['a'] }, { head: ['b'], isNumber: true }];
  expect(blocks({ type: 'table', style: 'way', columns, rows: [[['x|y'], []]] })).toBe('| a | b |\n|---|--:|\n| x\\|y |  |');
});

test('answers are a table below the picture of their graphs, and a bar in a formula does not end its cell', () => {
  const cells = [{ verdict: 'yes', content: [link({ path: '02-a/b.md' }, ['yes'])] }];
  const rows = [{ name: ['the absolute value'], formula: prose('$\\left|x\\right|$'), graph: 'M0,0L1,1', cells }];
  expect(
    blocks({ type: 'answers', path: 'figures/02-a/b.svg', altText: 'Graphs', caption: ['So.'], columns: [['Odd?']], rows }),
  ).toBe(
    '![Graphs](../figures/02-a/b.svg)\n\n| Kind | Formula | Odd? |\n|---|---|---|\n| the absolute value | $\\left\\vert x\\right\\vert $ | [yes](b.md) |\n\nSo.',
  );
});

test('what only the site has is not there, and what an author wrote stands as it was written', () => {
  expect(blocks({ type: 'insert', html: '<form>' }, { type: 'authored', markdown: 'Some *words* | $x$.' })).toBe(
    'Some *words* | $x$.',
  );
});

test('pieces of a line', () => {
  expect(lineOf([sign(KNOWN.proved), ' 3; ', ...status(KNOWN.measured), '; ', marked(CAME_OUT.open)])).toBe(
    '■ 3; ⊞ **Measured**; ○ Open',
  );
  expect(lineOf([strong(['a*']), emphasis(['b_']), code('c`d')])).toBe('**a\\***' + '*b\\_*' + '`` c`d ``');
});

test('a link leads from its page to the file, or to the anchor of a heading', () => {
  const page = { ...PAGE, sections: [section('One & all', [])] };
  const to = (path: string, key?: string): string => {
    const content = [link(key === undefined ? { path } : { path, key }, ['x'])];
    return write({ ...page, above: content }).replace(/\n[\s\S]*$/, '');
  };
  expect(to('README.md')).toBe('[x](../README.md)');
  expect(to('02-a/b.md', 'One & all')).toBe('[x](#one--all)');
  expect(to('02-a/b.json')).toBe('[x](b.json)');
  expect(lineOf([link({ address: 'https://x.y/(z)' }, ['w'])])).toBe('[w](https://x.y/(z))');
  expect(lineOf([{ type: 'link', to: { path: 'README.md' }, content: ['w'], title: 'a "b" \\c' }])).toBe(
    '[w](../README.md "a \\"b\\" \\\\c")',
  );
});

test('what is markup only at the start of a line is escaped there, and left alone further on', () => {
  expect(lineOf(prose('1. first'))).toBe('1\\. first');
  expect(lineOf(inline`${sign(KNOWN.proved)}1. ${emphasis(['- x'])}`)).toBe('■1. *- x*');
  expect(lineOf(inline`a${BREAK}- b`)).toBe('a\\\n\\- b');
  expect(blocks(list([['+ x'], ['1) y']]))).toBe('- \\+ x\n- 1\\) y');
  expect(lineOf(prose('- $x$ - $y$'))).toBe('\\- $x$ - $y$');
  expect(write({ ...PAGE, title: '2. x' })).toBe('# 2. x');
});

import { expect, test } from 'vitest';
import { figureOf } from './figureOf.ts';

const FIGURE = { name: 'all', path: 'figures/01-a/b.svg', caption: 'See $x$.' };

test('a figure without a table is its picture', () => {
  expect(figureOf(FIGURE)).toMatchObject({ type: 'picture', path: FIGURE.path, altText: 'See x.' });
});

test('in a table an answer leads to the sentence that shows it, on the page of its claim', () => {
  const cells = [{ verdict: 'no', claim: '01-a/b', by: 'it is so' }, { verdict: 'does not apply' }] as const;
  const table = { columns: ['is it odd?', 'is it even?'], rows: [{ name: 'ReLU', formula: 'x', graph: 'M0,0L1,1', cells }] };
  expect(figureOf({ ...FIGURE, altText: 'Graphs.', table })).toEqual({
    type: 'answers',
    path: FIGURE.path,
    altText: 'Graphs.',
    caption: ['See ', { type: 'formula', tex: 'x' }, '.'],
    columns: [['Is it odd?'], ['Is it even?']],
    rows: [
      {
        name: ['ReLU'],
        formula: [{ type: 'formula', tex: 'x' }],
        graph: 'M0,0L1,1',
        cells: [
          { verdict: 'no', content: [{ type: 'link', to: { path: '01-a/b.md', key: 'it is so' }, content: ['no'] }] },
          { verdict: 'does not apply', content: ['does not apply'] },
        ],
      },
    ],
  });
  expect(figureOf({ ...FIGURE, table })).toMatchObject({ altText: 'See x.' });
});

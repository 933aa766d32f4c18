import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { readPictures } from './picture.ts';
import { readTable, shownCells } from './table.ts';

const YES = { verdict: 'yes', claim: '01-some/claim', by: 'it is so' } as const;
const ROW = { name: 'ReLU', formula: '\\max(0, x)', graph: 'M0,24L32,24.5M40,1L41,0', cells: [YES, { verdict: 'not shown' }] };
const TABLE = { columns: ['is it odd?', 'is it even?'], rows: [ROW] };

const withRow = (more: object) => ({ ...TABLE, rows: [{ ...ROW, ...more }] });
const withHole = (one: unknown) => Object.assign([one], { length: 2 });
const withCell = (cell: unknown) => withRow({ cells: [YES, cell] });

test('a table is read with what belongs to it, and nothing else is taken from it', () => {
  expect(readTable(TABLE)).toEqual(TABLE);
  const more = {
    ...withRow({
      more: 1,
      cells: [
        { ...YES, more: 1 },
        { verdict: 'not shown', more: 1 },
      ],
    }),
    more: 1,
  };
  expect(readTable(more)).toEqual(TABLE);
  expect(readTable(withRow({ graph: '' }))).toEqual(withRow({ graph: '' }));
  expect(readPictures({ svg: '<svg/>', caption: 'So.', table: more })).toEqual([{ svg: '<svg/>', caption: 'So.', table: TABLE }]);
});

test('the answers that a sentence shows', () => {
  expect(shownCells(readTable(TABLE))).toEqual([YES]);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['no columns', { ...TABLE, columns: [] }],
  ['columns that are no list', { ...TABLE, columns: 'two' }],
  ['a question of two lines', { ...TABLE, columns: ['is it\nodd?', 'is it even?'] }],
  ['a hole in its columns', { ...TABLE, columns: withHole('is it odd?') }],
  ['no rows', { ...TABLE, rows: [] }],
  ['a hole in its rows', { ...TABLE, rows: withHole(ROW) }],
  ['a hole in its cells', withRow({ cells: withHole(YES) })],
  ['a row that is none', { ...TABLE, rows: [undefined] }],
  ['a name with markup', withRow({ name: '**ReLU**' })],
  ['a formula that is none', withRow({ formula: 7 })],
  ['a formula that ends early', withRow({ formula: 'x$ and $y' })],
  ['an empty formula', withRow({ formula: '' })],
  ['a formula with a space before it', withRow({ formula: ' x' })],
  ['a formula with a direction mark', withRow({ formula: 'x\u202e' })],
  ['a graph that is none', withRow({ graph: 7 })],
  ['a graph with more than lines', withRow({ graph: 'M0,0A1,1' })],
  ['a graph with an attribute behind it', withRow({ graph: 'M0,0L1,1" onload="x' })],
  ['a graph of one point', withRow({ graph: 'M0,0' })],
  ['fewer cells than columns', withRow({ cells: [YES] })],
  ['no cells', withRow({ cells: [] })],
  ['a cell that is none', withCell(undefined)],
  ['another verdict', withCell({ verdict: 'perhaps' })],
  ['an answer without its sentence', withCell({ verdict: 'no', claim: '01-some/claim' })],
  ['an answer without its claim', withCell({ verdict: 'no', by: 'it is so' })],
  ['no answer, and a sentence', withCell({ verdict: 'not shown', by: 'it is so' })],
  ['no answer, and a claim', withCell({ verdict: 'does not apply', claim: '01-some/claim' })],
])('a table with %s is refused', (_, table) => {
  expect(codeOf(() => readTable(table))).toBe('not-a-table');
});

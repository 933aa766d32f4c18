import { expect, test } from 'vitest';
import { readTable } from '../../claim/ledger/table.ts';
import { NO_LINE } from '../sample/noLine.ts';
import { malformedIn, malformedPicture } from './malformed.ts';

test.each([
  '<text>Proved</text>',
  '<text>&quot;Proved&quot;</text>',
  '<text><tspan>Pro</tspan><tspan>ved</tspan></text>',
  '<text>So <tspan>Proved</tspan></text>',
  '<path aria-label="Proved"/>',
])('%s may not be drawn', (text) => {
  expect(malformedPicture(`<svg>${text}</svg>`).map(({ code }) => code)).toEqual(['word-of-status']);
});

test.each([
  ['\\blacksquare', 'typed-mark'],
  ['\\char"25A0', 'typed-mark'],
  ['\\text{Proved}', 'word-of-status'],
])('the formula %s of a table is judged as it is set', (formula, code) => {
  const row = { name: 'ReLU', formula, graph: '', cells: [{ verdict: 'does not apply' }] };
  const table = readTable({ columns: ['is it odd?'], rows: [row] });
  const figures = [{ path: 'figures/x.svg', caption: 'So.', table }];
  expect(malformedIn({ ...NO_LINE, figures }).map((problem) => problem.code)).toEqual([code]);
});

test('an exercise is judged as a whole, and places no figure', () => {
  const codes = (exercise: string) => malformedIn({ ...NO_LINE, exercise }).map((problem) => problem.code);
  expect(codes('Turn it.\n![it]\n===')).toContain('heading-in-text');
  expect(codes('![predict]')).toEqual(['place-in-exercise']);
});

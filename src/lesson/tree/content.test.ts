import { expect, test } from 'vitest';
import { code, inline, joinedBy, prose } from './content.ts';
import { textOf } from './lines.ts';
import { quoted } from './quoted.ts';

test('prose: the text comes out as it is, the formulas as formulas', () => {
  expect(prose('*a*  $x_1 \\cdot y$ *b* 5$ and $ 6')).toEqual([
    '*a* ',
    { type: 'formula', tex: 'x_1 \\cdot y' },
    ' *b* 5$ and $ 6',
  ]);
  expect(prose('$x$')).toEqual([{ type: 'formula', tex: 'x' }]);
  expect(prose('$5 and $6')).toEqual(['$5 and $6']);
});

test('inline: neighbouring texts are one, with one space where there were several', () => {
  expect(inline`a ${'b\n'}${3}${[' c', code('  d  ')]}${''} e`).toEqual(['a b 3 c', code('  d  '), ' e']);
  expect(inline`${[]}`).toEqual([]);
});

test('joinedBy: a text between any two lines', () => {
  expect(joinedBy('; ', [['a'], [code('b')], ['c']])).toEqual(['a; ', code('b'), '; c']);
  expect(joinedBy('; ', [])).toEqual([]);
});

test('textOf: formulas as the Markdown has them, since anchors are made of it', () => {
  expect(textOf(prose('$\\{a\\}$ is *so*'))).toBe('$\\lbrace a\\rbrace $ is *so*');
});

test('quoted: what stands before a quotation mark counts, be it a formula or code; what is in these does not change', () => {
  expect(textOf(quoted(prose(`"$x$'s" 'a'`)))).toBe('“$x$’s” ‘a’');
  expect(quoted(inline`${code(`"`)}" "${code('b')}"`)).toEqual([code(`"`), '” “', code('b'), '”']);
});

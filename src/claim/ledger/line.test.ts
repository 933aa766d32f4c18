import { expect, test } from 'vitest';
import { folded, whyNoLine } from './line.ts';

test.each([
  'No line separates XOR',
  'x + y − 2xy = ½ puts all four on the right side',
  'each step is at most λ, and the map keeps ℝ² as it is: naïve, but über',
  'where $a<b$ the unit is off',
  '1 < 2 and 3 > 2',
  'x̂ has no letter of its own',
])('%j is a line', (text) => {
  expect(whyNoLine(text)).toBeUndefined();
});

test.each<[unknown, string]>([
  [undefined, 'must be one line of text.'],
  [7, 'must be one line of text.'],
  ['', 'must be one line of text.'],
  ['TO DO: what is true', 'is still to be written.'],
  [' XOR', 'must be one line of text.'],
  ['one\ntwo', 'must be one line of text.'],
  ['one\u2028two', 'has a character that nobody sees (U+2028): remove it.'],
  ['XOR\u200b', 'has a character that nobody sees (U+200B): remove it.'],
  ['X\u00adOR', 'has a character that nobody sees (U+00AD): remove it.'],
  ['\u202eROX', 'has a character that nobody sees (U+202E): remove it.'],
  ['XOR\u0000', 'has a character that nobody sees (U+0000): remove it.'],
  ['XOR\u{e0041}', 'has a character that nobody sees (U+E0041): remove it.'],
  ['XOR\u3164', 'has a character that nobody sees (U+3164): remove it.'],
  ['XOR\ud800', 'has a character that nobody sees (U+D800): remove it.'],
  ['no  line', 'has a space that is not one plain space: type it again.'],
  ['no\u00a0line', 'has a space that is not one plain space: type it again.'],
  ['nai\u0308ve', 'has a letter composed of several characters: type it as one (Unicode’s form NFC).'],
  ['X\u041eR', 'has the letter U+041E, which can be taken for another: write it in Latin letters.'],
  ['X\u039fR', 'has the letter U+039F, which can be taken for another: write it in Latin letters.'],
  ['a <script>', 'has an HTML tag, and it is plain text: leave it out, or put a formula between dollar signs.'],
  ['a </b>', 'has an HTML tag, and it is plain text: leave it out, or put a formula between dollar signs.'],
])('%j is none', (text, why) => {
  expect(whyNoLine(text)).toBe(why);
});

test('lines that read the same fold to the same', () => {
  expect(folded('No Line Separates ＸＯＲ')).toBe(folded('no line separates XOR'));
  expect(folded('the ﬁrst')).toBe(folded('The first'));
  expect(folded('x < y')).not.toBe(folded('x > y'));
});

import { expect, test } from 'vitest';
import { folded, whyNoHeading, whyNoLine, whyTexBracket, whyUnseen } from './line.ts';

test.each([
  'No line separates XOR',
  'x + y − 2xy = ½ puts all four on the right side',
  'each step is at most λ, and the map keeps ℝ² as it is: naïve, but über',
  'where $a<b$ the unit is off',
  '1 < 2 and 3 > 2',
  'f(x) = 2 * x ** 2, and where $x*y$ is 0',
  'x̂ has no letter of its own',
])('%j is a line', (text) => {
  expect(whyNoLine(text)).toBeUndefined();
});

test.each<[unknown, string]>([
  [undefined, 'not-one-line'],
  [7, 'not-one-line'],
  ['', 'not-one-line'],
  ['TO DO: what is true', 'to-be-written'],
  [' XOR', 'not-one-line'],
  ['one\ntwo', 'not-one-line'],
  ['one\u2028two', 'unseen-character'],
  ['XOR\u200b', 'unseen-character'],
  ['X\u00adOR', 'unseen-character'],
  ['\u202eROX', 'unseen-character'],
  ['XOR\u0000', 'unseen-character'],
  ['XOR\u{e0041}', 'unseen-character'],
  ['XOR\u3164', 'unseen-character'],
  ['XOR\ud800', 'unseen-character'],
  ['no  line', 'odd-space'],
  ['no\u00a0line', 'odd-space'],
  ['nai\u0308ve', 'composed-letter'],
  ['X\u041eR', 'lookalike-letter'],
  ['X\u039fR', 'lookalike-letter'],
  ['a <script>', 'html-tag'],
  ['a </b>', 'html-tag'],
  ['a **bold** title', 'markdown-in-line'],
  ['a __bold__ title', 'markdown-in-line'],
  ['what `relu` does', 'markdown-in-line'],
  ['[a link](there.md)', 'markdown-in-line'],
  ['it costs $5', 'single-dollar'],
  ['from $x$ to $y', 'single-dollar'],
  ['<<<<<<< HEAD', 'merge-conflict'],
  ['where \\(x\\) is', 'tex-bracket'],
  ['where \\[x\\] is', 'tex-bracket'],
])('%j is none', (text, code) => {
  expect(whyNoLine(text)?.code).toBe(code);
});

test.each([
  ['XOR\u200b', 'has a character that nobody sees (U+200B): remove it.'],
  ['$\frac{1}{2}$', 'has a character that nobody sees (U+000C): remove it, or write the backslash of a formula twice.'],
  ['X\u041eR', 'has the letter U+041E, which can be taken for another: write it in Latin letters.'],
])(
  'what nobody can see in %j is named by its number, with the remedy: the sentence is all that its author has to go by',
  (text, message) => {
    expect(whyNoLine(text)?.message).toBe(message);
  },
);

test.each([
  ['A claim', undefined],
  ['Is it so?', undefined],
  ['so it is.', 'ends-in-stop'],
  ['so it is:', 'ends-in-stop'],
  ['$x$ …', undefined],
  ['… !?', 'no-words'],
  ['so **it** is.', 'markdown-in-line'],
])('%j is printed as a heading, or why not', (text, code) => {
  expect(whyNoHeading(text)?.code).toBe(code);
});

test('brackets of TeX are told of in Markdown, where it is neither code nor a formula', () => {
  expect(whyTexBracket('It is \\(x\\).')?.code).toBe('tex-bracket');
  expect(whyTexBracket('It is `\\(x\\)`, $a\\[b$ and (x).')).toBeUndefined();
});

test.each([
  ['One.\n\n<<<<<<< HEAD\nTwo.\n\n=======\nThree.\n>>>>>>> theirs', 'merge-conflict'],
  ['One.\n\n=======\nTwo.', 'merge-conflict'],
  ['One.\n  >>>>>>> theirs', 'merge-conflict'],
  ['One.\n||||||| base\nTwo.', 'merge-conflict'],
  ['A title\n========\n', undefined],
  ['It is <<<<<<< far.', undefined],
])('%j cannot be printed before two versions of it are one', (text, code) => {
  expect(whyUnseen(text)?.code).toBe(code);
});

test('lines that read the same fold to the same', () => {
  expect(folded('No Line Separates ＸＯＲ')).toBe(folded('no line separates XOR'));
  expect(folded('the ﬁrst')).toBe(folded('The first'));
  expect(folded('x < y')).not.toBe(folded('x > y'));
});

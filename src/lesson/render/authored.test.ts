import { expect, test } from 'vitest';
import type { Problem } from '../../claim/ledger/problem.ts';
import { authoredHtml, authoredLinks } from './authored.ts';

const SHEET = { path: 'a.md', pages: new Map(), terms: new Set<string>(), problems: [], switches: 0 };

test('an author’s Markdown as HTML: links lead to HTML, quotation marks are those of print, HTML is text', () => {
  expect(authoredHtml('It\'s *"so"*: [x](../a/README.md#b), ![y](z.svg) <b>`"c"`', SHEET)).toBe(
    '<p>It’s <em>“so”</em>: <a href="../a/index.html#b">x</a>, <img src="z.svg" alt="y"> &lt;b&gt;<code>&quot;c&quot;</code></p>\n',
  );
});

test('a column of numbers has no inline style', () => {
  expect(authoredHtml('| a | b |\n|---|--:|\n| x | 1 |', SHEET)).toMatch(
    /<th>a<\/th>\n<th class="number">b<\/th>[^=]*="number">1/,
  );
});

test('a formula that cannot be set is told of, and what follows a long one stays with it', () => {
  const problems: Problem[] = [];
  expect(authoredHtml('So $\\foo$.', { ...SHEET, problems })).toBe('<p>So .</p>\n');
  expect(problems).toMatchObject([{ code: 'not-tex' }]);
  expect(authoredHtml('$$a + b + c + d + e + f + g + h + i + j$$', SHEET)).toContain('<math display="block"');
  expect(authoredHtml('So $a + b + c + d + e + f + g + h + i + j + k = l$.', SHEET)).toMatch(/<\/math>\.<\/span><\/p>/);
});

test('where it leads', () => {
  expect(authoredLinks('[a](b.md#c) ![d](e.svg)\n\n- [f](https://g.h)')).toEqual(['b.md#c', 'e.svg', 'https://g.h']);
});

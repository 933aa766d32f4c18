import { expect, test } from 'vitest';
import { atlas } from '../tree/anchors.ts';
import { link } from '../tree/content.ts';
import { type Page, paragraph, section } from '../tree/page.ts';
import { problemsOn, written, writtenOnce } from './writtenOnce.ts';

const pageOf = (path: string, lead: Page['lead'], headings: readonly string[]): Page => ({
  path,
  from: '',
  title: 'Page',
  lead,
  sections: headings.map((heading, i) => ({ ...section(heading, []), key: `${i}` })),
});
const from = pageOf('a.md', [paragraph`${link({ path: 'b.md', key: '0' }, ['x'])}`], []);

test('a page that says the same is written once, and again when a heading that it leads to has another anchor', () => {
  const before = atlas([from, pageOf('b.md', [], ['One'])]);
  const first = writtenOnce(from, before);
  expect(first.markdown).toBe('# Page\n\n[x](b.md#one)');
  // The very same list, and not another that is empty as well.
  expect(writtenOnce(structuredClone(from), before).problems).toBe(first.problems);
  const after = writtenOnce(from, atlas([from, pageOf('b.md', [], ['Two'])]));
  expect(after.markdown).toBe('# Page\n\n[x](b.md#two)');
  expect(after.html).toContain('<a href="b.html#two">');
});

test.each([
  ['```\n', 'out-of-outline'],
  ['<!-- ', 'out-of-outline'],
  ['# More\n', 'out-of-outline'],
  ['## Two\n\n', 'out-of-outline'],
  ['- a\n\n  # More\n', undefined],
  ['> # More\n', undefined],
  ['    # More\n', undefined],
  ['words', undefined],
])('with the text %j its headings are those of the page, or not: %s', (markdown, code) => {
  const page = pageOf('a.md', [{ type: 'authored', markdown }], ['One, $x < \\{1\\}$ *and* `<b>`', 'Two']);
  for (const problems of [written(page, atlas([page])).problems, problemsOn(page, atlas([page]))])
    expect(problems[0]?.code).toBe(code);
});

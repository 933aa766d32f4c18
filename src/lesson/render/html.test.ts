import { describe, expect, test } from 'vitest';
import { CAME_OUT, KNOWN } from '../../text/marks.ts';
import { SIDES } from '../../text/sides.ts';
import { atlas } from '../tree/anchors.ts';
import {
  BREAK,
  type Content,
  code,
  emphasis,
  type Inline,
  inline,
  link,
  marked,
  prose,
  sign,
  status,
  strong,
} from '../tree/content.ts';
import { type Article, type Block, command, list, type Page, paragraph, quote, type Reading, section } from '../tree/page.ts';
import { html } from './html.ts';

const pageOf = (body: readonly Block[], articles: readonly Article[] = []): Page => ({
  path: '02-a/b.md',
  from: 'specs/02-a/b.spec.ts',
  title: 'Page',
  lead: [],
  sections: [section('Section', body, articles)],
});
const write = (page: Page, glossary?: string) => html(page, atlas([page]), glossary);
/** What stands in the only section. */
const within = (body: readonly Block[], glossary?: string): string => {
  const [, inside = ''] = /<div class="body">\n([\s\S]*)<\/div>\n<\/section>/.exec(write(pageOf(body), glossary).html) ?? [];
  return inside;
};
/** A line as it stands in a paragraph. */
const lineOf = (content: Content, glossary?: string): string =>
  within([{ type: 'paragraph', content }], glossary).replace(/^<p>|<\/p>\n$/g, '');

const RIGHT: Reading = { mark: CAME_OUT.right, earned: '', name: ['as a function'], says: ['One thing.'] };
const WRONG: Reading = { mark: CAME_OUT.wrong, earned: ' · supported', name: ['as an affine map'], says: ['Another.'] };
const readings = (...some: readonly Reading[]): Block => ({ type: 'readings', readings: some });
const article = (key: string, body: readonly Block[]): Article => ({ key, heading: [key], body });

describe('a line', () => {
  test('text that tries to be markup stays text, wherever it stands', () => {
    const bad = '<script>alert("1")</script> & [x](javascript:alert(2)) `y` **z**';
    const safe = '&lt;script&gt;alert(“1”)&lt;/script&gt; &amp; [x](javascript:alert(2)) `y` **z**';
    expect(lineOf(prose(bad))).toBe(safe);
    expect(lineOf([strong(prose(bad)), emphasis(prose(bad))])).toBe(`<strong>${safe}</strong><em>${safe}</em>`);
    expect(lineOf([code('<b a="c">')])).toBe('<code>&lt;b a=&quot;c&quot;&gt;</code>');
    const titled = { type: 'link', to: { address: 'https://x.y/"><b>' }, content: ['x'], title: '"><b>' } as const;
    expect(lineOf([titled])).toBe(
      '<a href="https://x.y/%22%3E%3Cb%3E" title="&quot;&gt;&lt;b&gt;" aria-label="&quot;&gt;&lt;b&gt;">x</a>',
    );
    expect(write({ ...pageOf([]), title: bad }).html).toContain(`">${safe}</h1>`);
  });

  test('a link to a page leads to its HTML, and one to a heading of this page to its anchor', () => {
    const to = (path: string, key?: string): string =>
      lineOf([link(key === undefined ? { path } : { path, key }, ['x'])]).replace(/^<a href="|">x<\/a>$/g, '');
    expect(to('02-a/c.md')).toBe('c.html');
    expect(to('03-d/README.md')).toBe('../03-d/index.html');
    expect(to('02-a/b.json')).toBe('b.json');
    expect(to('02-a/b.md', 'Section')).toBe('#section');
    // One to a heading that is not there has the anchor that it would have, for whatever looks for broken links.
    expect(to('02-a/c.md', 'Größe λ')).toBe('c.html#gr%C3%B6%C3%9Fe-%CE%BB');
  });

  test('a mark stands on one line with its words', () => {
    const svg = (name: string): string => `<svg class="m ${name}" aria-hidden="true"><use href="#m-${name}"/></svg>`;
    expect(lineOf([sign(KNOWN.proved), ' 3 proved'])).toBe(`${svg('proved')} 3 proved`);
    expect(lineOf(status(KNOWN.proved))).toBe(`${svg('proved')} <strong>Proved</strong>`);
    expect(lineOf([marked(CAME_OUT.right, ' · supported'), '.'])).toBe(
      `<span class="nb">${svg('right')} Right · supported</span>.`,
    );
    expect(lineOf([marked(CAME_OUT['in part'])])).toBe(`<span class="nb">${svg('in-part')} In part</span>`);
  });

  test('quotation marks are those of print, across what is in bold and behind a formula', () => {
    expect(lineOf(inline`"${strong(['so'])}" and ${prose("$x$'s")} '${code("f('a')")}'`)).toMatch(
      /^“<strong>so<\/strong>” and <math>.*<\/math>’s ‘<code>f\('a'\)<\/code>’$/,
    );
  });

  test('a formula is set, and one that cannot be is told of; a full stop stays with a long one', () => {
    expect(lineOf(prose('So $a + b + c + d + e + f + g + h + i + j + k = l$.'))).toMatch(/<\/math>\.<\/span>$/);
    const { html: made, problems } = write(pageOf([paragraph`${prose('It is $\\foo$.')}`]));
    expect(made).toContain('<p>It is .</p>');
    expect(problems).toMatchObject([{ code: 'not-tex' }]);
  });
});

describe('blocks', () => {
  test('paragraphs, quotes, lists, commands', () => {
    expect(within([paragraph`So.`, quote`${strong(['Said.'])} So.`])).toBe(
      '<p>So.</p>\n<blockquote>\n<p><strong>Said.</strong> So.</p>\n</blockquote>\n',
    );
    const items = [{ content: inline`a${BREAK}b`, items: [['c']] }, { content: ['d'] }];
    expect(within([{ type: 'list', items }])).toBe('<ul>\n<li>a<br>\nb\n<ul>\n<li>c</li>\n</ul>\n</li>\n<li>d</li>\n</ul>\n');
    expect(within([{ type: 'list', isOrdered: true, items: [{ content: ['a'] }] }])).toBe('<ol>\n<li>a</li>\n</ol>\n');
    expect(within([command('a && b <c>')])).toBe('<pre><code class="language-sh">a &amp;&amp; b &lt;c&gt;\n</code></pre>\n');
  });

  test('a column of numbers is set by the style sheet, and the side of an argument has its line', () => {
    const [side] = SIDES as readonly [(typeof SIDES)[number]];
    const columns = [{ head: inline`${{ type: 'side', side }}${side.holds}` }, { head: ['b'], isNumber: true }];
    const made = within([{ type: 'table', style: 'way', columns, rows: [[['x'], ['1']]] }]);
    expect(made).toMatch(/^<table class="way">\n<thead>\n<tr>\n<th><svg class="side" [^>]*><path .*\/><\/svg> It is all/);
    expect(made).toContain('<th class="number">b</th>');
    expect(made).toContain('<tbody>\n<tr>\n<td>x</td>\n<td class="number">1</td>\n</tr>\n</tbody>\n</table>\n');
    expect(within([{ type: 'table', columns, rows: [] }])).toMatch(/^<table>\n[\s\S]*<\/thead>\n<\/table>\n$/);
  });

  test('answers stand in a box of their own, a yes apart from all others, and a head that sorts is marked', () => {
    const cells = [
      { verdict: 'yes', content: [link({ address: 'x' }, ['yes'])] },
      { verdict: 'not shown', content: ['not shown'] },
    ];
    const rows = [{ name: ['ReLU'], formula: prose('$x$'), graph: 'M0,24L56,0', cells }];
    const made = within([
      { type: 'answers', path: 'figures/a.svg', altText: 'Graphs', caption: ['So.'], columns: [['Odd?'], ['Even?']], rows },
    ]);
    expect(made).toContain('<div class="answers" tabindex="0" role="group" aria-label="The table"><table>');
    expect(made.match(/<th scope="col" data-sorts>[^<]*/g)?.length).toBe(3);
    expect(made).toMatch(
      /<th scope="row"><svg [^>]* aria-hidden="true"><path d="[^"]*"\/><path d="M0,24L56,0"\/><\/svg> ReLU<\/th>/,
    );
    expect(made).toContain('<td class="yes"><a href="x">yes</a></td>\n<td>not shown</td>\n<td><math');
    expect(made).toContain('<p class="caption">So.</p>');
    expect(made).not.toContain('<img');
  });

  test('what is folded away is the body, and nothing else', () => {
    const fold: Block = { type: 'fold', summary: ['Two are open:'], body: [list([['a'], ['b']]), paragraph`More.`] };
    expect(within([paragraph`Before.`, fold, paragraph`After.`])).toBe(
      '<p>Before.</p>\n<details class="fold">\n<summary>Two are open:</summary>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>More.</p>\n</details>\n<p>After.</p>\n',
    );
  });

  test('a drawing with links stands in the page, and so does what only the site has', () => {
    const svg = '<svg><a href="x.html"></a></svg>';
    expect(within([{ type: 'drawing', path: 'figures/graph.svg', altText: 'A graph', svg }])).toBe(
      `<p><span class="drawing" tabindex="0">${svg}</span></p>\n`,
    );
    expect(within([{ type: 'insert', html: '<form></form>\n' }])).toBe('<form></form>\n');
  });
});

test('a link to a question has its claim, for the script that says there what the reader predicted', () => {
  const asked: Inline = { type: 'link', to: { address: 'x.html' }, content: ['Is it?'], claim: '01-a/x' };
  expect(within([paragraph`${asked}`])).toBe('<p><a href="x.html" data-claim="01-a/x">Is it?</a></p>\n');
});

test('a question has the place of its right answer, and what each comes to is folded away', () => {
  const answers = [
    { answer: ['No'], isRight: false, solution: ['Wrong.'] },
    { answer: ['Yes'], isRight: true, solution: ['Right.'] },
  ];
  expect(within([{ type: 'question', claim: '01-a/x', asks: ['Is it?'], answers }])).toBe(
    '<div class="question" role="group" aria-label="Predict first">\n<p>Is it?</p>\n<ul data-claim="01-a/x" data-right="1">\n<li>No</li>\n<li>Yes</li>\n</ul>\n<details class="fold">\n<summary>The answer</summary>\n<ul>\n<li>Wrong.</li>\n<li>Right.</li>\n</ul>\n</details>\n</div>\n',
  );
});

describe('the switch of readings', () => {
  test('has a button a reading, each with its verdict in words, and the first is shown', () => {
    const made = within([readings(RIGHT, WRONG)]);
    expect(made).toContain('<fieldset class="switch scripted">\n<legend>Read as</legend>');
    expect(
      [...made.matchAll(/<label class="(\w+)"><input type="radio" name="([\w-]+)"( checked)?>/g)].map(([, ...of]) => of),
    ).toEqual([
      ['right', 'reading-1', ' checked'],
      ['wrong', 'reading-1', undefined],
    ]);
    const plain = made.replace(/<svg.*?<\/svg>/g, '●');
    expect(plain).toContain('<span>as an affine map <span class="nb">● Wrong · supported</span></span>');
    expect(plain).toContain(
      '<ul class="readings">\n<li class="right shown">● <strong>Right</strong> (<em>as a function</em>): One thing.</li>\n<li class="wrong">● <strong>Wrong</strong> · supported (<em>as an affine map</em>): Another.</li>\n</ul>\n',
    );
  });

  test('two positions have two switches that know nothing of one another', () => {
    const one = readings(RIGHT, WRONG);
    const { html: made } = write(pageOf([], [article('One', [one]), article('Two', [one])]));
    expect([...made.matchAll(/name="(reading-\d)"/g)].map(([, name]) => name)).toEqual([
      'reading-1',
      'reading-1',
      'reading-2',
      'reading-2',
    ]);
  });

  test('one reading needs none', () => {
    expect(within([readings(RIGHT)])).toMatch(/^<ul class="readings">\n<li class="right shown">/);
  });

  test('a button has no link in it, even where its words stand in the glossary', () => {
    const made = within([readings(RIGHT, WRONG)], 'glossary.html');
    expect(made).toContain('<em>as an <a class="term" href="glossary.html#affine">affine map</a></em>');
    expect(made).toContain('<span>as an affine map ');
  });
});

describe('the glossary', () => {
  const glossary = '../glossary.html';
  const linked = (...body: readonly Block[]): readonly string[] =>
    [...within(body, glossary).matchAll(/<a class="term" href="([^"]*)">([^<]*)<\/a>/g)].map(
      ([, href = '', word = '']) => `${href.slice(glossary.length)} ${word}`,
    );

  test('a term is linked where it first stands, in whatever form, the longest first', () => {
    expect(linked(paragraph`Affine maps, an affine map,`, list([['and a ReLU unit or a unit.']]))).toEqual([
      '#affine Affine maps',
      '#relu ReLU unit',
      '#unit unit',
    ]);
  });

  test('in an author’s own Markdown as anywhere else, but for what is strong, a link, code or the head of a column', () => {
    const markdown = '**A weight** and [a bias](a.md) `rank` $rank$ *an affine map*\n\n| perceptron |\n|---|\n| hyperplane |';
    expect(linked({ type: 'authored', markdown }, paragraph`An affine map.`)).toEqual([
      '#affine affine map',
      '#hyperplane hyperplane',
    ]);
  });

  test('what a linked term means is on the page, once each, for a script to show', () => {
    const page = pageOf([paragraph`A weight, weights and a bias.`]);
    const { html: made } = write(page, glossary);
    const glosses = [
      ...made.matchAll(/<div class="gloss" id="([^"]*)" popover="manual">(.*?) <a href="([^"]*)">In the glossary<\/a><\/div>/g),
    ];
    expect(glosses.map(([, id, , href]) => [id, href])).toEqual([
      ['gloss-bias', '../glossary.html#bias'],
      ['gloss-weight', '../glossary.html#weight'],
    ]);
    expect(glosses[0]?.[2]).toMatch(/^The constant <math>.*that a unit adds/);
    expect(write(page).html).not.toContain('gloss');
  });

  test('never in a heading, a link, code, a formula, the head of a column, or a line of status', () => {
    const { html: made } = write(
      pageOf(
        [
          { type: 'verdict', mark: KNOWN.proved, rest: [' for each weight'] },
          paragraph`${link({ path: '02-a/b.md' }, ['a bias'])} ${code('rank')} ${prose('$rank$')} ${strong(['a unit'])}`,
          { type: 'table', columns: [{ head: ['perceptron'] }], rows: [[['x']]] },
        ],
        [article('A hyperplane', [paragraph`Then a ${emphasis(['hidden layer'])}.`])],
      ),
      glossary,
    );
    expect([...made.matchAll(/<a class="term"[^>]*>([^<]*)<\/a>/g)].map(([, word]) => word)).toEqual(['hidden layer']);
  });

  test('never within another word', () => {
    expect(linked(paragraph`Weightless multilayered tanhs, non-affine, rank-deficient, 2rank`)).toEqual([]);
  });

  test('is left alone where there is none', () => {
    expect(within([paragraph`A weight.`])).not.toContain('class="term"');
  });
});

describe('the page', () => {
  test('every heading but the first has a link to itself', () => {
    const page = pageOf([], [{ key: 'it', heading: prose('A “sentence” & $x$'), body: [] }]);
    const { html: made } = write(page);
    expect(made).toContain('<h1 id="page">Page</h1>');
    expect(made).toContain(
      '<h2 id="section">Section <a class="here" href="#section" aria-label="Link to this section">#</a></h2>',
    );
    expect(made).toContain('<h3 id="a-sentence--x">');
    expect(made).toContain('href="#a-sentence--x" aria-label="Link to this sentence"');
    expect(made.match(/class="here"/g)).toHaveLength(2);
  });

  test('a verdict stands in the margin of its article, above the rest', () => {
    const verdict = { type: 'verdict', mark: KNOWN.proved, rest: [' by a witness'] } as const;
    const { html: made } = write(pageOf([], [{ key: 'it', heading: ['It'], verdict, body: [paragraph`So.`] }]));
    expect(made.replace(/<svg.*?<\/svg>/g, '■')).toContain(
      '</h3>\n<p class="judge proved">■ <strong>Proved</strong> by a witness</p>\n<div class="rest">\n<p>So.</p>\n</div>\n</article>\n',
    );
  });

  test('what stands above the title comes first, the way to other pages last', () => {
    const { html: made } = write({ ...pageOf([]), above: ['Chapter 2'], lead: [paragraph`Lead.`], foot: [['Next: x']] });
    expect(made).toMatch(/^<header class="title">\n<p>Chapter 2<\/p>\n<h1 id="page">Page<\/h1>\n<p>Lead\.<\/p>\n<\/header>\n/);
    expect(made).toMatch(/<nav class="turn" aria-label="Before and after">\n<p>Next: x<\/p>\n<\/nav>\n$/);
    expect(write(pageOf([])).html).not.toContain('<nav');
  });

  test('five sections are linked to at the top, four are not', () => {
    const many = (count: number): string =>
      write({ ...pageOf([]), sections: Array.from({ length: count }, (_, i) => section(`It's ${i}`, [])) }).html;
    expect(many(5)).toContain(
      '<nav class="within" aria-label="On this page"><ul>\n<li><a href="#its-0">It’s 0</a></li>\n<li><a href="#its-1">It’s 1</a></li>',
    );
    expect(many(4)).not.toContain('class="within"');
  });
});

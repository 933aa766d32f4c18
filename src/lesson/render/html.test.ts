import { describe, expect, test } from 'vitest';
import { html } from './html.ts';

const READINGS = [
  '- ● **Right** (*as a function*): One thing. ■ Proved: [a sentence](a.md#b)',
  '- ⊗ **Wrong** (*as a map*): Another. ■ Proved: [another](a.md#c)',
].join('\n');
const page = (text: string): string => `# Page\n\n## Section\n\n${text}`;

describe('the switch of readings', () => {
  test('has a button a reading, each with its verdict in words, and the first is shown', () => {
    const { html: made } = html(page(READINGS));
    expect(made).toContain('<fieldset class="switch scripted">\n<legend>Read as</legend>');
    expect(
      [...made.matchAll(/<label class="(\w+)"><input type="radio" name="([\w-]+)"( checked)?>/g)].map(([, ...of]) => of),
    ).toEqual([
      ['right', 'reading-1', ' checked'],
      ['wrong', 'reading-1', undefined],
    ]);
    expect(made.replace(/<svg.*?<\/svg>/g, '●')).toContain('<span>as a map <span class="nb">● Wrong</span></span>');
    expect(made).toContain('<ul class="readings">\n<li class="right shown">');
    expect(made).toContain('<li class="wrong">');
  });

  test('two positions have two switches that know nothing of one another', () => {
    const { html: made } = html(page(`### One\n\n${READINGS}\n\n### Two\n\n${READINGS}`));
    expect([...made.matchAll(/name="(reading-\d)"/g)].map(([, name]) => name)).toEqual([
      'reading-1',
      'reading-1',
      'reading-2',
      'reading-2',
    ]);
  });

  test('one reading needs none, and a list of other things has none', () => {
    const [first = ''] = READINGS.split('\n');
    expect(html(page(first)).html).not.toContain('<fieldset');
    expect(html(page(first)).html).toContain('<li class="right shown">');
    for (const list of ['- a\n- b', `${READINGS}\n- a`, '- ■ Proved: x\n- ■ Proved: y', '- ● **Right** *as a function*'])
      expect(html(page(list)).html, list).not.toMatch(/<fieldset|class="readings"/);
  });

  test('a button has no link in it, even where its words stand in the glossary', () => {
    const { html: made } = html(page(READINGS.replace('as a map', 'as an affine map')), { glossary: 'glossary.html' });
    expect(made).toContain('<em>as an <a class="term" href="glossary.html#affine">affine map</a></em>');
    expect(made).toContain('<span>as an affine map ');
  });
});

describe('what is folded away', () => {
  const folded = ['Two are open:'];
  test('is the block after the paragraph, and nothing else', () => {
    const { html: made } = html(page('Before.\n\nTwo are open:\n\n- a\n  - b\n- c\n\nAfter.'), { folded });
    expect(made).toContain(
      '<p>Before.</p>\n<details class="fold">\n<summary>Two are open:</summary>\n<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n</details>\n<p>After.</p>',
    );
  });

  test('a paragraph that is not named stays as it is', () => {
    expect(html(page('Two are shut:\n\n- a'), { folded }).html).not.toContain('<details');
  });
});

describe('the glossary', () => {
  const glossary = '../glossary.html';
  const linked = (text: string): readonly string[] =>
    [...html(page(text), { glossary }).html.matchAll(/<a class="term" href="([^"]*)">([^<]*)<\/a>/g)].map(
      ([, href = '', word = '']) => `${href.slice(glossary.length)} ${word}`,
    );

  test('a term is linked where it first stands, in whatever form, the longest first', () => {
    expect(linked('Affine maps, an affine map, and a ReLU unit or a unit.')).toEqual([
      '#affine Affine maps',
      '#relu ReLU unit',
      '#unit unit',
    ]);
  });

  test('what a linked term means is on the page, once each, for a script to show', () => {
    const { html: made } = html(page('A weight, weights and a bias.'), { glossary });
    const glosses = [
      ...made.matchAll(/<div class="gloss" id="([^"]*)" popover="manual">(.*?) <a href="([^"]*)">In the glossary<\/a><\/div>/g),
    ];
    expect(glosses.map(([, id, , href]) => [id, href])).toEqual([
      ['gloss-bias', '../glossary.html#bias'],
      ['gloss-weight', '../glossary.html#weight'],
    ]);
    expect(glosses[0]?.[2]).toMatch(/^The constant <math>.*that a unit adds/);
    expect(html(page('A weight.')).html).not.toContain('gloss');
  });

  test('never in a heading, a link, code, a formula, the head of a column, or a line of status', () => {
    expect(
      linked(
        '■ **Proved** for each weight\n\n[a bias](a.md) `rank` $rank$\n\n| perceptron |\n|---|\n| x |\n\n### A hyperplane\n\nThen a [hidden *layer*](b.md) and a hidden layer.',
      ),
    ).toEqual(['#hidden-layer hidden layer']);
  });

  test('never within another word', () => {
    expect(linked('Weightless multilayered tanhs, non-affine, rank-deficient, 2rank')).toEqual([]);
  });

  test('is left alone where there is none', () => {
    expect(html(page('A weight.')).html).not.toContain('class="term"');
  });
});

test('every heading but the first has a link to itself, and its anchor is what it was', () => {
  const { html: made, targets } = html('# Page\n\n## A section\n\n### A “sentence” & more');
  expect(made.match(/class="here"/g)).toHaveLength(2);
  expect(made).toContain(
    '<h2 id="a-section">A section <a class="here" href="#a-section" aria-label="Link to this section">#</a></h2>',
  );
  expect(made).toContain('href="#a-sentence--more" aria-label="Link to this sentence"');
  expect(targets.anchors).toEqual(['page', 'a-section', 'a-sentence--more']);
});

test('a picture with links of its own stands in the page, the others do not', () => {
  const drawings = new Map([['figures/graph.svg', '<svg><a href="x.html"></a></svg>']]);
  const { html: made } = html(page('![A graph](figures/graph.svg)\n\n![Another](figures/other.svg)'), { drawings });
  expect(made).toContain('<span class="drawing" tabindex="0"><svg><a href="x.html"></a></svg></span>');
  expect(made).toContain('<img src="figures/other.svg" alt="Another">');
});

test('a column of numbers is set by the style sheet', () => {
  const { html: made } = html(page('| a | b |\n|---|--:|\n| x | 1 |'));
  expect(made).toContain('<th class="number">b</th>');
  expect(made).toContain('<td class="number">1</td>');
  expect(made).not.toContain('style=');
});

test('the passages are what stands under each heading, as text', () => {
  expect(html('# Page\n\nFirst *words*.\n\n## A section\n\n- one\n- `two`\n\n### Its $x$\n\nAn end.').passages).toEqual([
    { anchor: 'page', heading: 'Page', text: 'First words.' },
    { anchor: 'a-section', heading: 'A section', text: 'one two' },
    { anchor: 'its-x', heading: 'Its $x$', text: 'An end.' },
  ]);
});

test('a passage that is judged has its mark and its word', () => {
  expect(html('# Page\n\n■ **Proved** · so\n\n## A section\n\n### One\n\n⊗ **False** · it drops *that*').passages).toMatchObject([
    { anchor: 'page', judged: { mark: 'proved', word: 'Proved' } },
    { anchor: 'a-section' },
    { anchor: 'one', judged: { mark: 'wrong', word: 'False' } },
  ]);
});

test('a full stop stays with a long formula, and what is folded on ends at the next heading', () => {
  expect(html('# Page\n\nSo $a + b + c + d + e + f + g + h + i + j + k = l$.').html).toMatch(/<\/math>\.<\/span><\/p>/);
  const { html: made } = html(page('### One\n\nSeen.\n\nBehind:\n\n- a\n\nMore.\n\n### Two\n\nSeen too.'), {
    foldedOn: ['Behind:'],
  });
  expect(made).toContain('<summary>Behind:</summary>\n<ul>\n<li>a</li>\n</ul>\n<p>More.</p>\n</details>\n</div>\n</article>');
  expect(made.match(/<details/g)).toHaveLength(1);
});

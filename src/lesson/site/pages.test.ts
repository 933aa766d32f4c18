import { posix } from 'node:path';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../claim/ledger/canonicalJson.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { HOSTILE, HOSTILE_ID } from '../sample/hostile.ts';
import { NO_LINE } from '../sample/noLine.ts';
import { ONE_PRODUCT } from '../sample/oneProduct.ts';
import { SAMPLE, sampleWith } from '../sample/sampleBook.ts';
import { committedPages, pages, unprintable, unprintableAlone } from './pages.ts';

const BOOK = pages(SAMPLE);
const text = (path: string): string => {
  const page = BOOK.get(path);
  if (typeof page !== 'string') throw new Error(`no text at ${path}`);
  return page;
};
const XOR = text('02-separability/no-line-separates-xor.md');
const PRODUCT = text('02-separability/one-product-separates-xor.md');
const FRONT = text('README.md');
const ARGUMENT = text('argument.md');
const HTML = [...BOOK].flatMap(([path, page]): [string, string][] =>
  path.endsWith('.html') && typeof page === 'string' ? [[path, page]] : [],
);
/** What stands between a heading and the next. */
const under = (heading: string, page: string): string =>
  page.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';

/** What a page tells before its first section. */
const ideaOf = (page: string): string => (page.split(/^#+ /m)[1] ?? '').replace(/^.*\n\n/, '');

test('every file there is, and no other', () => {
  const stems = ['02-separability/no-line-separates-xor', '02-separability/one-product-separates-xor', HOSTILE_ID];
  const folders = ['', '02-separability/', '03-hostile/', '04-empty/'];
  const whole = ['argument', 'contents', 'graph', 'trust', 'glossary', 'bibliography', 'errata'];
  const data = ['claims.json', ...stems.map((stem) => `${stem}.json`), ...SAMPLE.figures.keys(), 'figures/graph.svg'];
  const expected = [
    ...[...stems, ...whole].map((stem) => `${stem}.md`),
    ...folders.map((folder) => `${folder}README.md`),
    ...data,
    ...[...[...stems, ...whole].map((stem) => `${stem}.html`), ...folders.map((folder) => `${folder}index.html`), ...data].map(
      (path) => `site/${path}`,
    ),
    ...['book.css', 'fonts/vollkorn.css', 'fonts/LICENSE.txt'].map((path) => `site/${path}`),
  ];
  expect([...BOOK.keys()].sort()).toEqual(expected.sort());
});

test('the same book gives the same bytes', () => {
  expect(pages(structuredClone({ ...SAMPLE, figures: SAMPLE.figures }))).toEqual(BOOK);
});

test('what is committed is the same without the site and the whole ledger', () => {
  const committed = [...BOOK].filter(([path]) => !path.startsWith('site/') && path !== 'claims.json');
  expect([...committedPages(SAMPLE)].sort()).toEqual(committed.sort());
});

test('the data beside a page is the ledger, unchanged', () => {
  expect(text('02-separability/no-line-separates-xor.json')).toBe(canonicalJson(NO_LINE));
  expect(JSON.parse(text('claims.json'))).toEqual(SAMPLE.ledger);
});

test('a lesson tells the idea, what breaks it, what it settles, and all that stands behind it folded away', () => {
  const [told = '', inside = ''] = XOR.split(
    '<details>\n<summary>■ Proved · 1 sentence, each by an exact checker · 1 control · look inside</summary>',
  );
  const headings = (text: string): readonly unknown[] => [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
  expect(headings(told)).toEqual(['What breaks it', 'What it settles', 'Try it']);
  expect(headings(inside)).toEqual([
    'The statement',
    'The evidence',
    'Seen as well',
    'Check it yourself',
    'What it rests on, and what rests on it',
    'Sources',
  ]);
  expect(told).toContain('## Try it\n\nTurn *one* lamp off.\n');
  expect(headings(PRODUCT)).toContain('What else would break it');
  expect(PRODUCT).toContain(
    '<summary>⊞ Measured · 5 sentences: 1 proved, 1 argued, 2 supported, 1 measured · 2 controls · look inside</summary>',
  );
});

test('a question heads a lesson, and the assertion stands inside', () => {
  expect(XOR).toContain('\n# Which line separates XOR?\n\nFour lamps');
  expect(under('The statement', XOR)).toContain('\n**No line separates XOR.**\n');
  expect(PRODUCT).toContain('\n# No line separates XOR, but one product does\n');
  expect(under('The statement', PRODUCT)).not.toContain('**No line separates XOR, but one product does.**');
});

test('the text of a lesson has its figures and its question where it places them', () => {
  const [first = '', figure = '', question = '', ...rest] = ideaOf(XOR).split(/(?=!\[A square)|(?=Can a line)|(?=The two paths)/);
  expect(first).toBe('Four lamps stand on the corners of a *square* table.\n\n');
  expect(figure).toMatch(/^!\[A square & its diagonals\.\]\(.*\)\n\nThe two diagonals meet in /);
  expect(question).toMatch(/^Can a line/);
  expect(rest.join('')).toMatch(/^The two paths have the same middle/);
  const { breaks: _, ...lamps } = {
    ...NO_LINE,
    id: '02-separability/lamps',
    says: 'Lamps.',
    settles: [],
    figures: NO_LINE.figures.map(({ name: __, ...figure }) => figure),
  };
  const made = String(pages(sampleWith({ claims: [NO_LINE, lamps, ONE_PRODUCT, HOSTILE] })).get(`${lamps.id}.md`));
  expect(ideaOf(made)).toMatch(/^Can a line[\s\S]*<\/details>\n\nLamps\.\n\n!\[A square/);
  // And of controls, the first where none is named.
  expect(made).toContain('## What breaks it\n\n### OR has no line either\n');
});

test('the answer to a question is folded away behind all the answers there are to choose from', () => {
  expect(ideaOf(XOR)).toContain(
    [
      'Can a line, $w \\cdot x + b = 0$, do XOR?',
      '- Yes, as it does OR\n- No\n- Only a \\*long\\* one\n- Yes, one drawn at random',
      '<details>\n<summary>The answer</summary>',
      [
        '- ⊗ **Wrong**: *Yes, as it does OR*. ⊗ **False**: [OR has no line either](#or-has-no-line-either). $2 x + 2 y - 1$ is positive on the ones (1, 1, 3) and negative on the zeros (−1).',
        '- ● **Right**: *No*. ■ **Proved** by a certificate: [The ones and the zeros share a midpoint, so no line can part them](#the-ones-and-the-zeros-share-a-midpoint-so-no-line-can-part-them)',
        // By the sentence that has just been told: what it has earned is not told again.
        '- ⊗ **Wrong**: *Only a \\*long\\* one*. A drawing ends, and so a longer line seems to reach further; but a \\*line\\* never ends. The reason: [The ones and the zeros share a midpoint, so no line can part them](#the-ones-and-the-zeros-share-a-midpoint-so-no-line-can-part-them)',
        '- ⊗ **Wrong**: *Yes, one drawn at random*. ▣ **No counterexample in 1,000** on drawn samples: [A thousand lines drawn at random each get some corner wrong](#a-thousand-lines-drawn-at-random-each-get-some-corner-wrong)',
      ].join('\n'),
      '</details>\n',
    ].join('\n\n'),
  );
  expect(PRODUCT).not.toContain('The answer');
});

test('a lesson says how the readings that it settles came out, and folds away what exactly they say', () => {
  const [settles = ''] = /## What it settles\n[\s\S]*?(?=\n## |\n<details>)/.exec(PRODUCT) ?? [];
  expect(settles).toContain('⊗ Wrong · measured: *as a map of the corners*\n\n');
  expect(settles).toContain('[⊞ Measured](#the-product-is-enough)');
  expect(settles).toContain('other reading in the argument](../argument.md#');
  const site = text('site/02-separability/one-product-separates-xor.html');
  expect(site).toMatch(/<details class="fold">\n<summary>[^\n]*Wrong · measured<\/span>: <em>as a map of the corners<\/em>/);
});

test('once all readings are settled, nothing is said of open ones', () => {
  const settled = SAMPLE.ledger.positions.map((row) => ({
    ...row,
    verdict: 'right' as const,
    readings: row.readings.map((reading) => ({
      ...reading,
      verdict: 'right' as const,
      strength: 'proved' as const,
      claim: NO_LINE.id,
      by: NO_LINE.because[0]?.sentence ?? '',
    })),
  }));
  const page = String(pages(sampleWith({ positions: settled })).get('argument.md'));
  const count = settled.flatMap(({ readings }) => readings).length;
  expect(page).toContain(`All ${count} readings of ${settled.length} positions are settled`);
  expect(under('At a glance', page)).not.toMatch(/open/i);
  expect(under('At a glance', ARGUMENT)).toContain('It is open while one of them is unsettled');
});

test('the contents have every question, and none when nothing is asked', () => {
  expect(under('Predict first', text('contents.md'))).toContain(
    '2 lessons begin with a question. Commit to an answer before you read on.\n\nThe questions:\n\n- [Can a line, $w \\cdot x + b = 0$, do XOR?](02-separability/no-line-separates-xor.md)\n- [Or is it ',
  );
  expect(pages(sampleWith({ claims: [ONE_PRODUCT], positions: [] })).get('contents.md')).not.toContain('Predict first');
});

test('on the site the answer is folded away, and needs no script to be unfolded', () => {
  const [, answers = '', solution = ''] = text('site/02-separability/no-line-separates-xor.html').split(
    /<div class="question"[^>]*>|<details class="fold">\n<summary>The answer<\/summary>|<\/details>/,
  );
  expect([...answers.matchAll(/<li>([^<]*)<\/li>/g)].map(([, answer]) => answer)).toEqual([
    'Yes, as it does OR',
    'No',
    'Only a *long* one',
    'Yes, one drawn at random',
  ]);
  expect(answers).not.toMatch(/Right|Wrong/);
  expect([...solution.matchAll(/<li>.*<strong>(Right|Wrong)<\/strong>: <em>/g)].map(([, word]) => word)).toEqual([
    'Wrong',
    'Right',
    'Wrong',
    'Wrong',
  ]);
});

test('the prose sentence stands with its word, its scope and the formal sentence', () => {
  const evidence = under('The ones and the zeros share a midpoint, so no line can part them', XOR);
  expect(evidence).toContain('■ **Proved** by a certificate · for every line · 4 cases');
  expect(evidence).toContain(
    '> **What was checked.** No affine function is positive on (0, 1), (1, 0) and negative on (0, 0), (1, 1).',
  );
  expect(evidence).toContain('**Farkas.** If non-negative multiples, not all zero, of strict inequalities add up to 0 > 0');
  expect(evidence).toContain('[(J. Farkas, 1902)](#sources)');
});

test('words of status come from strength and kind alone', () => {
  expect(under('A thousand lines drawn at random each get some corner wrong', XOR)).toContain(
    '▣ **No counterexample in 1,000** on drawn samples · for random lines through the square · 1,000 draws',
  );
  expect(under('The product is enough', PRODUCT)).toContain('⊞ **Measured** by experiment · for 200 seeds\n');
  expect(under('It was counted once', PRODUCT)).toContain('▣ **Recorded** by a stored computation · for n = 9');
  expect(under('It was counted once', PRODUCT)).toContain('```sh\nnpm run record -- census\n```');
  expect(under('The identity holds at drawn points', PRODUCT)).toContain('▣ **No counterexample in 20** as an identity');
  expect(under('The identity holds at drawn points', PRODUCT)).toContain('The chance of error is at most $2^{-64}$; seed 7.');
  expect(under('Every corner is one case', PRODUCT)).toContain(
    '▤ **Argued** in words · from 1 sentence that is proved\n\n**The argument.** Each of them, $x = 2$ too, is like the first.\n\nIts steps are proved, and its words are yours to judge. It rests on:\n\n- [One corner is one case](#one-corner-is-one-case)\n',
  );
  expect(under('One corner is one case', PRODUCT)).toContain('■ **Proved** case by case · for all 1 cases · 1 case\n');
});

test('what was drawn is told: classes, discards, seed', () => {
  expect(under('A thousand lines drawn at random each get some corner wrong', XOR)).toContain(
    '41.3 % of the inputs are in the class “three corners are right” (at least 0.05 asked for); 2.5 % of the drawn inputs were discarded by a precondition; seed 1234567.',
  );
});

test('an assumption is linked to the control that drops it, or said not to be shown necessary', () => {
  const statement = under('The statement', XOR);
  expect(statement).toContain(
    '- **the corners are those of XOR**: The ones are $(0,1)$ and $(1,0)$. Cannot simply be dropped: see [OR has no line either](#or-has-no-line-either).',
  );
  expect(statement).toContain('- **no corner lies on the line**: The sides are strict. Not shown to be necessary.');
});

test('what would break it: the false sentence, its counterexample, what it guards, and its replay', () => {
  const or = under('OR has no line either', XOR);
  expect(or).toContain('⊗ **False** · it drops the assumption *the corners are those of XOR*');
  expect(or).toContain('$2 x + 2 y - 1$ is positive on the ones (1, 1, 3) and negative on the zeros (−1).');
  expect(or).toContain(
    '> **What the check refused.** No affine function is positive on (0, 1), (1, 0), (1, 1) and negative on (0, 0).',
  );
  expect(or).toContain('(#the-ones-and-the-zeros-share-a-midpoint-so-no-line-can-part-them)');
  expect(or).not.toContain('npm run replay');
  expect(under('Adding $x + y$ is enough', PRODUCT)).toContain(
    "npm run replay -- 02-separability/one-product-separates-xor 'adding $x + y$ is enough' --seed 99 --path 3:0:1",
  );
});

test('on the site the check behind a control is folded away, its counterexample is not', () => {
  const [, or = ''] = text('site/02-separability/no-line-separates-xor.html').split('<h3 id="or-has-no-line-either">');
  const [article = ''] = or.split('</article>');
  const [seen = '', folded = '', after = ''] = article.split(
    /<details class="fold">\n<summary>The check behind it:<\/summary>|<\/details>/,
  );
  expect(seen).toContain('is positive on the ones (1, 1, 3)');
  expect(folded).toContain('What the check refused.');
  expect(folded).toContain('The same check as for:');
  expect(after.replaceAll('</div>', '').trim()).toBe('');
});

test('a long page begins with links to its sections, and each ends with a link to its top', () => {
  const page = text('site/trust.html');
  const [, nav = ''] = /<nav class="within" aria-label="On this page">([\s\S]*?)<\/nav>/.exec(page) ?? [];
  const headings = [...text('trust.md').matchAll(/^## (.*)$/gm)].map(([, title]) => title);
  expect([...nav.matchAll(/<a href="#[^"]+">([^<]*)<\/a>/g)].map(([, title]) => title)).toEqual(headings);
  expect(text('site/glossary.html')).not.toContain('class="within"');
  for (const [path, made] of HTML) expect(made, path).toContain('<a href="#top">Back to the top</a>');
});

test('of many scopes the contents have two and the number of the others', () => {
  const because = ['a', 'b', 'b', 'c', 'd'].map((scope, i) => ({
    ...ONE_PRODUCT.because[0],
    sentence: `it is ${i}`,
    scope: `for ${scope}`,
  }));
  const page = (count: number): string => {
    const butNot = NO_LINE.butNot.map((row) => ({ ...row, of: 'it is 0' }));
    const claim = { ...ONE_PRODUCT, settles: [], butNot, because: because.slice(0, count) } as typeof ONE_PRODUCT;
    return String(pages(sampleWith({ claims: [NO_LINE, claim], positions: [] })).get('contents.md'));
  };
  expect(page(3)).toMatch(/⊞ Measured · for a; for b$/m);
  expect(page(4)).toMatch(/⊞ Measured · for a; for b; and 1 more scope$/m);
  expect(page(5)).toMatch(/⊞ Measured · for a; for b; and 2 more scopes$/m);
});

test('each claim links to what it rests on and to what rests on it', () => {
  expect(XOR).toContain(
    'These rest on it:\n\n- ⊞ Measured: [No line separates XOR, but one product does](one-product-separates-xor.md)',
  );
  expect(PRODUCT).toContain(
    'It rests on these, and is no stronger than they are:\n\n- ■ Proved: [No line separates XOR](no-line-separates-xor.md)',
  );
});

test('the first page shows figures of lessons, has a door for each side, and begins every chapter', () => {
  expect(FRONT).toContain('\n![A square & its diagonals.](figures/02-separability/no-line-separates-xor.svg)\n');
  expect(FRONT).toContain('on both sides of your line. [How this is proved](02-separability/no-line-separates-xor.md).');
  // The lesson on stacks is not in this book.
  expect(FRONT).not.toContain('[Why]');
  expect(under('The score', FRONT)).toContain('(argument.md#and-the-shallow-network-cannot-even-do-xor ');
  expect(under('Where do you stand?', FRONT)).toContain(
    '[It is all straight lines and squashing](argument.md#it-is-all-straight-lines-and-squashing): 1 position. Begin with [No line separates XOR](02-separability/no-line-separates-xor.md).',
  );
  expect(under('The chapters', FRONT)).toContain(
    '- [2. What a line can and cannot separate](02-separability/README.md): Which line separates XOR?\n',
  );
  expect(under('The chapters', FRONT)).toContain('- [4. An empty chapter](04-empty/README.md)\n');
  const nameless = { ...NO_LINE, figures: NO_LINE.figures.map(({ name: _, ...figure }) => figure), says: 'Lamps.' };
  for (const make of [pages, committedPages])
    expect(codeOf(() => make(sampleWith({ claims: [nameless, ONE_PRODUCT, HOSTILE] })))).toBe('no-such-figure');
  expect(pages(sampleWith({ claims: [], positions: [] })).get('README.md')).not.toContain('![');
});

test('the argument: every reading with its verdict, its strength, its scope and the sentence that settles it', () => {
  expect(under('And the shallow network cannot even do XOR.', ARGUMENT)).toContain('○ **Open**\n');
  expect(under('And the shallow network cannot even do XOR.', ARGUMENT)).toContain(
    '- ● **Right** (*a shallow linear net*): No affine function parts XOR. [■ Proved](02-separability/no-line-separates-xor.md#the-ones-and-the-zeros-share-a-midpoint-so-no-line-can-part-them) for every line.',
  );
  expect(under('And the shallow network cannot even do XOR.', ARGUMENT)).toContain(
    '\n- ○ **Open** (*a shallow net with one non-linear layer*): No network with one hidden layer parts XOR. No claim settles this reading yet.',
  );
  expect(under('With xy beside x and y, XOR is trivial.', ARGUMENT)).toContain('◐ **In part** · ⊞ Measured');
  // What is no proof is not taken for one, wherever its verdict stands.
  expect(under('With xy beside x and y, XOR is trivial.', ARGUMENT)).toContain(
    '- ⊗ **Wrong** · measured (*as a map of the corners*)',
  );
  expect(under('With xy beside x and y, XOR is trivial.', ARGUMENT)).toContain('- ● **Right** · supported (*for learning*)');
  expect(text('site/argument.html').replace(/<svg class="m.*?<\/svg>/g, '●')).toContain(
    '<span>for learning <span class="nb">● Right · supported</span></span>',
  );
  expect(text('02-separability/README.md')).toContain('⊗ Wrong · measured (*as a map of the corners*)');
});

test('the argument: every position in a line, at its best and at its worst', () => {
  const way = under('Find what you think', ARGUMENT);
  expect(way).toContain(
    'Taken in the reading that serves it best, 2 of the 3 positions are right. Taken in the reading that serves it worst, 2 are wrong.',
  );
  expect(way).toContain(
    '| [With xy beside x and y, XOR is trivial.](#with-xy-beside-x-and-y-xor-is-trivial) | ● Right · supported | ⊗ Wrong · measured |',
  );
  expect(way).toContain('](#and-the-shallow-network-cannot-even-do-xor) | ● Right | ○ Open |');
  expect(way).toContain('[It is all straight lines.](#it-is-all-straight-lines) | ⊗ Wrong | ⊗ Wrong |');
});

test('the argument: who holds a position is sent to the simplest of what settles it and of what that rests on', () => {
  expect(under('With xy beside x and y, XOR is trivial.', ARGUMENT)).toMatch(
    /If you think so, begin with: \[No line separates XOR\]\(02[^)]*\)\.\n/,
  );
  expect(under('It is all straight lines.', ARGUMENT)).toContain(
    'If you think so, begin with: [No line separates XOR](02-separability/no-line-separates-xor.md).',
  );
  const unsettled = SAMPLE.ledger.positions.map((row) => ({
    ...row,
    claims: [],
    readings: [{ reading: 'x', means: 'X.', verdict: 'open' as const }],
  }));
  const claims = SAMPLE.ledger.claims.map((claim) => ({ ...claim, settles: [] }));
  expect(pages(sampleWith({ positions: unsettled, claims })).get('argument.md')).not.toContain('If you think so');
});

test('the argument: a position of which nothing is known is folded away on the site; an open reading beside others is not', () => {
  expect(text('site/argument.html')).not.toContain('<summary>No claim settles');
  const readings = ['a', 'b'].map((reading) => ({ reading, means: 'It is.', verdict: 'open' as const }));
  const unknown = { id: 'unknown', says: 'Who knows.', side: 'lift' as const, verdict: 'open' as const, readings, claims: [] };
  const page = pages(sampleWith({ positions: [...SAMPLE.ledger.positions, unknown] })).get('site/argument.html');
  expect(page).toContain('<details class="fold">\n<summary>No claim settles any of its 2 readings yet:</summary>');
  expect(String(page).match(/<summary>No claim settles/g)).toHaveLength(1);
});

test('the argument is called settled only when nothing in it is open', () => {
  const settled = pages(sampleWith({ positions: SAMPLE.ledger.positions.filter(({ verdict }) => verdict !== 'open') }));
  expect(ARGUMENT).toMatch(/^# The argument, so far\n/);
  expect(text('contents.md')).toContain('[The argument, so far](argument.md)');
  expect(settled.get('argument.md')).toMatch(/^# The argument, settled\n/);
  expect(settled.get('contents.md')).toContain('[The argument, settled](argument.md)');
});

test('the argument, at a glance: an open disc has the mark of what is settled already, and says it in words', () => {
  const glance = under('At a glance', ARGUMENT);
  expect(glance).toContain(
    '| Open |  | [◉](#and-the-shallow-network-cannot-even-do-xor "And the shallow network cannot even do XOR. (of 2 readings: 1 right, 1 open)") |  |',
  );
  expect(glance).toContain('[◐](#with-xy-beside-x-and-y-xor-is-trivial "With xy beside x and y, XOR is trivial. (measured)")');
  const turned = (verdicts: readonly ('right' | 'wrong' | 'open')[]): string => {
    const readings = verdicts.map((verdict, i) => ({ reading: `${i}`, means: 'It is.', verdict }));
    const row = { id: 'p', says: 'P.', side: 'lift' as const, verdict: 'open' as const, readings, claims: [] };
    return under('At a glance', String(pages(sampleWith({ positions: [row] })).get('argument.md')));
  };
  expect(turned(['open'])).toContain('[○](#p "P.")');
  expect(turned(['open', 'wrong'])).toContain('[⊛](#p "P. (of 2 readings: 1 wrong, 1 open)")');
  expect(turned(['right', 'open', 'wrong'])).toContain('[⊜](#p "P. (of 3 readings: 1 right, 1 wrong, 1 open)")');
});

test('the argument tells how its settled readings are known', () => {
  expect(ARGUMENT).toContain(
    '4 of 5 readings of 3 positions are settled (2 proved, 0 argued, 1 supported, 1 measured), by 3 claims',
  );
});

test('in the contents the chapter about the book itself comes last', () => {
  const chapters = [{ id: '00-this-book', title: 'This book', says: 'It.' }, ...SAMPLE.ledger.chapters];
  const contents = String(pages(sampleWith({ chapters })).get('contents.md'));
  expect([...contents.matchAll(/^## Chapter (\d)/gm)].map(([, number]) => number)).toEqual(['2', '3', '4', '0']);
});

test('a chapter says of each of its claims what it earned, and how it settles what', () => {
  expect(text('02-separability/README.md')).toContain(
    '- [No line separates XOR](no-line-separates-xor.md)\\\n  ■ Proved · for every line\n  - ● Right (*a shallow linear net*): And the shallow network cannot even do XOR.\n',
  );
});

test('the contents have every lesson under its chapter', () => {
  const contents = text('contents.md');
  expect(contents).toContain('3 lessons in 3 chapters');
  expect(under('Chapter 2: What a line can and cannot separate', contents)).toContain(
    '- [No line separates XOR, but one product does](02-separability/one-product-separates-xor.md)\\\n  ⊞ Measured',
  );
  expect(under('Chapter 4: An empty chapter', contents)).toContain('None of its claims stands.');
});

test('a source is cited by the claims that name it, or whose theorems do', () => {
  const bibliography = text('bibliography.md');
  expect(bibliography).toContain('3 sources');
  // One that has neither a DOI nor an arXiv id has no address.
  expect(bibliography).toMatch(/Automata 12, 1962\.\n/);
  expect(bibliography.indexOf('Theorie der')).toBeLessThan(bibliography.indexOf('Perceptrons'));
  expect(bibliography.match(/Cited in \[No line separates XOR\]\(02-separability\/no-line-separates-xor\.md\)/g)).toHaveLength(3);
});

test('trust: what is accepted by which checker, and what is not established, is counted', () => {
  const trust = text('trust.md');
  // Of its four controls, one is of a sample, and one of an argument.
  expect(trust).toContain(
    'every proof, every formal sentence with its scope, counts and details, and 2 counterexamples of controls.',
  );
  expect(trust).toContain('accepted the data beside the lessons in a process that ran no spec');
  expect(trust).toMatch(/2 sentences of this book, each with the word for a proof, were accepted by one of \d+ checkers\./);
  expect(trust).toMatch(/\| `inseparable` \| \d+ \| 1 \|/);
  expect(trust).toMatch(/\| `rank` \| \d+ \| 0 \|/);
  const limits = under('What is not established', trust);
  expect(limits).toContain(
    '1 reading of 5 is not settled by any claim yet:\n\n- *a shallow net with one non-linear layer*, of [And the shallow network cannot even do XOR.](argument.md#and-the-shallow-network-cannot-even-do-xor)',
  );
  const there = '02-separability/one-product-separates-xor.md';
  expect(limits).toContain(
    `1 sentence is argued: the steps are proved, and the words that lead on from them are yours to judge:\n\n- [Every corner is one case](${there}#every-corner-is-one-case). Each of them, $x = 2$ too, is like the first. It rests on:\n  - [One corner is one case](${there}#one-corner-is-one-case)`,
  );
  expect(under('What is not established', String(pages(sampleWith({ claims: [NO_LINE] })).get('trust.md')))).not.toContain(
    'argued',
  );
  expect(limits).toContain('2 lessons of 3 are no stronger than what was tried or measured:');
  expect(limits).toContain('1 assumption of 3 is not shown to be necessary:\n\n- no corner lies on the line, in ');
  expect(limits).toContain('1 claim has no page, because something in it failed:');
  expect(under('How we know: the kinds of evidence', trust)).toContain('| ■ 1 proved |');
});

test('the graph says as a list what it draws', () => {
  expect(text('graph.md')).toContain(
    '- ⊞ Measured: [No line separates XOR, but one product does](02-separability/one-product-separates-xor.md)\n  - rests on [No line separates XOR](02-separability/no-line-separates-xor.md)',
  );
  expect(text('graph.md')).toContain('![3 claims and 1 arrow between them');
  expect(text('site/graph.html')).toContain('<span class="drawing" tabindex="0"><svg');
});

test('whatever a page of the site points at is there: a file, a heading, or a source', () => {
  const files = new Map(['head', 'page', 'searchBook', 'figures'].map((name) => [`scripts/${name}.js`, '']));
  const book = pages(SAMPLE, { files, missing: new Map() });
  const ids = new Map(
    [...book].map(([path, page]) => [path, new Set([...String(page).matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id))]),
  );
  const sources = SAMPLE.ledger.sources.flatMap(({ link = [] }) => link);
  let count = 0;
  for (const [path, page] of book) {
    if (!path.endsWith('.html')) continue;
    for (const [, address = ''] of String(page).matchAll(/ (?:href|src)="([^"]*)"/g)) {
      if (address.startsWith('data:image/svg+xml,') || sources.includes(address) || /^#m-|^mailto:\?/.test(address)) continue;
      const [file = '', anchor] = decodeURI(address.replaceAll('&amp;', '&')).split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), file);
      expect(book.has(target), `${path}: ${address}`).toBe(true);
      if (anchor !== undefined) expect(ids.get(target)?.has(anchor), `${path}: ${address}`).toBe(true);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(200);
});

test('search is there only where the script that searches is', () => {
  expect([...BOOK.keys()]).not.toContain('site/scripts/search-texts.js');
  const files = new Map(['head', 'page', 'searchBook'].map((name) => [`scripts/${name}.js`, '']));
  const withScripts = pages(SAMPLE, { files, missing: new Map() });
  expect(withScripts.get('site/scripts/search-texts.js')).toMatch(/^globalThis\.textsOfTheBook=\[/);
  expect(withScripts.get('site/index.html')).toMatch(
    /<script src="scripts\/head\.js"><\/script>\n<script defer src="scripts\/page\.js">/,
  );
  expect(withScripts.get(`site/${HOSTILE_ID}.html`)).toContain('<div class="tools scripted">');
  expect(text('site/index.html')).not.toContain('class="tools');
});

test('the argument: totals are counted, not typed', () => {
  // Sentences: 1 + 1, 5, 1 + 2. Cases behind what is proved: 4 and 1.
  expect(ARGUMENT).toContain(
    '3 claims, which say 10 sentences: ■ 2 proved, ▤ 1 argued, ▣ 6 supported, ⊞ 1 measured. Behind what is proved stand 5 exact cases.',
  );
  expect(ARGUMENT).toContain('4 controls.');
  const fewer = pages(sampleWith({ claims: [NO_LINE], positions: [] })).get('argument.md');
  expect(fewer).toContain(
    '1 claim, which says 2 sentences: ■ 1 proved, ▤ 0 argued, ▣ 1 supported, ⊞ 0 measured. Behind what is proved stand 4 exact cases.',
  );
});

test('a claim that was withdrawn is named with the reason, in the argument and in its chapter', () => {
  const line = '- “A claim that fell” has no page: its sentence “it holds” failed for \\$x = 1\\$.';
  expect(ARGUMENT).toContain(line);
  expect(text('04-empty/README.md')).toContain(line);
  expect(text('04-empty/README.md')).toContain('None of its claims stands.');
});

test('hostile text comes out as text, in the Markdown and in the HTML', () => {
  const strict = new MarkdownIt({ html: true });
  const tokens = strict.parse(text(`${HOSTILE_ID}.md`), {}).flatMap((token) => [token, ...(token.children ?? [])]);
  // What we fold away, and nothing else.
  for (const { type, content } of tokens)
    if (type.startsWith('html')) expect(content).toMatch(/^(?:<details>\n<summary>[^<>]*<\/summary>|<\/details>)\n$/);
  expect(
    tokens
      .flatMap((token) => token.attrGet('href') ?? [])
      .filter((href) => /^[a-z]+:/i.test(String(href)) && !String(href).startsWith('mailto:?')),
  ).toEqual([]);
  for (const [path, page] of HTML) {
    expect(page, path).not.toMatch(/<script|javascript:(?!alert\(\d\)\))|<[^>]* on[a-z]+=/i);
    expect(page, path).not.toMatch(/(?:href|src)="(?:javascript|https?:\/\/evil)/i);
  }
  expect(text(`site/${HOSTILE_ID}.html`)).toContain('A title &lt;script&gt;alert(“1”)&lt;/script&gt;');
});

test('straight quotation marks stand on no page, but in code', () => {
  const says = 'It\'s "so" ("or not"), in $x$\'s and `f("a")`.';
  const figures = NO_LINE.figures.map((figure) => ({ ...figure, caption: 'The "middle" of all' }));
  const made = pages(
    sampleWith({
      claims: [{ ...NO_LINE, asks: 'The line\'s "end"', says: `${says}\n\n![the pencil]`, figures }, ONE_PRODUCT, HOSTILE],
    }),
  );
  const lesson = String(made.get(`site/${NO_LINE.id}.html`));
  expect(lesson).toContain('<p>It’s “so” (“or not”), in <math>');
  expect(lesson).toContain('</math>’s and <code>f(&quot;a&quot;)</code>.</p>');
  expect(lesson).toContain('<title>The line’s “end” · ');
  expect(lesson).toContain('>The “middle” of all</p>');
  for (const [path, page] of made) {
    if (!path.endsWith('.html')) continue;
    const text = String(page).replace(/<(pre|code)\b.*?<\/\1>/gs, '');
    expect(text.replace(/<[^>]*>/g, '').match(/.{0,20}(?:['"]|&quot;|&#39;).{0,20}/), path).toBe(null);
    for (const [, name, value] of text.matchAll(/ (alt|title|aria-label)="([^"]*)"/g)) {
      expect(value, `${name} on ${path}`).not.toMatch(/'|&quot;|&#39;/);
    }
  }
  expect(text('02-separability/one-product-separates-xor.md')).toContain('It is false for `[0,"a"]`.');
});

test('no page has an inline style, a script, or an error that temml swallowed, and every page has the policy', () => {
  expect(HTML.length).toBe(14);
  for (const [path, page] of HTML) {
    expect(page, path).not.toMatch(/<[^>]* style=|<script|temml-error/);
    expect(page, path).toContain('Content-Security-Policy" content="default-src \'none\';');
    expect(page, path).not.toMatch(/undefined|NaN|\[object/);
  }
});

test('every mark has its word beside it, or a title that names its position', () => {
  for (const [path, page] of HTML) {
    for (const [, after = ''] of page.matchAll(/<svg class="m [^>]*>.*?<\/svg>(?=([\s\S]{0,60}))/g)) {
      expect(after.replace(/<\/?(?:span|strong)>/g, ''), path).toMatch(
        /^ (?:Proved|Argued|Supported|Measured|Recorded|No counterexample|Right|Wrong|In part|Open|False|\d+ (?:proved|argued|supported|measured))|^<\/a>|^<text/,
      );
    }
  }
  expect(text('site/argument.html')).toContain('title="It is all straight lines." aria-label="It is all straight lines."');
});

test('pictures are described by their own description, and captioned', () => {
  expect(text('site/02-separability/no-line-separates-xor.html')).toContain(
    '<p class="picture"><img src="../figures/02-separability/no-line-separates-xor.svg" alt="A square &amp; its diagonals." width="100" height="60"></p>\n<p class="enlarge"><a href="../figures/02-separability/no-line-separates-xor.svg">Enlarge</a></p>\n<p class="caption">The two diagonals meet in <math>',
  );
});

test.each([
  [{ ...NO_LINE, says: 'Here: $\\foo$.' }, 'not-tex'],
  [{ ...NO_LINE, says: 'See [this](missing.md).' }, 'no-such-file'],
  [{ ...NO_LINE, says: '![x](https://evil.example/x.png)' }, 'outside-the-book'],
  [{ ...NO_LINE, says: 'Text\n\n## A section' }, 'heading-in-text'],
  [{ ...NO_LINE, says: 'An <img src=x onerror=alert(1)> here' }, 'html-in-text'],
  [{ ...NO_LINE, says: '<div>\nx\n</div>' }, 'html-in-text'],
  [{ ...NO_LINE, title: '■ Proved: 1 = 2' }, 'typed-mark'],
  [{ ...NO_LINE, title: '▤ Argued: 1 = 2' }, 'typed-mark'],
  [
    { ...ONE_PRODUCT, because: ONE_PRODUCT.because.map((row) => (row.why === undefined ? row : { ...row, why: 'So ■ it is.' })) },
    'typed-mark',
  ],
  [{ ...NO_LINE, says: 'So &#9632; it is.' }, 'typed-mark'],
  [{ ...NO_LINE, says: 'So $\\blacksquare$ it is.' }, 'typed-mark'],
  [{ ...NO_LINE, title: 'So $\\char"25A0$ it is' }, 'typed-mark'],
  [{ ...NO_LINE, title: 'So $\\rule{1em}{1em}$ it is' }, 'not-in-formulas'],
  [{ ...NO_LINE, says: 'So ⬛ it is.' }, 'lookalike-mark'],
  [{ ...NO_LINE, says: 'So it is.\n\n**Proved** by me.' }, 'word-of-status'],
  [{ ...NO_LINE, says: 'So it is.\n\n```\nand so' }, 'unclosed'],
  [{ ...NO_LINE, says: 'So &#8238;it is.' }, 'unseen-character'],
  [{ ...NO_LINE, says: 'So\u202e it is.' }, 'unseen-character'],
  [{ ...NO_LINE, says: 'So \\(x\\) it is.' }, 'tex-bracket'],
  [{ ...NO_LINE, says: 'So it is.\n\n<<<<<<< HEAD\n' }, 'merge-conflict'],
  [{ ...NO_LINE, figures: [{ name: 'the pencil', path: 'figures/none.svg', caption: 'rox\u202e' }] }, 'unseen-character'],
  [
    {
      ...NO_LINE,
      figures: [
        {
          name: 'the pencil',
          path: 'figures/none.svg',
          caption: 'So',
          live: { kind: 'chord', data: { w: 1, b: 0, x: -1, y: 1, name: '✓' } },
        },
      ],
    },
    'lookalike-mark',
  ],
  [{ ...NO_LINE, figures: [{ name: 'the pencil', path: 'figures/none.svg', caption: 'none' }] }, 'no-such-file'],
])('what pages may not contain is refused (%#)', (claim, code) => {
  for (const make of [pages, committedPages])
    expect(codeOf(() => make(sampleWith({ claims: [claim, ONE_PRODUCT, HOSTILE] })))).toBe(code);
});

test.each([
  [{ says: 'Text\n\n## A section' }, 'heading-in-text'],
  [{ says: 'Text\n\n<<<<<<< HEAD\nmore\n\n=======\nless\n\n>>>>>>> theirs' }, 'merge-conflict'],
  [{ says: 'Text\n\n```\nand so' }, 'unclosed'],
  [{ title: 'A ■ chapter' }, 'typed-mark'],
  [{ title: 'A \u202echapter' }, 'unseen-character'],
])('a chapter may contain no more (%#)', (change, code) => {
  const chapters = SAMPLE.ledger.chapters.map((row) => ({ ...row, ...change }));
  for (const make of [pages, committedPages]) expect(codeOf(() => make(sampleWith({ chapters })))).toBe(code);
});

test.each<[string, object, string]>([
  ['a formula', { says: 'Here: $\\foo$.' }, 'not-tex'],
  ['a link that leads nowhere', { says: 'See [this](missing.md).' }, 'no-such-file'],
  ['a link that is none', { says: 'See [this](%ff.md).' }, 'not-an-address'],
  ['a typed mark', { title: '■ Proved: 1 = 2' }, 'typed-mark'],
  [
    'what a picture is changed by',
    { figures: [{ path: `figures/${NO_LINE.id}.svg`, caption: 'So', live: { kind: 'line', data: {} } }] },
    'live-data',
  ],
  [
    'data that are drawn without a number',
    {
      figures: [
        {
          path: `figures/${NO_LINE.id}.svg`,
          caption: 'So',
          live: { kind: 'ellipse', data: { turn: ['4/5', '3/5'], start: [0, '3/5'] } },
        },
      ],
    },
    'nan-in-picture',
  ],
])('a claim with %s is named, and no other', (_, change, code) => {
  const found = unprintable(sampleWith({ claims: [{ ...NO_LINE, ...change }, ONE_PRODUCT, HOSTILE] }));
  expect([...found].map(([id, problems]) => [id, problems.map((problem) => problem.code)])).toEqual([[NO_LINE.id, [code]]]);
});

test('a book in which all can be printed names nothing, and what is wrong with no claim is thrown', () => {
  expect(unprintable(SAMPLE).size).toBe(0);
  expect(SAMPLE.ledger.claims.flatMap((claim) => unprintableAlone(claim, SAMPLE.ledger.chapters, SAMPLE.figures))).toEqual([]);
  expect(() => unprintable({ ledger: { ...SAMPLE.ledger, withdrawn: [null] }, figures: new Map() } as never)).toThrow(TypeError);
});

test('what was judged of a claim is judged again when its row or its figure is another', () => {
  const { chapters } = SAMPLE.ledger;
  const judge = (claim = NO_LINE, svg = '<svg/>') =>
    unprintableAlone(claim, chapters, new Map(NO_LINE.figures.map(({ path }) => [path, svg]))).map(({ code }) => code);
  const linked = chapters.map((row) => ({ ...row, says: 'Other links.' }));
  const first = unprintableAlone(NO_LINE, chapters, SAMPLE.figures);
  expect(unprintableAlone({ ...NO_LINE, uses: [ONE_PRODUCT.id] }, linked, SAMPLE.figures)).toBe(first);
  expect(judge()).toEqual([]);
  expect(judge(NO_LINE, '<svg><text>■</text></svg>')).toEqual(['typed-mark']);
  expect(judge({ ...NO_LINE, says: 'So $\\foo$ it is.' })).toEqual(['not-tex']);
  expect(judge()).toEqual([]);
});

test('a formula that several pages quote is blamed on its own file, in one sentence', () => {
  const sentence = 'it is $\\foo$';
  const claim = { ...NO_LINE, because: NO_LINE.because.map((row) => ({ ...row, sentence })), settles: [] };
  const positions = SAMPLE.ledger.positions.map((row) => ({
    ...row,
    readings: row.readings.map((reading) => (reading.claim === NO_LINE.id ? { ...reading, by: sentence } : reading)),
  }));
  for (const make of [pages, committedPages])
    expect(() => make(sampleWith({ claims: [claim, ONE_PRODUCT, HOSTILE], positions }))).toThrow(
      /^specs\/02-separability\/no-line-separates-xor\.spec\.ts: the formula "\\foo" cannot be typeset [^\n]*$/,
    );
});

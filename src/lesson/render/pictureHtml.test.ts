import { expect, test } from 'vitest';
import type { ClaimRow } from '../../claim/ledger/ledger.ts';
import { drawn } from '../../figure/live/firstScene.ts';
import type { Kind } from '../../figure/live/kinds.ts';
import { SAMPLES, sampleScene } from '../../figure/live/samples.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { pictureOf } from '../part/pictureOf.ts';
import { NO_LINE } from '../sample/noLine.ts';
import { pictureHtml } from './pictureHtml.ts';

type FigureRow = ClaimRow['figures'][number];

const SRC = '../figures/a/b.svg';
const STILL = `<p class="picture"><img src="${SRC}" alt="It “is”."></p>\n`;
const ENLARGE = `<p class="enlarge"><a href="${SRC}">Enlarge</a></p>\n`;
const CAPTION = '<p class="caption">So.</p>\n';

/** The picture of a claim as a page has it: one that `live` says how to change, and with what else its row says of it. */
function shown(kind: string | undefined, data: unknown = null, more: Partial<FigureRow> = { altText: 'It "is".' }): string {
  const live = kind === undefined ? {} : { live: { kind, data: data as never } };
  const claim = { ...NO_LINE, id: 'a/c', figures: [{ path: 'figures/a/b.svg', caption: 'So.', ...more, ...live }] };
  const sheet = { path: 'a/c.md', pages: new Map(), terms: new Set<string>(), problems: [], switches: 0 };
  return claim.figures.map((figure) => pictureHtml(pictureOf(figure), sheet)).join('');
}

test('a picture keeps a place of its size and has a link to itself, and one that does not say its size stays as it is', () => {
  expect(shown(undefined, null, { altText: 'It "is".', size: { width: 340, height: 210 } })).toBe(
    STILL.replace('></p>', ' width="340" height="210"></p>') + ENLARGE + CAPTION,
  );
  expect(shown(undefined)).toBe(STILL + ENLARGE + CAPTION);
});

test('a picture is held to the height of what one sees at once, unless it is a table or a list, much higher than wide', () => {
  expect(shown(undefined, null, { size: { width: 400, height: 500 } })).toContain('<p class="picture"><img');
  expect(shown(undefined, null, { size: { width: 400, height: 501 } })).toContain('<p class="picture high"><img');
});

test('a picture that does not say what it shows has its caption for it', () => {
  expect(shown(undefined, null, {})).toContain(' alt="So."');
  expect(shown(undefined, null, { caption: 'In $x$, so.' })).toContain(' alt="In x, so."');
});

test('what a picture shows cannot leave its attribute', () => {
  expect(shown(undefined, null, { altText: '"><script> &lt;' })).toContain('alt="“&gt;&lt;script&gt; &amp;lt;"');
});

test.each(Object.keys(SAMPLES) as Kind[])(
  '%s stands on the page with its sentence, its numbers and its controls, asleep',
  (kind) => {
    const scene = sampleScene(kind);
    const html = shown(kind, JSON.parse(JSON.stringify(SAMPLES[kind])), { size: drawn(scene).size });
    expect(html).toMatch(new RegExp(`^<div class="live" data-kind="${kind}" data-figure='`));
    expect(html).toContain(` width="${scene.width}" height="${scene.height}">`);
    expect(html).toContain(`</p>\n${ENLARGE}<fieldset`);
    expect(html).toMatch(/<fieldset class="bench" disabled aria-label="[^"]+">/);
    // What one's hand can do is seen only where a script wakes the figure; its caption says only what is to be seen.
    expect(html).toMatch(
      /<\/fieldset>\n<p class="how scripted">[A-Z][^<]+\. <span class="keys">[^<]+<\/span><\/p>\n<p class="says"/,
    );
    expect(html.match(/ data-control/g) ?? []).toHaveLength(scene.controls.length);
    expect(html.match(/<tr>/g)).toHaveLength(scene.table.rows.length + 1);
    expect(html).toMatch(/<\/div>\n<p class="caption">So\.<\/p>\n$/);
    // Nothing that the policy of the pages refuses.
    expect(html).not.toMatch(/<script|<style| style=| on[a-z]+=/);
    const [, data = ''] = /data-figure='([^']*)'/.exec(html) ?? [];
    expect(JSON.parse(data)).toEqual(SAMPLES[kind]);
  },
);

test('what a figure is made from cannot leave its attribute, nor its words their place', () => {
  const bad = '"><script>alert(1)</script>&';
  const line = SAMPLES.line as { readonly points: unknown; readonly functions: readonly object[] };
  const html = shown('line', { ...line, functions: line.functions.map((one) => ({ ...one, name: bad })) });
  expect(html).not.toContain('<script');
  expect(html).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;</label>');
  expect(codeOf(() => shown(bad))).toBe('unknown-live-figure');
});

test('a picture that begins otherwise than it did says so, in its words and its numbers', () => {
  const begins = { real: '4/5', imaginary: '1/2' };
  const html = shown('impulse', begins);
  const other = shown('impulse', { ...begins, real: '3/5' });
  const said = (one: string): readonly string[] =>
    [/<p class="says".*?<\/p>/s, /<tbody>.*?<\/tbody>/s].map((part) => part.exec(one)?.[0] ?? '');
  for (const [i, part] of said(other).entries()) expect(part).not.toBe(said(html)[i]);
  expect(shown('impulse', begins)).toBe(html);
});

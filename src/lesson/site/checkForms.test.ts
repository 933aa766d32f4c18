import { expect, test } from 'vitest';
import { canonicalJson } from '../../claim/ledger/canonicalJson.ts';
import type { Scripts } from '../page/book.ts';
import { lessonPage } from '../page/lessonPage.ts';
import { HOSTILE, HOSTILE_ID } from '../sample/hostile.ts';
import { NO_LINE } from '../sample/noLine.ts';
import { ONE_PRODUCT } from '../sample/oneProduct.ts';
import { SAMPLE } from '../sample/sampleBook.ts';
import { atlas } from '../tree/anchors.ts';
import { claimsScript, rowsScript, withChecks } from './checkForms.ts';
import { pages } from './pages.ts';

const SCRIPTS: Scripts = {
  files: new Map([NO_LINE, HOSTILE].map(({ id }) => [claimsScript(id), '// the claims\n'])),
  missing: new Map([[ONE_PRODUCT.id, ['node:fs', 'node:path', 'vitest']]]),
};
const BOOK = pages(SAMPLE, SCRIPTS);
const text = (path: string): string => String(BOOK.get(path) ?? '');
const page = (id: string): string => text(`site/${id}.html`);

/** What an attribute says, as a browser reads it. */
const said = (attribute: string): string =>
  attribute.replaceAll('&#39;', "'").replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** What the form of a page offers. */
function offered(html: string): readonly { readonly [field: string]: unknown }[] {
  const [, options = ''] = /<select name="what">([\s\S]*)<\/select>/.exec(html) ?? [];
  const [, ...anchors] = [...options.matchAll(/<option value="([^"]*)"/g)].map(([, anchor]) => anchor);
  const rows: readonly object[] = JSON.parse(said(/ data-rows='([^']*)'/.exec(html)?.[1] ?? 'null'));
  expect(anchors).toHaveLength(rows.length);
  return rows.map((row, i) => ({ ...row, anchor: anchors[i] }));
}

test('a page without scripts has no form, and the Markdown never has one', () => {
  const lesson = lessonPage(NO_LINE, SAMPLE);
  expect(withChecks(lesson, NO_LINE, atlas([lesson]), { files: new Map(), missing: new Map() })).toBe(lesson);
  expect(text(`${NO_LINE.id}.md`)).toBe(pages(SAMPLE).get(`${NO_LINE.id}.md`));
  expect(text(`${ONE_PRODUCT.id}.md`)).toBe(pages(SAMPLE).get(`${ONE_PRODUCT.id}.md`));
  expect(String(pages(SAMPLE).get(`site/${NO_LINE.id}.html`))).not.toMatch(/<form|<button class="go-on"|no-check/);
});

test('the form offers every sentence and every control by its anchor, asleep', () => {
  const html = page(NO_LINE.id);
  expect(offered(html)).toEqual([
    {
      part: 'sentence',
      sentence: NO_LINE.because[0]?.sentence,
      anchor: 'the-ones-and-the-zeros-share-a-midpoint-so-no-line-can-part-them',
      kind: 'certificate',
    },
    {
      part: 'sentence',
      sentence: NO_LINE.beside[0]?.sentence,
      anchor: 'a-thousand-lines-drawn-at-random-each-get-some-corner-wrong',
      kind: 'sampled',
      seed: 1234567,
      runs: 1000,
    },
    { part: 'control', sentence: NO_LINE.butNot[0]?.sentence, anchor: 'or-has-no-line-either', kind: 'certificate' },
  ]);
  for (const { anchor } of offered(html)) expect(html).toContain(` id="${anchor}"`);
  expect(html.match(/<option /g)).toHaveLength(4);
  const form = html.slice(html.indexOf('<form'), html.indexOf('</form>'));
  expect(form).toMatch(/^<form class="check scripted"/);
  expect(form).toContain('<fieldset class="asked" disabled>');
  expect(form.match(/<button [^>]*>/g)?.every((button) => button.includes(' disabled'))).toBe(true);
  // Under its heading, before what is printed anyway.
  expect(html.indexOf('<form')).toBeGreaterThan(html.indexOf('id="check-it-yourself"'));
  expect(html.indexOf('<form')).toBeLessThan(html.indexOf('From the root of the project'));
});

test('a control has its button at its own end, and another seed where it was searched for', () => {
  const html = page(NO_LINE.id);
  expect(html.match(/<div class="break scripted" data-anchor="or-has-no-line-either">/g)).toHaveLength(1);
  expect(html).not.toContain('With another seed');
  expect(page(HOSTILE_ID)).toContain('With another seed');
});

test('a claim that cannot run says what it needs, and has no form', () => {
  const html = page(ONE_PRODUCT.id);
  expect(html).toContain('it needs <code>node:fs</code>, <code>node:path</code> and <code>vitest</code>, which a page has not.');
  expect(html).not.toMatch(/<form|class="break/);
});

test('text that tries to be markup stays text', () => {
  const html = page(HOSTILE_ID);
  expect(offered(html).map(({ sentence }) => sentence)).toEqual(
    [...HOSTILE.because, ...HOSTILE.beside, ...HOSTILE.butNot].map(({ sentence }) => sentence),
  );
  expect(html).not.toMatch(/<script>alert|<option[^>]*>[^<]*<(?!\/option)/);
});

test('what is printed is handed over unchanged, where there is something to hold against it', () => {
  const script = text(`site/${rowsScript(HOSTILE_ID)}`);
  const world: { rowsOfTheBook?: { readonly [id: string]: string } } = {};
  new Function('globalThis', script)(world);
  expect(world.rowsOfTheBook).toEqual({ [HOSTILE_ID]: canonicalJson(HOSTILE) });
  expect(pages(SAMPLE).has(`site/${rowsScript(HOSTILE_ID)}`)).toBe(false);
});

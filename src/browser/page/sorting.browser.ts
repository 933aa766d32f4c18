import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cell, TableRow } from '../../claim/ledger/table.ts';
import { bundler } from '../../command/bundle/bundle.ts';
import { preview } from '../../lesson/publish/preview.ts';
import { SAMPLE } from '../../lesson/sample/sampleBook.ts';
import { pages } from '../../lesson/site/pages.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { launchChromium, visit } from '../testing/chromium.ts';

const FOLDER = temporaryFolder('sorting', {}, afterAll);
const [CLAIM] = SAMPLE.ledger.claims;
const LESSON = pathToFileURL(join(FOLDER, 'book', 'site', `${CLAIM?.id}.html`)).href;
const PHONE = { width: 360, height: 740 };

let browser: Browser;

/** The sample's first claim with a table in the place of its picture: the sentence shows every answer that there is. */
beforeAll(async () => {
  const [{ sentence: by } = { sentence: '' }] = CLAIM?.because ?? [];
  const cell = (verdict: 'yes' | 'no' | 'not shown'): Cell =>
    verdict === 'not shown' ? { verdict } : { verdict, claim: CLAIM?.id ?? '', by };
  const row = (name: string, ...answers: readonly Parameters<typeof cell>[0][]): TableRow => {
    return { name, formula: '\\max\\left(x, \\frac{x}{100}\\right)', graph: 'M0,24L56,0', cells: answers.map(cell) };
  };
  const columns = ['is it odd?', 'is it even?', 'does it ever fall?', 'can it do what no other in this table can do?'];
  const table = {
    columns,
    rows: [
      row('tanh', 'yes', 'no', 'no', 'no'),
      row('ReLU', 'no', 'no', 'not shown', 'no'),
      row('cosine', 'no', 'yes', 'yes', 'no'),
    ],
  };
  const claims = SAMPLE.ledger.claims.map((claim) =>
    claim === CLAIM ? { ...claim, figures: claim.figures.map((figure) => ({ ...figure, table })) } : claim,
  );
  const book = { ...SAMPLE, ledger: { ...SAMPLE.ledger, claims } };
  preview(FOLDER, 'book', pages(book, await bundler(process.cwd())([])));
  browser = await launchChromium();
});

afterAll(() => browser?.close());

const kinds = (page: Page): Promise<readonly string[]> => page.locator('.answers tbody th').allInnerTexts();
const sorts = (page: Page): Promise<readonly (string | null)[]> =>
  page.locator('.answers thead th').evaluateAll((heads) => heads.map((head) => head.getAttribute('aria-sort')));

test('a head sorts by its column with the keyboard: upwards, downwards, and back into the order of the book', () =>
  visit(
    browser,
    {},
    async (page) => {
      await page.goto(LESSON);
      expect(await kinds(page)).toEqual(['tanh', 'ReLU', 'cosine']);
      await page.getByRole('button', { name: 'Does it ever fall?' }).focus();
      await page.keyboard.press('Enter');
      expect(await kinds(page)).toEqual(['cosine', 'tanh', 'ReLU']);
      expect(await sorts(page)).toEqual([null, null, null, 'ascending', null, null]);
      await page.keyboard.press('Space');
      expect(await kinds(page)).toEqual(['ReLU', 'tanh', 'cosine']);
      expect(await sorts(page)).toEqual([null, null, null, 'descending', null, null]);
      // Another column begins upwards, and equal rows keep the order of the book.
      await page.getByRole('button', { name: 'Is it odd?' }).click();
      expect(await kinds(page)).toEqual(['tanh', 'ReLU', 'cosine']);
      expect(await sorts(page)).toEqual([null, 'ascending', null, null, null, null]);
      await page.getByRole('button', { name: 'Is it odd?' }).click();
      expect(await kinds(page)).toEqual(['ReLU', 'cosine', 'tanh']);
      await page.getByRole('button', { name: 'Is it odd?' }).click();
      expect(await kinds(page)).toEqual(['tanh', 'ReLU', 'cosine']);
      expect(await sorts(page)).toEqual([null, null, null, null, null, null]);
      await page.getByRole('button', { name: 'Kind' }).click();
      expect(await kinds(page)).toEqual(['cosine', 'ReLU', 'tanh']);
    },
    true,
  ));

test('an answer leads to the sentence that shows it, unfolded', () =>
  visit(browser, {}, async (page) => {
    await page.goto(LESSON);
    await page.locator('.answers td a').first().click();
    expect(decodeURIComponent(new URL(page.url()).hash)).toContain('share-a-midpoint');
    expect(await page.locator(':target').isVisible()).toBe(true);
  }));

test('on a phone the box scrolls and not the page, and nothing moves by the script', () =>
  visit(
    browser,
    { viewport: PHONE },
    async (page) => {
      await page.goto(LESSON);
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
      const box = page.locator('.answers');
      expect(await box.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
      const heads = (): Promise<unknown> =>
        page.locator('.answers thead th').evaluateAll((all) => all.map((head) => [head.clientWidth, head.clientHeight]));
      const before = await heads();
      // The same heads as they are without a script.
      await page.evaluate(
        "document.querySelectorAll('.answers thead button').forEach((one) => one.replaceWith(...one.childNodes))",
      );
      expect(await heads()).toEqual(before);
    },
    true,
  ));

test('without a script the table is there whole, and nothing says that it sorts', () =>
  visit(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(LESSON);
    expect(await page.locator('.answers thead').innerText()).toContain('Is it odd?');
    expect(await page.locator('.answers tbody').innerText()).toContain('not shown');
    expect(await page.locator('.answers button').count()).toBe(0);
    expect(await page.getByText('Choose a head').isVisible()).toBe(false);
  }));

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, violationsOf, wrongsOf } from '../../browser/testing/chromium.ts';
import { type Served, serve } from '../../browser/testing/serve.ts';

const SITE = join(process.cwd(), 'lessons', 'site');
/** The narrowest phone and a desk. */
const PHONE = { width: 360, height: 800 };
const DESK = { width: 1280, height: 900 };

/** A window on a screen of one size, through which one page after the other is looked at. */
interface Screen {
  readonly page: Page;
  /** What went wrong since this was last emptied. */
  readonly wrong: string[];
}

let browser: Browser;
let served: Served;
let desk: Screen;
let phone: Screen;

beforeAll(async () => {
  if (!existsSync(join(SITE, 'index.html'))) throw new Error('There are no pages to look at: npm run lessons');
  served = await serve(SITE);
  browser = await launchChromium();
  [desk, phone] = [await screenOf(DESK), await screenOf(PHONE)];
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

const FILES = existsSync(SITE)
  ? readdirSync(SITE, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .sort()
  : ['index.html'];
const PAGES = FILES.filter((path) => path.endsWith('.html'));
const STYLES = FILES.filter((path) => path.endsWith('.css'));

// One window for all pages: the browser need not read its own scripts, nor axe, anew for each, which took half of the time.
async function screenOf(viewport: { readonly width: number; readonly height: number }): Promise<Screen> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  return { page, wrong: wrongsOf(page) };
}

/** Waits for every picture, whether anybody has scrolled to it or not; gives those that did not come. */
function missingPictures(page: Page): Promise<unknown> {
  return page.evaluate(
    `Promise.all([...document.images].map((image) => { image.loading = 'eager'; return image.decode().catch(() => undefined); }))
      .then(() => [...document.images].filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0).map(({ src }) => src))`,
  );
}

const markupOf = (page: Page): Promise<unknown> => page.evaluate('document.documentElement.outerHTML');

type Scheme = 'light' | 'dark';

/** Loads a page in one scheme, and expects it to be whole, to fit, to be legible, and to have the same markup in the other scheme. */
async function expectPage(
  { page, wrong }: Screen,
  address: string,
  [scheme, other]: readonly [Scheme, Scheme],
  rules: 'all' | 'of looks',
): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(address, { waitUntil: 'load' });
  expect(await missingPictures(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  expect(await violationsOf(page, rules), scheme).toEqual([]);
  const markup = await markupOf(page);
  await page.emulateMedia({ colorScheme: other });
  expect(await markupOf(page)).toBe(markup);
  expect(wrong.splice(0)).toEqual([]);
}

test.each(PAGES)('%s is light enough for a phone on the road', (path) => {
  // 150 KB, as was asked of every page; larger figures are files of their own.
  expect(statSync(join(SITE, path)).size).toBeLessThan(150_000);
});

test('the styles tell light from dark in colours alone', () => {
  const styles = STYLES.map((path) => readFileSync(join(SITE, path), 'utf8')).join('');
  // light-dark() can stand for a colour only; a query could change anything.
  expect(styles).toContain('light-dark(');
  expect(styles).not.toContain('prefers-color-scheme');
  for (const path of PAGES)
    expect(readFileSync(join(SITE, path), 'utf8'), path).not.toMatch(/<style|\sstyle=|prefers-color-scheme/);
});

// A page is loaded once from disk, on a desk, in light, and once over http, on a phone, in dark, so that each scheme is
// looked at once; each time the preference then changes to the other scheme, as a reader's does at dusk.
test.each(PAGES)('%s, from disk and over http, on a desk and on a phone, light and dark', async (path) => {
  await phone.page.setViewportSize(PHONE);
  await expectPage(desk, pathToFileURL(join(SITE, path)).href, ['light', 'dark'], 'all');
  await expectPage(phone, `${served.address}${path}`, ['dark', 'light'], 'of looks');
  await phone.page.setViewportSize(DESK);
  expect(await phone.page.locator('body').innerText()).toBe(await desk.page.locator('body').innerText());
  expect(phone.wrong.splice(0)).toEqual([]);
});

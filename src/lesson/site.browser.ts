import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, violationsOf, wrongsOf } from '../browser/testing/chromium.ts';
import { type Served, serve } from '../browser/testing/serve.ts';

const SITE = join(process.cwd(), 'lessons', 'site');
/** The narrowest phone and a desk. */
const PHONE = { width: 360, height: 800 };
const DESK = { width: 1280, height: 900 };

let browser: Browser;
let served: Served;

beforeAll(async () => {
  if (!existsSync(join(SITE, 'index.html'))) throw new Error('There are no pages to look at: npm run lessons');
  served = await serve(SITE);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

const PAGES = existsSync(SITE)
  ? readdirSync(SITE, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html'))
      .map((path) => path.replaceAll('\\', '/'))
      .sort()
  : ['index.html'];

/** Waits for every picture, whether anybody has scrolled to it or not; gives those that did not come. */
function missingPictures(page: Page): Promise<unknown> {
  return page.evaluate(
    `Promise.all([...document.images].map((image) => { image.loading = 'eager'; return image.decode().catch(() => undefined); }))
      .then(() => [...document.images].filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0).map(({ src }) => src))`,
  );
}

/** Expects a page, as it stands, to be whole and to fit. */
async function expectWhole(page: Page): Promise<void> {
  expect(await missingPictures(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
}

async function expectLegible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOf(page), colorScheme).toEqual([]);
  }
}

test.each(PAGES)('%s is light enough for a phone on the road', (path) => {
  // 150 KB, as was asked of every page; larger figures are files of their own.
  expect(statSync(join(SITE, path)).size).toBeLessThan(150_000);
});

// A page is loaded once from disk, on a desk, and once over http, on a phone; what differs by scheme is style alone,
// which follows the reader's preference without loading anything anew.
test.each(PAGES)('%s, from disk and over http, on a desk and on a phone, light and dark', async (path) => {
  const context = await browser.newContext({ viewport: DESK });
  try {
    const page = await context.newPage();
    const wrong = wrongsOf(page);
    await page.goto(pathToFileURL(join(SITE, path)).href, { waitUntil: 'load' });
    await expectWhole(page);
    await expectLegible(page);
    const text = await page.locator('body').innerText();
    await page.setViewportSize(PHONE);
    await page.goto(`${served.address}${path}`, { waitUntil: 'load' });
    await expectWhole(page);
    await expectLegible(page);
    await page.setViewportSize(DESK);
    expect(await page.locator('body').innerText()).toBe(text);
    expect(wrong).toEqual([]);
  } finally {
    await context.close();
  }
});

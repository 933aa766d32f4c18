import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, violationsOf, wrongsOf } from '../browser/testing/chromium.ts';

const SITE = join(process.cwd(), 'lessons', 'site');
/** The narrowest phone and a desk, in both schemes. */
const VIEWS = [
  { name: '360 px wide, light', width: 360, scheme: 'light' },
  { name: '1280 px wide, dark', width: 1280, scheme: 'dark' },
  { name: '360 px wide, dark', width: 360, scheme: 'dark' },
  { name: '1280 px wide, light', width: 1280, scheme: 'light' },
] as const;

let browser: Browser;

beforeAll(async () => {
  if (!existsSync(join(SITE, 'index.html'))) throw new Error('There are no pages to look at: npm run lessons');
  browser = await launchChromium();
});

afterAll(() => browser?.close());

const PAGES = existsSync(SITE)
  ? readdirSync(SITE, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html'))
      .sort()
  : ['index.html'];

describe.each(VIEWS)('$name', ({ width, scheme }) => {
  test.each(PAGES)('%s', async (path) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
    try {
      const page = await context.newPage();
      const wrong = wrongsOf(page);
      await page.goto(pathToFileURL(join(SITE, path)).href, { waitUntil: 'load' });
      // Wait for every picture, whether anybody has scrolled to it or not.
      await page.evaluate(
        "Promise.all([...document.images].map((image) => { image.loading = 'eager'; return image.decode().catch(() => undefined); }))",
      );
      expect(wrong).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
      expect(
        await page.evaluate(
          '[...document.images].filter((image) => image.complete && image.naturalWidth === 0).map((image) => image.src)',
        ),
      ).toEqual([]);
      expect(await violationsOf(page)).toEqual([]);
    } finally {
      await context.close();
    }
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const SITE = join(process.cwd(), 'lessons', 'site');
/** Where Debian, macOS and Windows keep a chromium; CHROMIUM names another. */
const BROWSERS = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
  const executablePath = BROWSERS.find((path) => path !== '' && existsSync(path));
  if (executablePath === undefined)
    throw new Error('No chromium was found: install one, or name it in the environment variable CHROMIUM.');
  browser = await chromium.launch({ executablePath, args: FLAGS });
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
      const wrong: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
      page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
      page.on('request', (request) => {
        if (!/^(file|data):/.test(request.url())) wrong.push(`leaves the machine: ${request.url()}`);
      });
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
      // axe is run through the debugger, which the page's own policy does not touch.
      await page.evaluate(AXE);
      const violations = (await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))',
      )) as readonly string[];
      expect(violations).toEqual([]);
    } finally {
      await context.close();
    }
  });
});

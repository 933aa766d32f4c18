import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, windowIn } from '../../browser/testing/chromium.ts';

const SITE = join(process.cwd(), 'lessons', 'site');
/** High enough that no figure is made smaller to be seen at once. */
const DESK = { viewport: { width: 1280, height: 1200 } };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** Narrow drawings with letters at their axes, each on a page with others. */
const FOLDS = '04-piecewise-linear/depth-folds';
/** One that is nearly as wide as the column. */
const INSIDE = '03-activations/tanh-stays-inside';
const LINE = '02-separability/no-line-separates-xor';

let browser: Browser;

beforeAll(async () => {
  if (!existsSync(join(SITE, 'index.html'))) throw new Error('There are no pages to look at: npm run lessons');
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

async function on<T>(id: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const { page, giveBack } = await windowIn(browser, options);
  await page.goto(pathToFileURL(join(SITE, `${id}.html`)).href, { waitUntil: 'load' });
  const seen = await look(page);
  await giveBack();
  return seen;
}

/** How large a letter of the figure comes out, in units of its drawing and in pixels, those of the text, and the figure's width. */
const LETTER = `(() => {
  const stage = document.querySelector('.live .stage');
  const units = parseFloat(getComputedStyle(stage.querySelector('text:not(.on-one, .on-zero)')).fontSize);
  const { width } = stage.getBoundingClientRect();
  const scale = width / stage.querySelector('svg').viewBox.baseVal.width;
  return { units, width, pixels: units * scale, text: parseFloat(getComputedStyle(document.body).fontSize) };
})()`;
type Letter = { readonly units: number; readonly pixels: number; readonly text: number; readonly width: number };

test('at a desk the letters of a narrow figure are about as large as the text, alive and in its file; on a phone they stay as drawn', async () => {
  const { units, pixels, text, width } = await on(INSIDE, DESK, (page) => page.evaluate<Letter>(LETTER));
  // They used to be a third larger than the text. In a column of 31.5 em they would be 15 · 31.5/460 em, which is 1.027;
  // a figure that is held to 440 pixels of height, so that all of it is in sight, has smaller ones by as much.
  expect(pixels).toBeCloseTo((15 * width) / 460, 1);
  expect(pixels / text).toBeLessThan(1.03);
  expect(pixels / text).toBeGreaterThan(0.9);
  const file = readFileSync(join(SITE, 'figures', `${INSIDE}.svg`), 'utf8');
  const [, drawn = ''] = /min-width:440px\)\{text[^{]*\{font-size:([\d.]+)px/.exec(file) ?? [];
  // The file has tenths.
  expect(Math.abs(Number(drawn) - units)).toBeLessThanOrEqual(0.05);
  expect((await on(INSIDE, PHONE, (page) => page.evaluate<Letter>(LETTER))).units).toBe(15);
});

test('on a phone a picture has the whole width of the screen, and the page is no wider for it', async () => {
  for (const id of [FOLDS, LINE]) {
    const seen = await on(id, PHONE, (page) =>
      page.evaluate<readonly (readonly number[])[]>(`[
        [0, document.documentElement.scrollWidth],
        ...[...document.querySelectorAll('.picture, .is-live .stage')].map((box) => {
          const { left, right } = box.getBoundingClientRect();
          return [left, right];
        }),
      ]`),
    );
    expect(seen.length).toBeGreaterThan(2);
    for (const edges of seen) expect(edges).toEqual([0, 360]);
  }
});

test('how to change a figure is said where it can be changed, and neither on paper nor without a script', async () => {
  const isSeen = (page: Page): Promise<boolean> => page.locator('.live .how').first().isVisible();
  const keys = (page: Page): Promise<boolean> => page.locator('.live .how .keys').first().isVisible();
  expect(await on(LINE, DESK, async (page) => [await isSeen(page), await keys(page)])).toEqual([true, true]);
  // Where there is nothing but a finger, nothing is said of keys.
  expect(await on(LINE, PHONE, async (page) => [await isSeen(page), await keys(page)])).toEqual([true, false]);
  expect(await on(LINE, { ...DESK, javaScriptEnabled: false }, isSeen)).toBe(false);
  const onPaper = await on(LINE, DESK, async (page) => {
    await page.emulateMedia({ media: 'print' });
    return isSeen(page);
  });
  expect(onPaper).toBe(false);
});

test('no caption tells a reader of paper to move something', () => {
  const lessons = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((path) => /^\d\d-.*\.html$/.test(path));
  expect(lessons.length).toBeGreaterThan(50);
  for (const path of lessons) {
    const captions = readFileSync(join(SITE, path), 'utf8').matchAll(/<p class="caption">(.*?)<\/p>/gs);
    for (const [, caption] of captions) expect(caption, path).not.toMatch(/\b(drag|tap|handles?|slider)\b/i);
  }
});

test('a raised 1 is not that of the typeface, which looks like an I', async () => {
  const widths = await on(LINE, DESK, (page) =>
    page.evaluate<readonly number[]>(`document.fonts.ready.then(() => {
      const measure = document.createElement('canvas').getContext('2d');
      return ['Vollkorn, monospace', 'monospace'].map((family) => { measure.font = '100px ' + family; return measure.measureText('¹').width; });
    })`),
  );
  expect(widths[0]).toBe(widths[1]);
});

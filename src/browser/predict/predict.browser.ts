import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { preview } from '../../lesson/publish/preview.ts';
import { HOSTILE_ID } from '../../lesson/sample/hostile.ts';
import { NO_LINE } from '../../lesson/sample/noLine.ts';
import { SAMPLE } from '../../lesson/sample/sampleBook.ts';
import { pages } from '../../lesson/site/pages.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { launchChromium, violationsOf, visitOnce, windowIn } from '../testing/chromium.ts';
import { type Served, serve } from '../testing/serve.ts';

const LESSON = `${NO_LINE.id}.html`;
const HOSTILE = `${HOSTILE_ID}.html`;
const DESK = { viewport: { width: 1280, height: 900 } };

let browser: Browser;
let served: Served;
const FOLDER = temporaryFolder('predict', {}, afterAll);
const SITE = join(FOLDER, 'book', 'site');
/** Where a page is found, on disk and over http. */
const addresses = {
  file: (path: string): string => pathToFileURL(join(SITE, path)).href,
  http: (path: string): string => served.address + path,
};

beforeAll(async () => {
  const entry = join(import.meta.dirname, '..', 'page', 'page.ts');
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', target: 'es2022' });
  const scripts = { files: new Map([['scripts/page.js', outputFiles[0]?.text ?? '']]), missing: new Map() };
  preview(FOLDER, 'book', pages(SAMPLE, scripts));
  served = await serve(SITE);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

/** A reader who has seen no page before, whose pages must do nothing wrong. */
async function reader(options: BrowserContextOptions = {}): Promise<Page> {
  const window = await windowIn(browser, { ...DESK, ...options });
  onTestFinished(async ({ task }) => {
    const wrong = [...window.wrong];
    await (task.result?.state === 'fail' || wrong.length > 0 ? window.close() : window.giveBack());
    expect(wrong).toEqual([]);
  });
  return window.page;
}

const form = (page: Page) => page.locator('form.predict');
const answer = (page: Page, name: string) => form(page).getByRole('radio', { name });
const commit = (page: Page) => page.getByRole('button', { name: 'Commit' }).click();
const solution = (page: Page) => page.locator('.predict details');
const isOpen = (page: Page) => solution(page).evaluate((details) => (details as HTMLDetailsElement).open);
/** How each answer is marked, as a reader reads it. */
const tags = (page: Page) => page.locator('.predict .tag').allTextContents();
/** How far below the title the next section begins. */
const below = (page: Page) =>
  page.evaluate(() => {
    const [from, to] = [document.querySelector('h1'), document.querySelectorAll('h2')[1]].map(
      (heading) => heading?.getBoundingClientRect().top,
    );
    return (to ?? Number.NaN) - (from ?? Number.NaN);
  });

describe.each(['file', 'http'] as const)('over %s', (scheme) => {
  const at = addresses[scheme];

  test('a reader commits to an answer, and then the page says which is right, and why', async () => {
    const page = await reader();
    await page.goto(at(LESSON));
    expect(await form(page).locator('legend').textContent()).toMatch(/^Can a line, .* do XOR\?$/);
    expect(await solution(page).isVisible()).toBe(false);
    await answer(page, 'Only a *long* one').check();
    expect(await tags(page)).toEqual(['', '', '', '']);
    await commit(page);
    expect(await tags(page)).toEqual(['', 'right', 'your answer', '']);
    expect(await page.getByRole('status').textContent()).toBe('You were wrong.');
    // The wrong answer has its reason, too.
    expect(await solution(page).locator('li').nth(2).innerText()).toMatch(
      /^\s*Wrong: Only a \*long\* one\. A drawing ends, .* but a \*line\* never ends\. The reason: The ones and the zeros share a midpoint, so no line can part them$/,
    );
    expect(await isOpen(page)).toBe(true);
    const link = solution(page).locator('li').nth(1).getByRole('link').last();
    expect(await link.textContent()).toBe('The ones and the zeros share a midpoint, so no line can part them');
    await link.click();
    expect(await page.locator(':target').textContent()).toMatch(/^The ones and the zeros share a midpoint/);
    expect(await answer(page, 'No').first().isDisabled()).toBe(true);
  });

  test('what a reader predicted is there again, told in the contents, asked anew, and forgotten', async () => {
    const page = await reader();
    await page.goto(at('contents.html'));
    const told = page.locator('.tally');
    expect(await told.innerText()).toBe('You have answered none of the 2 yet.');
    await page.goto(at(LESSON));
    await answer(page, 'Yes, as it does OR').check();
    await commit(page);
    await page.goto(at(HOSTILE));
    await form(page).getByRole('radio').first().check();
    await commit(page);
    expect(await page.getByRole('status').textContent()).toBe('You were right.');

    await page.goto(at('contents.html'));
    expect(await told.innerText()).toMatch(/^You have answered 2 of the 2, 1 of them right\./);
    await page.locator('#predict-first + .body summary').click();
    expect(await page.locator('.outcome').allTextContents()).toEqual([' You were wrong.', ' You were right.']);
    await page.locator('#predict-first + .body details a').first().click();
    expect(page.url()).toMatch(/no-line-separates-xor\.html$/);
    expect(await answer(page, 'Yes, as it does OR').isChecked()).toBe(true);
    expect(await tags(page)).toEqual(['your answer', 'right', '', '']);
    // Folded, so that nothing has moved by it.
    expect(await isOpen(page)).toBe(false);

    await page.getByRole('button', { name: 'Ask me again' }).click();
    expect(await tags(page)).toEqual(['', '', '', '']);
    expect(await form(page).getByRole('radio', { checked: true }).count()).toBe(0);
    await page.goBack();
    expect(await told.innerText()).toMatch(/^You have answered 1 of the 2, 1 of them right\./);
    await page.getByRole('button', { name: 'Forget them' }).click();
    expect(await told.innerText()).toBe('You have answered none of the 2 yet.');
    await page.goto(at(HOSTILE));
    expect(await tags(page)).toEqual(['', '']);
  });
});

test('with the keyboard alone', async () => {
  const page = await reader();
  await page.goto(addresses.file(LESSON));
  await page.locator('main a').first().focus();
  // Past the terms and the formula in the question.
  while (!(await page.locator(':focus').evaluate((element) => element.matches('input')))) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await answer(page, 'Yes, as it does OR').isChecked()).toBe(true);
  await page.keyboard.press('ArrowDown');
  expect(await page.locator(':focus').evaluate((input) => (input as HTMLInputElement).value)).toBe('1');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('status').textContent()).toBe('You were right.');
  expect(await page.locator(':focus').textContent()).toBe('The answer');
  await page.keyboard.press('Enter');
  expect(await isOpen(page)).toBe(false);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.locator(':focus').evaluate((input) => (input as HTMLInputElement).value)).toBe('0');
});

test('no answer, no commitment', async () => {
  const page = await reader();
  await page.goto(addresses.file(LESSON));
  const button = page.getByRole('button', { name: 'Commit' });
  expect(await button.isDisabled()).toBe(true);
  // Nor by the keyboard.
  await answer(page, 'No').first().focus();
  await page.keyboard.press('Enter');
  expect(await tags(page)).toEqual(['', '', '', '']);
  expect(await solution(page).isVisible()).toBe(false);
  await page.keyboard.press('Space');
  expect(await button.isEnabled()).toBe(true);
  await commit(page);
  await page.getByRole('button', { name: 'Ask me again' }).click();
  expect(await button.isDisabled()).toBe(true);
});

test('without a script the question, all answers and the folded solution can be read', async () => {
  const page = await reader({ javaScriptEnabled: false });
  await page.goto(addresses.file(LESSON));
  const section = page.locator('.question');
  expect(await section.locator(':scope > ul > li').allTextContents()).toEqual([
    'Yes, as it does OR',
    'No',
    'Only a *long* one',
    'Yes, one drawn at random',
  ]);
  expect(await section.locator('details ul').isVisible()).toBe(false);
  await section.locator('summary').click();
  expect(await section.locator('details li').nth(1).innerText()).toMatch(/^\s*Right: No\. \s*Proved by a certificate: The ones/);
  await page.goto(addresses.file('contents.html'));
  expect(await page.locator('#predict-first + .body').innerText()).toMatch(/^2 lessons begin with a question/);
});

test.each([360, 1280])(
  'nothing moves by the script at %i px: not at first, and not with a prediction that is there again',
  async (width) => {
    const viewport = { width, height: 900 };
    const plain = await reader({ viewport, javaScriptEnabled: false });
    const page = await reader({ viewport });
    for (const path of [LESSON, HOSTILE]) {
      await plain.goto(addresses.file(path));
      await page.goto(addresses.file(path));
      expect(await form(page).count()).toBe(1);
      expect(await below(page)).toBe(await below(plain));
      await form(page).getByRole('radio').last().check();
      await commit(page);
      expect(await below(page)).toBeGreaterThan(await below(plain));
      await page.reload();
      expect(await page.getByRole('button', { name: 'Ask me again' }).isVisible()).toBe(true);
      expect(await below(page)).toBe(await below(plain));
    }
    // In the argument a line has room beforehand where scripts may run: what a script puts in is as high as that.
    await page.goto(addresses.file('contents.html'));
    const room = () =>
      page.evaluate(() => document.querySelector('#predict-first + .body > details')?.getBoundingClientRect().top);
    const full = await room();
    await page.evaluate(() => document.querySelector('.tally')?.remove());
    // But for what a browser's fractions of a pixel add up to.
    expect(await room()).toBeCloseTo(Number(full), 1);
  },
);

test('a browser that keeps nothing asks as well, and forgets', () =>
  visitOnce(browser, DESK, async (page) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await page.goto(addresses.file(LESSON));
    await answer(page, 'Only a *long* one').check();
    await commit(page);
    expect(await tags(page)).toEqual(['', 'right', 'your answer', '']);
    expect(await page.getByRole('status').textContent()).toBe(
      'You were wrong. Your browser keeps nothing for this page, so your answer is forgotten when you leave it.',
    );
    await page.reload();
    expect(await tags(page)).toEqual(['', '', '', '']);
    await page.goto(addresses.file('contents.html'));
    expect(await page.locator('.tally').innerText()).toBe('You have answered none of the 2 yet.');
  }));

test.each([
  ['no JSON', '{'],
  ['something else', '[1, null, "x"]'],
  ['nothing', 'null'],
  ['an answer that is not there', JSON.stringify({ [NO_LINE.id]: { question: '…', answer: 'Perhaps', isRight: true } })],
  ['half a prediction', JSON.stringify({ [NO_LINE.id]: { answer: 'No' } })],
])('where %s was kept, the question is asked as if for the first time', async (_, kept) => {
  const page = await reader();
  await page.goto(addresses.http('contents.html'));
  await page.evaluate((text) => localStorage.setItem('linear-until-proven-otherwise: predictions', text), kept);
  await page.goto(addresses.http(LESSON));
  expect(await tags(page)).toEqual(['', '', '', '']);
  await answer(page, 'No').first().check();
  await commit(page);
  await page.goto(addresses.http('contents.html'));
  expect(await page.locator('.tally').innerText()).toMatch(/^You have answered 1 of the 2/);
});

test('a question or an answer that reads otherwise since is asked again', async () => {
  const page = await reader();
  await page.goto(addresses.http(LESSON));
  await answer(page, 'Only a *long* one').check();
  await commit(page);
  for (const [from, to] of [
    ['do XOR?', 'ever do XOR?'],
    ['long', 'short'],
  ] as const) {
    const KEY = 'linear-until-proven-otherwise: predictions';
    const before = await page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);
    expect(before).toContain(from);
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, before.replace(from, to)] as const);
    await page.reload();
    expect(await tags(page)).toEqual(['', '', '', '']);
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, before] as const);
    await page.reload();
    expect(await tags(page)).toEqual(['', 'right', 'your answer', '']);
  }
});

test('a hostile question is text in the form as well', async () => {
  const page = await reader();
  await page.goto(addresses.file(HOSTILE));
  await form(page).getByRole('radio').last().check();
  await commit(page);
  expect(await page.locator('.predict :is(script, img, a[href^="javascript"], a[href^="http"])').count()).toBe(0);
  expect(await page.getByRole('status').innerText()).toMatch(/^You were wrong\.$/);
  expect(await solution(page).innerText()).toContain('Right: 1. <script>alert(“1”)</script> `code`');
});

test.each(['light', 'dark'] as const)('axe finds nothing, before and after, in %s', async (colorScheme) => {
  const page = await reader({ colorScheme, viewport: { width: 360, height: 900 } });
  await page.goto(addresses.file(LESSON));
  expect(await violationsOf(page)).toEqual([]);
  await answer(page, 'Yes, one drawn at random').check();
  await commit(page);
  expect(await violationsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.goto(addresses.file('contents.html'));
  await page.locator('#predict-first + .body summary').click();
  expect(await violationsOf(page)).toEqual([]);
});

test('on paper there are letters and no buttons, and nothing of what the reader has answered', async () => {
  const page = await reader();
  await page.goto(addresses.file(LESSON));
  /** What is to be printed, and how the boxes are drawn. */
  const printed = async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.predict :is(button, input, .tag, .said):visible').count()).toBe(0);
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll('.predict fieldset li')].map((box) => {
        const { boxShadow, borderColor } = getComputedStyle(box);
        return [getComputedStyle(box, '::before').content, boxShadow, borderColor];
      }),
    );
    const text = await form(page).innerText();
    await page.emulateMedia({ media: null });
    return { boxes, text };
  };
  const before = await printed();
  expect(before.boxes.map(([letter]) => letter)).toEqual(Array.from({ length: 4 }, () => 'counter(answer, lower-alpha)'));
  expect(before.text).toContain('Yes, one drawn at random');
  expect(before.text).toMatch(/Right: No\./);
  await answer(page, 'Only a *long* one').check();
  await commit(page);
  expect(await printed()).toEqual(before);
});

test.each([360, 1280])('at %i px what marks an answer does not touch the box below it', async (width) => {
  const page = await reader({ viewport: { width, height: 900 } });
  await page.goto(addresses.file(LESSON));
  await answer(page, 'Only a *long* one').check();
  await commit(page);
  const gaps = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.predict fieldset li')];
    return boxes.slice(0, -1).map((box, i) => {
      const tag = box.querySelector('.tag')?.getBoundingClientRect().bottom ?? Number.NaN;
      return (boxes[i + 1]?.getBoundingClientRect().top ?? Number.NaN) - tag;
    });
  });
  expect(gaps[1]).toBeGreaterThanOrEqual(3);
  expect(gaps[2]).toBeGreaterThanOrEqual(3);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundler } from '../../command/bundle/bundle.ts';
import { preview } from '../../lesson/publish/preview.ts';
import { SAMPLE } from '../../lesson/sample/sampleBook.ts';
import { pages } from '../../lesson/site/pages.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { launchChromium, violationsOf, visit } from '../testing/chromium.ts';
import { type Served, serve } from '../testing/serve.ts';

const FOLDER = temporaryFolder('book', {}, afterAll);
const SITE = join(FOLDER, 'book', 'site');
const LESSON = '02-separability/one-product-separates-xor.html';

let browser: Browser;
let served: Served;
let paths: readonly string[];

beforeAll(async () => {
  const made = pages(SAMPLE, await bundler(process.cwd())([]));
  preview(FOLDER, 'book', made);
  paths = [...made.keys()].filter((path) => path.endsWith('.html')).map((path) => path.slice('site/'.length));
  served = await serve(SITE);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

/** Opens a page in a browser that has seen none before, and expects that nothing goes wrong on it. */
function on(
  address: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
  isShownToAxe = false,
): Promise<void> {
  const lookAt = async (page: Page): Promise<void> => {
    await page.goto(address, { waitUntil: 'load' });
    await look(page);
  };
  return visit(browser, { viewport: { width: 1280, height: 900 }, ...options }, lookAt, isShownToAxe);
}

const fromDisk = (path: string): string => pathToFileURL(join(SITE, path)).href;
const WAYS = [
  { way: 'from disk', to: fromDisk },
  { way: 'over http', to: (path: string) => served.address + path },
];

const paperOf = (page: Page): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor');
const LIGHT = 'rgb(253, 253, 251)';
const DARK = 'rgb(21, 23, 28)';

describe.each(WAYS)('$way', ({ to }) => {
  test('the paper is as the system prefers until the reader says otherwise, and that is remembered on the next page', () =>
    on(to('index.html'), { colorScheme: 'light' }, async (page) => {
      expect(await paperOf(page)).toBe(LIGHT);
      await page.getByLabel('Dark').check({ force: true });
      expect(await paperOf(page)).toBe(DARK);
      await page.goto(to('trust.html'));
      expect(await paperOf(page)).toBe(DARK);
      expect(await page.getByLabel('Dark').isChecked()).toBe(true);
      await page.getByLabel('Auto').check({ force: true });
      expect(await paperOf(page)).toBe(LIGHT);
      await page.reload();
      expect(await paperOf(page)).toBe(LIGHT);
    }));

  test('a picture follows the paper, not the system', () =>
    on(to('02-separability/no-line-separates-xor.html'), { colorScheme: 'light' }, async (page) => {
      const scheme = "getComputedStyle(document.querySelector('.picture img')).colorScheme";
      expect(await page.evaluate(scheme)).toBe('light dark');
      await page.getByLabel('Dark').check({ force: true });
      expect(await page.evaluate(scheme)).toBe('dark');
    }));

  test('search: found by words, chosen by keys, and nothing is loaded before it is asked for', () =>
    on(to('index.html'), {}, async (page) => {
      const scripts = "[...document.scripts].map(({ src }) => src.split('/').pop())";
      expect(await page.evaluate(scripts)).not.toContain('search-texts.js');
      await page.keyboard.press('/');
      await page.keyboard.type('lamps corners');
      const found = page.getByRole('option');
      await found.first().waitFor();
      expect(await page.evaluate(scripts)).toContain('search-texts.js');
      expect(await found.first().textContent()).toBe('Which line separates XOR?');
      expect(await found.first().getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Enter');
      await page.waitForURL(/no-line-separates-xor\.html#which-line-separates-xor$/);
    }));
});

test('search: the arrows go round what was found, and axe has nothing to say', () =>
  on(
    fromDisk('index.html'),
    {},
    async (page) => {
      const input = page.getByRole('combobox');
      await input.fill('line');
      const found = page.getByRole('option');
      await found.nth(1).waitFor();
      const chosen = (): Promise<readonly string[]> =>
        found.evaluateAll((all) => all.map((one) => String(one.getAttribute('aria-selected'))));
      const only = async (place: number): Promise<void> => {
        const count = await found.count();
        expect(await chosen()).toEqual(Array.from({ length: count }, (_, i) => String(i === (place + count) % count)));
        expect(await input.getAttribute('aria-activedescendant')).toBe(`found-${(place + count) % count}`);
      };
      await only(0);
      await page.keyboard.press('ArrowDown');
      await only(1);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await only(-1);
    },
    true,
  ));

test('search: the page that is called so leads, nothing false is shown as if it were true, and the field stays in sight', () =>
  on(fromDisk('index.html'), { viewport: { width: 360, height: 740 } }, async (page) => {
    const input = page.getByRole('combobox');
    const found = page.getByRole('option');
    const texts = async (query: string): Promise<readonly string[]> => {
      await input.fill(query);
      await found.first().waitFor();
      return found.allTextContents();
    };
    for (const query of ['no line', 'xor', 'separates']) expect((await texts(query))[0], query).toBe('Which line separates XOR?');
    const either = await texts('or has no line either');
    const isControl = (text: string): boolean => / OR has no line either/.test(text);
    const controls = either.filter(isControl);
    expect(controls).toHaveLength(1);
    expect(controls[0]).toMatch(/ False$/);
    // What is false is found last.
    const [place, count] = [either.findIndex(isControl), either.length];
    expect(either.slice(place).every((text) => text.endsWith(' False'))).toBe(true);
    expect(count).toBeGreaterThan(0);
    const [field, list] = [await input.boundingBox(), await page.locator('.found').boundingBox()];
    expect(list?.y).toBeGreaterThanOrEqual((field?.y ?? Number.NaN) + (field?.height ?? Number.NaN));
    expect(list?.x).toBeGreaterThanOrEqual(0);
  }));

test('search: a half-written word is enough, a misspelt one too, and what is not there is said', () =>
  on(fromDisk(LESSON), {}, async (page) => {
    const input = page.getByRole('combobox');
    await input.fill('hypercub');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Nothing was found.');
    expect(await page.locator('.found').isVisible()).toBe(false);
    const told = await page.locator('.search [role="status"]').boundingBox();
    expect(told?.width).toBeGreaterThan(100);
    await input.fill('hyperplan');
    await page.getByRole('option').first().waitFor();
    await input.fill('hiperplane');
    await page.getByRole('option', { name: 'hyperplane' }).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.found').isVisible()).toBe(false);
    await input.fill('hyperplane');
    await page.getByRole('option').first().waitFor();
    await page.mouse.click(5, 500);
    expect(await page.locator('.found').isVisible()).toBe(false);
    // A slash that is being written is a slash.
    await input.fill('');
    await input.press('/');
    expect(await input.inputValue()).toBe('/');
  }));

describe('the switch of readings', () => {
  const path = 'argument.html';

  test.each([360, 1280])('shows one reading at a time, by keys as well, and nothing below it moves: %i px', (width) =>
    on(fromDisk(path), { viewport: { width, height: 900 } }, async (page) => {
      const group = page.getByRole('group', { name: 'Read as' }).first();
      const [first, second] = [group.getByRole('radio').first(), group.getByRole('radio').nth(1)];
      const readings = group.locator('+ ul > li');
      const visible = async (): Promise<readonly boolean[]> =>
        Promise.all((await readings.all()).map((reading) => reading.isVisible()));
      const end = async (): Promise<number> => {
        const box = await page.locator('footer').boundingBox();
        return (box?.y ?? Number.NaN) + Number(await page.evaluate('scrollY'));
      };
      expect(await first.isChecked()).toBe(true);
      expect(await visible()).toEqual([true, false]);
      const before = await end();
      await first.focus();
      await page.keyboard.press('ArrowRight');
      expect(await second.isChecked()).toBe(true);
      expect(await visible()).toEqual([false, true]);
      expect(await end()).toBe(before);
      // They lie on one another: the list is no higher than the longest of them, but for what a browser's fractions of a pixel add up to.
      const heights = await readings.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height));
      const list = await group.locator('+ ul').boundingBox();
      expect(list?.height).toBeCloseTo(Math.max(...heights), 1);
    }),
  );

  test('is not there without a script, where all the readings are', () =>
    on(fromDisk(path), { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.switch').first().isVisible()).toBe(false);
      const readings = page.locator('.switch').first().locator('+ ul > li');
      expect(await readings.count()).toBe(2);
      for (const reading of await readings.all()) expect(await reading.isVisible()).toBe(true);
    }));
});

test('without a script nothing is missing that stands there with one, but for search and switches', async () => {
  const looked = ['index.html', 'argument.html', LESSON, 'trust.html', 'glossary.html', 'graph.html'];
  const piecesOf = async (javaScriptEnabled: boolean): Promise<ReadonlyMap<string, readonly string[]>> => {
    const pieces = new Map<string, readonly string[]>();
    await visit(browser, { viewport: { width: 1280, height: 900 }, javaScriptEnabled }, async (page) => {
      for (const path of looked) {
        await page.goto(fromDisk(path), { waitUntil: 'load' });
        const found = await page
          .locator('main :is(h1, h2, h3, p, li, th, td, summary)')
          .evaluateAll((all) => all.map((piece) => piece.textContent ?? ''));
        pieces.set(
          path,
          found.map((text) => text.replace(/\s+/g, ' ').trim()),
        );
        if (javaScriptEnabled) continue;
        for (const tool of await page.locator('.scripted').all()) expect(await tool.isVisible()).toBe(false);
      }
    });
    return pieces;
  };
  const [without, withScript] = [await piecesOf(false), await piecesOf(true)];
  for (const path of looked) {
    const there = without.get(path) ?? [];
    expect(there.length, path).toBeGreaterThan(10);
    expect(
      there.filter((piece) => withScript.get(path)?.includes(piece) !== true),
      path,
    ).toEqual([]);
  }
});

// The pages of the real book are looked at in all four views by src/lesson/site.browser.ts.
test.each([
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const)(
  'no page scrolls sideways or offends axe: $width px, $colorScheme',
  ({ width, colorScheme }) =>
    // Through one window: the browser need not begin anew for each page, and nothing on a page is touched.
    visit(browser, { viewport: { width, height: 900 }, colorScheme }, async (page) => {
      for (const path of paths) {
        await page.goto(fromDisk(path), { waitUntil: 'load' });
        expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width);
        expect(await violationsOf(page), path).toEqual([]);
      }
    }),
  240_000,
);

test('nothing moves while a page is read in, and its text is there at once in its own face', async () => {
  for (const path of ['index.html', LESSON, 'glossary.html']) {
    const context = await browser.newContext({ viewport: { width: 360, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(
      "globalThis.moved = 0; new PerformanceObserver((list) => { for (const { value } of list.getEntries()) globalThis.moved += value; }).observe({ type: 'layout-shift', buffered: true });",
    );
    await page.goto(fromDisk(path), { waitUntil: 'load' });
    await page.waitForTimeout(300);
    expect(await page.evaluate('globalThis.moved'), path).toBe(0);
    expect(await page.evaluate("document.fonts.check('1rem Vollkorn')"), path).toBe(true);
    await context.close();
  }
});

test('a head that is half read in is not shown, for what comes after it in a line moves it', async () => {
  const isSeen = (page: Page): Promise<boolean> => page.locator('.head').isVisible();
  const whole = readFileSync(join(SITE, 'index.html'), 'utf8');
  writeFileSync(join(SITE, 'half.html'), whole.slice(0, whole.indexOf('graph.html')));
  for (const [path, seen] of [
    ['half.html', false],
    ['index.html', true],
    [LESSON, true],
  ] as const)
    await on(fromDisk(path), { viewport: { width: 360, height: 900 } }, async (page) => {
      expect(await isSeen(page), path).toBe(seen);
    });
});

test('on paper: every reading, no tools, dark ink on white whatever the screen has', () =>
  on(fromDisk('argument.html'), { colorScheme: 'dark' }, async (page) => {
    await page.getByLabel('Dark').check({ force: true });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await paperOf(page)).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
    expect(await page.locator('.tools').isVisible()).toBe(false);
    const readings = page.locator('.readings > li');
    expect(await readings.evaluateAll((items) => items.every((item) => getComputedStyle(item).display !== 'none'))).toBe(true);
    // What is folded away on the screen cannot be unfolded on paper.
    await page.goto(fromDisk('contents.html'));
    const fold = page.locator('.fold', { hasText: 'The questions' }).first();
    expect(await fold.getAttribute('open')).toBe(null);
    const heights = await fold.evaluate((details) =>
      [details, details.children[0]].map((part) => part?.getBoundingClientRect().height),
    );
    expect(heights[0]).toBeGreaterThan((heights[1] ?? Number.NaN) + 10);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  }));

test('a sentence has an address of its own, shown when one points at it or comes by keys', () =>
  on(fromDisk('02-separability/no-line-separates-xor.html'), {}, async (page) => {
    const link = page.locator('h3 .here').first();
    const opacity = (): Promise<string> => link.evaluate((element) => getComputedStyle(element).opacity);
    expect(await opacity()).toBe('0');
    await page.locator('h3').first().hover();
    expect(await opacity()).toBe('1');
    await link.click();
    const id = await page.locator('h3').first().getAttribute('id');
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);
  }));

test('every box of the graph leads to its claim', () =>
  on(fromDisk('graph.html'), {}, async (page) => {
    const boxes = page.locator('.drawing a');
    expect(await boxes.count()).toBe(SAMPLE.ledger.claims.length);
    await boxes.first().click();
    await page.waitForURL(/no-line-separates-xor\.html$/);
  }));

test('a link to a control unfolds the check behind it, by whichever way one comes, and so does print', () =>
  on(fromDisk('02-separability/no-line-separates-xor.html'), {}, async (page) => {
    const fold = page.locator('article', { has: page.locator('#or-has-no-line-either') }).locator('details.fold');
    const isOpen = (): Promise<boolean> => fold.evaluate((details) => (details as HTMLDetailsElement).open);
    const height = (): Promise<number> => fold.evaluate((details) => details.getBoundingClientRect().height);
    expect(await isOpen()).toBe(false);
    const folded = await height();
    await page.emulateMedia({ media: 'print' });
    expect(await height()).toBeGreaterThan(folded + 20);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('details.inside > summary').click();
    await page.locator('#the-statement + .body a[href="#or-has-no-line-either"]').click();
    await expect.poll(isOpen).toBe(true);
    await page.reload();
    expect(await isOpen()).toBe(true);
    await page.goto(`${fromDisk('02-separability/no-line-separates-xor.html')}#%`);
  }));

test('what stands behind a lesson is one line until it is asked for: by a click, an address, or print', () =>
  on(fromDisk('02-separability/no-line-separates-xor.html'), {}, async (page) => {
    const evidence = page.locator('#the-evidence');
    expect(await evidence.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await evidence.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('details.inside > summary').click();
    expect(await evidence.isVisible()).toBe(true);
    await page.goto(`${fromDisk('02-separability/one-product-separates-xor.html')}#the-evidence`);
    expect(await evidence.isVisible()).toBe(true);
    await expect.poll(async () => (await evidence.boundingBox())?.y).toBeLessThan(100);
  }));

test('an address of a position from when the first page was the argument leads there', () =>
  on(`${fromDisk('index.html')}#it-is-all-straight-lines`, {}, async (page) => {
    await page.waitForURL(/argument\.html#it-is-all-straight-lines$/);
    await page.goto(`${fromDisk('02-separability/index.html')}#nowhere`);
    expect(page.url()).toMatch(/02-separability\/index\.html#nowhere$/);
  }));

test.each([
  { width: 360, least: 40 },
  { width: 1280, least: 24 },
])('the numbers of the chapters are wide enough for a finger: $width px', ({ width, least }) =>
  on(fromDisk('index.html'), { viewport: { width, height: 740 } }, async (page) => {
    for (const link of await page.locator('.chapters a').all()) {
      const box = await link.boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(least);
      expect(box?.height).toBeGreaterThanOrEqual(least);
    }
  }),
);

test('the foot of a page leads back to its top', () =>
  on(fromDisk('02-separability/no-line-separates-xor.html'), {}, async (page) => {
    await page.getByRole('link', { name: 'Back to the top' }).click();
    await expect.poll(() => page.evaluate('scrollY')).toBe(0);
    expect(await page.evaluate("getComputedStyle(document.querySelector('#top')).backgroundColor")).toBe('rgba(0, 0, 0, 0)');
  }));

describe.each(WAYS)('a picture, enlarged, $way', ({ to }) => {
  test.each([360, 1280])('is as large as the window, with its caption, and back in its place: %i px', (width) =>
    on(
      to('02-separability/no-line-separates-xor.html'),
      { viewport: { width, height: 900 } },
      async (page) => {
        const link = page.getByRole('link', { name: 'Enlarge' });
        const image = page.locator('.picture img');
        const widthOf = async (): Promise<number> => (await image.boundingBox())?.width ?? Number.NaN;
        const text = (): Promise<string> => page.locator('main').innerText();
        const end = (): Promise<unknown> => page.evaluate('document.documentElement.scrollHeight');
        const [before, small, height] = [await text(), await widthOf(), await end()];
        const dialog = page.getByRole('dialog', { name: 'The picture, enlarged' });
        for (const close of ['Escape', 'Close', 'beside'] as const) {
          await link.press('Enter');
          await dialog.waitFor();
          expect(await dialog.locator('.caption').innerText()).toMatch(/^The two diagonals meet in/);
          if (width > 1000) expect(await widthOf()).toBeGreaterThan(small);
          expect(await end()).toBe(height);
          if (close === 'Escape') await page.keyboard.press('Escape');
          if (close === 'Close') await page.getByRole('button', { name: 'Close' }).click();
          if (close === 'beside') await page.mouse.click(2, 2);
          await expect.poll(() => page.locator('dialog').count()).toBe(0);
          expect(await text()).toBe(before);
          expect(await widthOf()).toBe(small);
          expect(await link.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
        }
        await image.click();
        await dialog.waitFor();
        await image.click();
        expect(await dialog.count()).toBe(1);
        await page.keyboard.press('Escape');
        await expect.poll(() => page.locator('dialog').count()).toBe(0);
        await link.press('Enter');
        await dialog.waitFor();
      },
      true,
    ),
  );

  test('is a file of its own without a script', () =>
    on(to('02-separability/no-line-separates-xor.html'), { javaScriptEnabled: false }, async (page) => {
      await page.getByRole('link', { name: 'Enlarge' }).click();
      await page.waitForURL(/\/figures\/02-separability\/no-line-separates-xor\.svg$/);
    }));
});

describe.each(WAYS)('a term of the glossary, $way', ({ to }) => {
  const lesson = '02-separability/no-line-separates-xor.html';

  test('is explained beside the word: by pointer and by keys, dismissed by Escape, and nothing moves', () =>
    on(
      to(lesson),
      { viewport: { width: 360, height: 740 } },
      async (page) => {
        const link = page.locator('.rest a.term', { hasText: 'affine function' }).first();
        const gloss = page.locator('#gloss-affine');
        await page.locator('details.fold > summary', { hasText: 'The check behind it' }).first().click();
        const height = (): Promise<unknown> => page.evaluate('document.documentElement.scrollHeight');
        const before = await height();
        expect(await gloss.isVisible()).toBe(false);
        await link.hover();
        await gloss.waitFor();
        expect(await gloss.innerText()).toMatch(/^Of the form .*: a linear map followed by a shift\./s);
        expect(await height()).toBe(before);
        const [word, box] = [await link.boundingBox(), await gloss.boundingBox()];
        if (word === null || box === null) throw new Error('they have no place');
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(360);
        expect(box.y >= word.y + word.height || box.y + box.height <= word.y).toBe(true);
        // It can be pointed at itself, and stays.
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        await page.waitForTimeout(500);
        expect(await gloss.isVisible()).toBe(true);
        await page.keyboard.press('Escape');
        expect(await gloss.isVisible()).toBe(false);
        await page.mouse.move(0, 0);
        await link.focus();
        expect(await gloss.isVisible()).toBe(true);
        await link.evaluate((element) => element.blur());
        expect(await gloss.isVisible()).toBe(false);
        await link.focus();
      },
      true,
    ));

  test('leads to the glossary, and from there back to the word', () =>
    on(to(lesson), {}, async (page) => {
      const link = page.locator('.rest a.term', { hasText: 'affine function' }).first();
      await page.locator('details.fold > summary', { hasText: 'The check behind it' }).first().click();
      await link.click();
      await page.waitForURL(/glossary\.html\?from=[^#]+#affine$/);
      await page.getByRole('link', { name: 'Back to where you read it' }).click();
      await page.waitForURL(/no-line-separates-xor\.html#word-affine$/);
      const isFocused = () => link.evaluate((element) => element === element.ownerDocument.activeElement);
      await expect.poll(isFocused).toBe(true);
      const box = await link.boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect(box?.y).toBeLessThan(900);
    }));

  test('a finger explains it with a first tap, and follows it with a second', () =>
    on(to(lesson), { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, async (page) => {
      const link = page.locator('.rest a.term', { hasText: 'affine function' }).first();
      const gloss = page.locator('#gloss-affine');
      await page.locator('details.fold > summary', { hasText: 'The check behind it' }).first().tap();
      await link.tap();
      await gloss.waitFor();
      expect(page.url()).toMatch(/no-line-separates-xor\.html$/);
      await link.tap();
      await page.waitForURL(/glossary\.html\?from=[^#]+#affine$/);
    }));

  test.each(['https://evil.example/', '../../etc/passwd.html', 'javascript:alert(1)//a.html', '//evil/a.html', ''])(
    'the way back leads to a page of the book or nowhere: %s',
    (from) =>
      on(`${to('glossary.html')}?from=${encodeURIComponent(from)}#affine`, {}, async (page) => {
        expect(await page.locator('.way-back').count()).toBe(0);
      }),
  );
});

test('for a finger, what one presses at the head of a page and what folds out is 40 px high, and no letter one types is below 16 px', () =>
  on(fromDisk(LESSON), { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, async (page) => {
    const pressed = page.locator('.search input, .paper span, .fold > summary, .numbers > summary');
    const heights = await pressed.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().height).filter((height) => height > 0),
    );
    expect(heights.length).toBeGreaterThan(4);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(40);
    const size = await page.locator('.search input').evaluate((field) => getComputedStyle(field).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(16);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }));

test('a letter about what is wrong names the sentence that the address leads to', () =>
  on(`${fromDisk(LESSON)}#the-product-is-enough`, {}, async (page) => {
    const letter = page.locator('a', { hasText: 'This is wrong' });
    const ends = (): Promise<string> =>
      letter.evaluate((link) => {
        link.addEventListener('click', (event) => event.preventDefault());
        (link as HTMLAnchorElement).click();
        return new URL((link as HTMLAnchorElement).href).searchParams.get('body')?.split('\r\n').at(-1) ?? '';
      });
    expect(await ends()).toBe('Sentence: The product is enough');
    await page.goto(fromDisk(LESSON));
    expect(await ends()).toBe('Sentence: ');
  }));

test('the letter can be copied, for it has no address to go to, and the page says so', () =>
  on(
    `${fromDisk(LESSON)}#the-product-is-enough`,
    { permissions: ['clipboard-read', 'clipboard-write'] },
    async (page) => {
      expect(await page.locator('p', { hasText: 'This is wrong' }).textContent()).toContain('no public address');
      await page.getByRole('button', { name: 'Copy the letter' }).click();
      await page.getByText('It is copied.').waitFor();
      const lines = (await page.evaluate<string>('navigator.clipboard.readText()')).split(/\r?\n/);
      expect(lines[0]).toMatch(/^This is wrong: /);
      expect(lines).toContain('Claim: 02-separability/one-product-separates-xor');
      expect(lines.at(-1)).toBe('Sentence: The product is enough');
    },
    true,
  ));

test('where a page may not copy, the letter is shown', () =>
  on(`${fromDisk(LESSON)}#the-product-is-enough`, {}, async (page) => {
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.getByRole('button', { name: 'Copy the letter' }).click();
    expect(await page.locator('pre', { hasText: 'This is wrong: ' }).textContent()).toContain('Run again by: npm test -- ');
  }));

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Picture } from '../../claim/ledger/picture.ts';
import { bundler } from '../../command/bundle/bundle.ts';
import { preview } from '../../lesson/publish/preview.ts';
import { ONE_PRODUCT } from '../../lesson/sample/oneProduct.ts';
import { SAMPLE as SAMPLE_BOOK } from '../../lesson/sample/sampleBook.ts';
import { pages } from '../../lesson/site/pages.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { type CheckingBook, CLAIMS, check, openCheckingBook, said } from '../checking/checkingBook.ts';
import { expectAsInNode } from '../checking/expectAsInNode.ts';
import { violationsOf } from '../testing/chromium.ts';
import { hashOfCheck } from './permalink.ts';

// What a page that checks itself says and does, apart from what comes of its checks.

const ROOT = process.cwd();
const XOR = '02-separability/no-line-separates-xor';
const DRAWN = 'two thousand lines drawn at random each get some corner wrong';
const MINUTES = 60_000;

let book: CheckingBook;

beforeAll(async () => {
  book = await openCheckingBook();
});

afterAll(() => book?.close());

test('where what shows a neighbour false can be drawn, it is', async () => {
  await book.on(book.fromDisk(XOR), {}, async ({ page }) => {
    const place = page.locator('.break[data-anchor="no-line-does-it-for-and"]');
    await place.locator('.go-on').click();
    const image = place.locator('figure img');
    await image.waitFor();
    expect(await image.getAttribute('alt')).toContain('A line separates them.');
    await expect.poll(() => page.evaluate("document.querySelector('.break figure img').naturalWidth")).toBeGreaterThan(0);
  });
});

test('the picture changes while a counterexample is shrunk, and for a reader who wants no motion only the last one is shown', async () => {
  const id = '04-piecewise-linear/each-unit-has-its-own-half';
  const control = CLAIMS.find((claim) => claim.id === id)?.butNot.findIndex(
    ({ kind, shrinks = 0 }) => kind === 'sampled' && shrinks > 1,
  );
  /** The pictures of a control, in the order in which they appeared, and the one that its check came to. */
  const pictures = async (reducedMotion: 'reduce' | 'no-preference') => {
    let shown: readonly string[] = [];
    let last: Picture | undefined;
    let altText: string | null = null;
    await book.on(book.fromDisk(id), { reducedMotion }, async ({ page, heard }) => {
      const place = page.locator('.break').nth(control ?? -1);
      await page.evaluate(
        `globalThis.shown = [];
        new MutationObserver(() => {
          for (const { src } of document.querySelectorAll('.break img')) if (src !== shown.at(-1)) shown.push(src);
        }).observe(document.body, { subtree: true, childList: true, attributes: true })`,
      );
      await place.locator('.go-on').click();
      await place.locator('.came-to a').waitFor();
      shown = (await page.evaluate('shown')) as readonly string[];
      const cameTo = heard.at(-1)?.cameTo;
      last = cameTo?.holds === true ? cameTo.picture : undefined;
      altText = await page.locator('.break img').last().getAttribute('alt');
    });
    // What it shows is said to those who do not see it as well.
    expect(last?.altText).toMatch(/\S/);
    expect(altText).toBe(last?.altText);
    return { shown, last: `data:image/svg+xml,${encodeURIComponent(last?.svg ?? '')}` };
  };
  const moving = await pictures('no-preference');
  expect(moving.shown.length).toBeGreaterThan(1);
  expect(moving.shown.at(-1)).toBe(moving.last);
  expect((await pictures('reduce')).shown).toEqual([moving.last]);
});

/** A control, with what breaks it, whose refusal has formulas. */
function refusedByFormulas(page: Page): Locator {
  const formulas = page.locator('.rest > p:first-child math');
  return page
    .locator('article', { has: page.locator('.break') })
    .filter({ has: formulas })
    .first();
}

test('formulas in what came out are set as on the page, and are plain text where what sets them is missing', async () => {
  await book.on(book.fromDisk(XOR), {}, async ({ page }) => {
    // Nothing is loaded for it before it is asked for.
    expect(await page.evaluate('typeof typesetBook')).toBe('undefined');
    const article = refusedByFormulas(page);
    await article.locator('.go-on').click();
    await article.locator('.came-to a').waitFor();
    const formulas = (within: string): Promise<readonly string[]> =>
      article.locator(`${within} math`).evaluateAll((all) => all.map((one) => one.outerHTML));
    const printed = await formulas('.rest > p:first-child');
    expect(printed.length).toBeGreaterThan(0);
    expect(await formulas('.came-to')).toEqual(printed);
    await check(page);
    expect(await page.locator('.outcomes math').count()).toBeGreaterThan(0);
    expect(await page.locator('.outcomes').innerText()).not.toMatch(/[$\\]/);
  });
  await book.on(book.overHttp(XOR), {}, async ({ page }) => {
    await page.route('**/typesetBook.js', (route) => route.fulfill({ status: 200, body: '' }));
    const article = refusedByFormulas(page);
    await article.locator('.go-on').click();
    await article.locator('.came-to a').waitFor();
    expect(await article.locator('.came-to math').count()).toBe(0);
    expect(await article.locator('.came-to').innerText()).toMatch(
      /^Refused; nothing had to be searched for\. .*[xy].* Just as printed\./s,
    );
  });
});

test('a claim that cannot run in a page says what it lacks, and has no button', async () => {
  const [[id, missing] = ['', []]] = book.scripts.missing;
  expect(id).not.toBe('');
  await book.on(book.fromDisk(id), { javaScriptEnabled: false }, async ({ page }) => {
    const text = await page.locator('.no-check').innerText();
    for (const name of missing) expect(text).toContain(name);
    expect(await page.locator('form.check, .break').count()).toBe(0);
  });
});

test('a stored computation is left out, with the command that repeats it', async () => {
  const folder = temporaryFolder('checks');
  // A made-up claim with a stored result stands in for the real one of that name.
  const recorded = ONE_PRODUCT.because.find(({ command }) => command !== undefined);
  preview(folder, 'book', pages(SAMPLE_BOOK, await bundler(ROOT)([ONE_PRODUCT.id])));
  const address = pathToFileURL(join(folder, 'book', 'site', `${ONE_PRODUCT.id}.html`)).href;
  await book.on(address, {}, async ({ page, heard }) => {
    await page.locator('form.check select').selectOption({ label: 'It was counted once' });
    expect(await check(page)).toMatch(/^0 checks in [\d.]+ s: 1 too long for a page\. Link/);
    expect(await page.locator('.outcomes').innerText()).toContain(recorded?.command);
    expect(heard).toEqual([]);
  });
});

test('what is just as printed is said to be, and what is not is told field by field', async () => {
  await book.on(book.fromDisk(XOR), {}, async ({ page }) => {
    // What the page has to say of a row that is not what was printed: here the print is changed.
    await page.locator('form.check select').selectOption({ label: DRAWN.charAt(0).toUpperCase() + DRAWN.slice(1) });
    expect(await check(page)).toContain('1 just as printed');
    await page.evaluate(
      `rowsOfTheBook[${JSON.stringify(XOR)}] = rowsOfTheBook[${JSON.stringify(XOR)}].replace('"cases": 2000', '"cases": 2001')`,
    );
    expect(await check(page)).toContain('1 NOT as printed, though nothing was changed');
    expect(await page.locator('.outcomes').innerText()).toContain('Other than on the page: how many: 2,000 here, 2,001 there.');
  });
});

/** Put before the source of a worker: whatever it comes to, it says that it has proved it. */
const LYING = `
  const say = self.postMessage.bind(self);
  const proved = (row) => ({ ...row, strength: 'proved' });
  self.postMessage = ({ cameTo, ...said }) =>
    say({ ...said, ...(cameTo && { cameTo: { ...cameTo, row: proved(cameTo.row), printed: proved(cameTo.printed) } }) });
`;

test('a worker is not believed to have proved what the book has not', async () => {
  await book.on(book.fromDisk(XOR), {}, async ({ page }) => {
    await page.evaluate(
      `const Whole = Blob; Blob = class extends Whole { constructor(parts, more) { super([${JSON.stringify(LYING)}, ...parts], more); } }`,
    );
    await page.locator('form.check select').selectOption({ label: DRAWN.charAt(0).toUpperCase() + DRAWN.slice(1) });
    expect(await check(page)).toContain('1 NOT as printed, though nothing was changed');
    const outcome = await page.locator('.outcomes').innerText();
    expect(outcome).toContain('Not shown');
    expect(outcome).toContain('how strong it is: proved here, supported there');
    expect(outcome).not.toContain('Proved');
  });
});

test.each([
  ['from disk', 'fromDisk'],
  ['over http', 'overHttp'],
] as const)('a link restores the form %s, and running it draws as many as asked', async (_, to) => {
  const sentence = 'two-thousand-lines-drawn-at-random-each-get-some-corner-wrong';
  await book.on(book[to](XOR, hashOfCheck({ claim: XOR, sentence, seed: -3, runs: 500 })), {}, async ({ page, heard }) => {
    const values = () =>
      page.evaluate("['what', 'seed', 'runs'].map((name) => document.querySelector('form.check').elements[name].value)");
    expect(await values()).toEqual([sentence, '-3', '500']);
    expect(await page.evaluate("document.activeElement.closest('form.check') !== null && scrollY > 0")).toBe(true);
    expect(await check(page)).toContain('1 holding with your own seed or runs');
    expect(heard.map(({ ask }) => ask)).toEqual([{ id: XOR, part: 'sentence', sentence: DRAWN, seed: -3, runs: 500 }]);
    await expectAsInNode(heard);
    // Another link, followed on the same page.
    const other = hashOfCheck({ claim: XOR, sentence, seed: 8 });
    await page.evaluate(`location.hash = ${JSON.stringify(other)}`);
    await expect.poll(() => page.locator('[name="seed"]').inputValue()).toBe('8');
    expect(await values()).toEqual([sentence, '8', '']);
    // One to another claim changes nothing.
    await page.evaluate(`location.hash = ${JSON.stringify(hashOfCheck({ claim: 'x', seed: 9 }))}`);
    expect(await values()).toEqual([sentence, '8', '']);
  });
});

test('a link to a counterexample finds it again at once', async () => {
  const control = CLAIMS.find(({ id }) => id === XOR)?.butNot.find(({ path }) => path !== undefined);
  const { seed = 0, path = '', sentence = '' } = control ?? {};
  await book.on(book.fromDisk(XOR), {}, async ({ page, heard }) => {
    const place = page.locator('.break', { has: page.locator('.another') }).first();
    const anchor = await place.getAttribute('data-anchor');
    await page.evaluate(`location.hash = ${JSON.stringify(hashOfCheck({ claim: XOR, sentence: anchor ?? '', seed, path }))}`);
    await expect.poll(() => page.evaluate("document.activeElement.matches('.go-on')")).toBe(true);
    await page.keyboard.press('Enter');
    await place.locator('.came-to a').waitFor();
    expect(heard.map(({ ask }) => ask)).toEqual([{ id: XOR, part: 'control', sentence, seed, path }]);
    expect(await place.locator('.came-to').innerText()).toMatch(/^Found at draw 1, and shrunk no further/);
    await place.getByRole('button', { name: 'With another seed' }).click();
    await expect.poll(() => heard.length, { timeout: MINUTES }).toBe(2);
    expect(heard[1]?.ask.seed).not.toBe(seed);
    await expectAsInNode(heard);
  });
});

test('with another seed there is another counterexample, as is to be expected, and what differs is folded away', async () => {
  await book.on(book.fromDisk(XOR), {}, async ({ page, heard }) => {
    // The seed is the page's own to choose: here what it would draw has its first bit set.
    await page.evaluate(
      'crypto.getRandomValues = (list) => { list[0] = 0xfedcba98; return list; }; HTMLElement.prototype.scrollIntoView = () => {};',
    );
    const place = page.locator('.break', { has: page.locator('.another') }).first();
    const details = place.locator('details.differs');
    await place.getByRole('button', { name: 'With another seed' }).click();
    await place.locator('.came-to a').waitFor();
    expect(heard[0]?.ask.seed).toBe(0xfedcba98 >>> 1);
    const text = await place.locator('.came-to').innerText();
    expect(text).toMatch(/(?:Another|The same) counterexample (?:as on the page\.|.*, as is to be expected with another seed\.)/);
    expect(text).not.toMatch(/: another|seed -|= -\d| \* /);
    expect(await details.locator('li').first().isVisible()).toBe(false);
    await details.locator('summary').click();
    expect(await details.innerText()).toContain(`the seed: ${0xfedcba98 >>> 1} here, `);
    // Not kept for the next one, which is the book's own.
    await place.getByRole('button', { name: 'Break it here' }).click();
    await place.getByText('Just as printed.').waitFor();
    expect(await details.count()).toBe(0);
    await expectAsInNode(heard);
  });
});

test('an experiment is measured anew, and no one says that it was refused without a search', async () => {
  const rare = 'when there are no biases, so that all units bend at zero, it is as rare';
  await book.on(book.fromDisk('03-activations/nonlinear-parts-can-cancel'), {}, async ({ page, heard }) => {
    const place = page.locator('.break', { has: page.locator('.another') }).last();
    await place.getByRole('button', { name: 'With another seed' }).click();
    await place.locator('.came-to a').waitFor();
    expect(heard.map(({ ask }) => ask.sentence)).toEqual([rare]);
    const { seed } = heard[0]?.ask ?? {};
    expect(await place.locator('.came-to').innerText()).toMatch(
      new RegExp(
        `^Measured anew with seed ${seed}\\. Affine networks .* Other numbers than on the page, as is to be expected with another seed\\.`,
      ),
    );
    await place.getByRole('button', { name: 'Break it here' }).click();
    await place.getByText('Just as printed.').waitFor();
    expect(await place.locator('.came-to').innerText()).toMatch(/^Measured anew with the book’s seed, \d+\. /);
    // What is refused case by case is not said to be searched for.
    const cases = page.locator('.break').nth(3);
    await cases.locator('.go-on').click();
    await cases.locator('.came-to a').waitFor();
    expect(await cases.locator('.came-to').innerText()).toMatch(
      /^Found by going through the cases one by one\. It is false for −2/,
    );
    await expectAsInNode(heard);
  });
});

test('a million runs, by keyboard: the page answers all the while, and they can be stopped', {
  timeout: 5 * MINUTES,
}, async () => {
  const sentence = 'two-thousand-lines-drawn-at-random-each-get-some-corner-wrong';
  await book.on(
    book.fromDisk(XOR, hashOfCheck({ claim: XOR, sentence, seed: 5, runs: 1_000_000 })),
    {},
    async ({ page, heard }) => {
      await expect.poll(() => page.evaluate("document.activeElement.matches('form.check [type=submit]')")).toBe(true);
      await page.keyboard.press('Enter');
      await expect
        .poll(() => page.evaluate("document.querySelector('form.check progress').value"), { timeout: 2 * MINUTES })
        .toBeGreaterThan(0.02);
      // Read at once: a million draws take some five seconds.
      const [underWay, digits, isOnStop] = await page.evaluate<readonly unknown[]>(
        `[
          document.querySelector('.under-way').innerText,
          getComputedStyle(document.querySelector('.under-way .where')).fontVariantNumeric,
          document.activeElement.matches('form.check .stop'),
        ]`,
      );
      await page.keyboard.press('Enter');
      expect(underWay).toMatch(/^[\d,]+ of 1,000,000/);
      expect(digits).toBe('lining-nums tabular-nums');
      // The focus has gone to the only button that is awake.
      expect(isOnStop).toBe(true);
      await page.locator('form.check .came-to:not(:empty)').waitFor();
      expect(await said(page)).toMatch(/^Stopped after at least \d[\d,]+ of 1,000,000 draws\.$/);
      expect(await page.evaluate("document.activeElement.matches('form.check [type=submit]')")).toBe(true);
      // Nothing goes on behind the reader's back, and the next run begins anew.
      await page.locator('[name="runs"]').fill('1000');
      expect(await check(page)).toContain('1 holding with your own seed or runs');
      expect(heard).toHaveLength(1);
      await expectAsInNode(heard);
    },
  );
});

test('what was stopped while a control was being broken is said there, and can be broken again', async () => {
  await book.on(book.fromDisk(XOR), {}, async ({ page }) => {
    // A worker that never comes to an end.
    await page.evaluate('globalThis.post = Worker.prototype.postMessage; Worker.prototype.postMessage = () => {}');
    await page.locator('form.check [type="submit"]').click();
    const place = page.locator('.break').first();
    await place.locator('.go-on').click();
    await page.locator('form.check .stop').click();
    await place.getByText('It could not be run: it was stopped.').waitFor();
    await page.evaluate('Worker.prototype.postMessage = post');
    await place.locator('.go-on').click();
    await place.getByText('Just as printed.').waitFor();
  });
});

test('what a control is being broken with can be stopped there, and it can be broken again', async () => {
  await book.on(book.fromDisk(XOR), {}, async ({ page }) => {
    const place = page.locator('.break').first();
    const halt = place.getByRole('button', { name: 'Stop' });
    expect(await halt.isVisible()).toBe(false);
    // A worker that never comes to an end.
    await page.evaluate('globalThis.post = Worker.prototype.postMessage; Worker.prototype.postMessage = () => {}');
    await place.locator('.go-on').click();
    await halt.click();
    await place.getByText('Stopped.').waitFor();
    expect(await halt.isVisible()).toBe(false);
    expect(await page.evaluate("document.activeElement.matches('.go-on')")).toBe(true);
    await page.evaluate('Worker.prototype.postMessage = post');
    await place.locator('.go-on').click();
    await place.getByText('Just as printed.').waitFor();
    expect(await halt.isVisible()).toBe(false);
  });
});

test('a file that is missing is said to be', async () => {
  await book.on(book.overHttp(XOR), {}, async ({ page }) => {
    await page.route('**/claims-*.js', (route) => route.fulfill({ status: 200, body: '' }));
    expect(await check(page)).toBe('It could not be run: scripts/claims-02-separability.js has no claims.');
  });
});

describe.each([
  { width: 360, scheme: 'dark' },
  { width: 1280, scheme: 'light' },
] as const)('$width px wide, $scheme', ({ width, scheme }) => {
  test('with everything open there is no violation, and nothing to scroll sideways', async () => {
    await book.on(book.fromDisk(XOR), { viewport: { width, height: 800 }, colorScheme: scheme }, async ({ page }) => {
      await check(page);
      for (const place of await page.locator('.break').all()) {
        await place.locator('.go-on').click();
        await place.locator('.came-to a').waitFor();
      }
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(await violationsOf(page)).toEqual([]);
    });
  });
});

test('nothing moves when the script arrives, and nobody sees a button that sleeps', async () => {
  await book.on(book.fromDisk(XOR), {}, async ({ page }) => {
    const shifts = `new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => { for (const { value } of list.getEntries()) sum += value; }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 300);
    })`;
    expect(await page.evaluate(shifts)).toBe(0);
    expect(await page.locator('form.check [type="submit"]').isEnabled()).toBe(true);
  });
  await book.on(book.fromDisk(XOR), { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator('form.check').isVisible()).toBe(false);
    expect(await page.locator('.break').first().isVisible()).toBe(false);
  });
});

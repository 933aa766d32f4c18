import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '../claim/canonicalJson.ts';
import { type Claim, listenForClaims } from '../claim/claim.ts';
import type { ClaimRow, Ledger } from '../claim/ledger.ts';
import { tryClaim } from '../claim/trial.ts';
import { plainFormal, plainRow, typesetRow } from '../claim/typesetFormal.ts';
import { bundler } from '../command/bundle.ts';
import { refuted } from '../figure/refuted.ts';
import type { Scripts } from '../lesson/book.ts';
import { pages } from '../lesson/pages.ts';
import { specOf } from '../lesson/paths.ts';
import { preview } from '../lesson/preview.ts';
import { readable } from '../lesson/readable.ts';
import { ONE_PRODUCT, SAMPLE as SAMPLE_BOOK } from '../lesson/sampleBook.ts';
import type { Ask, CameTo } from './messages.ts';
import { hashOfCheck } from './permalink.ts';
import { launchChromium, violationsOf, wrongsOf } from './testing/chromium.ts';
import { type Served, serve } from './testing/serve.ts';

// The pages of the last `npm run lessons`, with the scripts as they are now, and the claims as they are
// in Node: what runs in the page must come to the same, in every field.

const ROOT = process.cwd();
const LEDGER = join(ROOT, 'lessons', 'claims.json');
const FOLDER = mkdtempSync(join(tmpdir(), 'checks-'));
const SITE = join(FOLDER, 'book', 'site');
const XOR = '02-separability/no-line-separates-xor';
const DRAWN = 'two thousand lines drawn at random each get some corner wrong';
const OTHER_SEED = 20261123;

const ledger: Ledger | undefined = existsSync(LEDGER) ? (JSON.parse(readFileSync(LEDGER, 'utf8')) as Ledger) : undefined;
const CLAIMS: readonly ClaimRow[] = ledger?.claims.filter(({ id }) => existsSync(join(ROOT, specOf(id)))) ?? [];

let browser: Browser;
let served: Served;
let scripts: Scripts;

beforeAll(async () => {
  if (ledger === undefined) throw new Error('There are no pages to look at: npm run lessons');
  const drawn = ledger.claims.flatMap(({ figures }) => figures.map(({ path }) => path));
  const figures = new Map(drawn.map((path) => [path, readFileSync(join(ROOT, 'lessons', path), 'utf8')]));
  scripts = await bundler(ROOT)(CLAIMS.map(({ id }) => id));
  preview(FOLDER, 'book', pages({ ledger, figures }, scripts));
  served = await serve(SITE);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  served?.close();
  rmSync(FOLDER, { recursive: true, force: true });
});

const fromDisk = (id: string, hash = ''): string => `${pathToFileURL(join(SITE, `${id}.html`)).href}${hash}`;
const overHttp = (id: string, hash = ''): string => `${served.address}${id}.html${hash}`;

interface Heard {
  readonly ask: Ask;
  readonly cameTo: CameTo;
}

/** A page that keeps what its checks came to. */
interface Checking {
  readonly page: Page;
  readonly heard: readonly Heard[];
}

/** Opens a page, and expects that nothing goes wrong on it and nothing leaves the machine. */
async function on(address: string, options: BrowserContextOptions, look: (checking: Checking) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  try {
    const page = await context.newPage();
    const wrong = wrongsOf(page);
    const heard: Heard[] = [];
    await page.exposeFunction('hear', (one: Heard) => heard.push(one));
    await page.addInitScript("addEventListener('came-to', ({ detail }) => hear(detail))");
    await page.goto(address, { waitUntil: 'load' });
    await look({ page, heard });
    expect(wrong).toEqual([]);
  } finally {
    await context.close();
  }
}

const MINUTES = 60_000;
const said = (page: Page): Promise<string> => page.locator('form.check .came-to').innerText();

/** Presses "Check" and waits until everything has been checked. */
async function check(page: Page, timeout = 5 * MINUTES): Promise<string> {
  await page.locator('form.check [type="submit"]').click();
  await page.locator('form.check .came-to:not(:empty)').waitFor({ timeout });
  return said(page);
}

const claims = new Map<string, Claim>();

/** The claim of a spec, as Node has it. */
async function claimOf(id: string): Promise<Claim> {
  const known = claims.get(id);
  if (known !== undefined) return known;
  const stated: Claim[] = [];
  listenForClaims((claim) => stated.push(claim));
  await import(pathToFileURL(join(ROOT, specOf(id))).href);
  const [claim] = stated;
  if (claim === undefined) throw new Error(`${specOf(id)} states no claim.`);
  claims.set(id, claim);
  return claim;
}

/** The same in Node, in the same words. */
async function inNode({ id, part, sentence, seed, path, runs }: Ask): Promise<CameTo> {
  const trial = tryClaim(id, await claimOf(id), {
    ...(seed === undefined ? {} : { replay: { seed, ...(path === undefined ? {} : { path }) } }),
    ...(runs === undefined ? {} : { runs }),
  });
  const outcome = part === 'control' ? trial.control(sentence) : trial.sentence(sentence);
  if (!outcome.holds) return { ...outcome, why: plainFormal(outcome.why) };
  const { row } = outcome;
  const picture = 'counterexample' in row ? refuted(row) : undefined;
  return { holds: true, row: plainRow(row), printed: typesetRow(row), ...(picture === undefined ? {} : { picture }) };
}

async function expectAsInNode(heard: readonly Heard[]): Promise<void> {
  for (const { ask, cameTo } of heard) expect(canonicalJson(cameTo), ask.sentence).toBe(canonicalJson(await inNode(ask)));
}

const rowsOf = ({ because, beside, butNot }: ClaimRow) => [...because, ...beside, ...butNot];

describe.each(CLAIMS.map((claim) => ({ id: claim.id, claim })))('$id', ({ id, claim }) => {
  const repeatable = rowsOf(claim).filter((row) => !('command' in row));

  test('every sentence and control, run in the page, comes to what it comes to in Node, and so under another seed', {
    timeout: 10 * MINUTES,
  }, async () => {
    if (scripts.missing.has(id)) return;
    await on(fromDisk(id), {}, async ({ page, heard }) => {
      await check(page);
      expect(heard.map(({ ask }) => ask.sentence)).toEqual(repeatable.map(({ sentence }) => sentence));
      await expectAsInNode(heard);
      const before = heard.length;
      const drawing = repeatable.filter(({ seed }) => seed !== undefined);
      if (drawing.length === 0) return;
      await page.locator('[name="seed"]').fill(String(OTHER_SEED));
      await check(page);
      const again = heard.slice(before).filter(({ ask }) => ask.seed !== undefined);
      expect(again.map(({ ask }) => [ask.sentence, ask.seed])).toEqual(drawing.map(({ sentence }) => [sentence, OTHER_SEED]));
      await expectAsInNode(again);
    });
  });

  test('every control can be broken, and its chain ends with what is printed', { timeout: 5 * MINUTES }, async () => {
    if (scripts.missing.has(id)) return;
    await on(fromDisk(id), {}, async ({ page, heard }) => {
      const places = page.locator('.break');
      expect(await places.count()).toBe(claim.butNot.length);
      for (const [i, row] of claim.butNot.entries()) {
        const place = places.nth(i);
        await place.getByRole('button', { name: 'Break it here' }).click();
        await place.locator('.came-to a').waitFor({ timeout: 2 * MINUTES });
        const { ask, cameTo } = heard[i] ?? {};
        expect(ask).toEqual({ id, part: 'control', sentence: row.sentence });
        if (cameTo?.holds !== true || !('counterexample' in cameTo.row)) throw new Error(`${row.sentence} was not contradicted.`);
        const { counterexample, shrinks } = cameTo.row;
        const chain = await place.locator('.chain li').allTextContents();
        expect(chain).toHaveLength(shrinks === undefined ? 0 : shrinks + 1);
        if (shrinks !== undefined) expect(readable(counterexample)).toContain(chain.at(-1));
        expect(await place.locator('figure img').count()).toBe(cameTo.picture === undefined ? 0 : 1);
        expect(await place.locator('.came-to').innerText()).toContain(readable(counterexample).replace(/\s+/g, ' '));
      }
      await expectAsInNode(heard);
    });
  });
});

test('where what shows a neighbour false can be drawn, it is', async () => {
  await on(fromDisk(XOR), {}, async ({ page }) => {
    const place = page.locator('.break').first();
    await place.locator('.go-on').click();
    const image = place.locator('figure img');
    await image.waitFor();
    expect(await image.getAttribute('alt')).toContain('A line parts them.');
    await expect.poll(() => page.evaluate("document.querySelector('.break figure img').naturalWidth")).toBeGreaterThan(0);
  });
});

test('a claim that cannot run in a page says what it lacks, and has no button', async () => {
  const [[id, missing] = ['', []]] = scripts.missing;
  expect(id).not.toBe('');
  await on(fromDisk(id), { javaScriptEnabled: false }, async ({ page }) => {
    const text = await page.locator('.no-check').innerText();
    for (const name of missing) expect(text).toContain(name);
    expect(await page.locator('form.check, .break').count()).toBe(0);
  });
});

test('a stored computation is left out, with the command that repeats it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'checks-'));
  try {
    // A made-up claim with a stored result stands in for the real one of that name.
    const recorded = ONE_PRODUCT.because.find(({ command }) => command !== undefined);
    preview(folder, 'book', pages(SAMPLE_BOOK, await bundler(ROOT)([ONE_PRODUCT.id])));
    const address = pathToFileURL(join(folder, 'book', 'site', `${ONE_PRODUCT.id}.html`)).href;
    await on(address, {}, async ({ page, heard }) => {
      await page.locator('form.check select').selectOption({ label: 'It was counted once' });
      expect(await check(page)).toMatch(/^0 checks in [\d.]+ s: 1 too long for a page\. Link/);
      expect(await page.locator('.outcomes').innerText()).toContain(recorded?.command);
      expect(heard).toEqual([]);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what is just as printed is said to be, and what is not is told field by field', async () => {
  await on(fromDisk(XOR), {}, async ({ page }) => {
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

test.each([
  ['from disk', fromDisk],
  ['over http', overHttp],
] as const)('a link restores the form %s, and running it draws as many as asked', async (_, to) => {
  const sentence = 'two-thousand-lines-drawn-at-random-each-get-some-corner-wrong';
  await on(to(XOR, hashOfCheck({ claim: XOR, sentence, seed: -3, runs: 500 })), {}, async ({ page, heard }) => {
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
  await on(fromDisk(XOR), {}, async ({ page, heard }) => {
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
  await on(fromDisk(XOR), {}, async ({ page, heard }) => {
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
  await on(fromDisk('03-activations/nonlinear-parts-can-cancel'), {}, async ({ page, heard }) => {
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
  await on(fromDisk(XOR, hashOfCheck({ claim: XOR, sentence, seed: 5, runs: 1_000_000 })), {}, async ({ page, heard }) => {
    await expect.poll(() => page.evaluate("document.activeElement.matches('form.check [type=submit]')")).toBe(true);
    await page.evaluate(`
      longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      }).observe({ entryTypes: ['longtask'] });`);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate("document.querySelector('form.check progress').value"), { timeout: 2 * MINUTES })
      .toBeGreaterThan(0.02);
    expect(await page.locator('.under-way').innerText()).toMatch(/^[\d,]+ of 1,000,000/);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.under-way .where')).fontVariantNumeric")).toBe(
      'lining-nums tabular-nums',
    );
    // The focus has gone to the only button that is awake.
    expect(await page.evaluate("document.activeElement.matches('form.check .stop')")).toBe(true);
    const pressed = performance.now();
    await page.keyboard.press('Enter');
    await page.locator('form.check .came-to:not(:empty)').waitFor();
    expect(performance.now() - pressed).toBeLessThan(2000);
    expect(await said(page)).toMatch(/^Stopped after at least \d[\d,]+ of 1,000,000 draws\.$/);
    expect(await page.evaluate("document.activeElement.matches('form.check [type=submit]')")).toBe(true);
    // A task of 50 ms is what a reader begins to feel, and is reported as long.
    expect(await page.evaluate('longest')).toBeLessThan(200);
    // Nothing goes on behind the reader's back, and the next run begins anew.
    await page.locator('[name="runs"]').fill('1000');
    expect(await check(page)).toContain('1 holding with your own seed or runs');
    expect(heard).toHaveLength(1);
    await expectAsInNode(heard);
  });
});

test('what was stopped while a control was being broken is said there, and can be broken again', async () => {
  await on(fromDisk(XOR), {}, async ({ page }) => {
    await page.locator('form.check select').selectOption({ label: DRAWN.charAt(0).toUpperCase() + DRAWN.slice(1) });
    await page.locator('[name="runs"]').fill('1000000');
    await page.locator('form.check [type="submit"]').click();
    const place = page.locator('.break').first();
    await place.locator('.go-on').click();
    await page.locator('form.check .stop').click();
    await place.getByText('It could not be run: it was stopped.').waitFor();
    await place.locator('.go-on').click();
    await place.getByText('Just as printed.').waitFor();
  });
});

test('a file that is missing is said to be', async () => {
  await on(overHttp(XOR), {}, async ({ page }) => {
    await page.route('**/claims-*.js', (route) => route.fulfill({ status: 200, body: '' }));
    expect(await check(page)).toBe('It could not be run: scripts/claims-02-separability.js has no claims.');
  });
});

describe.each([
  { width: 360, scheme: 'dark' },
  { width: 1280, scheme: 'light' },
] as const)('$width px wide, $scheme', ({ width, scheme }) => {
  test('with everything open there is no violation, and nothing to scroll sideways', async () => {
    await on(fromDisk(XOR), { viewport: { width, height: 800 }, colorScheme: scheme }, async ({ page }) => {
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
  await on(fromDisk(XOR), {}, async ({ page }) => {
    const shifts = `new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => { for (const { value } of list.getEntries()) sum += value; }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 300);
    })`;
    expect(await page.evaluate(shifts)).toBe(0);
    expect(await page.locator('form.check [type="submit"]').isEnabled()).toBe(true);
  });
  await on(fromDisk(XOR), { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator('form.check').isVisible()).toBe(false);
    expect(await page.locator('.break').first().isVisible()).toBe(false);
  });
});

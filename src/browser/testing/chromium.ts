import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

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

/** Starts the chromium of this machine, as it is; throws a sentence where there is none. */
export function launchChromium(): Promise<Browser> {
  const executablePath = BROWSERS.find((path) => path !== '' && existsSync(path));
  if (executablePath === undefined)
    throw new Error('No chromium was found: install one, or name it in the environment variable CHROMIUM.');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** What goes wrong on a page from now on: errors, failed requests, and whatever leaves the machine; for who asks to empty. */
export function wrongsOf(page: Page): string[] {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that one leaves while its icon is on the way has done nothing wrong.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):|^http:\/\/127\.0\.0\.1[:/]/.test(request.url()))
      wrong.push(`leaves the machine: ${request.url()}`);
  });
  return wrong;
}

/** A window that one test looks through, and another after it. */
export interface Window {
  readonly page: Page;
  /** What went wrong since the window was taken. */
  readonly wrong: string[];
  /** Makes it as it was when it was new, and leaves it to the next one. */
  giveBack(): Promise<void>;
  /** For good: it has a clock or a script that cannot be taken out again, or a test has failed in it. */
  close(): Promise<void>;
}

const LEFT = new WeakMap<Browser, Map<string, Window[]>>();

/**
 * A window with an empty page and with nothing stored. It is a used one, if there is one with the same options: a new one
 * costs two thirds of a second of a core, as a process begins with it, which is twice what loading a lesson costs.
 */
export async function windowIn(browser: Browser, options: BrowserContextOptions): Promise<Window> {
  const left = LEFT.get(browser) ?? new Map<string, Window[]>();
  LEFT.set(browser, left);
  const key = JSON.stringify(options);
  const mine = left.get(key) ?? [];
  left.set(key, mine);
  return mine.pop() ?? (await newWindow(browser, options, mine));
}

async function newWindow(browser: Browser, options: BrowserContextOptions, left: Window[]): Promise<Window> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const wrong = wrongsOf(page);
  const made: Window = {
    page,
    wrong,
    giveBack: async () => {
      await page.unrouteAll();
      await page.goto('about:blank');
      // Ended at once: as long as there is a second session, no page that follows is taken for paper.
      const session = await context.newCDPSession(page);
      await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
      await session.detach();
      await page.emulateMedia({ media: null, colorScheme: options.colorScheme ?? 'light' });
      await page.mouse.move(0, 0);
      wrong.splice(0);
      left.push(made);
    },
    close: () => context.close(),
  };
  return made;
}

/**
 * Visits pages in a window in which nothing is stored, and expects that nothing goes wrong. In the end axe may look at the
 * last of them, which itself asks for what a page's policy does not allow.
 */
export async function visit(
  browser: Browser,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
  isShownToAxe = false,
): Promise<void> {
  const window = await windowIn(browser, options);
  try {
    await look(window.page);
    expect(window.wrong).toEqual([]);
    if (isShownToAxe) expect(await violationsOf(window.page), window.page.url()).toEqual([]);
  } catch (error) {
    await window.close();
    throw error;
  }
  await window.giveBack();
}

/** Visits pages in a window of its own, which may get a clock or a script, and expects the same. */
export async function visitOnce(
  browser: Browser,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const wrong = wrongsOf(page);
    await look(page);
    expect(wrong).toEqual([]);
  } finally {
    await context.close();
  }
}

/** The rules of axe that look at colours and at sizes; all others look at the markup, which is the same on every screen. */
const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/**
 * What axe finds on a page as it stands, each as a line: by all of its rules, or by those alone that look at looks. It
 * is run through the debugger, which the page's own policy does not touch; it loads nothing itself, which the policy
 * would forbid.
 */
export async function violationsOf(page: Page, rules: 'all' | 'of looks' = 'all'): Promise<readonly string[]> {
  // It is read once for each page that is loaded: half a megabyte.
  if ((await page.evaluate('typeof globalThis.axe')) === 'undefined') await page.evaluate(AXE);
  const only = rules === 'all' ? '' : `runOnly: { type: 'rule', values: ${JSON.stringify(OF_LOOKS)} }, `;
  return (await page.evaluate(
    `axe.run({ ${only}preload: false, resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`,
  )) as readonly string[];
}

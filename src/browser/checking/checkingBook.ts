import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { ClaimRow, Ledger } from '../../claim/ledger/ledger.ts';
import { bundler } from '../../command/bundle/bundle.ts';
import type { Scripts } from '../../lesson/page/book.ts';
import { preview } from '../../lesson/publish/preview.ts';
import { pages } from '../../lesson/site/pages.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { specOf } from '../../text/paths.ts';
import type { Ask, CameTo } from '../check/messages.ts';
import { launchChromium, visit } from '../testing/chromium.ts';
import { serve } from '../testing/serve.ts';

const ROOT = process.cwd();
const LEDGER = join(ROOT, 'lessons', 'claims.json');
const ledger: Ledger | undefined = existsSync(LEDGER) ? (JSON.parse(readFileSync(LEDGER, 'utf8')) as Ledger) : undefined;

/** The claims of the last `npm run lessons` that still have a spec. */
export const CLAIMS: readonly ClaimRow[] = ledger?.claims.filter(({ id }) => existsSync(join(ROOT, specOf(id)))) ?? [];

/** What a page asked its worker, and what that came to. */
export interface Heard {
  readonly ask: Ask;
  readonly cameTo: CameTo;
}

/** A page that keeps what its checks came to. */
export interface Checking {
  readonly page: Page;
  readonly heard: readonly Heard[];
}

/** A book whose pages can check themselves, in a browser, from disk and over http. */
export interface CheckingBook {
  /** The scripts of its pages, and which claims have none. */
  readonly scripts: Scripts;
  fromDisk(id: string, hash?: string): string;
  overHttp(id: string, hash?: string): string;
  /** Opens a page, and expects that nothing goes wrong on it and nothing leaves the machine. */
  on(address: string, options: BrowserContextOptions, look: (checking: Checking) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** The pages of the last `npm run lessons`, with the scripts as they are now; throws a sentence when there are none. */
export async function openCheckingBook(): Promise<CheckingBook> {
  if (ledger === undefined) throw new Error('There are no pages to look at: npm run lessons');
  let remove = (): void => {};
  const folder = temporaryFolder('checks', {}, (removal) => {
    remove = removal;
  });
  const site = join(folder, 'book', 'site');
  const drawn = ledger.claims.flatMap(({ figures }) => figures.map(({ path }) => path));
  const figures = new Map(drawn.map((path) => [path, readFileSync(join(ROOT, 'lessons', path), 'utf8')]));
  const scripts = await bundler(ROOT)(CLAIMS.map(({ id }) => id));
  preview(folder, 'book', pages({ ledger, figures }, scripts));
  const served = await serve(site);
  const browser = await launchChromium();
  /** What each window hears now. */
  const ears = new WeakMap<Page, Heard[]>();
  return {
    scripts,
    fromDisk: (id, hash = '') => `${pathToFileURL(join(site, `${id}.html`)).href}${hash}`,
    overHttp: (id, hash = '') => `${served.address}${id}.html${hash}`,
    on: (address, options, look) =>
      visit(browser, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options }, async (page) => {
        const heard: Heard[] = [];
        if (!ears.has(page)) {
          await page.exposeFunction('hear', (one: Heard) => ears.get(page)?.push(one));
          await page.addInitScript("addEventListener('came-to', ({ detail }) => hear(detail))");
        }
        ears.set(page, heard);
        await page.goto(address, { waitUntil: 'load' });
        // What an address leads to unfolds by itself.
        if (!address.includes('#'))
          await page.locator('details.inside').evaluateAll((all) => {
            for (const fold of all) fold.setAttribute('open', '');
          });
        await look({ page, heard });
      }),
    close: async () => {
      await browser.close();
      served.close();
      remove();
    },
  };
}

/** What the form says when it has come to an end. */
export function said(page: Page): Promise<string> {
  return page.locator('form.check .came-to').innerText();
}

const FIVE_MINUTES = 300_000;

/** Presses "Check" and waits until everything has been checked. */
export async function check(page: Page): Promise<string> {
  await page.locator('form.check [type="submit"]').click();
  await page.locator('form.check .came-to:not(:empty)').waitFor({ timeout: FIVE_MINUTES });
  return said(page);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../browser/testing/chromium.ts';

const SITE = join(process.cwd(), 'lessons', 'site');
const LAPTOP = { width: 1280, height: 900 };
const SCREENS = {
  'a laptop': LAPTOP,
  'a high window': { width: 1280, height: 1200 },
  'a phone': { width: 360, height: 740 },
} as const;
type ScreenName = keyof typeof SCREENS;

let browser: Browser;
let lessons: readonly string[];

beforeAll(async () => {
  if (!existsSync(join(SITE, 'index.html'))) throw new Error('There are no pages to look at: npm run lessons');
  const paths = readdirSync(SITE, { recursive: true, encoding: 'utf8' });
  const isLesson = (path: string): boolean => /^\d\d-.*\.html$/.test(path) && !path.endsWith('index.html');
  // The first page begins with a figure as well.
  lessons = ['index.html', ...paths.filter(isLesson).toSorted()];
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

/**
 * How far down the first figure of a page and its first live one go, and how high each live one is: with their
 * controls and sentence. Of a page without one it is 0.
 */
const EXTENTS = `(() => {
  const boxes = (figure) =>
    [figure, ...figure.querySelectorAll('.picture, .bench, .says')]
      .filter((part) => part.matches('.picture, .bench, .says'))
      .map((part) => part.getBoundingClientRect());
  const end = (figure) => figure === undefined ? 0 : Math.max(...boxes(figure).map(({ bottom }) => bottom));
  const shown = [...document.querySelectorAll('.live, .picture')].filter((one) => one.getClientRects().length > 0);
  const live = shown.filter((one) => one.matches('.live'));
  return {
    down: end(shown[0]),
    live: end(live[0]),
    high: live.map((live) => {
      const all = boxes(live);
      return Math.max(...all.map(({ bottom }) => bottom)) - Math.min(...all.map(({ top }) => top));
    }),
  };
})()`;
type Extents = { readonly down: number; readonly live: number; readonly high: readonly number[] };

/** The least letter of each figure that can be changed, in pixels, and how wide each picture's file is shown. */
const SHOWN = `(() => ({
  live: [...document.querySelectorAll('.live')].map((live) => {
    const svg = live.querySelector('.stage svg');
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    return [live.dataset.kind, Math.min(...[...svg.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * scale))];
  }),
  files: [...document.querySelectorAll('.picture img')].map((image) => {
    const { width, height } = image.getBoundingClientRect();
    return [image.getAttribute('src'), Math.min(width, (height * Number(image.getAttribute('width'))) / Number(image.getAttribute('height')))];
  }),
}))()`;
type Shown = Readonly<Record<'live' | 'files', readonly (readonly [string, number])[]>>;

/** The least letter of a picture's file, in pixels, in a window as wide as it is shown. */
const LEAST = `(svg) => {
  const place = document.createElement('div');
  place.attachShadow({ mode: 'open' }).innerHTML = svg;
  document.body.replaceChildren(place);
  const drawing = place.shadowRoot.querySelector('svg');
  const scale = window.innerWidth / drawing.viewBox.baseVal.width;
  return Math.min(...[...drawing.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * scale));
}`;

interface Seen {
  readonly extents: (Extents & { readonly lesson: string })[];
  readonly letters: { readonly name: string; readonly pixels: number }[];
}

let looked: Promise<Readonly<Record<ScreenName, Seen>>> | undefined;

/** What is seen of the figures of every lesson on this screen, and the letters on it that are too small. */
async function seenOn(screen: ScreenName) {
  looked ??= look();
  const { extents, letters } = (await looked)[screen];
  expect(letters.length).toBeGreaterThan(100);
  // To the tenth, in which a file has the sizes of its letters.
  return { extents, small: letters.filter(({ pixels }) => pixels < 11.95) };
}

/** Loads each lesson once, and looks at it on one screen after the other. Only styles know how large a window is, and no script. */
async function look(): Promise<Readonly<Record<ScreenName, Seen>>> {
  const [page, file] = await Promise.all([browser.newPage({ viewport: LAPTOP }), browser.newPage()]);
  const seen: Record<ScreenName, Seen> = {
    'a laptop': { extents: [], letters: [] },
    'a high window': { extents: [], letters: [] },
    'a phone': { extents: [], letters: [] },
  };
  const measured = new Map<string, number>();
  /** The least letter of a picture's file, as wide as this, in pixels. It is measured once, as three screens show many alike. */
  const leastOf = async (path: string, width: number): Promise<number> => {
    const known = measured.get(`${width} ${path}`);
    if (known !== undefined) return known;
    await file.setViewportSize({ width, height: 800 });
    const least = await file.evaluate<number>(`(${LEAST})(${JSON.stringify(readFileSync(path, 'utf8'))})`);
    measured.set(`${width} ${path}`, least);
    return least;
  };
  for (const lesson of lessons) {
    await page.setViewportSize(LAPTOP);
    await page.goto(pathToFileURL(join(SITE, lesson)).href, { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready');
    for (const [name, viewport] of Object.entries(SCREENS)) {
      const { extents, letters } = seen[name as ScreenName];
      await page.setViewportSize(viewport);
      extents.push({ lesson, ...(await page.evaluate<Extents>(EXTENTS)) });
      const { live, files } = await page.evaluate<Shown>(SHOWN);
      letters.push(...live.map(([kind, pixels]) => ({ name: `${lesson}: ${kind}`, pixels })));
      for (const [path, width] of files) {
        // One in a fold has no width.
        if (width === 0) continue;
        letters.push({ name: path, pixels: await leastOf(join(SITE, dirname(lesson), path), Math.round(width)) });
      }
    }
  }
  await Promise.all([page.close(), file.close()]);
  return seen;
}

test('on a laptop the first figure and the first live one of a lesson are seen without scrolling, with controls and sentence, and the others at once', async () => {
  const { extents, small } = await seenOn('a laptop');
  expect(extents.flatMap(({ high }) => high).length).toBeGreaterThan(30);
  expect(extents.filter(({ live }) => live > 0).length).toBeGreaterThan(30);
  expect(extents.filter(({ down, live, high }) => Math.max(down, live, ...high) > LAPTOP.height)).toEqual([]);
  expect(small).toEqual([]);
});

test.each(['a high window', 'a phone'] as const)('in %s no letter of a figure is smaller than 12 pixels', async (screen) => {
  expect((await seenOn(screen)).small).toEqual([]);
});

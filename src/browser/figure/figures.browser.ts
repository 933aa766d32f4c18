import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundler } from '../../command/bundle/bundle.ts';
import type { Kind } from '../../figure/live/kinds.ts';
import { live } from '../../figure/live/live.ts';
import { SAMPLES, sampleScene, used } from '../../figure/live/samples.ts';
import { type Handle, printed, type Scene } from '../../figure/scene/scene.ts';
import { preview } from '../../lesson/publish/preview.ts';
import { NO_LINE } from '../../lesson/sample/noLine.ts';
import { ONE_PRODUCT } from '../../lesson/sample/oneProduct.ts';
import { SAMPLE, sampleWith } from '../../lesson/sample/sampleBook.ts';
import { type Pages, pages } from '../../lesson/site/pages.ts';
import { rational } from '../../math/exact/rational.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { chapterOf } from '../../text/paths.ts';
import { launchChromium, violationsOf, visit, visitOnce } from '../testing/chromium.ts';

const KINDS = Object.keys(SAMPLES) as Kind[];
const FOLDER = temporaryFolder('figures', {}, afterAll);
const fileOf = (id: string): string => join(FOLDER, 'book', 'site', `${id}.html`);
/** With one figure of each kind. */
const PAGE = pathToFileURL(fileOf(NO_LINE.id)).href;
/** Beside it, those with a single one, which open much more quickly. */
const idWith = (kind: Kind): string => `${chapterOf(NO_LINE.id)}/${kind}`;
const pageWith = (kind: Kind): string => pathToFileURL(fileOf(idWith(kind))).href;
const [DESK, PHONE] = [
  { viewport: { width: 1280, height: 900 } },
  { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
] as const;

/** A little more than the time in which a page is drawn anew, in milliseconds. */
const FRAME = 20;

let browser: Browser;

beforeAll(async () => {
  const scripts = await bundler(process.cwd())([]);
  const bookWith = (kinds: readonly Kind[]): Pages => {
    const drawn = kinds.map((kind, i) => ({
      path: `figures/${kind}.svg`,
      // The first page shows the one of this name.
      ...(i === 0 ? { name: 'the pencil' } : {}),
      ...live(kind, SAMPLES[kind] as never, `A caption of ${kind}.`),
    }));
    const claim = { ...NO_LINE, figures: drawn.map(({ live: row, ...figure }) => ({ ...figure, live: row as never })) };
    return pages(sampleWith({ claims: SAMPLE.ledger.claims.map((one) => (one === NO_LINE ? claim : one)) }), scripts);
  };
  preview(FOLDER, 'book', bookWith(KINDS));
  for (const kind of KINDS) writeFileSync(fileOf(idWith(kind)), String(bookWith([kind]).get(`site/${NO_LINE.id}.html`)));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

/** Opens a page, that with one figure of each kind if no other is named, and expects that nothing goes wrong on it. */
function on(options: BrowserContextOptions, look: (page: Page) => Promise<void>, address = PAGE): Promise<void> {
  return visit(browser, options, async (page) => {
    await page.goto(address, { waitUntil: 'load' });
    await look(page);
  });
}

function figureOf(page: Page, kind: Kind): Locator {
  return page.locator(`.live[data-kind="${kind}"]`);
}

/** What the page shows comes to be what a scene says that was computed here. */
async function shows(figure: Locator, scene: Scene): Promise<void> {
  // In one look: four would be four ways to the browser and back.
  const seen = (): Promise<unknown> =>
    figure.evaluate((whole) => ({
      says: whole.querySelector('.says')?.textContent,
      altText: whole.querySelector('.stage svg')?.getAttribute('aria-label'),
      rows: [...whole.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
      values: [...whole.querySelectorAll('.handle')].map((handle) => handle.getAttribute('aria-valuetext')),
    }));
  await expect.poll(seen).toEqual({
    says: printed(scene.reached === undefined ? scene.says : `${scene.says} ${scene.reached}`),
    altText: printed(scene.altText),
    rows: scene.table.rows.map((row) => row.map(printed)),
    values: scene.handles.map(({ value }) => printed(value)),
  });
}

/** What is seen of every figure of a page, by its kind. To ask for each part of each would be hundreds of ways to the browser and back. */
async function seenOn(page: Page) {
  const all = await page.locator('.live').evaluateAll((figures) =>
    figures.map((figure) => {
      const boxOf = (selector: string) => figure.querySelector(selector)?.getBoundingClientRect();
      const isSeen = (selector: string): boolean => {
        const { width = 0, height = 0 } = boxOf(selector) ?? {};
        return width > 0 && height > 0 && figure.querySelector(selector)?.checkVisibility({ visibilityProperty: true }) === true;
      };
      const seen = {
        image: isSeen('img'),
        stage: isSeen('.stage'),
        // Neither seen, nor a gap where it would stand.
        bench: (figure.querySelector('.bench')?.getClientRects().length ?? 0) > 0,
        says: figure.querySelector('.says')?.textContent,
        rows: figure.querySelectorAll('tbody tr').length,
        table: isSeen('table'),
      };
      return [figure.getAttribute('data-kind'), seen] as const;
    }),
  );
  return Object.fromEntries(all);
}

/** What a reader sees where nothing can be moved: the first picture, its sentence and its numbers. */
function still(kind: Kind) {
  const { says, table } = sampleScene(kind);
  return { image: true, stage: false, bench: false, says: printed(says), rows: table.rows.length, table: true };
}

/** What a key does to a handle, said once more. */
function byKey({ at: [x, y], step, axis, to }: Handle, key: 'ArrowRight' | 'ArrowUp'): Scene {
  if (axis === 'across') return to([x.add(step), y]);
  if (axis === 'up') return to([x, y.sub(step)]);
  return key === 'ArrowUp' ? to([x, y.sub(step)]) : to([x.add(step), y]);
}

/** Moves every handle by the keyboard, and presses those that can be pressed. */
async function byKeyboard(figure: Locator, first: Scene): Promise<void> {
  let scene = first;
  for (const i of first.handles.keys()) {
    for (const key of ['ArrowRight', 'ArrowUp'] as const) {
      const handle = scene.handles[i];
      if (handle === undefined) continue;
      await figure.locator('.handle').nth(i).press(key);
      scene = byKey(handle, key);
      await shows(figure, scene);
    }
    const press = scene.handles[i]?.press;
    if (press === undefined) continue;
    await figure.locator('.handle').nth(i).press('Enter');
    scene = press.to();
    await shows(figure, scene);
  }
  if (first.handles.length > 0) expect(scene).not.toEqual(first);
}

/** Moves every handle by a pointer, from the first scene on. */
async function byPointer(page: Page, figure: Locator, kind: Kind): Promise<void> {
  let scene = sampleScene(kind);
  const stage = figure.locator('.stage');
  await stage.scrollIntoViewIfNeeded();
  for (const [i, before] of scene.handles.entries()) {
    const handle = scene.handles[i] ?? before;
    const box = await stage.boundingBox();
    if (box === null) throw new Error('the stage has no place');
    const unit = box.width / scene.width;
    const [x, y] = handle.at.map((entry) => Number(entry.n) / Number(entry.d)) as [number, number];
    const [left, top] = handle.wide === true ? [box.x + box.width / 2, box.y + 20] : [box.x + x * unit, box.y + y * unit];
    const [dx, dy] = [x < scene.width / 2 ? 40 : -40, y < scene.height / 2 ? 35 : -35];
    // As the page computes it: both ends to the tenth.
    const tenth = (length: number): number => Math.round(10 * (length / unit));
    const moved = (from: number, by: number) => rational(tenth(from + by) - tenth(from)).div(rational(10));
    await page.mouse.move(left, top);
    await page.mouse.down();
    await page.mouse.move(left + dx / 2, top + dy / 2, { steps: 3 });
    await page.mouse.move(left + dx, top + dy, { steps: 3 });
    expect(await figure.locator('.says').getAttribute('aria-busy')).toBe('true');
    await page.mouse.up();
    expect(await figure.locator('.says').getAttribute('aria-busy')).toBe(null);
    // Each place on the way counts where a figure keeps a record, as that of the line does.
    const end = handle.to([handle.at[0].add(moved(left - box.x, dx)), handle.at[1].add(moved(top - box.y, dy))]);
    await expect
      .poll(() => figure.locator('.handle').nth(i).getAttribute('aria-valuetext'))
      .toBe(printed(end.handles[i]?.value ?? ''));
    expect(end.handles[i]?.value).not.toBe(handle.value);
    if (kind !== 'line') await shows(figure, end);
    scene = end;
  }
}

/** Sets every control to another value. */
async function byControls(figure: Locator, first: Scene): Promise<void> {
  let scene = first;
  for (const i of scene.controls.keys()) {
    const control = scene.controls[i];
    const element = figure.locator('[data-control]').nth(i);
    if (control?.type === 'choice') {
      await element.locator('input').nth(1).check();
      scene = control.to(1);
    } else if (control?.type === 'slider') {
      await element.locator('input').press('End');
      scene = control.to(control.most);
      await expect.poll(() => element.locator('output').textContent()).toBe(printed((scene.controls[i] as typeof control).value));
    } else if (control?.type === 'switch') {
      await element.locator('input').check();
      scene = control.to(true);
    } else if (control?.type === 'button') {
      // One that has nothing to do now can be pressed all the same, and does nothing.
      await element.click({ force: true });
      scene = control.to?.() ?? scene;
      const now = scene.controls[i];
      await expect.poll(() => element.getAttribute('aria-disabled')).toBe(String(now?.type === 'button' && now.to === undefined));
    }
    await shows(figure, scene);
  }
}

describe.each([
  ['a desk, light', { ...DESK, colorScheme: 'light' }],
  ['a phone, dark', { ...PHONE, colorScheme: 'dark' }],
] as const)('on %s', (_, options) => {
  // Keys are for a desk, and what a figure makes of its controls is the same on both: each kind once.
  const isDesk = !('hasTouch' in options);
  test.each(KINDS)(
    `%s: ${isDesk ? 'every handle by the keyboard' : 'every control'}, back, and every handle by a pointer`,
    (kind) =>
      on(
        options,
        async (page) => {
          const figure = figureOf(page, kind);
          const first = sampleScene(kind);
          await shows(figure, first);
          await (isDesk ? byKeyboard(figure, first) : byControls(figure, first));
          // One visit is enough for both: it all begins anew.
          await figure.locator('.again').press('Enter');
          await shows(figure, first);
          await byPointer(page, figure, kind);
        },
        pageWith(kind),
      ),
  );

  test('nothing moves when the figures wake, nor is anything wider than the page', async () => {
    const places = (page: Page): Promise<unknown> =>
      page
        .locator('.live > *, .live + *, .picture, h2, h3')
        .evaluateAll((all) =>
          all.map((one) => [one.className, ...Object.values(one.getBoundingClientRect().toJSON())].join(' ')),
        );
    let asleep: unknown;
    await on(options, async (page) => {
      await page.evaluate('document.fonts.ready');
      expect(await page.locator('.live.is-live').count()).toBe(KINDS.length);
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
      const awake = await places(page);
      const context = await browser.newContext(options);
      const still = await context.newPage();
      await still.route('**/scripts/figures.js', (route) => route.fulfill({ body: '' }));
      await still.goto(PAGE, { waitUntil: 'load' });
      await still.evaluate('document.fonts.ready');
      await still.evaluate(
        "Promise.all([...document.images].map((image) => { image.loading = 'eager'; return image.decode(); }))",
      );
      expect(await still.locator('.live.is-live').count()).toBe(0);
      asleep = await places(still);
      await context.close();
      expect(asleep).toEqual(awake);
    });
  });

  test('no violation as the figures come, nor after they were changed', async () => {
    await on(options, async (page) => {
      // What the other rules find is the same on every screen.
      const rules = isDesk ? 'all' : 'of looks';
      expect(await violationsOf(page, rules)).toEqual([]);
      await figureOf(page, 'line').getByRole('button', { name: 'I give up' }).click();
      await figureOf(page, 'counters').getByRole('checkbox').check();
      for (const details of await page.locator('.numbers summary').all()) await details.click();
      await expect.poll(() => page.locator('.live .path-one').count()).toBeGreaterThan(1);
      expect(await violationsOf(page, rules)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    });
  });
});

test('points: a tap beside all points puts one down, a tap on one turns its label over, and delete takes it away', async () => {
  await on(PHONE, async (page) => {
    const figure = figureOf(page, 'points');
    const stage = figure.locator('.stage');
    await stage.scrollIntoViewIfNeeded();
    const box = await stage.boundingBox();
    if (box === null) throw new Error('the stage has no place');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => figure.locator('.handle').count()).toBe(7);
    const last = figure.locator('.handle').nth(6);
    await expect.poll(() => last.getAttribute('aria-label')).toContain('Point 7, a one');
    await last.tap();
    await expect.poll(() => last.getAttribute('aria-label')).toContain('Point 7, a zero');
    await last.press('Delete');
    await expect.poll(() => figure.locator('.handle').count()).toBe(6);
    // The focus has gone to the point before it, and not to the top of the page.
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toContain('Point 6');
  });
});

test.each([
  ['line', 'its middle is (1/2, 3/4)', 0, -1],
  ['turn', 'turned by 4 of 64 parts', 1, 0],
] as const)('%s: a finger drags it, and the page stays where it is', async (kind, before, across, down) => {
  await on(PHONE, async (page) => {
    const figure = figureOf(page, kind);
    await figure.locator('.stage').scrollIntoViewIfNeeded();
    const handle = figure.locator('.handle').first();
    expect(await handle.getAttribute('aria-valuetext')).toBe(printed(before));
    const box = await handle.boundingBox();
    if (box === null) throw new Error('the handle has no place');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const scrolled = await page.evaluate('window.scrollY');
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', by: number): Promise<unknown> =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + by * across, y: y + by * down }],
      });
    await send('touchStart', 0);
    for (const by of [10, 25, 40, 60]) await send('touchMove', by);
    await send('touchEnd', 60);
    await expect.poll(() => handle.getAttribute('aria-valuetext')).not.toBe(printed(before));
    expect(await figure.locator('.says').getAttribute('aria-busy')).toBe(null);
    expect(await page.evaluate('window.scrollY')).toBe(scrolled);
  });
});

test('line: the record is kept while the line is dragged over a better place', async () => {
  await on(DESK, async (page) => {
    const figure = figureOf(page, 'line');
    const [from, to] = [figure.locator('.handle').nth(1), figure.locator('.handle').nth(2)];
    for (let i = 0; i < 8; i += 1) await to.press('ArrowUp');
    await from.press('ArrowDown');
    await expect.poll(() => figure.locator('.says').textContent()).toContain('best so far is 3 of 4');
  });
});

test.each([900, 500])(
  'in a window %i px high a figure is as wide as its place beside the controls, and no higher than it may be',
  async (height) => {
    await on({ viewport: { width: 1440, height } }, async (page) => {
      const most = await page.evaluate<number>(
        "parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--tall'))",
      );
      expect(most).toBeLessThanOrEqual(440);
      const boxes = await page.locator('.live').evaluateAll((figures) =>
        figures.map((figure) => {
          const sizeOf = (selector: string) => figure.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(0, 0, 0, 1);
          return { kind: figure.getAttribute('data-kind'), column: sizeOf('.picture').width, box: sizeOf('.stage').toJSON() };
        }),
      );
      expect(boxes.map(({ kind }) => kind).toSorted()).toEqual(KINDS.toSorted());
      for (const { kind, column, box } of boxes) {
        const scene = sampleScene(kind as Kind);
        // To half a pixel, since a browser lays out in fractions of one; the ratio then to a two-hundredth.
        expect(box.width, `${kind}`).toBeCloseTo(Math.min(column, (most * scene.width) / scene.height), 0);
        // Its handles count on the drawing filling it.
        expect(box.width / box.height, `${kind}`).toBeCloseTo(scene.width / scene.height, 2);
      }
    });
  },
);

test('without a script there are the picture, the sentence and the numbers, and no control that does nothing', async () => {
  await on({ ...DESK, javaScriptEnabled: false }, async (page) => {
    // By hand, and the others as by hand.
    await page.locator('.numbers summary').first().click();
    await page.locator('.numbers:not([open]) summary').evaluateAll((all) => {
      for (const summary of all) (summary as HTMLElement).click();
    });
    expect(await seenOn(page)).toEqual(Object.fromEntries(KINDS.map((kind) => [kind, still(kind)])));
  });
});

test('in print there are the first picture, the sentence and the numbers, whatever was changed', async () => {
  await on(DESK, async (page) => {
    await figureOf(page, 'line').getByRole('button', { name: 'I give up' }).click();
    await page.emulateMedia({ media: 'print' });
    // Words and numbers are those of that picture, and nothing of what a reader has reached.
    await expect.poll(() => seenOn(page)).toEqual(Object.fromEntries(KINDS.map((kind) => [kind, still(kind)])));
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => figureOf(page, 'line').locator('.says').textContent()).toContain('No line does it');
    // So it is when a browser prints by itself.
    await page.evaluate(
      "addEventListener('beforeprint', () => { globalThis.wasPrinted = document.querySelector('.live[data-kind=\"line\"] .says').textContent; })",
    );
    await page.pdf({ format: 'A4' });
    expect(await page.evaluate('wasPrinted')).toBe(printed(sampleScene('line').says));
    await expect.poll(() => figureOf(page, 'line').locator('.says').textContent()).toContain('No line does it');
  });
});

/** What fades in the first figure of a page from now on: each drawing that lay over the next one. */
async function watch(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(`
    globalThis.faded = [];
    new MutationObserver((all) => {
      for (const { addedNodes } of all)
        for (const node of addedNodes) if (node.classList.contains('before')) faded.push(node.innerHTML);
    }).observe(document.querySelector('.stage svg'), { childList: true });
  `);
  return () => page.evaluate('faded');
}

/** Opens the page of one kind with a clock that stands still: time passes there when it is told to. */
function timed(
  kind: Kind,
  look: (page: Page, figure: Locator, passes: (milliseconds: number) => Promise<void>) => Promise<void>,
  options: BrowserContextOptions = DESK,
): Promise<void> {
  return visitOnce(browser, options, async (page) => {
    await page.clock.install({ time: 0 });
    await page.goto(pageWith(kind), { waitUntil: 'load' });
    await page.clock.pauseAt(3_600_000);
    await look(page, figureOf(page, kind), (milliseconds) => page.clock.runFor(milliseconds));
  });
}

describe('motion', () => {
  test('a drawing fades over the one that a control leads to, and there is none between the two', () =>
    timed('counters', async (page, figure, passes) => {
      const svg = figure.locator('.stage svg');
      const faded = await watch(page);
      const before = await svg.innerHTML();
      const asOne = figure.getByRole('checkbox');
      await asOne.check();
      await passes(FRAME);
      expect((await faded()).map((drawing) => drawing.replace(/^<rect [^>]*><\/rect>/, ''))).toEqual([before]);
      await expect.poll(() => svg.locator('.before').count()).toBe(0);
      expect(await svg.innerHTML()).not.toBe(before);
      await passes(400);
      // What is dragged is seen at once, and so is what comes shortly after another change, as while a slider is dragged.
      await figure.locator('.handle').first().press('ArrowRight');
      await passes(FRAME);
      await asOne.uncheck();
      await passes(FRAME);
      expect(await faded()).toHaveLength(1);
      await passes(400);
      await figure.locator('.again').press('Enter');
      await passes(FRAME);
      expect(await faded()).toHaveLength(2);
    }));

  test('for a reader who wants less of it a drawing is there at once', () =>
    timed(
      'counters',
      async (page, figure, passes) => {
        const faded = await watch(page);
        await figure.getByRole('checkbox').check();
        await passes(FRAME);
        await shows(figure, used(sampleScene('counters'), 'The one counter', 1));
        expect(await faded()).toEqual([]);
      },
      { ...DESK, reducedMotion: 'reduce' },
    ));

  test('a slider plays through its positions one by one, and stops at the end', () =>
    timed('folds', async (_, figure, passes) => {
      const scene = sampleScene('folds');
      const says = figure.locator('.says');
      const play = figure.getByRole('button', { name: 'Play: Folds' });
      await play.press('Enter');
      for (let folds = 4; folds <= 8; folds += 1) {
        await passes(FRAME);
        expect(await figure.locator('output').textContent()).toBe(`${folds}`);
        expect(await figure.locator('.play').textContent()).toBe('Stop');
        expect(await says.getAttribute('aria-busy')).toBe('true');
        await passes(400 - FRAME);
      }
      await shows(figure, used(scene, 'Folds', 8));
      expect(await play.textContent()).toBe('Play');
      expect(await says.getAttribute('aria-busy')).toBe(null);
      // From the end it begins again.
      await play.press(' ');
      await passes(FRAME);
      await shows(figure, used(scene, 'Folds', 1));
    }));

  test('a slider of hundreds of positions plays through a hundred of them, to the last', () =>
    timed('roundings', async (page, figure, passes) => {
      const input = figure.locator('input[type="range"]');
      await input.press('Home');
      await passes(FRAME);
      await page.evaluate(`
        globalThis.shown = new Set();
        const output = document.querySelector('.slider output');
        new MutationObserver(() => shown.add(output.textContent)).observe(output, { childList: true, characterData: true, subtree: true });
      `);
      await figure.locator('.play').click();
      await passes(8100);
      expect(await page.evaluate('shown.size')).toBe(100);
      expect(await input.inputValue()).toBe(await input.getAttribute('max'));
    }));

  test('while a slider plays, a shorter sentence does not pull up what stands below', () =>
    timed('tiles', async (page, figure, passes) => {
      await figure.locator('.play').press('Enter');
      const seen: { readonly box: number; readonly text: number }[] = [];
      for (let step = 0; step < 12; step += 1) {
        await passes(400);
        seen.push(
          await figure.locator('.says').evaluate((says) => {
            const text = document.createRange();
            text.selectNodeContents(says);
            return { box: says.getBoundingClientRect().height, text: text.getBoundingClientRect().height };
          }),
        );
      }
      const boxes = seen.map(({ box }) => box);
      expect(boxes).toEqual(boxes.toSorted((a, b) => a - b));
      // A line is higher than that.
      expect(seen.some(({ box, text }) => text < box - 20)).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await figure.locator('.says').evaluate((says) => getComputedStyle(says).minHeight)).toBe('0px');
    }));

  test.each([
    ['its own button', (_: Page, figure: Locator) => figure.locator('.play').click()],
    ['a key on a handle', (_: Page, figure: Locator) => figure.locator('.handle').first().press('Shift')],
    ['a finger on the drawing', (_: Page, figure: Locator) => figure.locator('.stage').click({ position: { x: 5, y: 5 } })],
    ['leaving the page', (page: Page) => page.evaluate<void>("dispatchEvent(new Event('pagehide'))")],
    [
      'printing it',
      (page: Page) => page.evaluate<void>("for (const name of ['beforeprint', 'afterprint']) dispatchEvent(new Event(name))"),
    ],
  ])('%s stops it', (_, touch) =>
    timed('folds', async (page, figure, passes) => {
      await figure.locator('.play').click();
      await passes(FRAME);
      await touch(page, figure);
      await passes(2000);
      expect(await figure.locator('.play').textContent()).toBe('Play');
      expect(await figure.locator('output').textContent()).toBe('4');
    }),
  );

  test('each slider of four positions or more has a button to play it that a finger can press', () =>
    on(PHONE, async (page) => {
      const plays = await page.locator('.live').evaluateAll((figures) =>
        figures.map((figure) => {
          const sizes = [...figure.querySelectorAll('[data-control]')].map((control) =>
            [...control.querySelectorAll('.play')].map((play) => {
              const { width, height } = play.getBoundingClientRect();
              return Math.min(width, height) >= 24;
            }),
          );
          return [figure.getAttribute('data-kind'), sizes] as const;
        }),
      );
      const playable = KINDS.map((kind) => {
        const { controls } = sampleScene(kind);
        const isPlayed = controls.map((control) => control.type === 'slider' && control.most - control.least >= 3);
        return [kind, isPlayed.map((is) => (is ? [true] : []))];
      });
      expect(Object.fromEntries(plays)).toEqual(Object.fromEntries(playable));
    }));
});

test('a page without such a figure does not load their script', async () => {
  await on(
    DESK,
    async (page) => {
      expect(await page.locator('script[src$="figures.js"]').count()).toBe(0);
      expect(await page.locator('script[src$="page.js"]').count()).toBe(1);
    },
    pathToFileURL(fileOf(ONE_PRODUCT.id)).href,
  );
});

test.each([
  ['a desk', DESK],
  ['a phone', PHONE],
] as const)('enlarged on %s, a figure is changed as on the page, and is the same when it is back', async (_, options) => {
  await on(options, async (page) => {
    const figure = figureOf(page, 'line');
    const small = await figure.locator('.stage').boundingBox();
    await figure.getByRole('link', { name: 'Enlarge' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.locator('.live[data-kind="line"]').count()).toBe(1);
    // What is drawn lies where the handles are: on its picture, to half a pixel, since a browser lays out in fractions of one.
    const [stage, image] = [await figure.locator('.stage').boundingBox(), await figure.locator('img').boundingBox()];
    expect(stage?.height).toBeCloseTo(image?.height ?? Number.NaN, 0);
    if (options === DESK) expect(stage?.width).toBeGreaterThan(small?.width ?? Number.NaN);
    expect(stage?.height).toBeLessThanOrEqual(options.viewport.height);
    const first = sampleScene('line');
    const [handle] = first.handles;
    if (handle === undefined) throw new Error('there is no handle');
    await figure.locator('.handle').first().press('ArrowUp');
    const next = byKey(handle, 'ArrowUp');
    await shows(figure, next);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    await shows(figure, next);
    expect(await figure.locator('.stage').boundingBox()).toMatchObject({ width: small?.width, height: small?.height });
    await figure.locator('.again').press('Enter');
    await shows(figure, first);
  });
});

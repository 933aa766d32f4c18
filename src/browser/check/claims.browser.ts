import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClaimRow, ControlRow, SentenceRow } from '../../claim/ledger/ledger.ts';
import { dataOf } from '../../text/falseFor.ts';
import { readable, wordsAndFormulas } from '../../text/readable.ts';
import { setInPage } from '../../text/typesetting.ts';
import { type Checking, type CheckingBook, CLAIMS, check, openCheckingBook } from '../checking/checkingBook.ts';
import { expectAsInBook } from '../checking/expectAsInBook.ts';
import { expectAsInNode } from '../checking/expectAsInNode.ts';

// Every sentence and control of every claim, run once in its page with the book's own seed, must come out as the ledger
// has it, in every field. That a page passes on another seed is up to code that all pages share: it is tried where a
// claim draws in a way that no shorter one does, and held against Node.

const OTHER_SEED = 20261123;
const MINUTES = 60_000;

let book: CheckingBook;

beforeAll(async () => {
  book = await openCheckingBook();
});

afterAll(() => book?.close());

/** What of a claim a page can repeat, in the order of the form. */
const repeatable = ({ because, beside, butNot }: ClaimRow): readonly (SentenceRow | ControlRow)[] =>
  [...because, ...beside, ...butNot].filter((row) => !('command' in row));

/** In which ways rows draw: as sentence or as control, with which kind of evidence and which checker. */
const waysOfDrawing = (claim: ClaimRow): readonly string[] =>
  repeatable(claim)
    .filter(({ seed }) => seed !== undefined)
    .map((row) => ['counterexample' in row, row.kind, row.checker].join());

/** The claims that draw in a way in which no shorter one does. */
const DRAWING = CLAIMS.toSorted((a, b) => repeatable(a).length - repeatable(b).length).filter((claim, i, all) => {
  const before = new Set(all.slice(0, i).flatMap(waysOfDrawing));
  return waysOfDrawing(claim).some((way) => !before.has(way));
});

/** Checks everything at once, with another seed where something draws. */
async function expectChecks(claim: ClaimRow, { page, heard }: Checking): Promise<void> {
  const start = heard.length;
  await page.locator('[name="seed"]').fill(String(OTHER_SEED));
  await check(page);
  const all = heard.slice(start);
  expect(all.map(({ ask }) => [ask.sentence, ask.seed])).toEqual(
    repeatable(claim).map((row) => [row.sentence, row.seed === undefined ? undefined : OTHER_SEED]),
  );
  await expectAsInNode(all);
}

/** Chooses these places in the form, one after the other, and has each checked. Gives what the page says of each. */
const CHECK_EACH = `async (places) => {
  const form = document.querySelector('form.check');
  const said = form.querySelector('.came-to');
  const lines = [];
  for (const place of places) {
    form.elements.what.selectedIndex = place;
    form.elements.what.dispatchEvent(new Event('change', { bubbles: true }));
    form.requestSubmit();
    await new Promise((resolve) => {
      const watch = new MutationObserver(() => {
        if (said.textContent === '') return;
        watch.disconnect();
        resolve();
      });
      watch.observe(said, { childList: true });
    });
    lines.push(said.textContent);
  }
  return lines;
}`;

/** Checks each sentence with the book's own seed. */
async function expectSentences(claim: ClaimRow, { page, heard }: Checking): Promise<void> {
  const before = heard.length;
  // Where nothing draws there is no seed to choose.
  expect(await page.locator('[name="seed"]').isEnabled()).toBe(waysOfDrawing(claim).length > 0);
  const sentences = [...claim.because, ...claim.beside];
  const asked = sentences.filter(({ command }) => command === undefined);
  // After the first place, which stands for all of them.
  const places = asked.map((row) => 1 + sentences.indexOf(row));
  const said = await page.evaluate<readonly string[]>(`(${CHECK_EACH})(${JSON.stringify(places)})`);
  for (const [i, line] of said.entries()) expect(line, asked[i]?.sentence).toContain('1 just as printed');
  const own = heard.slice(before);
  expect(own.map(({ ask }) => ask)).toEqual(asked.map(({ sentence }) => ({ id: claim.id, part: 'sentence', sentence })));
  await expectAsInBook(claim, own);
}

/** The texts of sentences whose formulas are set, as a page has them. */
function asSet(page: Page, sentences: readonly string[]): Promise<readonly string[]> {
  const pieces = sentences.map((sentence) =>
    wordsAndFormulas(readable(sentence)).map((piece, i) => (i % 2 === 0 ? piece : setInPage(piece, false))),
  );
  return page.evaluate((all) => {
    const template = document.createElement('template');
    const textOf = (piece: string, i: number): string | null => {
      if (i % 2 === 0) return piece;
      template.innerHTML = piece;
      return template.content.textContent;
    };
    return all.map((html) => html.map(textOf).join(''));
  }, pieces);
}

/** What a page says at each control. */
interface Broken {
  readonly chain: readonly string[];
  readonly pictures: number;
  readonly said: string;
}

const BROKEN = `[...document.querySelectorAll('.break')].map((place) => ({
  chain: [...place.querySelectorAll('.chain li')].map(({ textContent }) => textContent),
  pictures: place.querySelectorAll('figure img').length,
  said: place.querySelector('.came-to').textContent,
}))`;

/** Breaks every control, and follows its chain to what is printed. */
async function expectBreaks(claim: ClaimRow, { page, heard }: Checking): Promise<void> {
  // As the page has them: the one that teaches most comes first.
  const isFirst = ({ sentence }: ClaimRow['butNot'][number]): boolean => sentence === claim.breaks;
  const butNot = [...claim.butNot.filter(isFirst), ...claim.butNot.filter((row) => !isFirst(row))];
  const before = heard.length;
  // Pressed one after the other, and done one after the other: a reader need not wait for one to press the next.
  const buttons = page.locator('.break').getByRole('button', { name: 'Break it here' });
  expect(await buttons.count()).toBe(butNot.length);
  await buttons.first().click();
  await page.evaluate("[...document.querySelectorAll('.break .go-on')].slice(1).forEach((button) => button.click())");
  await page
    .locator('.break:not(:has(.came-to a))')
    .first()
    .waitFor({ state: 'detached', timeout: 5 * MINUTES });
  const answers = heard.slice(before);
  expect(answers.map(({ ask }) => ask)).toEqual(butNot.map(({ sentence }) => ({ id: claim.id, part: 'control', sentence })));
  const rows = answers.map(({ ask, cameTo }) => {
    if (cameTo.holds && 'counterexample' in cameTo.row && 'counterexample' in cameTo.printed)
      return { row: cameTo.row, printed: cameTo.printed, pictures: cameTo.picture === undefined ? 0 : 1 };
    throw new Error(`${ask.sentence} was not contradicted.`);
  });
  const set = await asSet(
    page,
    rows.map(({ printed }) => printed.counterexample),
  );
  const broken = (await page.evaluate(BROKEN)) as readonly Broken[];
  for (const [i, { row, pictures }] of rows.entries()) {
    const { counterexample, shrinks } = row;
    const at = broken[i];
    expect(at?.chain).toHaveLength(shrinks === undefined ? 0 : shrinks + 1);
    const told = dataOf(row) === undefined ? readable(counterexample) : counterexample;
    if (shrinks !== undefined) expect(told).toContain(at?.chain.at(-1));
    expect(at?.pictures, row.sentence).toBe(pictures);
    expect(at?.said).toContain(dataOf(row) === undefined ? set[i] : counterexample);
  }
  await expectAsInBook(claim, answers);
}

test.each(CLAIMS)(
  '$id: every sentence checked and every control broken, just as printed',
  { timeout: 15 * MINUTES },
  async (claim) => {
    if (book.scripts.missing.has(claim.id)) return;
    await book.on(book.fromDisk(claim.id), {}, async (checking) => {
      await expectBreaks(claim, checking);
      await expectSentences(claim, checking);
    });
  },
);

test('the claims to be tried under another seed draw in every way that there is', () => {
  const waysOf = (claims: readonly ClaimRow[]): readonly string[] => {
    const runs = claims.filter(({ id }) => !book.scripts.missing.has(id));
    return [...new Set(runs.flatMap(waysOfDrawing))].toSorted();
  };
  expect(waysOf(DRAWING)).toEqual(waysOf(CLAIMS));
});

test.each(DRAWING)('$id: everything at once, under another seed, as in Node', { timeout: 15 * MINUTES }, async (claim) => {
  if (book.scripts.missing.has(claim.id)) return;
  await book.on(book.fromDisk(claim.id), {}, (checking) => expectChecks(claim, checking));
});

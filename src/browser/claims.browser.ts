import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClaimRow } from '../claim/ledger.ts';
import { readable, wordsAndFormulas } from '../lesson/readable.ts';
import { setInPage } from '../lesson/typesetting.ts';
import { type Checking, type CheckingBook, CLAIMS, check, openCheckingBook } from './checking/checkingBook.ts';
import { expectAsInNode } from './checking/expectAsInNode.ts';

// Every claim, run in its page and in Node: what comes of it must be the same, in every field.

const OTHER_SEED = 20261123;
const MINUTES = 60_000;

let book: CheckingBook;

beforeAll(async () => {
  book = await openCheckingBook();
});

afterAll(() => book?.close());

const rowsOf = ({ because, beside, butNot }: ClaimRow) => [...because, ...beside, ...butNot];

/** Checks everything with the book's seeds, and what draws once more with another. */
async function expectChecks(claim: ClaimRow, { page, heard }: Checking): Promise<void> {
  const repeatable = rowsOf(claim).filter((row) => !('command' in row));
  const start = heard.length;
  await check(page);
  expect(heard.slice(start).map(({ ask }) => ask.sentence)).toEqual(repeatable.map(({ sentence }) => sentence));
  await expectAsInNode(heard.slice(start));
  const before = heard.length;
  const drawing = repeatable.filter(({ seed }) => seed !== undefined);
  if (drawing.length === 0) return;
  await page.locator('[name="seed"]').fill(String(OTHER_SEED));
  await check(page);
  const again = heard.slice(before).filter(({ ask }) => ask.seed !== undefined);
  expect(again.map(({ ask }) => [ask.sentence, ask.seed])).toEqual(drawing.map(({ sentence }) => [sentence, OTHER_SEED]));
  await expectAsInNode(again);
}

/** The text of a sentence whose formulas are set, as a page has it. */
function asSet(page: Page, sentence: string): Promise<string> {
  const pieces = wordsAndFormulas(readable(sentence)).map((piece, i) => (i % 2 === 0 ? piece : setInPage(piece, false)));
  return page.evaluate((html) => {
    const template = document.createElement('template');
    return html
      .map((piece, i) => {
        if (i % 2 === 0) return piece;
        template.innerHTML = piece;
        return template.content.textContent;
      })
      .join('');
  }, pieces);
}

/** Breaks every control, and follows its chain to what is printed. */
async function expectBreaks({ id, butNot }: ClaimRow, { page, heard }: Checking): Promise<void> {
  const before = heard.length;
  const places = page.locator('.break');
  expect(await places.count()).toBe(butNot.length);
  for (const [i, row] of butNot.entries()) {
    const place = places.nth(i);
    await place.getByRole('button', { name: 'Break it here' }).click();
    await place.locator('.came-to a').waitFor({ timeout: 2 * MINUTES });
    const { ask, cameTo } = heard[before + i] ?? {};
    expect(ask).toEqual({ id, part: 'control', sentence: row.sentence });
    if (cameTo?.holds !== true || !('counterexample' in cameTo.row)) throw new Error(`${row.sentence} was not contradicted.`);
    const { counterexample, shrinks } = cameTo.row;
    const chain = await place.locator('.chain li').allTextContents();
    expect(chain).toHaveLength(shrinks === undefined ? 0 : shrinks + 1);
    if (shrinks !== undefined) expect(readable(counterexample)).toContain(chain.at(-1));
    expect(await place.locator('figure img').count()).toBe(cameTo.picture === undefined ? 0 : 1);
    if (!('counterexample' in cameTo.printed)) throw new Error(`${row.sentence} has no counterexample to print.`);
    expect(await place.locator('.came-to').evaluate((said) => (said as unknown as Node).textContent)).toContain(
      await asSet(page, cameTo.printed.counterexample),
    );
  }
  await expectAsInNode(heard.slice(before));
}

test.each(CLAIMS)(
  '$id: every sentence and control, under two seeds, and every control broken, as in Node',
  {
    timeout: 15 * MINUTES,
  },
  async (claim) => {
    if (book.scripts.missing.has(claim.id)) return;
    await book.on(book.fromDisk(claim.id), {}, async (checking) => {
      await expectBreaks(claim, checking);
      await expectChecks(claim, checking);
    });
  },
);
